"""The works in one bracket are in a different order from those in the essay's other brackets.

Some styles sort by author, some by year. An essay that nearly always keeps one order should keep it everywhere; with a handbook chosen,
the handbook decides.

Measured: 13 of 17 right on edited papers that name no style, so there it runs only if selected.

Bad:

    Trust is learned (Abel, 1999; Baier, 1986), lost (Baier, 1986; Odum, 1970), found (Abel, 1999; Odum, 1970), and kept
    (Abel, 1999; Baier, 1986; Odum, 1970); so is doubt [[(Odum, 1970; Abel, 1999)]], and hope (Abel, 1999; Odum, 1970).
    ---
    Abel, R. (1999). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1970). Doubt. Oslo: Fell.

Fixed:

    Trust is learned (Abel, 1999; Baier, 1986), lost (Baier, 1986; Odum, 1970), found (Abel, 1999; Odum, 1970), and kept
    (Abel, 1999; Baier, 1986; Odum, 1970); so is doubt (Abel, 1999; Odum, 1970), and hope (Abel, 1999; Odum, 1970).

Good:

    Trust is learned (Odum, 1970; Abel, 1999), and kept (Abel, 1999; Baier, 1986).
    ---
    Abel, R. (1999). Asking. London: Stone.

    Odum, V. (1970). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from citecheck.linting.fix_builders import unsafe
from citecheck.linting.form import decides, edited, level, writer
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation, CitationItem, Edit, Fix, Span
from citecheck.text.folding import fold

_ENOUGH = 6
_FIRMLY = 0.8  # the share of brackets that are in order

Key = Callable[[CitationItem], tuple[str, ...] | int]


@rule("F207", "info", default=False, group="form", under_handbook=True)
def unsorted_works(case: Case) -> Iterator[Fault]:
    """Yield every bracket that is not in the order of the others."""
    is_decided = case.style.name != "auto"
    brackets = [citation for citation in case.citations if _is_sortable(citation, is_decided) and _is_plain(case, citation)]
    order = case.style.order if is_decided else _habit(brackets)
    key = _by_all_authors if order == "names" and decides(case.style, "order") else _KEYS.get(order)
    for citation in brackets if key else ():
        if key and not (_in_order(citation, key) and (not is_decided or order != "names" or _has_years_in_order(citation))):
            whose = f"as {writer(case.style)} sorts works" if decides(case.style, "order") else _others(case, brackets, key)
            fix = _sorted(case, citation, key)
            right = f": {_quoted_as_fixed(case, citation, fix)}" if fix else ""
            message = f"{quoted(case, citation.span)} is not sorted by {order}, {whose}{right}."
            yield Fault(citation.span, message, fix, level=level(case.style))


def _others(case: Case, brackets: list[Citation], key: Key) -> str:
    """Return how many of the essay's brackets are in order, and one of them."""
    ordered = [citation for citation in brackets if _in_order(citation, key)]
    return f"as {len(ordered)} of {len(brackets)} brackets are, such as {quoted(case, ordered[0].span)}"


def _quoted_as_fixed(case: Case, citation: Citation, fix: Fix) -> str:
    return f"“{' '.join(edited(case.essay.text, citation.span, fix.edits).split())}”"


def _sorted(case: Case, citation: Citation, key: Key) -> Fix | None:
    """Put the works of each author in their place, if every item names its authors or follows one that does."""
    groups = _groups(citation)
    if sum(map(len, groups)) < len(citation.items) or not all(group[0].year for group in groups):
        return None
    ordered = sorted(groups, key=lambda group: key(group[0]))
    edits = [Edit(_span(old), _written(case, new)) for old, new in zip(groups, ordered, strict=True)]
    return unsafe(*(edit for edit in edits if case.essay.text[edit.span.start : edit.span.end] != edit.text))


def _groups(citation: Citation) -> list[list[CitationItem]]:
    """Return the items of a bracket by authors: one that names them, and those that share its names (2004a, 2004b)."""
    out: list[list[CitationItem]] = []
    for item in citation.items:
        if item.names and not item.shared:
            out.append([item])
        elif item.shared and out:
            out[-1].append(item)
    return out


def _span(group: Sequence[CitationItem]) -> Span:
    return Span(group[0].span.source, group[0].span.start, group[-1].span.end)


def _written(case: Case, group: Sequence[CitationItem]) -> str:
    """Return the works of one author as written, their years in order if only years are listed."""
    text, years = case.essay.text, [item.year_span for item in group]
    if _years_in_order(group) or not all(years) or any(item.locator for item in group):
        return text[group[0].span.start : group[-1].span.end]
    first = sorted(group, key=_dated)
    edits = [
        Edit(old.year_span, text[new.year_span.start : new.year_span.end])
        for old, new in zip(group, first, strict=True)
        if old.year_span and new.year_span
    ]
    return edited(text, _span(group), edits)


def _has_years_in_order(citation: Citation) -> bool:
    return all(map(_years_in_order, _groups(citation)))


def _years_in_order(group: Sequence[CitationItem]) -> bool:
    """Return whether the years of one author are in order; if some are not numbers, they count as in order."""
    numbered = all(item.year_span and item.year and item.year.number and not item.year.first for item in group)
    return not numbered or all(_dated(one) <= _dated(two) for one, two in pairwise(group))


def _dated(item: CitationItem) -> tuple[int, str]:
    return _year(item), item.year.letter if item.year else ""


def _habit(brackets: list[Citation]) -> str:
    """Return the sort order of nearly all brackets, if there is one."""
    if len(brackets) >= _ENOUGH:
        for order, key in _KEYS.items():
            if sum(_in_order(citation, key) for citation in brackets) >= _FIRMLY * len(brackets):
                return order
    return "text"


def _own(citation: Citation) -> list[CitationItem]:
    """Return the items that name their authors, in a bracket."""
    items = citation.items if citation.form == "parenthetical" else ()
    return [item for item in items if item.names and item.year and not item.shared]


def _is_sortable(citation: Citation, is_decided: bool) -> bool:
    """Return whether a bracket has works of several authors, or if a handbook decides, several of one."""
    return len(_own(citation)) > 1 or (is_decided and citation.form == "parenthetical" and len(citation.items) > 1)


def _is_plain(case: Case, citation: Citation) -> bool:
    """Return whether only works are in the bracket: "see also" begins a new order."""
    text = case.essay.prose[citation.span.start : citation.span.end]
    for item in reversed(citation.items):
        text = text[: item.span.start - citation.span.start] + text[item.span.end - citation.span.start :]
    return not any(char.isalpha() for char in text)


def _in_order(citation: Citation, key: Key) -> bool:
    pairs = pairwise(_own(citation))
    return all(key(one) <= key(two) or _may_be_in_order(one, two) for one, two in pairs)  # type: ignore[operator]


def _may_be_in_order(one: CitationItem, two: CitationItem) -> bool:
    """Return whether "et al." hides the author by which two works are sorted: King and Carroll before King et al. (King, Wu …)."""
    return len(one.names) > 1 and two.et_al and _name(one) == _name(two)


def _by_all_authors(item: CitationItem) -> tuple[str, ...]:
    """Return the order of names as cited: works of one first author by the others (King; King et al.; King and Carroll)."""
    rest = (" et al.",) if item.et_al and len(item.names) == 1 else tuple(fold(name.family) for name in item.names[1:])
    return (*_name(item), *rest)


def _name(item: CitationItem) -> tuple[str, ...]:
    return (fold(f"{item.names[0].particle} {item.names[0].family}".strip()),)


def _year(item: CitationItem) -> int:
    return (item.year.number if item.year else None) or 9999


_KEYS: dict[str, Key] = {"names": _name, "years": _year}
