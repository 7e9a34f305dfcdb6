"""biblatex's entry types and fields, and BibTeX's.

Origin: btxdoc (Patashnik 1988); the biblatex manual 3.20, sections 2.1.2 and 2.2.5.
"""

from __future__ import annotations

# biblatex's type → the one of BibTeX's fourteen that replaces it.
BIBTEX_KINDS = {
    "artwork": "misc",
    "audio": "misc",
    "bookinbook": "inbook",
    "collection": "book",
    "dataset": "misc",
    "electronic": "misc",
    "image": "misc",
    "inreference": "incollection",
    "jurisdiction": "misc",
    "legislation": "misc",
    "letter": "misc",
    "movie": "misc",
    "music": "misc",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "proceedings",
    "mvreference": "book",
    "online": "misc",
    "patent": "misc",
    "performance": "misc",
    "periodical": "misc",
    "reference": "book",
    "report": "techreport",
    "review": "article",
    "software": "misc",
    "standard": "misc",
    "suppbook": "inbook",
    "suppcollection": "incollection",
    "suppperiodical": "article",
    "video": "misc",
    "www": "misc",
}

# BibTeX's field → biblatex's name for it.
BIBLATEX_FIELDS = {
    "address": "location",
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "journal": "journaltitle",
    "primaryclass": "eprintclass",
    "school": "institution",
}
