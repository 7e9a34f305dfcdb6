"""A page range ends before it begins, has only one end, or has a letter among its digits.

Shortened ends (1477–81) are understood.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      pages = {[[328--311]]},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      pages = {1477--81},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_RANGE = regex(r"(?<![\w.:/-])([A-Za-z]{0,3})(\d{1,7})\s*(?:[-‐‑–—−]|\\textendash\s?(?:\{\})?){1,3}\s*([A-Za-z]{0,3})(\d{1,7})(?![\w:/-])")
_OPEN = regex(r"^\s*+[-–—]+\s*+\d|\d\s*+[-–—]{1,3}\s*+$")
_LETTER = regex(r"\d[oOlI]\d")
_FIELDS = frozenset({"pages"})


@rule("R505", "warning")
def bad_page_range(case: Case) -> Iterator[Fault]:
    """Yield ranges of one pagination whose end, written out, is smaller than the beginning."""
    for value in case.sources.values(fields=_FIELDS):
        text = value.reference.fields.get("pages", "")
        if _OPEN.search(text):
            yield Fault(value.span, "One end of the page range is missing.")
        if letter := _LETTER.search(text):
            yield Fault(value.span, f"There is a letter among the digits: “{letter[0]}”.")
        for match in _RANGE.finditer(text):
            prefix, start, other, end = match.groups()
            if other in ("", prefix) and not _is_other(prefix, start, end) and int(_written_out(start, end)) < int(start):
                yield Fault(value.span, f"The pages run backwards: {prefix}{start} to {other}{end}.")
                break


def _is_other(prefix: str, start: str, end: str) -> bool:
    """Return whether the two are an article's number with its page (e00584-3), or a year and a month (2009–06)."""
    return bool(prefix and start.startswith("0")) or (len(start) == 4 and start[:2] in ("19", "20") and end.startswith("0"))


def _written_out(start: str, end: str) -> str:
    """Return a shortened end with the digits that it shares with the beginning."""
    return start[: len(start) - len(end)] + end if len(end) < len(start) else end
