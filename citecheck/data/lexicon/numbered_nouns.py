"""Words after which a number is a number, not a leftover of a note. Origin: the parts of papers and books, and English units of time."""

NUMBERED = frozenset({
    "act", "age", "ages", "algorithm", "and", "appendix", "april", "article", "august", "axis", "band", "block", "book", "box", "building", "case",
    "category", "century", "channel", "chapter", "class", "column", "component", "condition", "construct", "covid", "criterion", "day", "days",
    "december", "diabetes", "dimension", "eq", "equals", "equation", "experiment", "experiments", "factor", "factors", "february", "fig", "figs",
    "figure", "figures", "footnote", "formula", "generation", "goal", "grade", "group", "groups", "hypotheses", "hypothesis", "is", "item", "items",
    "january", "july", "june", "layer", "lemma", "lesson", "level", "levels", "line", "lines", "list", "map", "march", "may", "method", "model",
    "models", "module", "month", "months", "no", "note", "november", "number", "objective", "october", "of", "or", "order", "page", "pages",
    "panel", "paragraph", "part", "parts", "participant", "period", "phase", "phases", "phosphate", "plate", "plates", "point", "population",
    "position", "principle", "problem", "proposition", "protein", "protocol", "question", "questions", "receptor", "region", "remark", "round",
    "rule", "rules", "run", "runs", "sample", "samples", "scenario", "schema", "scheme", "season", "section", "sections", "sector", "september", "session",
    "set", "sets", "site", "sites", "slide", "stage", "stages", "statement", "step", "steps", "studies", "study", "subject", "subsection", "supplement",
    "table", "tables", "tabs", "task", "tasks", "test", "theorem", "theme", "than", "tier", "time", "to", "topic", "treatment", "trial", "type", "types",
    "unit", "variable", "version", "video", "vol", "volume", "wave", "web", "week", "weeks", "world", "year", "years", "zone",
})  # fmt: skip
