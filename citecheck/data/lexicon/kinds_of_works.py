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
    "de": ("Arbeitsbericht", "Bericht", "Diskussionspapier"), "es": ("Informe",), "fr": ("Document de travail", "Rapport"), "it": ("Rapporto",),
    "nl": ("Rapport",), "pt": ("Relatório",), "sv": ("Rapport",),
}  # fmt: skip
# What makes a type of work a report, folded.
REPORT_WORDS: Words = {
    "de": ("arbeitsbericht", "arbeitspapier", "bericht", "diskussionspapier", "forschungsbericht"),
    "en": ("internal document", "memo", "paper", "policy brief", "report", "tech rep", "tech. rep", "technical note"),
    "es": ("documento de trabajo", "informe"),
    "fr": ("document de travail", "rapport"),
    "it": ("rapporto",),
    "pt": ("relatório",),
}
# The first word of a bracket after a title that gives the type of work: [Vídeo], [Relatório de pesquisa].
KINDS: Words = {
    "de": ("Broschüre", "Datensatz", "Fernsehsendung", "Film", "Interview", "Podcast", "Software", "Video", "Vortrag"),
    "en": ("Album", "Audio", "Blog", "Broadcast", "Brochure", "Computer", "Conference", "Data", "Documentary", "Episode", "Exhibition",
           "Film", "Interview", "Keynote", "Lecture", "Manuscript", "Map", "Mobile", "Music", "Online", "Painting", "Photograph",
           "Podcast", "Poster", "PowerPoint", "Press", "Radio", "Sculpture", "Software", "Song", "Special", "Speech",
           "Statistical", "TV", "Television", "Tweet", "Unpublished", "Video", "Webinar", "Working"),
    "es": ("Archivo", "Cartel", "Comunicado", "Conjunto", "Entrevista", "Fotografía", "Informe", "Mapa", "Película", "Podcast", "Ponencia", "Vídeo"),
    "fr": ("Balado", "Communication", "Carte", "Entretien", "Entrevue", "Film", "Jeu", "Logiciel", "Photographie", "Rapport", "Vidéo"),
    "pt": ("Apresentação", "Artigo", "Comunicação", "Conjunto", "Entrevista", "Filme", "Fotografia", "Mapa", "Palestra", "Relatório", "Vídeo"),
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
