"""Merge entries that are the same work on evidence, and report the merge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from citecheck.cleanup.changes import Change
from citecheck.dedupe import duplicates
from citecheck.dedupe.agreement import title_words, titles
from citecheck.dedupe.conflicts import first_page, volume_number
from citecheck.dedupe.journal_names import contradict
from citecheck.model import Name, Reference
from citecheck.text.folding import fold

_OWN = frozenset({"crossref", "timestamp", "titlecase", "titlenames", "verbatim", "xdata"})
_NOT_REPORTED = frozenset({"keywords", "titlecase", "titlenames"})  # merged, or not from the list
_FULLER = ("booktitle", "journal", "journaltitle", "pages", "title", "volume")
_VAGUE = frozenset({"", "document", "electronic", "misc", "online", "www"})


def merge_duplicates(references: Sequence[Reference]) -> tuple[tuple[Reference, ...], tuple[Change, ...]]:
    """Return the references with each work once, at the place and under the key of its first entry, with all fields; and the changes."""
    others: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for pair in duplicates(references):
        others[pair.first].append((pair.second, pair.evidence))
    gone = {second for group in others.values() for second, _ in group}
    out: list[Reference] = []
    changes: list[Change] = []
    for index, reference in enumerate(references):
        if index in gone:
            continue
        for second, evidence in others.get(index, ()):
            other = references[second]
            reference, new_changes = _joined(reference, other, evidence)
            changes += new_changes
        out.append(reference)
    return tuple(out), tuple(changes)


def _joined(first: Reference, other: Reference, evidence: str) -> tuple[Reference, list[Change]]:
    """Return the first entry with the fields that only the other has, and the fuller of two values if one contains the other."""
    added = {field: value for field, value in other.fields.items() if value and not first.fields.get(field) and field not in _OWN}
    year = first.year if first.year and first.year.number else other.year or first.year
    names = _fuller(first.names, other.names)
    fields = {**first.fields, **_agreeing(added, first)}
    fields |= {field: other.fields[field] for field in _FULLER if _tells_more(field, first, other)}
    if names != first.names and "author" in fields and "author" in other.fields:
        fields["author"] = other.fields["author"]
    if other.fields.get("keywords") and first.fields.get("keywords"):
        own = [word.strip() for word in first.fields["keywords"].split(",")]
        new = [word.strip() for word in other.fields["keywords"].split(",")]
        fields["keywords"] = ", ".join(dict.fromkeys([*own, *new]))
    kind = other.kind if first.kind in _VAGUE and other.kind not in _VAGUE else first.kind
    title = other.title if not first.title or _tells_more("title", first, other) else first.title
    return first._replace(kind=kind, fields=fields, names=names, year=year, title=title), _merge_report(
        first, other, fields, kind, evidence
    )


def _merge_report(first: Reference, other: Reference, fields: Mapping[str, str], kind: str, evidence: str) -> list[Change]:
    """Return the report of a merge: what was taken from the other entry, and what of either is left out."""
    name = other.key or "the other"
    changes = [
        Change(first.key, "merge", "", other.key, f"joined with {other.key or 'an entry'}: the same {evidence}", (other.span, first.span))
    ]
    if kind != first.kind:
        changes.append(Change(first.key, "merge", "type", first.kind, kind))
    changes += [
        Change(first.key, "merge", field, first.fields.get(field, ""), value)
        for field, value in fields.items()
        if value != first.fields.get(field)
    ]
    left = {field: value for field, value in other.fields.items() if value and fields.get(field) != value and field not in _NOT_REPORTED}
    return changes + [Change(first.key, "merge", "", "", f"{field} of {name} left out: {value[:200]}") for field, value in left.items()]


def _tells_more(field: str, first: Reference, other: Reference) -> bool:
    """Return whether the other entry's value contains the first one's and more: a subtitle, a last page, a journal's full name."""
    one, new = first.fields.get(field, ""), other.fields.get(field, "")
    if not one or not new or one == new:
        return False
    if field == "title":
        longer = len(title_words(other)) > len(title_words(first)) and titles(first, other) == "part"
        return longer or (first.title.isupper() and not other.title.isupper() and titles(first, other) == "same")
    if field == "pages":
        return first_page(first) == first_page(other) and len(new) > len(one)
    if field == "volume":
        return volume_number(first)[0] == volume_number(other)[0] and len(new) < len(one)
    return not contradict(one, new) and (
        ("." in one and len(new) > len(one)) or (one.isupper() and not new.isupper() and len(new) >= len(one))
    )


def _agreeing(added: Mapping[str, str], first: Reference) -> dict[str, str]:
    """Return the fields without those that would repeat what the entry has under another name."""
    twins = {
        "date": "year",
        "year": "date",
        "journal": "journaltitle",
        "journaltitle": "journal",
        "location": "address",
        "address": "location",
        "number": "issue",
        "issue": "number",
        "booktitle": "journal",
    }
    whole = fold(first.title)
    return {
        field: value
        for field, value in added.items()
        if not first.fields.get(twins.get(field, "")) and not (field == "subtitle" and fold(value) in whole)
    }


def _fuller(first: Sequence[Name], other: Sequence[Name]) -> tuple[Name, ...]:
    """Return the names of the entry that gives more of them: more people, or longer given names of the same people."""
    if len(first) != len(other):
        return tuple(first if len(first) > len(other) else other)
    longer = sum(len(name.given) for name in other) > sum(len(name.given) for name in first)
    return tuple(other if longer else first)
