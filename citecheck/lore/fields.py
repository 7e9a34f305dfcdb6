"""Entry types and fields of bibliographic databases.

Origin: BibTeX's btxdoc (Patashnik 1988), the biblatex manual 3.20 (sections 2.1 and 2.2), CSL 1.0.2 (appendices III and IV),
the RIS specification (Research Information Systems, 2011), and fields that reference managers add on export.
"""

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

# Blocks of a .bib file that are no entries.
DIRECTIVES = frozenset({"comment", "preamble", "string"})

# biblatex's name → BibTeX's, where they mean one thing.
ONE_NAME = {
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "journaltitle": "journal",
    "location": "address",
    "pdf": "file",
    "primaryclass": "eprintclass",
}

# Values that are addresses: LaTeX's signs mean themselves in them.
ADDRESSES = frozenset({"doi", "eprint", "file", "url"})

# Whom a work without author and editor is cited by, the most telling first.
NAMED_BY = ("organization", "institution", "collaboration", "key")

# BibTeX's macros for months.
MONTHS = {
    "apr": "April", "aug": "August", "dec": "December", "feb": "February", "jan": "January", "jul": "July", "jun": "June", "mar": "March",
    "may": "May", "nov": "November", "oct": "October", "sep": "September",
}  # fmt: skip

# What BibTeX's types ask for besides a title (btxdoc, section 3.1), each with what may stand in its place (biblatex).
REQUIRED = {
    "article": (("author", "editor", "organization"), ("journal", "eprint"), ("year", "date", "pubstate")),
    "book": (("author", "editor", "organization", "translator"), ("year", "date", "pubstate")),
    "inbook": (("author", "editor", "bookauthor"), ("year", "date", "pubstate")),
    "incollection": (("author", "editor"), ("booktitle",), ("year", "date", "pubstate")),
    "inproceedings": (("author", "editor"), ("booktitle", "eventtitle"), ("year", "date", "pubstate")),
    "conference": (("author", "editor"), ("booktitle", "eventtitle"), ("year", "date", "pubstate")),
    "mastersthesis": (("author",), ("school", "institution"), ("year", "date", "pubstate")),
    "phdthesis": (("author",), ("school", "institution"), ("year", "date", "pubstate")),
    "proceedings": (("year", "date", "pubstate"),),
    "techreport": (("author", "institution", "editor"), ("institution", "organization", "publisher"), ("year", "date", "pubstate")),
    "thesis": (("author",), ("institution", "school"), ("year", "date", "pubstate")),
    "unpublished": (("author", "editor"),),
}
