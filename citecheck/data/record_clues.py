"""The kinds of clues from an external record to an entry, and the rule that reports each where records may contradict the entry."""

from __future__ import annotations

RECORD_CLUES = {
    "author-added": "authors-disagree",
    "author-missing": "authors-disagree",
    "author-order": "",
    "author-renamed": "authors-disagree",
    "author-replaced": "authors-disagree",
    "authors-other": "authors-of-another-work",
    "container-other": "place-disagrees",
    "first-author-other": "",
    "group-for-members": "",
    "page-other": "place-disagrees",
    "place-other": "place-disagrees",
    "subtitle-left-out": "",
    "title-other": "title-disagrees",
    "title-slip": "",
    "volume-other": "place-disagrees",
    "year-off": "year-disagrees",
}
"""A kind without a rule is a legitimate form of entries, and has a cost without being a fault."""
