"""Words in entries of reference lists for the type of a work: reports, and what is in brackets after a title, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# Words for a report, capitalised as lists print them.
REPORTS: Words = {
    "de": ("Arbeitspapier", "Forschungsbericht"),
    "es": ("Documento de trabajo",),
    "fr": ("Rapport de recherche", "Rapport technique"),
}
# … in a bracket and before a number, which titles may begin with as well.
NUMBERED_REPORTS: Words = {
    "cs": ("Zpráva",),
    "da": ("Rapport",),
    "de": ("Arbeitsbericht", "Bericht", "Diskussionspapier"), "el": ("Έκθεση",),
    "es": ("Informe",), "fi": ("Raportti",),
    "fr": ("Document de travail", "Rapport"), "it": ("Rapporto",),
    "nl": ("Rapport",), "no": ("Rapport",),
    "pl": ("Raport",),
    "pt": ("Relatório",), "ru": ("Отчёт", "Отчет"),
    "sv": ("Rapport",),
    "tr": ("Rapor",),
    "uk": ("Звіт",),
}  # fmt: skip
# What makes a type of work a report, folded.
REPORT_WORDS: Words = {
    "cs": ("zpráva",),
    "de": ("arbeitsbericht", "arbeitspapier", "bericht", "diskussionspapier", "forschungsbericht"),
    "el": ("έκθεση",),
    "en": ("internal document", "memo", "paper", "policy brief", "report", "tech rep", "tech. rep", "technical note"),
    "es": ("documento de trabajo", "informe"),
    "fi": ("raportti",),
    "fr": ("document de travail", "rapport"),
    "it": ("rapporto",),
    "ja": ("報告書",),
    "pl": ("raport",),
    "pt": ("relatório",),
    "ru": ("отчёт", "отчет"),
    "tr": ("rapor",),
    "uk": ("звіт",),
}
# The first word of a bracket after a title that gives the type of work: [Vídeo], [Relatório de pesquisa].
KINDS: Words = {
    "cs": ("film", "Datový", "datový", "Dokumentární", "dokumentární", "Přednáška"),
    "da": ("Datasæt", "Dokumentarfilm", "Podcastafsnit", "Foredrag", "Kort"),
    "de": ("Broschüre", "Datensatz", "Fernsehsendung", "Film", "Interview", "Podcast", "Software", "Video", "Vortrag"),
    "el": ("Ντοκιμαντέρ", "Ταινία", "Σύνολο", "Βίντεο", "Διάλεξη"),
    "en": ("Album", "Audio", "Blog", "Broadcast", "Brochure", "Computer", "Conference", "Data", "Documentary", "Episode", "Exhibition",
           "Film", "Interview", "Keynote", "Lecture", "Manuscript", "Map", "Mobile", "Music", "Online", "Painting", "Photograph",
           "Podcast", "Poster", "PowerPoint", "Press", "Radio", "Sculpture", "Software", "Song", "Special", "Speech",
           "Statistical", "TV", "Television", "Tweet", "Unpublished", "Video", "Webinar", "Working"),
    "es": ("Archivo", "Cartel", "Comunicado", "Conjunto", "Entrevista", "Fotografía", "Informe", "Mapa", "Película", "Podcast", "Ponencia", "Vídeo"),
    "fi": ("Elokuva", "elokuva", "Dokumentti", "dokumentti", "Tietoaineisto", "tietoaineisto", "Luento"),
    "fr": ("Balado", "Communication", "Carte", "Entretien", "Entrevue", "Film", "Jeu", "Logiciel", "Photographie", "Rapport", "Vidéo"),
    "nl": ("Datasets", "Documentaire", "Lezing", "Televisieserie"),
    "no": ("Datasett", "Dokumentarfilm", "Podkast", "Podkastepisode", "Foredrag", "Kart"),
    "pl": ("Film", "film", "Zbiór", "zbiór", "Nagranie", "nagranie", "Odcinek", "odcinek", "Wystąpienie"),
    "pt": ("Apresentação", "Artigo", "Comunicação", "Conjunto", "Entrevista", "Filme", "Fotografia", "Mapa", "Palestra", "Relatório", "Vídeo"),
    "ru": ("Фильм", "Набор", "Видео", "Подкаст", "Документальный"),
    "sv": ("Dokumentärfilm", "Föreläsning", "Podcastavsnitt", "Poddavsnitt", "Radioprogram", "Karta"),
    "tr": ("Belgesel", "Veri", "Bildiri", "Harita"),
    "uk": ("Фільм", "Набір", "Відео", "Подкаст", "Документальний"),
}  # fmt: skip
# Reference works, whose parts are entries: any word with such a beginning.
REFERENCE_BOOKS: Words = {
    "de": ("Enzyklopädie", "Wörterbuch"),
    "en": ("dictionary", "encyclopaedia", "encyclopedia", "wikipedia"),
    "es": ("diccionario", "enciclopedia"),
    "fr": ("dictionnaire", "encyclopédie"),
    "it": ("dizionario",),
    "pt": ("dicionário", "enciclopédia"),
}
