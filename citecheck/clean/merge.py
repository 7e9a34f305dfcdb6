"""One entry for each work: entries that are the same work on evidence are joined, and the joining is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.clean.log import Change
from citecheck.model import Name, Reference, Span
from citecheck.refs.duplicates import doubles

_OWN = frozenset({"crossref", "file", "ids", "keywords", "note", "timestamp", "titlecase", "titlenames", "xdata"})


@dataclass(frozen=True, slots=True)
class Merged:
    """The references without doubles, what was joined, and in which entry each entry that is gone now stands."""

    references: tuple[Reference, ...]
    changes: tuple[Change, ...]
    moved: Mapping[Span, Span]


def merged(references: Sequence[Reference]) -> Merged:
    """The references, each work once: at the place and under the key of its first entry, with the fields of all."""
    others: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for pair in doubles(references):
        others[pair.first].append((pair.second, pair.evidence))
    gone = {second for group in others.values() for second, _ in group}
    out: list[Reference] = []
    changes: list[Change] = []
    moved: dict[Span, Span] = {}
    for index, reference in enumerate(references):
        if index in gone:
            continue
        for second, evidence in others.get(index, ()):
            other = references[second]
            reference, told = _joined(reference, other, evidence)
            changes += told
            moved[other.span] = reference.span
        out.append(reference)
    return Merged(tuple(out), tuple(changes), moved)


def _joined(first: Reference, other: Reference, evidence: str) -> tuple[Reference, list[Change]]:
    """The first entry with the fields that only the other has, and fuller names; a field that both have stays as the first has it."""
    added = {field: value for field, value in other.fields.items() if value and not first.fields.get(field) and field not in _OWN}
    year = first.year if first.year and first.year.number else other.year or first.year
    names = _fuller(first.names, other.names)
    fields = {**first.fields, **_agreeing(added, first)}
    if names != first.names and "author" in fields and "author" in other.fields:
        fields["author"] = other.fields["author"]
    kept = {field: value for field, value in other.fields.items() if value and field in first.fields and fields[field] != value}
    told = f"joined with {other.key or 'an entry'}: the same {evidence}"
    changes = [Change(first.key, "merge", "", other.key, told)]
    changes += [
        Change(first.key, "merge", field, first.fields.get(field, ""), fields[field])
        for field in fields
        if fields[field] != first.fields.get(field)
    ]
    changes += [
        Change(first.key, "merge", "", "", f"{field} of {other.key or 'the other'} left out: {value[:200]}")
        for field, value in kept.items()
    ]
    return first._replace(fields=fields, names=names, year=year, title=first.title or other.title), changes


def _agreeing(added: Mapping[str, str], first: Reference) -> dict[str, str]:
    """The fields without those that would say again what the entry says under another name."""
    twins = {
        "date": "year",
        "year": "date",
        "journal": "journaltitle",
        "journaltitle": "journal",
        "location": "address",
        "address": "location",
    }
    return {field: value for field, value in added.items() if not first.fields.get(twins.get(field, ""))}


def _fuller(first: Sequence[Name], other: Sequence[Name]) -> tuple[Name, ...]:
    """The names of the entry that tells more of them: more people, or longer given names of the same people."""
    if len(first) != len(other):
        return tuple(first if len(first) > len(other) else other)
    longer = sum(len(name.given) for name in other) > sum(len(name.given) for name in first)
    return tuple(other if longer else first)
