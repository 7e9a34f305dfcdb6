"""Words in entries of reference lists for the type of a work, its people and the book that holds it, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

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
# Between the parties of a case.
VERSUS: Words = {"de": ("gegen",), "en": ("v", "v.", "vs", "vs."), "fr": ("c.", "contre")}
