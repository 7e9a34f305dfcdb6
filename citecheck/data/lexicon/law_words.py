"""Words of laws, cases and official papers as lists of references have them, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the guides to citing law of each country (OSCOLA, Bluebook), Cite Them Right.
"""

from citecheck.data.lexicon.number_words import Words

# Laws, and the function words in their names.
ACTS: Words = {"en": ("Act", "Ordinance", "Regulations")}
IN_LAWS: Words = {"en": ("&", "and", "etc.", "for", "in", "of", "on", "the", "to")}
# Before the day of a law, and before its year.
OF_DAY: Words = {
    "de": ("vom",),
    "en": ("of",),
    "es": ("de", "del"),
    "fr": ("de", "du"),
    "it": ("del", "di"),
    "pl": ("z dnia",),
    "ru": ("от",),
    "uk": ("від",),
}
OF_YEAR: Words = {"es": ("de", "del")}
# Before the number of a law, and behind it.
NUMBER_OF_LAW: Words = {
    "cs": ("č.",),
    "en": ("No.",),
    "es": ("n.º", "núm."),
    "fr": ("n°", "nº"),
    "it": ("n.",),
    "pt": ("n.", "n.º", "nº"),
    "ru": ("№",),
}
COLLECTIONS_OF_LAW: Words = {"cs": ("Sb.",), "sk": ("Z. z.",)}
# Compilations of a country's laws, before the chapter of one: L.R.Q. 2007, c. L-4.
COMPILED_LAWS: Words = {
    "en": ("R.S.C.", "R.S.O.", "R.S.Q.", "RSC", "RSO", "S.C.", "S.O."),
    "fr": ("L.C.", "L.Q.", "L.R.C.", "L.R.Q.", "LRC", "LRQ", "RLRQ"),
}
# Series of laws and official papers, before the year and number of one: SFS 2009:412, NOU 2007: 23.
NUMBERED_SERIES: Words = {"no": ("Innst.", "Meld. St.", "NOU", "Prop."), "sv": ("Ds", "Prop.", "SFS", "SOU")}
# Where a law is found.
CHAPTERS_OF_LAW: Words = {"en": ("c.", "ch.", "chapter.")}
SHELVES_OF_LAW: Words = {"en": ("No", "No.", "Pub. L. No.", "S.I.", "SI")}
INSTRUMENTS: Words = {"en": ("S.I.", "SI")}  # statutory instruments, which alone may begin with an article
PUBLIC_LAWS: Words = {"en": ("Pub. L.", "Pub. L. No.", "Public Law", "Public Law No.")}
CHAPTERS_PLAIN: Words = {"en": ("c", "ch")}
NUMBERS: Words = {"en": ("No", "No.")}
# A part of a law, before its number; the king or queen in whose year it is: 31 & 32 Vict c 45.
PARTS_OF_LAW: Words = {"en": ("art", "arts", "pt", "reg", "regs", "s", "sch", "ss")}
REIGNS: Words = {"en": ("Ann", "Car", "Edw", "Eliz", "Geo", "Hen", "Vict", "Will")}
# Laws of the European Union, and who made them.
EUROPEAN_LAWS: Words = {"en": ("Decision", "Directive", "Regulation")}
EUROPEAN_MAKERS: Words = {"en": ("Commission", "Council")}
GAZETTES: Words = {"en": ("OJ",)}
# Before the party of a case, and before the number of a case with words of its kind.
IN_RE: Words = {"la": ("Ex parte", "In re")}
# The European identifier of a case.
CASE_IDENTIFIERS: Words = {"": ("ECLI",)}
# Papers of a commission on law, before their number.
COMMISSION_PAPERS: Words = {"en": ("Law Com", "Law Com CP", "Scot Law Com")}
