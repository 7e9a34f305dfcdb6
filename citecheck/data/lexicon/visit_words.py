"""Words in entries of reference lists for when and where a work was accessed, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

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
