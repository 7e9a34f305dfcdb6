"""Names without the full stops that belong to the entry: Roe, Ellen. 1999 · Roe JD, Sand KA. Lamps · King, M. L., III. (2001)."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.given_names import SHORT_GIVEN, SHORTENED_GIVEN_NAMES
from citecheck.model import Name
from citecheck.names.author_list import Run

_LAST_IN_FULL = regex(r"(?:^|[\s-])(?P<word>(?![^\W\d_]\.)[^\W\d_a-z]?[^\W\d_]*[a-zà-öø-ÿ](?:[^\W\d_]|[\[\]])*)\.$")
_ROMAN = regex(r"[IVX]+\.")
_CLUSTER = regex(r"[^\W\d_a-z]{1,4}\.?")


def name_without_stops(names: Sequence[Name], run: Run) -> tuple[Name, ...]:
    """Return the names of a run; the last of a list has no full stop of its own, unless it is an initial or abbreviated."""
    forms = [person.form for person in run.people] if len(run.people) == len(names) else [""] * len(names)
    bare = len(names) > 1 and not names[0].given.endswith(".")
    return tuple(_mended(name, form, last=n + 1 == len(names), bare=bare) for n, (name, form) in enumerate(zip(names, forms, strict=True)))


def _mended(name: Name, form: str, *, last: bool, bare: bool) -> Name:
    given, suffix = name.given, name.suffix
    if last and len(given) > len("E.") and (found := _LAST_IN_FULL.search(given)) and found["word"].lower() not in SHORTENED_GIVEN_NAMES:
        given = given[:-1]
    if (
        last
        and form == "vancouver"
        and _CLUSTER.fullmatch(given)
        and (bare or len(given) > len("E."))
        and given.rstrip(".") not in SHORT_GIVEN
    ):
        given = given.rstrip(".")
    if suffix and _ROMAN.fullmatch(suffix):
        suffix = suffix[:-1]
    return name if (given, suffix) == (name.given, name.suffix) else name._replace(given=given, suffix=suffix)
