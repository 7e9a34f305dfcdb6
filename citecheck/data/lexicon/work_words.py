"""Words in entries of reference lists for the type of a work, its people and the book that holds it, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# Before the editors of a work: edited by.
EDITED: Words = {
    "ca": ("coordinat", "editat"),
    "de": ("herausgegeben", "hg.", "hrsg."),
    "en": ("compiled", "ed.", "edited", "eds."),
    "es": ("coordinado", "editado"),
    "fr": ("éd.", "édité"),
    "pl": ("pod red.", "oprac."),
    "pt": ("coordenado", "organizada", "organizado"),
    "ru": ("под ред.", "отв. ред.", "под общ. ред.", "сост.", "ред.-сост."),
    "sv": ("red.",),
    "uk": ("за ред.", "за заг. ред.", "відп. ред.", "упоряд.", "уклад."),
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
# Before the book that contains a chapter; some are only written with a colon (ONLY_COLON).
CHAPTER_IN: Words = {
    "ca": ("dins",),
    "el": ("στο", "στον", "στη", "στην"),
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
    "tr": ("içinde", "İçinde"),
    "uk": ("у",),
}
# Behind the title of that book.
IN_BEHIND: Words = {"tr": ("içinde",)}
# The same, but never before a title without a colon.
ONLY_COLON: Words = {"cs": ("v",), "la": ("apud",), "lt": ("kn.",), "ru": ("в кн.", "см.")}
# Before the collection that reprints a Chinese article.
TAKEN_FROM: Words = {"zh": ("收入", "载于", "載於")}
# A talk, and where it was given.
TALKS: Words = {
    "de": ("vortrag",),
    "en": ("lecture", "paper", "poster", "talk"),
    "es": ("comunicación", "ponencia", "trabajo"),
    "fr": ("communication",),
    "it": ("relazione",),
    "pt": ("artigo", "comunicação", "trabalho"),
}
GIVEN_AT: Words = {
    "de": ("gehalten auf", "gehalten bei"),
    "en": ("given at", "given to", "presented at", "presented to", "read at", "read to"),
    "es": ("presentada en", "presentado en"),
    "fr": ("présentée à", "présentée au", "présentée aux", "présentée lors"),
    "it": ("presentata a", "presentata al"),
    "pt": ("apresentada em", "apresentada na", "apresentada no", "apresentado em", "apresentado na", "apresentado no"),
}
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
    "ja": ("編", "監督", "監修"),
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
    "cs": ("Zákon", "Vyhláška", "Nařízení vlády"),
    "el": ("Νόμος", "Ν.", "Προεδρικό Διάταγμα"),
    "es": ("Decreto", "Ley", "Orden", "Real Decreto", "Resolución"),
    "fr": ("Arrêté", "Décret", "Loi", "Ordonnance"),
    "it": ("Decreto", "Legge"),
    "pl": ("Ustawa", "Rozporządzenie"),
    "pt": ("Decreto", "Lei", "Medida Provisória", "Nota Técnica", "Parecer", "Portaria", "Resolução"),
    "ru": ("Федеральный закон", "Закон", "Указ Президента", "Постановление Правительства"),
    "sk": ("Zákon",),
    "uk": ("Закон України", "Закон", "Указ Президента", "Постанова Кабінету Міністрів"),
}
# Between the parties of a case.
VERSUS: Words = {"de": ("gegen",), "en": ("v", "v.", "vs", "vs."), "fr": ("c.", "contre")}
