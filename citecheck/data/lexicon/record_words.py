"""Words in the records of sources, folded. Origin: the records of Crossref, DataCite and OpenAlex."""

# In an author's place, where nobody is named.
NOBODY = frozenset({"", "anon", "anonymous", "authors", "et al", "others", "unknown"})

# Which say little of a group: records leave them out.
OF_GROUPS = frozenset({"al", "and", "collaboration", "consortium", "et", "for", "group", "inc", "of", "on", "team", "the"})

# Before a person's name.
PERSON_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "professor", "sir"})

# Titles, and beginnings of titles, of what is written about another work.
REVIEW_TITLES = frozenset({
    "book review", "comment", "comment on", "commentary", "letter", "reply", "reply to", "review", "review of", "rezension",
})  # fmt: skip
REVIEW_OPENINGS = ("comment on", "reply to", "review of")
NOTICE_WORDS = ("corrigendum", "erratum", "retraction")
