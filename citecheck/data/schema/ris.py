"""RIS's tags and types, and biblatex's.

Origin: the RIS specification (Research Information Systems, 2001 and 2011) and what EndNote, Zotero and Mendeley export.
"""

# Tag → field. T2/JO/JF/JA hold the container: a journal's or a book's name, by the type.
FIELDS = {
    "AB": "abstract", "AD": "affiliation", "AN": "accession", "C1": "custom1", "C2": "custom2", "C3": "custom3", "C7": "eid", "CN": "library", "CY": "address",
    "DB": "database", "DO": "doi", "DP": "provider", "ET": "edition", "IS": "number", "J2": "shortjournal", "JA": "shortjournal",
    "KW": "keywords", "L1": "file", "LA": "langid", "M1": "number", "M3": "type", "N1": "note", "N2": "abstract", "NV": "volumes",
    "OP": "origdate", "PB": "publisher", "PP": "address", "RI": "reviewedtitle", "RP": "reprint-status", "SE": "section", "ST": "shorttitle", "T3": "series", "TT": "translatedtitle",
    "UR": "url", "VL": "volume", "Y2": "urldate",
}  # fmt: skip

END = "ER"
"""The tag that ends a record."""
SERIAL_LABELS = ("Electronic", "ISBN", "ISSN", "Linking", "Print", "electronic", "online", "print")
"""What exporters write in brackets behind a number in SN."""

TITLES = ("TI", "T1", "CT", "BT")
CONTAINERS = ("T2", "JO", "JF", "BT", "JA", "J2")
AUTHORS = ("AU", "A1")
EDITORS = ("ED", "A2")
SERIES_EDITORS = "A3"
# Other people's tags; the small ones are not RIS's: BY_TYPE puts them in the place of A2, A3, A4 and AU.
OTHER_ROLES = {
    "A3": "serieseditor", "A4": "translator", "advisor": "advisor", "contributor": "contributor", "counsel": "counsel",
    "director": "director", "holder": "holder", "performer": "performer", "presenter": "presenter", "producer": "producer", "recipient": "recipient",
    "seriesdirector": "seriesdirector", "sponsor": "sponsor",
}  # fmt: skip
YEARS = ("PY", "Y1", "DA")

KINDS = {
    "ABST": "article", "ADVS": "video", "AGGR": "dataset", "ANCIENT": "book", "ART": "artwork", "BILL": "legislation", "BLOG": "online", "BOOK": "book", "CASE": "jurisdiction",
    "CHAP": "incollection", "CHART": "image", "CLSWK": "book", "COMP": "software", "CONF": "inproceedings", "CPAPER": "inproceedings", "CTLG": "booklet", "DATA": "dataset", "DBASE": "dataset",
    "DICT": "inreference", "EBOOK": "book", "ECHAP": "incollection", "EDBOOK": "collection", "EQUA": "image", "EJOUR": "article", "ELEC": "online",
    "ENCYC": "inreference", "FIGURE": "image", "GEN": "misc", "GOVDOC": "report", "GRANT": "report", "HEAR": "jurisdiction", "ICOMM": "letter", "INPR": "article", "JFULL": "periodical",
    "JOUR": "article", "LEGAL": "legislation", "MANSCPT": "unpublished", "MAP": "image", "MGZN": "article", "MPCT": "movie", "MULTI": "online",
    "MUSIC": "music", "NEWS": "article", "PAMP": "booklet", "PAT": "patent", "PCOMM": "letter", "RPRT": "report", "SER": "book",
    "SLIDE": "unpublished", "SOUND": "audio", "STAND": "standard", "STAT": "legislation", "THES": "thesis", "UNPB": "unpublished", "UNBILL": "legislation",
    "VIDEO": "video", "WEB": "online",
}  # fmt: skip

# Types with two titles of the whole, of the event and of its proceedings; types whose "authors" are editors; types that share a kind with others → what biblatex's ``entrysubtype`` calls them; types whose container
# is a series.
EVENT_TYPES = frozenset({"CONF", "CPAPER"})
EDITED_TYPES = frozenset({"EDBOOK"})
SUBTYPES = {"BLOG": "blog", "DICT": "dictionary", "MGZN": "magazine", "NEWS": "newspaper"}
SERIAL_KINDS = frozenset({"book", "collection", "report"})

# Type → what a tag means in records of that type, where it is not what FIELDS and the tables of people say: another tag, or a field.
# Origin: EndNote's reference types and Zotero's export, which agree in these.
_BOOK = {"A2": "A3", "A3": "ED", "SP": "pagetotal"}
_CHAPTER = {"SE": "chapter"}
_EVENT = {"C1": "venue"}
_PAGE = {"M1": "Y2"}
_LETTER = {"A2": "recipient"}
_REPORT = {"A2": "A3", "SN": "IS"}
_FILM = {"A2": "seriesdirector", "A3": "producer", "A4": "performer"}
BY_TYPE = {
    "BILL": {"A2": "sponsor", "SN": "IS"},
    "BOOK": _BOOK,
    "CASE": {"A2": "reporter", "A4": "counsel", "SN": "IS"},
    "CHAP": _CHAPTER,
    "CLSWK": _BOOK,
    "CONF": _EVENT,
    "CPAPER": _EVENT,
    "BLOG": _PAGE,
    "EBOOK": _BOOK,
    "ECHAP": _CHAPTER,
    "EDBOOK": {"A2": "A3", "SP": "pagetotal"},
    "ELEC": _PAGE,
    "GOVDOC": _REPORT,
    "ICOMM": _LETTER,
    "MANSCPT": {"SP": "pagetotal"},
    "MPCT": {"AU": "director", "A1": "director"} | _FILM,
    "PAT": {"A2": "institution", "PB": "holder", "SN": "IS"},
    "PCOMM": _LETTER,
    "RPRT": _REPORT,
    "SLIDE": {"A2": "presenter"},
    "SOUND": {"A2": "performer", "A3": "producer"},
    "STAND": {"SN": "IS"},
    "THES": {"A3": "advisor", "SP": "pagetotal", "T2": "department", "VL": "degree"},
    "VIDEO": _FILM,
    "WEB": _PAGE,
}

# What databases print above the first record, with a colon after it.
HEADERS = ("Content", "Database", "Export Date", "Provider")
