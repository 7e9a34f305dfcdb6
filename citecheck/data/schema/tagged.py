"""Tags of other exports → RIS's.

Origin: PubMed's "MEDLINE/PubMed Data Element (Field) Descriptions"; EndNote's "Tagged EndNote import format"; the Web of Science's field
tags (Clarivate, "Core Collection field tags"); Scopus's exports as plain text and CSV.
"""

PUBMED = {
    "AB": "AB", "AU": "AU", "BTI": "T2", "CN": "AU", "CP": "VL", "CTI": "T3", "DP": "DA", "ED": "ED", "EN": "ET", "FAU": "AU",
    "FED": "ED", "IP": "IS", "IS": "SN", "ISBN": "SN", "JT": "T2", "LA": "LA", "OT": "KW", "PB": "PB", "PG": "SP", "PL": "CY",
    "PMID": "AN", "TA": "J2", "TI": "TI", "TT": "origtitle", "VI": "VL", "VTI": "T3",
}  # fmt: skip

ENDNOTE = {
    "!": "ST", "&": "SE", "(": "OP", "6": "NV", "7": "ET", "8": "DA", "9": "M3", "?": "A4", "@": "SN", "A": "AU", "B": "T2", "C": "CY",
    "D": "PY", "E": "A2", "F": "ID", "G": "LA", "I": "PB", "J": "T2", "K": "KW", "L": "CN", "M": "AN", "N": "IS", "P": "SP", "R": "DO",
    "S": "T3", "T": "TI", "U": "UR", "V": "VL", "W": "DP", "X": "AB", "Y": "A3", "Z": "N1", "[": "Y2", "~": "DB",
}  # fmt: skip

ENDNOTE_TYPES = {
    "Aggregated Database": "AGGR", "Ancient Text": "ANCIENT", "Artwork": "ART", "Audiovisual Material": "ADVS", "Bill": "BILL",
    "Blog": "BLOG", "Book": "BOOK", "Book Section": "CHAP", "Case": "CASE", "Catalog": "CTLG", "Chart or Table": "CHART",
    "Classical Work": "CLSWK", "Computer Program": "COMP", "Conference Paper": "CPAPER", "Conference Proceedings": "CONF",
    "Dataset": "DATA", "Dictionary": "DICT", "Edited Book": "EDBOOK", "Electronic Article": "EJOUR", "Electronic Book": "EBOOK",
    "Electronic Book Section": "ECHAP", "Electronic Source": "ELEC", "Encyclopedia": "ENCYC", "Equation": "EQUA", "Figure": "FIGURE",
    "Film or Broadcast": "MPCT", "Generic": "GEN", "Government Document": "GOVDOC", "Grant": "GRANT", "Hearing": "HEAR",
    "Journal Article": "JOUR", "Legal Rule or Regulation": "LEGAL", "Magazine Article": "MGZN", "Manuscript": "UNPB", "Map": "MAP",
    "Multimedia": "MULTI", "Music": "MUSIC", "Newspaper Article": "NEWS", "Online Database": "DBASE", "Online Multimedia": "MULTI",
    "Pamphlet": "PAMP", "Patent": "PAT", "Personal Communication": "PCOMM", "Report": "RPRT", "Serial": "SER", "Standard": "STAND",
    "Statute": "STAT", "Thesis": "THES", "Unenacted Bill/Resolution": "UNBILL", "Unpublished Work": "UNPB", "Web Page": "ELEC",
}  # fmt: skip

WOS = {
    "AB": "AB", "AR": "C7", "BN": "SN", "BP": "SP", "CL": "venue", "CT": "eventtitle", "DE": "KW", "DI": "DO", "DT": "M3", "EI": "eissn",
    "EP": "EP", "GP": "organization", "ID": "KW", "IS": "IS", "JI": "J2", "LA": "LA", "PD": "DA", "PI": "CY", "PM": "pmid", "PN": "part",
    "PU": "PB", "PY": "PY", "SE": "T3", "SN": "SN", "SO": "T2", "TI": "TI", "UT": "AN", "VL": "VL",
}  # fmt: skip
WOS_PEOPLE = {"AF": "AU", "AU": "AU", "BE": "ED", "CA": "AU", "ED": "ED"}
WOS_TYPES = {"B": "BOOK", "C": "CPAPER", "J": "JOUR", "P": "PAT", "S": "SER"}
# What DT says of a part of a book or a series, and its type; patents are Derwent's, whose tags have other meanings.
WOS_PARTS = {"Book Chapter": "CHAP", "Proceedings Paper": "CPAPER"}
WOS_PATENT = {"AE": "PB", "PI": "priority", "PN": "SN"}

# What says something of the record, or of how often it is asked for, and nothing of the work.
PUBMED_RECORD = frozenset({"CRDT", "CTDT", "DA", "DCOM", "EDAT", "LR", "MHDA", "OWN", "PHST", "PST", "PUBM", "SO", "STAT"})
WOS_RECORD = frozenset({"DA", "EF", "ER", "FN", "GA", "HC", "HP", "NR", "TC", "U1", "U2", "VR", "Z9"})
WOS_FILE = frozenset({"EF", "FN", "VR"})

# Scopus's names, in capitals in its plain text and as headings of its table → RIS's tags, or fields.
SCOPUS = {
    "abbreviated source title": "J2", "abstract": "AB", "affiliations": "affiliations", "art. no.": "C7", "author full names": "AU",
    "author keywords": "KW", "authors": "AU", "conference date": "eventdate", "conference location": "venue", "conference name": "eventtitle",
    "document type": "M3", "doi": "DO", "editors": "ED", "eid": "AN", "index keywords": "KW", "isbn": "SN", "issn": "SN", "issue": "IS",
    "language of original document": "LA", "link": "UR", "page end": "EP", "page start": "SP", "publisher": "PB", "pubmed id": "pmid",
    "source title": "T2", "title": "TI", "volume": "VL", "year": "PY",
}  # fmt: skip
SCOPUS_TYPES = {
    "Book": "BOOK",
    "Book Chapter": "CHAP",
    "Book chapter": "CHAP",
    "Conference Paper": "CPAPER",
    "Conference paper": "CPAPER",
    "Report": "RPRT",
}
SCOPUS_RECORD = frozenset({"author(s) id", "cited by", "page count", "publication stage", "source"})
