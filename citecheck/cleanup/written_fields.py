"""Differences between an entry's fields, read again from the written file, and those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import month_of_any_language
from citecheck.cleanup.changes import Change
from citecheck.cleanup.printed_changes import words_of
from citecheck.data.schema.biblatex import ONE_NAME

_DATE = regex(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?")


def field_changes(key: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Change]:
    """Yield the fields that have another value, another name, or no place in the format.

    >>> [change.rule for change in field_changes("a", {"journal": "Quay", "file": "a.pdf"}, {"journaltitle": "Quay"})]
    ['field-name', 'format-omits']
    """
    old, new = ({k: " ".join(v.split()) for k, v in values.items() if v and not k.startswith("x-")} for values in (before, after))
    if ("date" in old) != ("date" in new):
        old, new = _by_parts_of_date(old), _by_parts_of_date(new)
    spare = {name: value for name, value in new.items() if name not in old}
    written = {_plain(word.word) for value in new.values() for word in words_of(value)}
    for name, value in old.items():
        if name in new:
            if value != new[name]:
                yield Change(key, "format-form", name, value, new[name])
            continue
        if other := _renamed(name, value, spare):
            spare.pop(other)
            yield Change(key, "field-name", "", "", f"the field {name} is now {other}")
        elif {_plain(word.word) for word in words_of(value)} <= written:
            yield Change(key, "field-name", "", "", f"the words of the field {name} are in another field")
        else:
            yield Change(key, "format-omits", name, value, "")
    for name, value in spare.items():
        yield Change(key, "format-form", name, "", value)


def _by_parts_of_date(values: Mapping[str, str]) -> dict[str, str]:
    """Return values with the year, month and day of a date, which some formats have instead, in numbers."""
    made = dict(values)
    if found := _DATE.fullmatch(made.get("date", "")):
        del made["date"]
        made = {name: part for name, part in zip(("year", "month", "day"), found.groups(), strict=True) if part} | made
    return made | {name: _plain(made[name]) for name in ("month", "day") if name in made}


def _plain(word: str) -> str:
    """Return a word, or a month or number without leading zeros."""
    return str(month_of_any_language(word) or word).lstrip("0")


def _renamed(name: str, value: str, spare: Mapping[str, str]) -> str:
    """Return the new field with the value of an old one, or its name in the other dialect."""
    synonyms = {ONE_NAME.get(name, name)} | {new for new, old in ONE_NAME.items() if old == name}
    return next((each for each, text in spare.items() if text == value or each in synonyms), "")
