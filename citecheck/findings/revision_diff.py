"""What a revision did: citations gained and lost, entries that it left uncited or edited, findings new and fixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from citecheck.findings.baseline import known
from citecheck.linting.clue_routing import is_sure
from citecheck.model import Finding, Link, Reference, Result
from citecheck.text.display import names_words, reference_words, year_words


class Changes(NamedTuple):
    """What differs between an old and a new result, each in words and in the order of the text."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]
    left_uncited: tuple[str, ...]
    entries_gained: tuple[str, ...]
    entries_lost: tuple[str, ...]
    entries_edited: tuple[str, ...]
    new: tuple[Finding, ...]
    fixed: tuple[Finding, ...]


TITLES = Changes(
    ("Citations gained",),
    ("Citations lost",),
    ("Entries that this revision left uncited",),
    ("Entries gained",),
    ("Entries lost",),
    ("Entries edited while the text cites them as before",),
    (),
    (),
)


def compare(old: Result, new: Result) -> Changes:
    """What changed from an old result to a new one."""
    kept = {reference.key for reference in old.case.references} & {reference.key for reference in new.case.references}
    before, after = Counter(_cited(old, kept)), Counter(_cited(new, kept))
    words = {reference.key: reference_words(reference) for result in (old, new) for reference in result.case.references}
    return Changes(
        gained=_counted(after - before, words),
        lost=_counted(before - after, words),
        left_uncited=tuple(_left_uncited(old, new)),
        entries_gained=_only(new, old),
        entries_lost=_only(old, new),
        entries_edited=tuple(_edited(old, new)),
        new=_findings(new, old),
        fixed=_findings(old, new),
    )


def _cited(result: Result, kept: set[str]) -> Iterator[str]:
    """What each item cites: the entry that it means, by its key if both lists have it, or its own words."""
    for link in result.case.links:
        if is_sure(link):
            reference = link.matches[0].reference
            yield reference.key if reference.key in kept else reference_words(reference)
        else:
            yield _own_words(link)


def _own_words(link: Link) -> str:
    letter = link.item.year.letter if link.item.year else ""
    return f"{names_words(link.item.names)} ({year_words(link.item.year) + letter or 'no year'}), {link.verdict}"


def _counted(counter: Counter[str], words: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{words.get(cited, cited)} ×{times}" if times > 1 else words.get(cited, cited) for cited, times in counter.items())


def _cited_keys(result: Result) -> set[str]:
    return {link.matches[0].reference.key for link in result.case.links if is_sure(link)}


def _left_uncited(old: Result, new: Result) -> Iterator[str]:
    was, now = _cited_keys(old), _cited_keys(new)
    for reference in new.case.references:
        if reference.key in was and reference.key not in now:
            yield reference_words(reference)


def _only(one: Result, other: Result) -> tuple[str, ...]:
    keys = {reference.key for reference in other.case.references}
    return tuple(reference_words(reference) for reference in one.case.references if reference.key not in keys)


def _edited(old: Result, new: Result) -> Iterator[str]:
    """Entries whose authors, year or title changed, and which the text cites in the very words in which it did."""
    before = {reference.key: reference for reference in old.case.references}
    said, says = _texts(old), _texts(new)
    for reference in new.case.references:
        was = before.get(reference.key)
        if (
            was
            and _signature(was) != _signature(reference)
            and said.get(reference.key, ())
            and said[reference.key] == says.get(reference.key, ())
        ):
            changes = ", ".join(_changed(was, reference))
            yield f"{reference_words(was)}: {changes}"


def _texts(result: Result) -> dict[str, tuple[str, ...]]:
    """How each entry is cited, by every item that may mean it."""
    out: dict[str, tuple[str, ...]] = {}
    for link in result.case.links:
        if link.matches:
            key, span = link.matches[0].reference.key, link.item.span
            out[key] = (*out.get(key, ()), " ".join(result.case.essay.text[span.start : span.end].split()))
    return out


def _signature(reference: Reference) -> tuple[object, ...]:
    return reference.names, reference.year, reference.title


def _changed(was: Reference, now: Reference) -> Iterator[str]:
    for label, old, new in (
        ("authors", _people(was), _people(now)),
        ("year", year_words(was.year), year_words(now.year)),
        ("title", was.title, now.title),
    ):
        if old != new:
            yield f"{label} “{old}” → “{new}”"


def _people(reference: Reference) -> str:
    """An entry's authors with their given names."""
    return "; ".join(
        ", ".join(filter(None, (f"{name.particle} {name.family}".strip(), name.given, name.suffix))) for name in reference.names
    )


def _findings(one: Result, other: Result) -> tuple[Finding, ...]:
    """Findings of the one that the other has not, by what they are about; the file may have another name."""
    left = Counter((fact.rule, fact.text) for _, fact in known(other))
    return tuple(_taken(((finding, (fact.rule, fact.text)) for finding, fact in known(one)), left))


def _taken(facts: Iterable[tuple[Finding, tuple[str, str]]], left: Counter[tuple[str, str]]) -> Iterator[Finding]:
    for finding, mark in facts:
        if left[mark] > 0:
            left[mark] -= 1
        else:
            yield finding
