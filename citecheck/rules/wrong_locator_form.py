"""A page is given in a different form from the essay's other citations.

An essay that nearly always writes “(Baier, 1986, p. 232)” should not write “(Odum, 1999: 12)”.

Measured: 3 of 3 right on edited papers.

Bad:

    Trust is learned (Baier, 1986, p. 232), lost (Baier, 1986, p. 240), found (Odum, 1999, p. 3), and kept (Odum, 1999[[: 12]]),
    for good (Baier, 1986, pp. 250–251).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 1986, p. 232), lost (Baier, 1986, p. 240), found (Odum, 1999, p. 3), and kept (Odum, 1999, p. 12),
    for good (Baier, 1986, pp. 250–251).

Good:

    Trust is learned (Baier, 1986: 232), lost (Baier, 1986: 240), found (Odum, 1999: 3), and kept (Odum, 1999, chapter 2).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import PAGE_ABBREVIATIONS
from citecheck.linting.fix_builders import safe
from citecheck.linting.form import decides
from citecheck.linting.form.own_habit import Part, habit_of
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Span
from citecheck.text.word_patterns import one_of, rows

_LABEL = one_of(label.rstrip(".") for label in rows(PAGE_ABBREVIATIONS))
# What precedes the number of a page: a mark, and perhaps "p." or "S.".
_BEFORE = regex(rf"(?P<mark>\s?[,:]?\s?)(?P<label>{_LABEL}\.?\s?)?(?P<pages>\d{{1,5}}(?P<more>\s?[-–—,&])?)")


@rule("F210", "warning", group="form")
def wrong_locator_form(case: Case) -> Iterator[Fault]:
    """Yield every page whose form breaks a firm habit of the essay."""
    if decides(case.style, "locator_separator", "page", "pages"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.pages import before_years, pages, separate_brackets

        for departure in pages(case):
            yield fault(case, departure, "gives the page incorrectly")
        for departure in before_years(case):
            yield fault(case, departure, "gives the page before the year")
        for departure in separate_brackets(case):
            yield fault(case, departure, "gives the page in a bracket of its own")
        return
    parts = list(_forms(case))
    habit = habit_of(parts)
    for part in parts if habit and habit.firm else ():
        if habit and part.seen != habit.form:
            old = case.essay.prose[part.span.start : part.span.end]
            right = _written(habit.form, _BEFORE.match(old))
            others = f"{habit.often} of {habit.every} are as in {quoted(case, habit.example)}"
            message = f"{quoted(case, part.link.item.span)} gives the page as “{old}”, not “{right}”; {others}."
            yield Fault(part.span, message, safe(Edit(part.span, right)), (habit.example,), level="info")


def _forms(case: Case) -> Iterator[Part]:
    for link in case.links:
        item = link.item
        if item.year_span is None or item.locator_span is None:
            continue
        found = _BEFORE.fullmatch(case.essay.prose, item.year_span.end, item.locator_span.end) or _BEFORE.match(
            case.essay.prose, item.year_span.end, item.locator_span.end
        )
        if found and found.end() >= item.locator_span.start:
            end = found.end("more") if found["more"] is None else found.start("more")
            end = found.end() if end < 0 else end
            span = Span(item.span.source, item.year_span.end, end)
            yield Part(link, _form(found), span)


def _form(found: re.Match[str]) -> str:
    """Return the form as one example of it: ", p. 1" or ": 1"."""
    label = (found["label"] or "").strip().replace("pp", "p")
    return f"{' '.join(found['mark'].split())} {label}{' ' if label else ''}1" if " " in found["mark"] or label else f"{found['mark']}1"


def _written(form: str, found: re.Match[str] | None) -> str:
    """Return the same page in another form."""
    pages = found["pages"] if found else ""
    return form[:-1] + pages
