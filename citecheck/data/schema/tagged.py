"""Tags of other exports → RIS's.

Origin: PubMed's "MEDLINE/PubMed Data Element (Field) Descriptions"; EndNote's "Tagged EndNote import format"; the Web of Science's field
tags (Clarivate, "Core Collection field tags").
"""

PUBMED = {
    "AB": "AB", "AU": "AU", "BTI": "T2", "CN": "AU", "CP": "VL", "DP": "DA", "ED": "ED", "EN": "ET", "FAU": "AU", "FED": "ED",
    "IP": "IS", "IS": "SN", "ISBN": "SN", "JT": "T2", "LA": "LA", "OT": "KW", "PB": "PB", "PG": "SP", "PL": "CY", "PMID": "AN", "TA": "J2",
    "TI": "TI", "VI": "VL",
}  # fmt: skip

ENDNOTE = {
    "7": "ET", "8": "DA", "9": "M3", "@": "SN", "A": "AU", "B": "T2", "C": "CY", "D": "PY", "E": "ED", "F": "ID", "G": "LA", "I": "PB",
    "J": "T2", "K": "KW", "M": "AN", "N": "IS", "P": "SP", "R": "DO", "S": "T3", "T": "TI", "U": "UR", "V": "VL", "X": "AB", "Y": "A4",
    "Z": "N1", "6": "NV", "[": "Y2", "!": "ST", "(": "OP",
}  # fmt: skip

ENDNOTE_TYPES = {
    "Audiovisual Material": "SOUND", "Blog": "BLOG", "Book": "BOOK", "Book Section": "CHAP", "Bill": "BILL", "Case": "CASE",
    "Computer Program": "COMP", "Conference Paper": "CPAPER", "Conference Proceedings": "CONF", "Dataset": "DATA", "Dictionary": "DICT",
    "Edited Book": "EDBOOK", "Electronic Article": "EJOUR", "Electronic Book": "EBOOK", "Encyclopedia": "ENCYC", "Film or Broadcast": "MPCT",
    "Generic": "GEN", "Government Document": "GOVDOC", "Journal Article": "JOUR", "Legal Rule or Regulation": "LEGAL", "Magazine Article": "MGZN",
    "Manuscript": "UNPB", "Map": "MAP", "Newspaper Article": "NEWS", "Pamphlet": "PAMP", "Patent": "PAT", "Personal Communication": "PCOMM",
    "Report": "RPRT", "Standard": "STAND", "Statute": "STAT", "Thesis": "THES", "Unpublished Work": "UNPB", "Web Page": "ELEC",
}  # fmt: skip

WOS = {
    "AB": "AB", "AR": "C7", "BN": "SN", "BP": "SP", "DE": "KW", "DI": "DO", "DT": "M3", "EP": "EP", "IS": "IS", "JI": "J2",
    "LA": "LA", "PI": "CY", "PU": "PB", "PY": "PY", "SE": "T3", "SN": "SN", "SO": "T2", "TI": "TI", "UT": "AN", "VL": "VL",
}  # fmt: skip
WOS_PEOPLE = {"AF": "AU", "AU": "AU", "BE": "ED", "CA": "AU", "ED": "ED"}
WOS_TYPES = {"B": "BOOK", "C": "CPAPER", "J": "JOUR", "P": "PAT", "S": "SER"}

# What says something of the record, or of how often it is asked for, and nothing of the work.
PUBMED_RECORD = frozenset({"CRDT", "CTDT", "DA", "DCOM", "EDAT", "LR", "MHDA", "OWN", "PHST", "PST", "PUBM", "SO", "STAT"})
WOS_RECORD = frozenset({"DA", "EF", "ER", "FN", "GA", "HC", "HP", "NR", "TC", "U1", "U2", "VR", "Z9"})
WOS_FILE = frozenset({"EF", "FN", "VR"})
