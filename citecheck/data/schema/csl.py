"""CSL-JSON's variables and types, and biblatex's.

Origin: CSL 1.0.2 (appendices III and IV), the biblatex manual 3.20 (section 2.2); the pairs are those that Zotero and pandoc use on export.
"""

# CSL's variable → biblatex's field.
FIELDS = {
    "DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "PMCID": "pmcid", "PMID": "pmid", "URL": "url", "abstract": "abstract",
    "annote": "annotation", "archive": "archive", "call-number": "library", "chapter-number": "chapter",
    "collection-number": "seriesnumber", "collection-title": "series", "container-title": "booktitle",
    "container-title-short": "shortjournal", "edition": "edition", "event": "eventtitle", "event-place": "venue",
    "event-title": "eventtitle", "genre": "type", "issue": "number", "journalAbbreviation": "shortjournal", "keyword": "keywords",
    "language": "langid", "medium": "howpublished", "note": "note", "number": "number", "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes", "original-title": "origtitle", "page": "pages", "part-number": "part", "publisher": "publisher",
    "publisher-place": "address", "reviewed-title": "reviewedtitle", "shortTitle": "shorttitle", "status": "pubstate", "title": "title",
    "title-short": "shorttitle", "version": "version", "volume": "volume", "volume-title": "volumetitle",
}  # fmt: skip
# Variables that biblatex has no field for keep their names.
FIELDS |= {name: name for name in (
    "archive-place", "archive_collection", "archive_location", "authority", "citation-key", "citation-label", "citation-number",
    "dimensions", "division", "first-reference-note-number", "jurisdiction", "license", "locator", "original-publisher",
    "original-publisher-place", "page-first", "part-title", "printing-number", "references", "reviewed-genre", "scale", "section",
    "source", "supplement-number", "year-suffix",
)}  # fmt: skip

# CSL's name variables → biblatex's.
ROLES = {
    "author": "author", "chair": "chair", "collection-editor": "serieseditor", "compiler": "compiler", "composer": "composer",
    "container-author": "bookauthor", "contributor": "contributor", "curator": "curator", "director": "director", "editor": "editor",
    "editorial-director": "editorialdirector", "executive-producer": "executiveproducer", "guest": "guest", "host": "host",
    "illustrator": "illustrator", "interviewer": "interviewer", "narrator": "narrator", "organizer": "organizer",
    "original-author": "origauthor", "performer": "performer", "producer": "producer", "recipient": "recipient",
    "reviewed-author": "reviewedauthor", "script-writer": "scriptwriter", "series-creator": "seriescreator", "translator": "translator",
}  # fmt: skip

NAME_PARTS = frozenset({"dropping-particle", "family", "given", "literal", "name", "non-dropping-particle", "suffix"})
"""The parts of a name, and "name" in place of "literal" in Crossref's answers."""
NAME_SETTINGS = frozenset({
    "authenticated-orcid", "comma-prefix", "comma-suffix", "isInstitution", "multi", "parse-names", "sequence", "static-ordering", "static-particles",
})  # fmt: skip
"""What programs note beside a name about its form. Origin: citeproc-js, CSL 1.0.2 and Crossref's REST API."""

# Names that a work without author is cited by, the most informative first.
CITED_BY = (
    "author",
    "editor",
    "director",
    "host",
    "compiler",
    "composer",
    "interviewer",
    "translator",
    "collection-editor",
    "container-author",
)

# CSL's date variables → biblatex's.
DATES = {
    "accessed": "urldate",
    "available-date": "availabledate",
    "event-date": "eventdate",
    "issued": "date",
    "original-date": "origdate",
    "submitted": "submitteddate",
}

# CSL's type → biblatex's; others keep their own name.
KINDS = {
    "article": "article", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "book": "book",
    "broadcast": "video", "chapter": "incollection", "collection": "misc", "dataset": "dataset", "document": "misc", "entry": "inreference",
    "entry-dictionary": "inreference", "entry-encyclopedia": "inreference", "figure": "image", "graphic": "artwork",
    "legal_case": "jurisdiction", "legislation": "legislation", "manuscript": "unpublished", "motion_picture": "movie",
    "musical_score": "music", "pamphlet": "booklet", "paper-conference": "inproceedings", "patent": "patent",
    "performance": "performance", "periodical": "periodical", "personal_communication": "letter", "post": "online",
    "post-weblog": "online", "report": "report", "review": "review", "review-book": "review", "software": "software", "song": "audio",
    "book-chapter": "incollection", "dissertation": "thesis", "edited-book": "collection", "journal-article": "article",
    "magazineArticle": "article", "monograph": "book", "posted-content": "article", "proceedings": "proceedings",
    "proceedings-article": "inproceedings", "reference-entry": "inreference", "speech": "unpublished", "standard": "standard", "thesis": "thesis", "webpage": "online",
}  # fmt: skip

# Kinds whose container is a journal.
IN_JOURNALS = frozenset({"article", "review", "suppperiodical"})

# CSL's types that share a kind with others → what biblatex's ``entrysubtype`` calls them.
SUBTYPES = {
    "article": "preprint", "article-magazine": "magazine", "article-newspaper": "newspaper", "broadcast": "broadcast", "collection": "collection", "entry": "entry",
    "entry-dictionary": "dictionary", "post": "post", "post-weblog": "blog", "review-book": "bookreview", "speech": "speech",
}  # fmt: skip

# CSL's types that are kinds of their own.
OTHER_TYPES = frozenset({"bill", "classic", "event", "hearing", "interview", "map", "performance", "regulation", "treaty"})
