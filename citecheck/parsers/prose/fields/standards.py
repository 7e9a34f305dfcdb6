"""Standards by the number of the body that issues them: Lamps and wicks. ISO 12345-2, 2015."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.standards import STANDARD_BODIES
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import one_of

_BODY, _BODIES = one_of(STANDARD_BODIES), first_words({"": tuple(STANDARD_BODIES)})
_NUMBER = regex(
    rf"(?<=[.,”’]\s)(?P<number>{_BODY}(?:[/\s]{_BODY})*[\s-]\d{{2,6}}(?:[-–.:]\d{{1,4}})*)(?=[.,]?[\s{BLOTS}]*$|[.,]\s[^\W\d_]|,\s?{BLOTS[0]})"
)


def find_standard(sheet: Draft, start: int) -> None:
    """Take and mask out the number of a standard after its title."""
    found = _NUMBER.search(sheet.rest, start + 1) if "x-mark" not in sheet.given and sheet.may_have(_BODIES) else None
    if found:
        sheet.take("number", *found.span("number"))
        sheet.mask(*found.span())
        sheet.given["x-mark"] = "S"
