"""Entry types and fields of bibliographic databases.

Origin: BibTeX's btxdoc (Patashnik 1988), the biblatex manual 3.20 (sections 2.1 and 2.2), CSL 1.0.2 (appendices III and IV),
the RIS specification (Research Information Systems, 2011), and fields that reference managers add on export.
"""

from citecheck.data.lexicon import english_dates

BIBTEX_TYPES = frozenset({
    "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual", "mastersthesis", "misc", "phdthesis",
    "proceedings", "techreport", "unpublished",
})  # fmt: skip

BIBLATEX_TYPES = frozenset({
    "artwork", "audio", "bibnote", "bookinbook", "collection", "commentary", "dataset", "electronic", "image", "inreference",
    "jurisdiction", "legal", "legislation", "letter", "movie", "music", "mvbook", "mvcollection", "mvproceedings", "mvreference",
    "online", "patent", "performance", "periodical", "reference", "report", "review", "set", "software", "standard", "suppbook",
    "suppcollection", "suppperiodical", "thesis", "video", "www", "xdata",
})  # fmt: skip

ENTRY_TYPES = BIBTEX_TYPES | BIBLATEX_TYPES

# Blocks of a .bib file that are not entries.
DIRECTIVES = frozenset({"comment", "preamble", "string"})

# biblatex's name → BibTeX's, if they have the same meaning.
ONE_NAME = {
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "city": "address",
    "journaltitle": "journal",
    "location": "address",
    "pdf": "file",
    "primaryclass": "eprintclass",
}

# Names under which ACM, Scopus and the Web of Science export what biblatex calls eid.
ARTICLE_NUMBERS = ("articleno", "art_number", "article-number", "article_number")

# Values that are addresses: LaTeX's special characters are literal in them.
DATES = frozenset({"date", "eventdate", "origdate", "urldate"})
RECURRING = frozenset({"address", "journal", "journaltitle", "location", "month", "number", "publisher", "volume", "year"})
"""Fields whose values many entries of a list share."""

ADDRESSES = frozenset({"doi", "eprint", "file", "url"})

NUMBERED_IN_SERIES = frozenset({
    "book", "bookinbook", "collection", "conference", "inbook", "incollection", "inproceedings", "mvbook", "mvcollection", "mvproceedings",
    "mvreference", "proceedings", "reference",
})  # fmt: skip
"""Types whose ``number`` is that in their series (biblatex manual, section 2.2.2)."""

# Fields that a work without author and editor is cited by, the most informative first.
NAMED_BY = ("organization", "institution", "collaboration", "key")

# BibTeX's macros for months.
MONTHS = {name[:3].lower(): name for name in english_dates.MONTHS}

# Fields that BibTeX's types require besides a title (btxdoc, section 3.1), each with its alternatives (biblatex).
REQUIRED = {
    "article": (("author", "editor", "organization"), ("journal", "booktitle", "eprint"), ("year", "date", "pubstate")),
    "book": (
        ("author", "editor", "organization", "translator"),
        ("publisher", "institution", "doi", "eprint", "url"),
        ("year", "date", "pubstate"),
    ),
    "collection": (("editor", "author", "organization"), ("year", "date", "pubstate")),
    "inbook": (("author", "editor", "bookauthor"), ("chapter", "pages", "booktitle"), ("year", "date", "pubstate")),
    "incollection": (
        ("author", "editor"),
        ("booktitle", "journal"),
        ("publisher", "institution", "organization", "series", "doi", "eprint", "isbn", "url"),
        ("year", "date", "pubstate"),
    ),
    "inproceedings": (("author", "editor"), ("booktitle", "eventtitle", "journal"), ("year", "date", "pubstate")),
    "conference": (("author", "editor"), ("booktitle", "eventtitle", "journal"), ("year", "date", "pubstate")),
    "mastersthesis": (("author",), ("school", "institution"), ("year", "date", "pubstate")),
    "online": (("url", "doi", "eprint"), ("year", "date", "pubstate", "urldate")),
    "phdthesis": (("author",), ("school", "institution"), ("year", "date", "pubstate")),
    "proceedings": (("year", "date", "pubstate"),),
    "report": (("author", "institution", "editor"), ("institution", "organization", "publisher"), ("year", "date", "pubstate")),
    "techreport": (("author", "institution", "editor"), ("institution", "organization", "publisher"), ("year", "date", "pubstate")),
    "thesis": (("author",), ("institution", "school", "publisher"), ("year", "date", "pubstate")),
    "unpublished": (
        ("author", "editor"),
        ("note", "howpublished", "address", "doi", "eprint", "eventtitle", "institution", "number", "pubstate", "school", "type", "url"),
    ),
}

# Fields that are set as text, so that LaTeX's special characters apply.
PRINTED = frozenset({
    "address", "author", "bookauthor", "booksubtitle", "booktitle", "chapter", "edition", "editor", "eventtitle", "howpublished",
    "institution", "journal", "maintitle", "note", "number", "organization", "origpublisher", "origtitle", "publisher", "school", "series",
    "shortjournal", "shorttitle", "subtitle", "title", "titleaddon", "translator", "type", "venue", "volume",
})  # fmt: skip

# Fields that programs fill, and that are never printed.
UNPRINTED = frozenset({"abstract", "annotation", "comment", "file", "keywords"})

# Macros that BibTeX's own styles define (plain.bst, "MACRO").
STYLE_MACROS = {
    "acmcs": "ACM Computing Surveys", "acta": "Acta Informatica", "cacm": "Communications of the ACM",
    "ibmjrd": "IBM Journal of Research and Development", "ibmsj": "IBM Systems Journal", "ieeese": "IEEE Transactions on Software Engineering",
    "ieeetc": "IEEE Transactions on Computers", "ieeetcad": "IEEE Transactions on Computer-Aided Design of Integrated Circuits",
    "ipl": "Information Processing Letters", "jacm": "Journal of the ACM", "jcss": "Journal of Computer and System Sciences",
    "scp": "Science of Computer Programming", "sicomp": "SIAM Journal on Computing", "tcs": "Theoretical Computer Science",
    "tocs": "ACM Transactions on Computer Systems", "tods": "ACM Transactions on Database Systems", "tog": "ACM Transactions on Graphics",
    "toms": "ACM Transactions on Mathematical Software", "toois": "ACM Transactions on Office Information Systems",
    "toplas": "ACM Transactions on Programming Languages and Systems",
}  # fmt: skip

# Every field that a manual or a widely used program documents.
FIELDS = frozenset({
    "abbrev_source_title", "abstract", "accessed", "acknowledgement", "acmid", "addendum", "address", "adsnote", "adsurl", "affiliation",
    "affiliations", "afterword", "annotation", "annotator", "annote", "archive", "archivelocation", "archiveprefix", "archivesuffix",
    "art_number", "article-number", "articleno", "arxiv", "arxivid", "assignee", "author", "author-email", "author_full_names",
    "author_keywords", "authortype", "bibcode", "bibsource", "biburl", "bookauthor", "bookpagination", "booksubtitle", "booktitle",
    "booktitleaddon", "canton", "chapter", "checked", "cited-references", "city", "citeulike-article-id", "code", "coden", "collaboration", "collaborator", "comment",
    "commentator", "comments", "contents", "copyright", "correspondence_address1", "creationdate", "crossref", "da", "date", "date-added",
    "date-modified", "date_added", "day", "dayfiled", "dimensions", "doc-delivery-number", "document_type", "doi", "ean", "early-access-date",
    "edition", "editor", "editora", "editoratype", "editorb", "editorbtype", "editorc", "editorctype", "editortype", "eid", "eissn",
    "elocation-id", "englishtitle", "entryset", "entrysubtype", "eprint", "eprintclass", "eprintnote", "eprinttype", "event", "eventdate",
    "eventtitle", "eventtitleaddon", "execute", "file", "foreword", "funding-acknowledgement", "funding-text", "funding_details",
    "gender", "groups", "hal_id", "hal_version", "highlights", "holder", "howpublished", "hyphenation", "ids", "image", "indexsorttitle",
    "indextitle", "institution", "interhash", "intrahash", "introduction", "isan", "isbn", "ismn", "isrn", "issn", "issn-l", "issue",
    "issue_date", "issuesubtitle", "issuetitle", "issuetitleaddon", "iswc", "journal", "journal-iso", "journal_abbrv", "journalsubtitle",
    "journaltitle", "journaltitleaddon", "key", "keyword", "keywords", "keywords-plus", "label", "langid", "langidopts", "language",
    "lastaccessed", "lastchecked", "lccn", "library", "lista", "listb", "listc", "listd", "liste", "listf", "location", "mainsubtitle",
    "maintitle", "maintitleaddon", "mendeley-tags", "modificationdate", "month", "month_numeric", "monthfiled", "mrnumber", "mrreviewer",
    "music", "namea", "nameaddon", "nameatype", "nameb", "namebtype", "namec", "namectype", "nationality", "nonote", "note", "number",
    "number-of-cited-references", "numpages", "numpublications", "oa", "openaccess", "options", "orcid", "organization", "origauthor",
    "origdate", "origlanguage", "origlocation", "origpublisher", "origtitle", "origyear", "owner", "page_count", "pages",
    "pagetotal", "pagination", "paper", "part", "pdf", "pii", "place", "pmcid", "pmid", "presort", "price", "primaryclass", "printed",
    "priority", "publication_stage", "publisher", "pubmedid", "pubstate", "qualityassured", "ranking", "read", "readstatus", "references",
    "refid", "related", "relatedoptions", "relatedstring", "relatedtype", "relevance", "remark", "reprinttext", "reprinttitle",
    "research-areas", "researcherid-numbers", "review", "rights", "school", "search", "section", "series", "shortauthor", "shortdoi",
    "shorteditor", "shorthand", "shorthandintro", "shortjournal", "shortseries", "shorttitle", "size", "slaccitation", "sortkey",
    "sortname", "sortshorthand", "sorttitle", "sortyear", "source", "sourcecode", "state", "subtitle", "thesaurus", "times-cited",
    "timestamp", "title", "titleaddon", "titletranslation", "translator", "type", "unidentified", "unique-id", "url", "urlcolor",
    "urldate", "urlraw", "urlyear", "usage-count-last-180-days", "usage-count-since-2013", "user", "usera", "userb", "userc", "userd",
    "usere", "userf", "username", "venue", "verba", "verbb", "verbc", "version", "video", "volume", "volumes",
    "web-of-science-categories", "web-of-science-index", "website", "wos", "xdata", "xref", "year", "yearfiled", "zblnumber", "zmnumber",
})  # fmt: skip

# What MathSciNet, INSPIRE and BibSonomy have besides, and our own readers of exports.
FIELDS |= {
    "abstract-number", "accession", "added-at", "advisor", "also", "bookaccession", "book-doi", "c4", "c5", "c6", "conflicts", "corpusid",
    "contributor", "correction", "counsel", "custom1", "custom2", "custom3", "database", "degree", "department", "description", "director", "ee", "epubdate",
    "fjournal", "grant", "hosted-by", "lb", "lk", "mesh", "mrclass", "nlmuniqueid", "oclc", "orcid-numbers", "original-publisher",
    "original-publisher-place", "performer", "presenter", "producer", "provider", "publication-type", "publisher-address", "recipient", "reporter",
    "reportnumber", "reprint-status", "reviewedtitle", "secondary-source", "seriesdirector", "serieseditor", "seriesnumber",
    "special-issue", "sponsor", "subset", "substances", "supervisor", "supplement", "translatedtitle",
}  # fmt: skip

# Prefixes of programs' own names; "opt" and "alt" are Emacs's way to set a field aside.
PRIVATE_FIELDS = ("__", "alt", "bdsk-", "citeulike-", "local-", "mendeley-", "opt", "posted-at", "x-", "zotero-")

# Type → fields that it does not have: the field, what makes it harmless, and the type that is likely meant.
AGAINST_KIND = {
    "article": (
        ("booktitle", ("journal",), "@inproceedings or @incollection"),
        ("school", (), "@phdthesis"),
        ("publisher", ("journal", "eprint", "doi", "volume", "url"), "@book"),
    ),
    "book": (
        ("journal", (), "@article"),
        ("booktitle", (), "@incollection"),
        ("school", (), "@phdthesis"),
        ("institution", ("publisher",), "@techreport"),
    ),
    "incollection": (("journal", ("booktitle",), "@article"),),
    "misc": (
        ("booktitle", ("eprint", "entrysubtype", "url"), "@inproceedings or @incollection"),  # Mendeley has a site's name there
        ("school", (), "@phdthesis"),
        ("journal", ("eprint", "howpublished", "url"), "@article"),
    ),
    "online": (("journal", ("eprint", "eprinttype"), "@article"), ("booktitle", ("eprint",), "@inproceedings or @incollection")),
    "inproceedings": (("journal", ("booktitle", "eventtitle"), "@article"), ("school", (), "@phdthesis")),
    "mastersthesis": (("journal", (), "@article"), ("booktitle", (), "@incollection")),
    "phdthesis": (("journal", (), "@article"), ("booktitle", (), "@incollection")),
    "proceedings": (("booktitle", ("title",), "@inproceedings"), ("journal", (), "@article")),
    "techreport": (("journal", (), "@article"), ("booktitle", (), "@incollection")),
    "thesis": (("journal", (), "@article"), ("booktitle", (), "@incollection")),
}

# Labels that people write before a value, and that styles print themselves; case-insensitive.
LABELS = {
    "chapter": r"\A(?:chapter|ch\.)\s{0,9}(?=\d)",
    "number": r"\A(?:number|issue|no\.?|nr\.?|n°)\s{0,9}(?=\d)",
    "volume": r"\A(?:volume|vol\.?|bd\.)\s{0,9}(?=\d)",
}
