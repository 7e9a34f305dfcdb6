"""Which entries are one work: on evidence, and never against it.

An edition, a translation, a reprint, a chapter and its book, a preprint and its article are works of their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from citecheck.fold import fold
from citecheck.lore.preprints import PREPRINT_SERVERS
from citecheck.model import Name, Reference
from citecheck.refs.letters import sort_title
from citecheck.refs.numbers import bare_doi
from citecheck.regex import regex
from citecheck.value import NamedTuple

_PARTS = frozenset({"bookinbook", "inbook", "incollection", "inproceedings", "inreference", "suppbook"})
_BOOKS = frozenset({"book", "booklet", "collection", "mvbook", "mvcollection", "mvreference", "proceedings", "reference"})
_VAGUE = frozenset({"", "document", "electronic", "misc", "online", "www"})
# Of two entries that both have one of these, the values must agree.
_TELLING = ("volume", "edition", "number", "chapter", "part", "version", "isbn", "eprint")
# Something that an edition of its own has, and the first one has not.
_OWN_EDITION = ("translator", "origdate", "origtitle", "edition")
_WHERE = ("journal", "publisher", "howpublished", "institution", "type", "note", "series")
_NEIGHBOURS = 12
_LONG_TITLE = 16
_FIRST_PAGE = regex(r"[a-z]{0,3}\d{1,9}", re.IGNORECASE)
_DIGITS = regex(r"\d+|\b[ivx]{1,5}\b")


class Pair(NamedTuple):
    """Two entries that are one work: their places in the list, the earlier first, and what tells."""

    first: int
    second: int
    evidence: str


def doubles(references: Sequence[Reference]) -> tuple[Pair, ...]:
    """The entries that repeat an earlier one; each is paired with the first of its likes. Takes time in proportion to the list."""
    seen: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    pairs: list[Pair] = []
    origin: dict[int, int] = {}
    for i, reference in enumerate(references):
        keys = list(_keys(reference))
        near = sorted({origin.get(j, j) for key in keys for j in seen[key][-_NEIGHBOURS:]})
        found = next(((j, evidence) for j in near if (evidence := same_work(references[j], reference))), None)
        if found:
            pairs.append(Pair(found[0], i, found[1]))
            origin[i] = found[0]
        for key in keys:
            seen[key].append(i)
    return tuple(pairs)


def same_work(a: Reference, b: Reference) -> str | None:
    """What shows that two entries are one work ("DOI", "title, authors and year"); None if nothing does, or something speaks against it."""
    if is_preprint(a) != is_preprint(b) or _differ(a, b):
        return None
    doi = _doi(a)
    alike = _titles_alike(a.title, b.title)
    if doi and doi == _doi(b):
        return "DOI" if alike or not a.title or not b.title else None
    if not alike or not _authors_agree(a.names, b.names):
        return None
    apart = _years_apart(a, b)
    if apart == 0 and (a.names or _same(a, b, "journal", "booktitle", "publisher")):
        return "title, authors and year"
    return "title, authors and pages" if apart == 1 and a.names and _same(a, b, "volume") and _same(a, b, "pages") else None


def is_preprint(reference: Reference) -> bool:
    """Whether an entry is a preprint or working paper: it stands on a server, and nothing says that it was published."""
    fields = reference.fields
    where = f" {fold(' '.join(fields.get(name, '') for name in _WHERE))} "
    on_server = any(f" {server} " in where for server in PREPRINT_SERVERS)
    numbered = bool(fields.get("eprint")) or "arxiv" in fields.get("doi", "").lower() or "arxiv.org" in fields.get("url", "")
    return on_server or (numbered and not fields.get("journal") and not fields.get("booktitle") and not fields.get("publisher"))


def _keys(reference: Reference) -> Iterator[tuple[str, ...]]:
    if doi := _doi(reference):
        yield ("doi", doi)
    title = _title(reference.title)
    if title:
        yield ("title", title[:40])
    if reference.names and reference.year and reference.year.number:
        yield ("who", fold(reference.names[0].family), str(reference.year.number), title[:4])


def _doi(reference: Reference) -> str:
    return bare_doi(reference.fields.get("doi", "")).lower()


def _title(title: str) -> str:
    return sort_title(title).replace(" ", "")


def _differ(a: Reference, b: Reference) -> bool:
    """Whether something says that the two are not one work."""
    if {_sort(a), _sort(b)} in ({"part", "book"}, {"article", "book"}):
        return True
    if a.year and b.year and a.year.letter and b.year.letter and a.year.letter != b.year.letter and not (a.letter_given or b.letter_given):
        return True
    if _doi(a) and _doi(b) and _doi(a) != _doi(b):
        return True
    if any(_plain(a, field) and _plain(b, field) and _plain(a, field) != _plain(b, field) for field in _TELLING):
        return True
    if any(bool(a.fields.get(field)) != bool(b.fields.get(field)) for field in _OWN_EDITION):
        return True
    return any(
        _contradict(a.fields.get(field, ""), b.fields.get(field, "")) for field in ("journal", "booktitle", "publisher")
    ) or _pages_differ(a, b)


def _sort(reference: Reference) -> str:
    if reference.kind in _VAGUE:
        return ""
    return "part" if reference.kind in _PARTS else "book" if reference.kind in _BOOKS else reference.kind


def _plain(reference: Reference, field: str) -> str:
    return fold(reference.fields.get(field, "")).replace(" ", "")


def _contradict(a: str, b: str) -> bool:
    """Whether two names of a journal or publisher cannot be one: neither abbreviates the other, word by word."""
    one, other = fold(a).split(), fold(b).split()
    if not one or not other or "".join(one) == "".join(other):
        return False
    initials = {"".join(word[0] for word in words) for words in (one, other)}
    if "".join(one) in initials or "".join(other) in initials or set(one) <= set(other) or set(other) <= set(one):
        return False
    short, long = sorted((one, other), key=lambda words: (sum(map(len, words)), words))
    return not _abbreviates(short, long)


def _abbreviates(short: Sequence[str], long: Iterable[str]) -> bool:
    rest = iter(long)
    return all(any(word.startswith(part) or _contracts(part, word) for word in rest) for part in short)


def _contracts(part: str, word: str) -> bool:
    """Whether a word of four letters and more leaves out letters inside another (intl for international)."""
    letters = iter(word)
    return len(part) > 3 and word[0] == part[0] and all(letter in letters for letter in part)


def _pages_differ(a: Reference, b: Reference) -> bool:
    one, other = (_FIRST_PAGE.search(reference.fields.get("pages", "")) for reference in (a, b))
    return bool(one and other and one[0].lower() != other[0].lower())


def _titles_alike(a: str, b: str) -> bool:
    """Whether two titles are one but for signs, case and a slip or two; numbers must be the same."""
    one, other = _title(a), _title(b)
    if not one or not other:
        return False
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG_TITLE or _DIGITS.findall(fold(a)) != _DIGITS.findall(fold(b)):
        return False
    allowed = max(1, min(len(one), len(other)) // 20)
    if abs(len(one) - len(other)) > allowed:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _authors_agree(a: Sequence[Name], b: Sequence[Name]) -> bool:
    """Whether the shorter list of names begins the longer one, initials agreeing where both are told."""
    if bool(a) != bool(b):
        return False
    return all(_one_person(one, other) for one, other in zip(a, b, strict=False))


def _one_person(a: Name, b: Name) -> bool:
    families = {fold(f"{a.particle} {a.family}"), fold(a.family)} & {fold(f"{b.particle} {b.family}"), fold(b.family)}
    if not families:
        return False
    given = fold(a.given)[:1], fold(b.given)[:1]
    return not all(given) or given[0] == given[1]


def _years_apart(a: Reference, b: Reference) -> int:
    """The years between two entries; 0 where one has none, 9 where they cannot be compared."""
    if a.year is None or b.year is None:
        return 0
    if a.year.number is None or b.year.number is None:
        return 0 if a.year.word == b.year.word else 9
    return abs(a.year.number - b.year.number)


def _same(a: Reference, b: Reference, *fields: str) -> bool:
    return any(_plain(a, field) and _plain(a, field) == _plain(b, field) for field in fields)
