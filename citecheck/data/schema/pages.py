"""Works that have no pages to cite."""

WITHOUT_PAGES = frozenset({"artwork", "audio", "dataset", "image", "movie", "music", "online", "performance", "software", "video"})
"""Types of entries, under biblatex's names, of works that are not printed on pages."""
