"""Words that stand where a year stands. Origin: the handbooks and CSL's terms, in the languages of the headings table."""

NO_DATE = frozenset({
    "b. d.", "b.d.", "b.g.", "b.r.", "bez dat.", "d. g.", "d.d.", "e.d.", "f.a.", "n. d.", "n.d", "n.d.", "nd", "no date", "o. j.",
    "o.j.", "s. d.", "s. f.", "s.a.", "s.d.", "s.f.", "t.t.", "t.y.", "u.å.", "undated", "z.d.", "é. n.", "χ.χ.", "б. д.", "б.д.",
    "т.б.", "ohne datum", "sans date", "sem data", "sin fecha", "ei pvm.", "s/f", "不詳", "不详", "无日期",
})  # fmt: skip

NOT_YET = frozenset({
    "a aparecer", "a publicar", "accepted", "basımda", "dalam proses cetakan", "en impremta", "en imprenta", "en prensa", "fc.",
    "forthcoming", "i tryck", "i trykk", "i trykken", "im druck", "im erscheinen", "in corso di stampa", "in druk", "in prep",
    "in prep.", "in preparation", "in press", "in review", "in stampa", "no prelo", "painossa", "sous presse", "sub tipar",
    "submitted", "to appear", "u tisku", "under review", "v tisku", "v tlači", "w druku", "à paraître", "υπό έκδοση", "в печати",
    "под печат", "у пресі", "印行中", "待刊", "送印中",
})  # fmt: skip

# Words before a year that is a date.
BEFORE_DATES = frozenset({
    "after", "april", "around", "august", "autumn", "before", "between", "by", "c.", "ca.", "circa", "de", "december", "during", "en",
    "february", "from", "im", "in", "jahr", "january", "july", "june", "march", "may", "november", "october", "of", "seit", "september",
    "since", "spring", "summer", "till", "to", "until", "von", "winter", "year",
})  # fmt: skip

# Language code to words before the year of the original: 1791 [written 1760–1766], [zuerst 1887].
_ORIGINALLY = {
    "de": "erstmals original ursprünglich verfasst zuerst",
    "en": "c c. ca ca. circa composed first orig orig. original originally published written",
    "es": "escrito originalmente",
    "fr": "écrit orig. rédigé vers",
    "it": "scritto",
    "pt": "escrito",
}

ORIGINALLY = tuple(sorted({word for words in _ORIGINALLY.values() for word in words.split()}, key=lambda word: (-len(word), word)))
