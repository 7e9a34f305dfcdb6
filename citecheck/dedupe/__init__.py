"""Which entries are the same work: on evidence, and never against it.

An edition, a translation, a reprint, a chapter and its book, a preprint and its article are separate works.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from citecheck.data.preprint_servers import PREPRINT_SERVERS
from citecheck.dedupe.conflicts import doi_of
from citecheck.model import Reference
from citecheck.text.folding import fold

if TYPE_CHECKING:
    from citecheck.dedupe.agreement import TitleLikeness

Evidence = Literal["DOI", "title, authors and year", "title, authors and pages", "title, authors and journal"]
"""Evidence that two entries are the same work."""

_WHERE = ("journal", "publisher", "howpublished", "institution", "type", "note", "series")
_NEIGHBOURS = 12
_SERVERS_BEGIN = frozenset(server.split()[0] for server in PREPRINT_SERVERS)


class Pair(NamedTuple):
    """Two entries that are the same work: their spans, the earlier first, and the evidence."""

    first: int
    second: int
    evidence: Evidence


def duplicates(references: Sequence[Reference]) -> tuple[Pair, ...]:
    """Return the entries that repeat an earlier one, each with the first entry of that work. Takes time in proportion to the list."""
    seen: dict[tuple[str, ...], list[int]] = {}
    pairs: list[Pair] = []
    origin: dict[int, int] = {}
    for i, reference in enumerate(references):
        near: set[int] = set()
        for key in _keys(reference):
            if key in seen:
                near.update(seen[key][-_NEIGHBOURS:])
                seen[key].append(i)
            else:  # as most keys
                seen[key] = [i]
        for j in sorted({origin.get(j, j) for j in near - {i}}):
            if evidence := same_work(references[j], reference):
                pairs.append(Pair(j, i, evidence))
                origin[i] = j
                break
    return tuple(pairs)


def same_work(a: Reference, b: Reference) -> Evidence | None:
    """Return the evidence that two entries are the same work; None if there is none, or evidence against it."""
    from citecheck.dedupe import agreement as likeness
    from citecheck.dedupe import conflicts as unlike

    doi, title = doi_of(a), likeness.titles(a, b)
    one_doi = bool(doi) and doi == doi_of(b)
    if (title == "unlike" and not one_doi) or is_preprint(a) != is_preprint(b):
        return None
    if one_doi and not unlike.conflicting(a, b, placed=True):
        return "DOI" if title != "unlike" or not a.title or not b.title else None
    placed = likeness.one_place(a, b)
    if title == "unlike" or (title == "close" and not placed) or unlike.conflicting(a, b, placed):
        return None
    return _shown(a, b, title, placed)


def _shown(a: Reference, b: Reference, title: "TitleLikeness", placed: bool) -> Evidence | None:
    """Return the evidence from years, people and places of two entries with similar titles and no conflict."""
    from citecheck.dedupe import agreement as likeness

    apart, people = years_apart(a, b), likeness.people(a.names, b.names)
    if placed and apart <= 1 and people != "other":
        return "title, authors and year" if apart == 0 and people == "same" else "title, authors and pages"
    where = likeness.share_venue(a, b)
    if people == "near" and not (where and title == "same"):
        return None
    if people == "other" or (people == "none" and not where) or (likeness.has_common_title(a) and not likeness.one_book(a, b)):
        return None
    if apart == 0:
        return "title, authors and year" if title in ("same", "slip") or likeness.shortened(a, b, where) else None
    return "title, authors and journal" if apart == 1 and title == "same" and likeness.online_first(a, b) else None


def is_preprint(reference: Reference) -> bool:
    """Return whether an entry is a preprint or working paper: it is on a server, and nothing indicates publication."""
    fields = reference.fields
    where = f" {fold(' '.join(fields.get(name, '') for name in _WHERE))} "
    on_server = not _SERVERS_BEGIN.isdisjoint(where.split()) and any(f" {server} " in where for server in PREPRINT_SERVERS)
    numbered = bool(fields.get("eprint")) or "arxiv" in fields.get("doi", "").lower() or "arxiv.org" in fields.get("url", "")
    return on_server or (numbered and not fields.get("journal") and not fields.get("booktitle") and not fields.get("publisher"))


def years_apart(a: Reference, b: Reference) -> int:
    """Return the years between two entries; 0 if one has none, 9 if they cannot be compared."""
    if a.year is None or b.year is None:
        return 0
    if a.year.number is None or b.year.number is None:
        return 0 if a.year.word == b.year.word else 9
    return abs(a.year.number - b.year.number)


def _keys(reference: Reference) -> Iterator[tuple[str, ...]]:
    """Yield keys by which an entry's duplicate may be found, whatever part of it was damaged."""
    from citecheck.dedupe.agreement import main_words, place, title_words

    if doi := doi_of(reference):
        yield ("doi", doi)
    if words := title_words(reference):
        yield ("title", "".join(words)[:40])
        yield ("main", "".join(main_words(reference, words))[:40])
    who = reference.names[0].family if reference.names else ""
    if who and reference.year and reference.year.number:
        name, year = fold(who)[:12], str(reference.year.number)
        for word in dict.fromkeys(words[:3]):
            yield ("who", name, year, word[:4])
    if all(at := place(reference)):
        yield ("place", *at)
