"""arXiv's Atom feed (``/api/query``)."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.verify.person import in_one
from citecheck.verify.readers.shape import Element, UnreadableAnswerError, first_text, local, under, xml_of, years_in
from citecheck.verify.record import Record, Related, Update
from citecheck.verify.title_cleaning import cleaned, forms

_ADDRESS = regex(r"arxiv\.org/abs/(\S+?)(?:v(\d{1,2}))?\Z")
_WITHDRAWN = regex(r"\bwithdrawn\b", re.IGNORECASE)


def read(body: bytes) -> tuple[Record, ...]:
    """The records of a feed; an error, which arXiv reports as an entry, is not one."""
    feed = xml_of(body)
    if local(feed) != "feed":
        raise UnreadableAnswerError("the answer is not a feed")
    return tuple(record for entry in _entries(feed) if (record := _record(entry)))


def _entries(feed: Element) -> list[Element]:
    return [*under(feed, "entry")]


def _record(entry: Element) -> Record | None:
    found = _ADDRESS.search(first_text(entry, "id"))
    if not found or "/api/errors" in first_text(entry, "id"):
        return None
    number, comment = found[1], first_text(entry, "comment")
    reference, doi = first_text(entry, "journal_ref"), first_text(entry, "doi").lower()
    withdrawn = Update("withdrawal", first_text(entry, "updated")[:10], number, "arxiv") if _WITHDRAWN.search(comment) else None
    published = [Related("published-as", value) for value in (doi or reference,) if value]
    return Record(
        source="arxiv",
        identifier=number,
        kind="preprint",
        titles=forms(cleaned(first_text(entry, "title"))),
        names=tuple(in_one(first_text(author, "name")) for author in under(entry, "author")),
        years=years_in(first_text(entry, "published")[:4], first_text(entry, "updated")[:4], reference[-8:]),
        containers=("arXiv", *([reference] if reference else [])),
        doi=doi,
        arxiv=number,
        updates=(withdrawn,) if withdrawn else (),
        related=tuple(published),
        version=int(found[2] or 1),
    )
