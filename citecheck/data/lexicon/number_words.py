"""Words around numbers and dates in entries of reference lists, by language.

A row ends in "." if the full stop is part of the word ("bd." but not "bd"), in "#" if a number has to follow ("v#": v. 12, not v. Lamp);
in any other row a full stop may follow. Lower case; readers decide whether case matters.
Origin: CSL's locale terms, the handbooks (APA 7, Chicago 18, ABNT NBR 6023, ISO 690, GB/T 7714, DIN 1505) and lists of papers.
"""

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]

# Before the number of a volume.
VOLUME: Words = {
    "ca": ("any#", "t.", "tom", "volum"),
    "cs": ("roč.", "ročník"),
    "da": ("bind", "årg", "årgang"),
    "de": ("bd", "band", "jg", "jahrgang"),
    "el": ("τόμ.", "τόμος"),
    "en": ("vol", "volum", "volume", "volumes", "vols", "v#"),
    "es": ("año", "t.", "tomo", "volumen"),
    "fi": ("vsk.",),
    "fr": ("t.", "tome"),
    "hr": ("sv.",),
    "hu": ("évf.", "köt."),
    "lt": ("t.", "tomas"),
    "lv": ("sēj.",),
    "nl": ("jrg", "jaargang"),
    "pl": ("rocznik", "tom"),
    "pt": ("ano",),
    "ru": ("т.", "том"),
    "tr": ("cilt",),
    "zh": ("卷",),
}
# After the number of a volume: 31. Jg.
VOLUME_BEHIND: Words = {
    "da": ("årg", "årgang"),
    "de": ("jg", "jahrg", "jahrgang"),
    "fi": ("vsk",),
    "hu": ("évf", "évfolyam", "köt", "kötet"),
    "lt": ("t", "tomas"),
    "nl": ("jrg", "jaargang"),
}
# Before the number of an issue.
ISSUE: Words = {
    "ca": ("núm",),
    "cs": ("č.", "číslo"),
    "de": ("ausgabe", "h.", "heft", "nr", "nummer"),
    "el": ("τχ.", "τεύχος", "τεύχ."),
    "en": ("is", "iss", "issue", "isuue", "no#", "nos.", "num", "number", "part", "pt"),
    "es": ("núm", "número"),
    "et": ("nr",),
    "fi": ("nro",),
    "fr": ("fasc", "numero", "numéro"),
    "hu": ("sz.",),
    "it": ("fascicolo", "n.", "n #"),
    "lt": ("nr",),
    "pl": ("numer", "nr", "z.#"),
    "pt": ("n.", "n #", "número"),
    "ru": ("вып.",),
    "sl": ("št.",),
    "sr": ("бр.",),
    "tr": ("sayı", "sy."),
    "uk": ("вип.",),
    "zh": ("期",),
}
# Before a number that is an issue's, and so not a volume's, with or without a full stop.
BEFORE_ISSUE: Words = {
    "ca": ("núm",),
    "cs": ("č",),
    "de": ("heft", "nr"),
    "el": ("τχ", "τεύχος"),
    "en": ("issue", "no", "number", "ver", "version"),
    "es": ("núm", "número"),
    "fi": ("nro",),
    "fr": ("fasc", "numero", "numéro"),
    "hu": ("sz",),
    "lt": ("nr",),
    "ru": ("вып",),
    "sl": ("št",),
    "uk": ("вип",),
}
# In brackets after a volume, and there a part of the issue's name: 46(Pt 2).
PARTS_OF_ISSUES: Words = {"en": ("part", "pt")}
# Behind the pages of an article, before further pages of it, as catalogues of medicine have them: 1-38; discussion 38-75.
ALSO_PAGES: Words = {"en": ("author reply", "discussion", "quiz", "reply")}
# After the number of an issue: 12. sz.
ISSUE_BEHIND: Words = {"cs": ("zv",), "hu": ("sz", "szám"), "sl": ("št",)}
# Before pages, or what a journal without pages numbers.
PAGES: Words = {
    "ca": ("pàg", "pàgina", "pàgines", "pàgs"),
    "de": ("s.", "seiten", "ss."),
    "el": ("σ.", "σσ."),
    "en": (
        "p",
        "pp",
        "pg",
        "pgs",
        "page",
        "pages",
        "article",
        "article id",
        "article no",
        "article number",
        "art.",
        "art. no",
        "id",
        "id.",
    ),
    "es": ("pag", "pags", "pagina", "paginas", "pág", "págs", "páginas"),
    "et": ("lk",),
    "id": ("hal.", "hl.", "hlm."),
    "is": ("bls.",),
    "it": ("pagine",),
    "lt": ("psl.",),
    "lv": ("lpp.",),
    "ru": ("с.", "сс.", "стр."),
    "sl": ("str.",),
    "sv": ("sid.",),
    "tr": ("sayfa",),
    "uk": ("стор.",),
    "zh": ("页", "頁"),
}
# After the total number of a book's pages, as written: 234 S.
PAGES_BEHIND: Words = {
    "cs": ("s.",),
    "de": ("S.", "Seiten"),
    "el": ("σ.", "σσ."),
    "en": ("p", "pp", "p.", "pages"),
    "fi": ("s.",),
    "hr": ("str.",),
    "ko": ("쪽", "면"),
    "pl": ("s.",),
    "pt": ("f.", "fls."),
    "ru": ("с.",),
    "sv": ("s.",),
    "uk": ("с.",),
    "zh": ("页",),
}
# After a year: 2006 г.
YEAR_SIGNS: Words = {"lt": ("m.",), "pl": ("r.",), "ru": ("г", "г."), "sr": ("р", "р."), "zh": ("年",)}
# Before a year in running text, which is then not a work's date; a hyphen or an apostrophe may also precede it.
BEFORE_YEAR_IN_TEXT: Words = {
    "de": ("bis", "der", "für", "im", "in", "von"),
    "en": ("after", "and", "before", "between", "circa", "during", "from", "in", "of", "since", "the", "to", "until"),
    "es": ("del",),
    "fr": ("à", "des", "du", "et"),
    "pt": ("a",),
}
# Before a year that belongs to the title, but is also the work's if there is no other: Censo de 2010; Lâmpadas em 2018, diz o jornal.
BEFORE_YEAR_OF_TITLE: Words = {
    "es": ("de", "en"),
    "pt": ("de", "em"),
}
# Before volume, issue or pages, which follow the date of a journal: 2011. Vol. 2.
BEFORE_PLACE: Words = {
    "de": ("bd", "heft", "jg", "nr", "s", "ss"),
    "en": ("n", "no", "p", "pp", "v", "vol"),
    "fr": ("n", "t"),
    "ru": ("с", "т"),
}
# Words before a number of a page, an issue or an article, as written (N. is an initial).
NUMBERED: Words = {"de": ("Nr", "nr"), "en": ("Art", "No", "Vol", "art", "n", "no", "p", "pp", "vol")}
# Used where a number is not known, and what is deliberately not a page number.
NUMBER_PLACEHOLDERS: Words = {
    "de": ("k. a.", "k.a."),
    "en": ("n/a", "na", "nan", "nil", "none", "null", "tba", "tbd", "unknown"),
}
UNPAGED: Words = {
    "de": ("o. s.", "o.s.", "unpag"),
    "en": ("n. pag", "n.pag", "unnumbered", "unpaged", "unpaginated"),
    "es": ("s. p.", "s.p."),
    "la": ("passim",),
}
# What volumes are called that have no number of their own.
PARTS_OF_VOLUMES: Words = {
    "de": ("beiheft", "beilage", "sonder"),
    "en": (
        "anniversary",
        "autumn",
        "extra",
        "fall",
        "festschrift",
        "issue",
        "part",
        "series",
        "special",
        "spring",
        "summer",
        "suppl",
        "winter",
    ),
    "es": ("especial",),
    "fr": ("hors", "spécial"),
}
