"""Words in entries of reference lists for when and where a work was accessed, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# Before an address: when and where a page was accessed.
RETRIEVED: Words = {
    "ca": ("Consultat", "Obtingut", "Recuperat"),
    "cs": ("Získáno",),
    "de": ("Abgerufen",),
    "el": ("Ανακτήθηκε",),
    "en": ("Accessed", "Downloaded", "Retrieved"),
    "es": ("Consultado", "Obtenido", "Recuperado"),
    "da": ("Besøgt", "Hentet", "Lokaliseret", "Tilgået"),
    "fi": ("Haettu", "Noudettu"),
    "fr": ("Consulté", "Récupéré", "Repéré"),
    "it": ("Consultato", "Recuperato"),
    "nb": ("Hentet",),
    "nl": ("Geraadpleegd", "Opgehaald"),
    "pl": ("Dostęp", "Pobrano"),
    "pt": ("Acessado", "Obtido", "Recuperado", "Retirado"),
    "ru": ("Получено",),
    "sv": ("Hämtad", "Hämtat"),
    "uk": ("Взято", "Отримано"),
}
AVAILABLE: Words = {
    "cs": ("Dostupné",),
    "da": ("Tilgængelig",),
    "de": ("Verfügbar",),
    "el": ("Διαθέσιμο",),
    "en": ("Accessible", "Available"),
    "es": ("Disponible",),
    "fi": ("Saatavilla", "Saatavissa"),
    "it": ("Disponibile",),
    "lt": ("Prieiga per internetą",),
    "nl": ("Beschikbaar",),
    "no": ("Tilgjengelig",),
    "pl": ("Dostępne",),
    "pt": ("Disponível",),
    "ru": ("Режим доступа",),
    "sv": ("Tillgänglig",),
    "uk": ("Режим доступу",),
}
# Before the date of access.
VISITED: Words = {
    "ca": ("consulta", "consultat"),
    "cs": ("cit", "vid", "citováno"),
    "da": ("besøgt", "hentet", "tilgået", "lokaliseret"),
    "de": ("abgerufen", "aufgerufen", "aufruf", "besucht", "eingesehen", "stand", "zugegriffen", "zugriff"),
    "el": ("ανακτήθηκε", "πρόσβαση"),
    "en": ("access", "accessed", "checked", "retrieved", "viewed", "visited"),
    "es": ("accedido", "consulta", "consultado", "recuperado"),
    "fi": ("noudettu", "viitattu", "haettu", "luettu"),
    "fr": ("consulté", "récupéré", "repéré"),
    "hu": ("elérés", "letöltve"),
    "it": ("consultato", "recuperato"),
    "ja": ("閲覧", "最終閲覧", "取得", "閲覧日", "最終閲覧日", "アクセス日"),
    "lt": ("žiūrėta",),
    "nl": ("geraadpleegd", "opgehaald"),
    "no": ("åpnet", "hentet", "lest"),
    "pl": ("dostęp", "pobrano"),
    "pt": ("acedido", "acesso", "acessado", "recuperado"),
    "ro": ("accesat",),
    "ru": ("дата обращения", "обращение", "просмотрено"),
    "sv": ("hämtad", "hämtat"),
    "tr": ("erişim", "erişim tarihi"),
    "uk": ("дата звернення", "взято"),
}
# Between "accessed" and the date.
ON: Words = {
    "da": ("den",), "de": ("am",), "el": ("στις",),
    "en": ("in", "on", "the"), "es": ("el",), "fr": ("le",), "it": ("il",), "nb": ("den",), "nl": ("op",), "pt": ("a", "em"),
    "sv": ("den",),
}  # fmt: skip
# Before an address without a further word.
AT: Words = {
    "ca": ("a", "de", "des de"), "cs": ("z",),
    "da": ("fra", "på"), "de": ("auf", "in", "unter", "von"), "el": ("από",),
    "en": ("at", "from", "via"), "es": ("de", "desde", "en"),
    "fi": ("osoitteesta",), "fr": ("de", "sur"), "it": ("da",), "nb": ("fra",), "nl": ("van",), "pl": ("z",), "pt": ("de", "em"), "sv": ("från", "på"),
    "tr": ("adresinden",),
    "uk": ("з",),
}  # fmt: skip
# Behind the date of access, and behind the address: 3 Mayıs 2021 tarihinde https://… adresinden erişildi; （2021年5月3日取得，https://…）.
VISITED_BEHIND: Words = {"ja": ("アクセス", "参照", "取得", "最終閲覧", "閲覧"), "tr": ("tarihinde",), "zh": ("访问",)}
BEHIND_ADDRESS: Words = {"tr": ("adresinden alındı", "adresinden alınmıştır", "adresinden erişildi", "adresinden erişilmiştir")}
