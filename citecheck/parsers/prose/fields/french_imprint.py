"""Find the imprint of French bibliographies, in which commas alone separate everything: Nom (P.), Titre, Ville, Éditeur, 1979."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.parsers.prose.draft import DATE, FOUND, Draft

_INITIALS = r"\((?:[^\W\d_a-zß-ÿ]\.?[\s-]?){1,3}(?:d[eu]s?|d[’'])?\)"
_HEAD = regex(rf"[^\W\d_a-zß-ÿ][^()\d]{{1,60}}\s{_INITIALS}")
_IMPRINT = regex(
    rf",\s(?P<place>[^\W\d_a-zß-ÿ][^\W\d_]+(?:[\s’'-]+[^\W\d_]+){{0,4}}),\s"
    rf"(?P<house>[^\W\d_a-zß-ÿ][^,.:;()\d{DATE}{FOUND}]{{2,60}}),\s{DATE}"
)


def find_french_imprint(sheet: Draft, start: int) -> None:
    """Take and mask out place and publisher before the year of an entry whose first author has initials in brackets."""
    if {"address", "publisher"} & sheet.places.keys() or "(" not in sheet.rest[:start] or not _HEAD.match(sheet.text):
        return
    if imprint := _IMPRINT.search(sheet.rest, start):
        sheet.take("address", *imprint.span("place"))
        sheet.take("publisher", *imprint.span("house"))
        sheet.mask(imprint.start(), imprint.end("house"))
