"""Compare two revisions: citations gained and lost, entries left uncited or edited, findings new and fixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from citecheck.findings.baseline import known
from citecheck.linting.clue_routing import is_sure
from citecheck.model import Finding, Link, Reference, Result, Span
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


TITLES = {
    "gained": "Citations gained",
    "lost": "Citations lost",
    "left_uncited": "Entries that this revision left uncited",
    "entries_gained": "Entries gained",
    "entries_lost": "Entries lost",
    "entries_edited": "Entries edited while the text cites them as before",
}
"""What each part of the changes is called."""


def compare(old: Result, new: Result) -> Changes:
    """What changed from an old result to a new one."""
    was = _same_entries(old.case.references, new.case.references)
    kept = {entry.id: entry.id for entry in was.values()}
    before, after = Counter(_cited(old, kept)), Counter(_cited(new, {id: entry.id for id, entry in was.items()}))
    now = {entry.id: reference for reference in new.case.references if (entry := was.get(reference.id))}
    words: dict[Hashable, str] = {id: reference_words(reference) for id, reference in now.items()}
    return Changes(
        gained=_counted(after - before, words),
        lost=_counted(before - after, words),
        left_uncited=tuple(_left_uncited(old, new, was)),
        entries_gained=tuple(reference_words(reference) for reference in new.case.references if reference.id not in was),
        entries_lost=tuple(reference_words(reference) for reference in old.case.references if reference.id not in kept),
        entries_edited=tuple(_edited(old, new, was)),
        new=_findings(new, old),
        fixed=_findings(old, new),
    )


def _same_entries(old: Iterable[Reference], new: Iterable[Reference]) -> dict[Span, Reference]:
    """The old entry of each new one, by the new one's id: of the same key, unchanged if there is one, else in their order."""
    by_key: dict[str, list[Reference]] = {}
    for reference in old:
        by_key.setdefault(reference.key, []).append(reference)
    was: dict[Span, Reference] = {}
    entries = list(new)
    for unchanged in (True, False):
        for reference in entries:
            left = by_key.get(reference.key, []) if reference.id not in was else []
            found = next((each for each in left if not unchanged or _signature(each) == _signature(reference)), None)
            if found:
                was[reference.id] = found
                left.remove(found)
    return was


def _cited(result: Result, kept: Mapping[Span, Span]) -> Iterator[Hashable]:
    """What each item cites: the entry that it means, by its old id if both lists have it, or its own words."""
    for link in result.case.all_links:
        if is_sure(link):
            reference = link.matches[0].reference
            yield kept.get(reference.id) or reference_words(reference)
        else:
            yield _own_words(link)


def _own_words(link: Link) -> str:
    if link.item.key:
        return f"@{link.item.key}, {link.verdict}"
    letter = link.item.year.letter if link.item.year else ""
    return f"{names_words(link.item.names)} ({year_words(link.item.year) + letter or 'no year'}), {link.verdict}"


def _counted(counter: Counter[Hashable], words: Mapping[Hashable, str]) -> tuple[str, ...]:
    cited = ((words.get(mark) or str(mark), times) for mark, times in counter.items())
    return tuple(f"{work} ×{times}" if times > 1 else work for work, times in cited)


def _ids_cited(result: Result) -> set[Span]:
    return {link.matches[0].reference.id for link in result.case.all_links if is_sure(link)}


def _left_uncited(old: Result, new: Result, was: Mapping[Span, Reference]) -> Iterator[str]:
    before, after = _ids_cited(old), _ids_cited(new)
    for reference in new.case.references:
        if reference.id in was and was[reference.id].id in before and reference.id not in after:
            yield reference_words(reference)


def _edited(old: Result, new: Result, was: Mapping[Span, Reference]) -> Iterator[str]:
    """Return entries whose authors, year or title changed, and which the text cites in the same words as before."""
    old_texts, new_texts = _texts(old), _texts(new)
    for reference in new.case.references:
        before = was.get(reference.id)
        if (
            before
            and _signature(before) != _signature(reference)
            and old_texts.get(before.id)
            and old_texts[before.id] == new_texts.get(reference.id)
        ):
            yield f"{reference_words(before)}: {', '.join(_changed(before, reference))}"


def _texts(result: Result) -> dict[Span, tuple[str, ...]]:
    """How each entry is cited, by every item that may mean it."""
    out: dict[Span, tuple[str, ...]] = {}
    for link in result.case.all_links:
        if link.matches:
            entry, span = link.matches[0].reference.id, link.item.span
            out[entry] = (*out.get(entry, ()), " ".join(result.case.essay.text[span.start : span.end].split()))
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
    """Return findings of the one that the other lacks, by their content; the file may have another name."""
    left = Counter((fact.rule, fact.text) for _, fact in known(other))
    return tuple(_taken(((finding, (fact.rule, fact.text)) for finding, fact in known(one)), left))


def _taken(facts: Iterable[tuple[Finding, tuple[str, str]]], left: Counter[tuple[str, str]]) -> Iterator[Finding]:
    for finding, mark in facts:
        if left[mark] > 0:
            left[mark] -= 1
        else:
            yield finding
