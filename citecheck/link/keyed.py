"""Link citations by keys: the key decides; a key without an entry is reported with the nearest ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data.costs import KEY_CASE, KEY_MISSING, KEY_SLIP
from citecheck.formats import with_keys
from citecheck.identifiers import bare_doi
from citecheck.model import Citation, CitationItem, Document, Link, Match, Reference

_MOST_SLIPS = 0.25  # of a key's letters
_SCHEMES = ("doi:", "https://doi.org/")


class Keys:
    """The entries by their keys, other keys (biblatex's ids), DOIs, and keys regardless of case."""

    def __init__(self, references: Sequence[Reference]) -> None:
        self.exact: dict[str, Reference] = {}
        self.folded: dict[str, Reference] = {}
        self.dois: dict[str, Reference] = {}
        for reference in references:
            others = (alias.strip() for alias in reference.fields.get("ids", "").split(","))
            for key in filter(None, (reference.key, *others)):
                self.exact.setdefault(key, reference)
                self.folded.setdefault(key.lower(), reference)
            if doi := bare_doi(reference.fields.get("doi", "")):
                self.dois.setdefault(doi.lower(), reference)

    def match(self, item: CitationItem) -> Match | None:
        """Return the entry of a key; None if no entry has it."""
        if reference := self.exact.get(item.key):
            return Match(reference)
        for scheme in _SCHEMES:
            if item.key.startswith(scheme) and (reference := self.dois.get(item.key.removeprefix(scheme).lower())):
                return Match(reference)
        return None

    def nearest(self, key: str) -> Iterator[Match]:
        """Return the entries whose keys differ by a few letters, the nearest first."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if reference := self.folded.get(key.lower()):
            yield Match(reference, (), KEY_CASE)
            return
        most = max(1, int(len(key) * _MOST_SLIPS))
        for found, slips, _ in extract(key.lower(), list(self.folded), scorer=Levenshtein.distance, score_cutoff=most, limit=3):
            yield Match(self.folded[found], (), KEY_SLIP * slips)


def link_keyed(citations: Sequence[Citation], references: Sequence[Reference], listings: Sequence[Document]) -> tuple[Link, ...]:
    """Return the link of each key, in the order of the text; where a list has keys, those of a printed one mean nothing."""
    sources = {listing.name for listing in with_keys(listings)}
    keys = Keys([reference for reference in references if not sources or reference.span.source in sources])
    return tuple(_link(citation, item, keys) for citation in citations for item in citation.items)


def unanswered(links: Sequence[Link], listings: Sequence[Document]) -> tuple[Link, ...]:
    """Return the links of keys that cannot be looked up, because the lists have no keys: each may mean any entry."""
    if not links or not listings or with_keys(listings):
        return ()
    return tuple(link for link in links if link.item.key and link.verdict == "missing")


def _link(citation: Citation, item: CitationItem, keys: Keys) -> Link:
    if match := keys.match(item):
        return Link(citation, item, "exact", (match,), KEY_MISSING)
    return Link(citation, item, "missing", tuple(keys.nearest(item.key)), KEY_MISSING)
