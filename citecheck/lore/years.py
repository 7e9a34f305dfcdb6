"""Words that stand where a year stands. Origin: the handbooks and CSL's terms, in the languages of the headings table."""

NO_DATE = frozenset({"b.d.", "n. d.", "n.d", "n.d.", "nd", "no date", "o. j.", "o.j.", "s.a.", "s.d.", "s.f.", "undated", "т.б.", "无日期"})

NOT_YET = frozenset({
    "a aparecer", "accepted", "en prensa", "forthcoming", "im druck", "im erscheinen", "in prep", "in prep.", "in preparation",
    "in press", "in review", "in stampa", "no prelo", "sous presse", "submitted", "to appear", "under review", "à paraître", "в печати",
    "待刊",
})  # fmt: skip

PRIVATE = frozenset({
    "communication personnelle", "comunicación personal", "comunicação pessoal", "in litt", "pers comm", "pers. comm", "pers. commun",
    "pers. obs", "personal communication", "personal communications", "personal correspondence", "personal observation",
    "persönliche mitteilung", "private communication", "unpubl", "unpubl. data", "unpublished", "unpublished data",
    "unpublished observation", "unpublished observations", "unpublished results",
})  # fmt: skip
