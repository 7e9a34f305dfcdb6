"""Words in entries of reference lists for the type of a work, its editions, its people and where it was accessed, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# The word for an edition, after its number.
EDITION: Words = {
    "ca": ("edició",),
    "cs": ("vyd.", "vydání"),
    "de": ("aufl", "auflage"),
    "en": ("edition", "edn", "impression", "printing"),
    "es": ("edición",),
    "fi": ("painos",),
    "fr": ("éd.", "édition"),
    "hr": ("izd.",),
    "hu": ("kiad.",),
    "it": ("edizione",),
    "la": ("editio",),
    "lt": ("leid.", "leidimas"),
    "nl": ("druk", "uitgave"),
    "pl": ("wyd.",),
    "pt": ("edição",),
    "ru": ("изд.",),
    "sv": ("utg.", "utgåva"),
    "tr": ("baskı",),
    "zh": ("版",),
}
# Edition numbers other than figures.
ORDINALS: Words = {
    "de": ("zweite", "zweyte", "dritte", "vierte", "neue"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "revised", "rev.", "new",
           "expanded", "international", "enlarged", "updated", "1st", "exp.", "enl.", "abridged", "annotated", "anniversary",
           "centenary", "corrected", "critical", "facsimile", "illustrated", "paperback"),
    "es": ("primera", "segunda", "tercera", "nueva", "2da", "3ra"),
    "fr": ("deuxième", "seconde", "troisième", "nouvelle"),
    "it": ("seconda", "terza", "nuova"),
    "la": ("altera", "nova", "secunda", "tertia", "quarta"),
    "pt": ("nova",),
}  # fmt: skip
# After the figures of a number: 2nd, 3ª, 2ème.
ORDINAL_ENDINGS: Words = {
    "ca": ("a", "è", "ena", "na", "r", "ra", "t"),
    "de": (".",),
    "en": ("st", "nd", "rd", "th"),
    "es": (".ª", ".º", "ª", "º"),
    "fr": ("ème", "ère", "er", "e"),
    "lt": ("-asis", "-iasis"),
}
ENGLISH_ORDINAL_ENDINGS: Words = {"en": ORDINAL_ENDINGS["en"]}
ROMANCE_ORDINAL_ENDINGS: Words = {"es": ORDINAL_ENDINGS["es"], "it": ("a", "ª", "º"), "pt": ("a", "ª", "º")}
# The same of the numbers of American courts and reporters, and of days.
COURT_ENDINGS: Words = {"en": (*ORDINAL_ENDINGS["en"], "d")}
DAY_ENDINGS: Words = {"en": ORDINAL_ENDINGS["en"], "es": ("º",), "fr": ("er",)}
# Between an edition's number and its word.
EDITION_QUALIFIERS: Words = {
    "ca": ("ampliada", "corregida", "i", "revisada"),
    "de": ("überarb.", "überarbeitete", "erw.", "erweiterte", "u.", "und", "verb.", "verbesserte", "durchges.", "neubearb.", "aktual.",
           "aktualisierte", "bearb.", "bearbeitete", "durchgesehene", "ergänzte", "korrigierte", "neu", "unveränd.", "unveränderte",
           "vermehrte", "vollst.", "vollständig", "völlig"),
    "en": ("revised", "rev.", "and", "enl.", "exp.", "expanded", "updated", "enlarged", "international", "student", "illustrated", "annotated",
           "abridged", "corrected", "digital", "electronic", "global", "anniversary", "concise"),
    "lt": ("papildytas", "pataisytas"),
    "pl": ("aktual.",),
}  # fmt: skip
# Behind its word, in the same bracket: (3.ª ed. rev.).
EDITION_REVISED: Words = {
    "en": ("enl.", "exp.", "rev.", "revised"),
    "es": ("act.", "actualizada", "ampliada", "aum.", "aumentada", "corr.", "corregida", "rev.", "revisada", "y"),
    "fr": ("augm.", "augmentée", "corr.", "corrigée", "et", "mise à jour", "revue", "rév.", "révisée"),
    "it": ("aggiornata", "ampliata", "e", "riv.", "riveduta"),
    "pt": ("ampl.", "ampliada", "atual.", "atualizada", "e", "rev.", "revista"),
}
# Before the first publication or the original of a translation, in brackets at the end of an entry.
FIRST_PUBLISHED: Words = {
    "de": ("erstmals erschienen", "zuerst erschienen", "zuerst"),
    "en": ("first published", "originally published", "translation of"),
    "es": ("publicado originalmente", "traducción de"),
    "fr": ("première publication", "publié à l’origine"),
    "pt": ("originalmente publicado", "publicado originalmente", "tradução de"),
}
# Before the editors of a work: edited by.
EDITED: Words = {
    "ca": ("coordinat", "editat"),
    "de": ("herausgegeben", "hg.", "hrsg."),
    "en": ("compiled", "ed.", "edited", "eds."),
    "es": ("coordinado", "editado"),
    "fr": ("éd.", "édité"),
    "pt": ("organizado",),
    "ru": ("под ред.",),
    "sv": ("red.",),
}
# The word before the agent, after edited, translated …
BY: Words = {"de": ("von", "v."), "en": ("by",), "es": ("por",), "fr": ("par",)}
# Phrases before editors.
UNDER_DIRECTION: Words = {
    "ca": ("a cura de", "sota la direcció de"),
    "es": ("bajo la dirección de",),
    "fr": ("dirigé par", "sous la dir. de", "sous la direction de"),
    "it": ("a c. di", "a cura di"),
}
# Phrases before translators, complete.
TRANSLATED: Words = {
    "ca": ("trad. de", "traducció de", "traduït per"),
    "de": ("übers. von", "übersetzt von"),
    "en": ("ed. and trans.", "translated by", "transl.", "transl. by", "trans.", "trans. by"),
    "es": ("trad. por", "traducción de", "traducido por"),
    "fr": ("trad. par", "traduction de", "traduit par"),
    "it": ("trad. di", "traduzione di"),
    "lt": ("iš anglų kalbos vertė", "vertė"),
    "pt": ("trad.", "trad. de", "trad. por", "tradução", "tradução de", "traduzido por"),
}
# Before the book that contains a chapter; some are only written with a colon (ONLY_COLON).
CHAPTER_IN: Words = {
    "ca": ("dins",),
    "en": ("in",),
    "de": ("in den",),
    "es": ("en",),
    "fi": ("teoksessa",),
    "fr": ("dans",),
    "hr": ("u",),
    "id": ("dalam",),
    "is": ("í",),
    "it": ("nel",),
    "lt": ("iš",),
    "no": ("i",),
    "pl": ("w",),
    "pt": ("em",),
    "ro": ("în",),
    "ru": ("в",),
    "tr": ("içinde",),
    "uk": ("у",),
}
# The same, but never before a title without a colon.
ONLY_COLON: Words = {"cs": ("v",), "la": ("apud",), "lt": ("kn.",), "ru": ("в кн.", "см.")}
# Before the collection that reprints a Chinese article.
TAKEN_FROM: Words = {"zh": ("收入", "载于", "載於")}
# A talk, and where it was given.
TALKS: Words = {"en": ("lecture", "paper", "poster", "talk")}
GIVEN_AT: Words = {"en": ("given at", "given to", "presented at", "presented to", "read at", "read to")}
# Before the journal or the book that will contain a work.
COMING: Words = {"en": ("accepted", "forthcoming", "in press", "to appear")}
SENT_TO: Words = {"en": ("submitted to",)}
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
# Before an address: when and where a page was accessed.
RETRIEVED: Words = {
    "ca": ("Consultat", "Obtingut", "Recuperat"),
    "de": ("Abgerufen",),
    "en": ("Accessed", "Downloaded", "Retrieved"),
    "es": ("Consultado", "Obtenido", "Recuperado"),
    "da": ("Besøgt", "Hentet"),
    "fr": ("Consulté", "Récupéré", "Repéré"),
    "it": ("Consultato", "Recuperato"),
    "nb": ("Hentet",),
    "nl": ("Geraadpleegd", "Opgehaald"),
    "pl": ("Dostęp", "Pobrano"),
    "pt": ("Acessado", "Obtido", "Recuperado", "Retirado"),
    "sv": ("Hämtad", "Hämtat"),
}
AVAILABLE: Words = {
    "cs": ("Dostupné",),
    "de": ("Verfügbar",),
    "en": ("Accessible", "Available"),
    "es": ("Disponible",),
    "it": ("Disponibile",),
    "lt": ("Prieiga per internetą",),
    "nl": ("Beschikbaar",),
    "pt": ("Disponível",),
    "ru": ("Режим доступа",),
    "sv": ("Tillgänglig",),
}
# Before the date of access.
VISITED: Words = {
    "ca": ("consulta", "consultat"),
    "cs": ("cit", "vid"),
    "da": ("besøgt", "hentet", "tilgået"),
    "de": ("abgerufen", "aufgerufen", "aufruf", "besucht", "eingesehen", "stand", "zugegriffen", "zugriff"),
    "en": ("access", "accessed", "checked", "retrieved", "viewed", "visited"),
    "es": ("accedido", "consulta", "consultado", "recuperado"),
    "fi": ("noudettu", "viitattu"),
    "fr": ("consulté", "récupéré", "repéré"),
    "hu": ("elérés", "letöltve"),
    "it": ("consultato", "recuperato"),
    "lt": ("žiūrėta",),
    "nl": ("geraadpleegd", "opgehaald"),
    "no": ("åpnet",),
    "pl": ("dostęp", "pobrano"),
    "pt": ("acedido", "acesso", "acessado", "recuperado"),
    "ro": ("accesat",),
    "ru": ("дата обращения", "обращение", "просмотрено"),
    "sv": ("hämtad", "hämtat"),
    "tr": ("erişim",),
}
# Between "accessed" and the date.
ON: Words = {
    "da": ("den",), "de": ("am",), "en": ("in", "on", "the"), "es": ("el",), "fr": ("le",), "it": ("il",), "nb": ("den",), "nl": ("op",), "pt": ("a", "em"),
    "sv": ("den",),
}  # fmt: skip
# Before an address without a further word.
AT: Words = {
    "ca": ("a", "de", "des de"), "da": ("fra", "på"), "de": ("auf", "in", "unter", "von"), "en": ("at", "from", "via"), "es": ("de", "desde", "en"),
    "fi": ("osoitteesta",), "fr": ("de", "sur"), "it": ("da",), "nb": ("fra",), "nl": ("van",), "pl": ("z",), "pt": ("de", "em"), "sv": ("från", "på"),
}  # fmt: skip
# Meetings and their books.
PROCEEDINGS: Words = {
    "de": ("Konferenz", "Tagungsband"),
    "en": ("Advances in Neural", "Conference", "Congress", "Proceeding", "Proceedings", "Symposium", "Workshop"),
    "es": ("Actas",),
    "fr": ("Actes",),
    "it": ("Atti",),
}
# Other work of translators, between "translation" and "of": Tradução, notas e glossário de …
TRANSLATORS_WORK: Words = {
    "es": ("introducción", "notas", "prólogo"),
    "pt": (
        "apresentação",
        "ensaio introdutório",
        "glossário",
        "introdução",
        "nota",
        "notas",
        "organização",
        "posfácio",
        "prefácio",
        "seleção",
    ),
}
# Words for meetings in the names of proceedings: Congresso Brasileiro de Lâmpadas, 31., 2003. Anais …
MEETINGS: Words = {
    "es": ("coloquio", "congreso", "encuentro", "jornadas", "seminario", "simposio"),
    "pt": ("colóquio", "congresso", "encontro", "jornada", "seminário", "simpósio"),
}
# Parts of a work, with their number.
PARTS: Words = {"de": ("kap.", "kapitel"), "en": ("chap.", "chapter", "part", "section", "vol.", "volume")}
# After editors' names.
EDITED_SIGNS: Words = {
    "de": ("Hg", "Hgg", "Hrsg"),
    "en": ("ed", "Ed", "eds", "Eds", "ED", "EDS", "edit", "Edit", "edited", "editor", "editors", "Editor", "Editors"),
    "es": ("coord", "coords", "Coord", "Coords", "dir", "dirs"),
    "fi": ("toim",),
    "fr": ("éd", "éds", "Éd", "Éds"),
    "hu": ("szerk",),
    "it": ("a cura di", "cura", "cur", "curr"),
    "lt": ("red", "sud"),
    "pt": ("org", "orgs", "Org", "Orgs"),
    "ru": ("ред",),
    "sv": ("red",),
}
# Not the end of a line: the next one belongs to the same entry.
NO_END: Words = {"de": ("der", "und", "von"), "en": ("and", "for", "in", "of", "the"), "es": ("de", "y"), "fr": ("et",)}
# Words for a law named by its number and day: Lei n. 12.345, de 3 de maio de 2012.
LAWS: Words = {
    "ca": ("Decret", "Llei", "Ordre"),
    "es": ("Decreto", "Ley", "Orden", "Real Decreto", "Resolución"),
    "fr": ("Arrêté", "Décret", "Loi", "Ordonnance"),
    "it": ("Decreto", "Legge"),
    "pt": ("Decreto", "Lei", "Medida Provisória", "Nota Técnica", "Parecer", "Portaria", "Resolução"),
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
# Between the parties of a case.
VERSUS: Words = {"de": ("gegen",), "en": ("v", "v.", "vs", "vs."), "fr": ("c.", "contre")}
# Reference works, whose parts are entries: any word with such a beginning.
REFERENCE_BOOKS: Words = {
    "de": ("Enzyklopädie", "Wörterbuch"),
    "en": ("dictionary", "encyclopaedia", "encyclopedia", "wikipedia"),
    "es": ("diccionario", "enciclopedia"),
    "fr": ("dictionnaire", "encyclopédie"),
    "it": ("dizionario",),
    "pt": ("dicionário", "enciclopédia"),
}
