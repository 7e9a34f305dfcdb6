"""Words that stand where a year stands. Origin: the handbooks and CSL's terms, in the languages of the headings table."""

NO_DATE = frozenset({"n.d.", "n. d.", "nd", "n.d", "s.d.", "s.f.", "o. j.", "o.j.", "s.a.", "无日期", "no date", "b.d.", "т.б.", "undated"})

NOT_YET = frozenset({
    "accepted", "a aparecer", "en prensa", "forthcoming", "im druck", "im erscheinen", "in prep", "in prep.", "in preparation", "in press", "in review",
    "in stampa", "no prelo", "sous presse", "submitted", "to appear", "under review", "à paraître", "в печати", "待刊",
})  # fmt: skip

PRIVATE = frozenset({
    "in litt", "personal communication", "personal communications", "personal correspondence", "personal observation", "pers. comm", "pers. commun", "pers comm", "pers. obs",
    "private communication", "unpublished", "unpublished data", "unpublished observation", "unpublished observations", "unpublished results", "unpubl. data", "unpubl",
    "persönliche mitteilung", "comunicación personal", "comunicação pessoal", "communication personnelle",
})  # fmt: skip
