"""Words for editions in entries of reference lists, the ordinals before them, and what they say of revisions, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# The word for an edition, after its number.
EDITION: Words = {
    "ca": ("edició",),
    "cs": ("vyd.", "vydání"),
    "da": ("udg.", "udgave"),
    "de": ("aufl", "auflage"),
    "el": ("έκδ.", "έκδοση"),
    "en": ("edition", "edn", "impression", "printing"),
    "es": ("edición",),
    "fi": ("painos",),
    "fr": ("éd.", "édition"),
    "hr": ("izd.",),
    "hu": ("kiad.",),
    "it": ("edizione",),
    "la": ("editio",),
    "lt": ("leid.", "leidimas"),
    "nl": ("druk", "uitgave", "dr."),
    "no": ("utg.", "utgave"),
    "pl": ("wyd.",),
    "pt": ("edição",),
    "ru": ("изд.", "издание"),
    "sv": ("utg.", "utgåva", "uppl.", "upplagan", "upplaga"),
    "tr": ("baskı", "bs.", "basım"),
    "uk": ("вид.", "видання"),
    "zh": ("版",),
}
# The same, before its number.
BEFORE_EDITION: Words = {"pl": ("wyd.", "wydanie"), "ru": ("изд.",), "uk": ("вид.",)}
# Edition numbers other than figures.
ORDINALS: Words = {
    "de": ("zweite", "zweyte", "dritte", "vierte", "neue"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "revised", "rev.", "new",
           "expanded", "international", "enlarged", "updated", "1st", "exp.", "enl.", "abridged", "annotated", "anniversary",
           "centenary", "classic", "corrected", "critical", "facsimile", "illustrated", "paperback", "student"),
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
    "el": ("η", "ή"),
    "en": ("st", "nd", "rd", "th"),
    "es": (".ª", ".º", "ª", "º"),
    "fr": ("ème", "ère", "er", "e"),
    "lt": ("-asis", "-iasis"),
    "nl": ("e",),
    "ru": ("-е", "-ое"),
    "sv": (":a", ":e"),
    "uk": ("-ге", "-тє", "-те", "-ше"),
}
ENGLISH_ORDINAL_ENDINGS: Words = {"en": ORDINAL_ENDINGS["en"]}
ROMANCE_ORDINAL_ENDINGS: Words = {"es": ORDINAL_ENDINGS["es"], "it": ("a", "ª", "º"), "pt": ("a", "ª", "º")}
# The same of the numbers of American courts and reporters, and of days.
COURT_ENDINGS: Words = {"en": (*ORDINAL_ENDINGS["en"], "d")}
DAY_ENDINGS: Words = {"en": ORDINAL_ENDINGS["en"], "es": ("º",), "fr": ("er",)}
# Between an edition's number and its word.
EDITION_QUALIFIERS: Words = {
    "ca": ("ampliada", "corregida", "i", "revisada"),
    "cs": ("rozš.", "rozšířené", "dopl.", "doplněné", "upr.", "upravené", "přeprac.", "přepracované", "a"),
    "da": ("reviderede", "rev.", "udvidede"),
    "de": ("überarb.", "überarbeitete", "erw.", "erweiterte", "u.", "und", "verb.", "verbesserte", "durchges.", "neubearb.", "aktual.",
           "aktualisierte", "bearb.", "bearbeitete", "durchgesehene", "ergänzte", "korrigierte", "neu", "unveränd.", "unveränderte",
           "vermehrte", "vollst.", "vollständig", "völlig"),
    "el": ("αναθεωρημένη", "βελτιωμένη", "επαυξημένη"),
    "en": ("revised", "rev.", "and", "enl.", "exp.", "expanded", "updated", "enlarged", "international", "student", "illustrated", "annotated",
           "abridged", "corrected", "digital", "electronic", "global", "anniversary", "concise"),
    "fi": ("uudistettu", "uud.", "tarkistettu", "korjattu", "laajennettu"),
    "lt": ("papildytas", "pataisytas"),
    "nl": ("herz.", "herziene", "geheel", "volledig", "bijgewerkte", "uitgebreide", "verm."),
    "no": ("reviderte", "utvidede"),
    "pl": ("aktual.",),
    "sv": ("rev.", "reviderade", "omarb.", "omarbetade", "utök.", "utökade"),
    "tr": ("gözden geçirilmiş", "genişletilmiş", "güncellenmiş"),
}  # fmt: skip
# Behind its word, in the same bracket: (3.ª ed. rev.).
EDITION_REVISED: Words = {
    "en": ("enl.", "exp.", "rev.", "revised"),
    "es": ("act.", "actualizada", "ampliada", "aum.", "aumentada", "corr.", "corregida", "rev.", "revisada", "y"),
    "fr": ("augm.", "augmentée", "corr.", "corrigée", "et", "mise à jour", "revue", "rév.", "révisée"),
    "it": ("aggiornata", "ampliata", "e", "riv.", "riveduta"),
    "pl": ("popr.", "uzup.", "rozsz.", "zm.", "poprawione", "rozszerzone", "i"),
    "pt": ("ampl.", "ampliada", "atual.", "atualizada", "e", "rev.", "revista"),
    "ru": ("испр.", "доп.", "перераб.", "стер.", "и"),
    "uk": ("випр.", "допов.", "переробл.", "перероб.", "стер.", "і", "та"),
}
