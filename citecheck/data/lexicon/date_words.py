"""Words used instead of a year. Origin: the handbooks and CSL's terms, in the languages of the headings table."""

from __future__ import annotations

from collections.abc import Mapping

UNDATED: Mapping[str, tuple[str, ...]] = {
    "ca": ("s. d.", "s.d."),
    "cs": ("b. r.", "b.r.", "bez dat."),
    "da": ("u. å.", "u.d.", "u.å.", "uden år", "udateret"),
    "de": ("o. D.", "o. J.", "o.D.", "o.J.", "ohne Datum", "ohne Jahr", "undatiert"),
    "el": ("χ.χ.",),
    "en": ("n. d.", "n.d", "n.d.", "nd", "no date", "undated"),
    "es": ("s. f.", "s.f.", "s/f", "sin fecha"),
    "et": ("s.a.",),
    "eu": ("d. g.", "e.d."),
    "fi": ("ei pvm.",),
    "fr": ("s. d.", "s.d.", "sans date"),
    "hr": ("b. d.", "b.d."),
    "hu": ("é. n.",),
    "id": ("t.t.",),
    "is": ("d.d.", "e.d."),
    "it": ("s. d.", "s.d.", "senza data"),
    "la": ("s.a.",),
    "lt": ("b. d.", "b.d."),
    "lv": ("b.g.",),
    "nb": ("u. å.", "u.å.", "udatert", "uten år"),
    "nl": ("z. d.", "z. j.", "z.d.", "z.j.", "zonder datum", "zonder jaar"),
    "pl": ("b. d.", "b. r.", "b.d.", "b.r.", "bez daty"),
    "pt": ("s. d.", "s.d.", "s/d", "sem data"),
    "ro": ("f.a.",),
    "ru": ("б. г.", "б. д.", "б.г.", "б.д."),
    "sv": ("odaterad", "u. å.", "u.å.", "utan år"),
    "tr": ("t.y.",),
    "uk": ("т.б.", "б.д."),
    "zh": ("不詳", "不详", "出版年不詳", "出版年不详", "无日期", "日期不詳", "日期不详", "無日期"),
}  # fmt: skip
NO_DATE = frozenset(word.lower() for words in UNDATED.values() for word in words)

UNPUBLISHED: Mapping[str, tuple[str, ...]] = {
    "ca": ("en impremta", "en premsa"),
    "cs": ("v tisku",),
    "da": ("i trykken", "under udgivelse"),
    "de": ("i. D.", "i. Dr.", "i. E.", "i. V.", "i.D.", "i.E.", "im Druck", "im Erscheinen", "in Vorb.", "in Vorbereitung"),
    "el": ("υπό έκδοση",),
    "en": (
        "accepted", "fc.", "forthc.", "forthcoming", "in prep", "in prep.", "in preparation", "in press", "in review", "submitted", "to appear", "under review",
    ),
    "es": ("en imprenta", "en prensa", "en preparación"),
    "fi": ("painossa",),
    "fr": ("a paraître", "en préparation", "sous presse", "à paraître"),
    "hr": ("u tisku",),
    "hu": ("megjelenés alatt", "nyomdában"),
    "id": ("akan terbit", "dalam proses cetakan"),
    "it": ("in corso di stampa", "in preparazione", "in stampa"),
    "lt": ("rengiama spaudai", "spaudoje"),
    "nb": ("i trykk", "under utgivelse"),
    "nl": ("in druk", "in voorbereiding", "te verschijnen", "ter perse"),
    "pl": ("w druku", "w przygotowaniu"),
    "pt": ("a aparecer", "a publicar", "em preparação", "no prelo"),
    "ro": ("sub tipar", "în curs de apariție"),
    "ru": ("в печати",),
    "sk": ("v tlači",),
    "sl": ("v tisku",),
    "bg": ("под печат",),
    "sv": ("i tryck", "under tryckning", "under utgivning"),
    "tr": ("baskıda", "basımda"),
    "uk": ("у пресі", "у друці"),
    "zh": ("印行中", "印刷中", "待刊", "送印中"),
}  # fmt: skip
NOT_YET = frozenset(word.lower() for words in UNPUBLISHED.values() for word in words)
CASED = frozenset({"i. D.", "i. Dr.", "i. E.", "i. V.", "i.D.", "i.E."})  # in lower case they are other words: i.e.

# Words before a year that is a date.
BEFORE_DATES = frozenset({
    "after", "april", "around", "august", "autumn", "before", "between", "by", "c.", "ca.", "circa", "de", "december", "during", "en",
    "february", "from", "im", "in", "jahr", "january", "july", "june", "march", "may", "november", "october", "of", "seit", "september",
    "since", "spring", "summer", "till", "to", "until", "von", "winter", "year",
})  # fmt: skip

# Language code to words before the year of the original: 1791 [written 1760–1766], [zuerst 1887].
_ORIGINALLY = {
    "de": "entstanden erstmals original ursprünglich um verfasst zuerst",
    "en": "about c c. ca ca. circa composed first orig orig. original originally published written",
    "es": "escrito originalmente",
    "fr": "écrit orig. rédigé vers",
    "it": "scritto",
    "pt": "escrito",
}

ORIGINALLY = tuple(sorted({word for words in _ORIGINALLY.values() for word in words.split()}, key=lambda word: (-len(word), word)))

# Words between the authors and the year, inside the comma: (Homer, trans. 1990).
BETWEEN: Mapping[str, tuple[str, ...]] = {
    "": ("c.", "ca.", "circa"),
    "de": ("übers.",),
    "en": ("trans.", "transl."),
    "es": ("trad.",),
    "fr": ("trad.",),
}
BEFORE_YEARS = frozenset(word for words in BETWEEN.values() for word in words)

# Before a year that is not certain.
ABOUT_YEAR: Mapping[str, tuple[str, ...]] = {"la": ("c.", "ca.", "circa")}

# In a line of a list, in place of the year.
UNDATED_IN_LINES: Mapping[str, tuple[str, ...]] = {"en": ("forthcoming", "in press", "n. d.")}

# After a year: BC; before or after an early year: AD.
BEFORE_OUR_ERA: Mapping[str, tuple[str, ...]] = {
    "de": ("v. Chr.",),
    "en": ("BC", "BCE", "B.C.", "B.C.E."),
    "es": ("a. C.",),
    "fr": ("av. J.-C.",),
    "zh": ("公元前",),
}
OF_OUR_ERA: Mapping[str, tuple[str, ...]] = {"en": ("A.D.", "AD", "C.E.", "CE")}
ENGLISH_ERAS = {"en": ("AD", "BC", "BCE", "CE")}

# Before the year of the original, in a pair of years.
ORIGINAL_BEFORE: Mapping[str, tuple[str, ...]] = {"en": ("orig", "orig.", "original")}

# Before the year of a later printing, which follows the first one's: (1993, 3. Aufl. 2006).
LATER_PRINTINGS: Mapping[str, tuple[str, ...]] = {
    "da": ("udg.",),
    "de": (
        "Aufl.", "Auflage", "dt.", "dt. Übers.", "engl.", "frz.", "i. d. F.", "i. d. F. v.", "i.d.F.", "i.d.F. v.", "Nachdr.", "Nachdruck", "Neuaufl.",
        "Neuausg.",
    ),
    "en": (
        "ed.", "edition", "edn", "edn.", "Eng. trans.", "Engl. trans.", "English trans.", "English translation", "repr.", "reprint", "reprinted", "rev.",
        "rev. ed.", "tr.", "trans.",
    ),
    "es": ("ed.", "reed.", "reimp.", "trad.", "trad. esp."),
    "fr": ("éd.", "réimpr.", "rééd.", "tr. fr.", "trad.", "trad. fr."),
    "it": ("ed.", "ed. it.", "rist.", "trad.", "trad. it."),
    "nl": ("dr.", "druk", "herdr.", "vert."),
    "pl": ("wyd.",),
    "pt": ("ed.", "reimp.", "trad."),
    "sv": ("uppl.", "utg.", "övers."),
}  # fmt: skip

# In full, with the abbreviations that are shown for them.
ABBREVIATED = {"ohne Jahr": "o. j.", "sans date": "s.d.", "sem data": "s.d.", "sin fecha": "s.f."}

# Before the year of a person or thing in running text, without their full stop: Olaf Neris (ca. 1807).
ABOUT_IN_TEXT: Mapping[str, tuple[str, ...]] = {"es": ("hacia",), "de": ("um",), "fr": ("vers",), "la": ("c", "ca", "circa")}

# In dates of databases, next to the months; and the endings of days.
IN_DATES: Mapping[str, tuple[str, ...]] = {"en": ("and", "early", "issue", "late", "mid", "nd", "of", "rd", "st", "th")}

# Between the first and the last day of something: 19 a 25 de agosto.
UNTIL_DAY: Mapping[str, tuple[str, ...]] = {"de": ("bis",), "en": ("to",), "es": ("a", "al"), "fr": ("au",), "it": ("al",), "pt": ("a",)}
