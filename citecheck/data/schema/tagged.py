"""Tags of other exports → RIS's.

Origin: PubMed's "MEDLINE/PubMed Data Element (Field) Descriptions"; EndNote's "Tagged EndNote import format"; the Web of Science's field
tags (Clarivate, "Core Collection field tags"); Scopus's exports as plain text and CSV.
"""

PUBMED = {
    "AB": "AB", "AD": "affiliation", "AU": "AU", "AUID": "orcid", "BTI": "T2", "CI": "copyright", "CIN": "correction", "CN": "AU",
    "COIS": "conflicts", "CON": "correction", "CP": "VL", "CRF": "correction", "CRI": "correction", "CTI": "T3", "DEP": "epubdate",
    "DP": "DA", "ECF": "correction", "ECI": "correction", "ED": "ED", "EFR": "correction", "EIN": "correction", "EN": "ET", "FAU": "AU",
    "FED": "ED", "GR": "grant", "IP": "IS", "IS": "SN", "ISBN": "SN", "JID": "nlmuniqueid", "JT": "T2", "LA": "LA", "MH": "mesh",
    "OT": "KW", "PB": "PB", "PG": "SP", "PL": "CY", "PMC": "pmcid", "PMID": "AN", "PT": "publication-type", "RIN": "correction",
    "RN": "substances", "ROF": "correction", "SB": "subset", "SI": "secondary-source", "TA": "J2", "TI": "TI", "TT": "origtitle",
    "UIN": "correction", "UOF": "correction", "VI": "VL", "VTI": "T3",
}  # fmt: skip

ENDNOTE = {
    "!": "ST", "&": "SE", "(": "OP", "6": "NV", "7": "ET", "8": "DA", "9": "M3", "?": "A4", "@": "SN", "A": "AU", "B": "T2", "C": "CY",
    "D": "PY", "E": "A2", "F": "ID", "G": "LA", "I": "PB", "J": "T2", "K": "KW", "L": "CN", "M": "AN", "N": "IS", "P": "SP", "R": "DO",
    "S": "T3", "T": "TI", "U": "UR", "V": "VL", "W": "DP", "X": "AB", "Y": "A3", "Z": "N1", "[": "Y2", "~": "DB",
    "+": "AD", ">": "L1",
}  # fmt: skip
ENDNOTE_PAGES = {"N": "Y2", "V": "Y2"}
"""What tags mean in records of pages of the web: the day and the year of access."""
ENDNOTE_PAGE_TYPES = frozenset({"Blog", "Electronic Source", "Web Page"})

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
    "AB": "AB", "AR": "C7", "BN": "SN", "BP": "SP", "C1": "affiliation", "C3": "affiliations", "CL": "venue", "CR": "cited-references",
    "CT": "eventtitle", "D2": "book-doi", "DE": "KW", "DI": "DO", "DT": "M3", "EA": "early-access-date", "EI": "eissn",
    "EM": "author-email", "EP": "EP", "FU": "funding-acknowledgement", "FX": "funding-text", "GP": "organization", "HO": "hosted-by",
    "ID": "KW", "IS": "IS", "J9": "abbrev_source_title", "JI": "J2", "LA": "LA", "MA": "abstract-number", "OA": "oa",
    "OI": "orcid-numbers", "PA": "publisher-address", "PD": "DA", "PG": "numpages", "PI": "CY", "PM": "pmid", "PN": "part", "PU": "PB",
    "PY": "PY", "RI": "researcherid-numbers", "RP": "correspondence_address1", "SC": "research-areas", "SE": "T3", "SI": "special-issue",
    "SN": "SN", "SO": "T2", "SP": "sponsor", "SU": "supplement", "TI": "TI", "UT": "AN", "VL": "VL", "WC": "web-of-science-categories",
    "WE": "web-of-science-index",
}  # fmt: skip
WOS_PEOPLE = {"AF": "AU", "AU": "AU", "BE": "ED", "CA": "AU", "ED": "ED"}
WOS_TYPES = {"B": "BOOK", "C": "CPAPER", "J": "JOUR", "P": "PAT", "S": "SER"}
# What DT says of a part of a book or a series, and its type; patents are Derwent's, whose tags have other meanings.
WOS_PARTS = {"Book Chapter": "CHAP", "Proceedings Paper": "CPAPER"}
WOS_PATENT = {"AE": "PB", "PI": "priority", "PN": "SN"}

# What says something of the record, or of how often it is asked for, and nothing of the work.
PUBMED_RECORD = frozenset({"CRDT", "CTDT", "DA", "DCOM", "EDAT", "LR", "MHDA", "OWN", "PHST", "PMCR", "PST", "PUBM", "OTO", "SO", "STAT"})
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

# How the Web of Science shortens seasons.
WOS_SEASONS = {"aut": "autumn", "fal": "fall", "spr": "spring", "sum": "summer", "win": "winter"}
