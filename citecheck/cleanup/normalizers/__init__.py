"""Normalise entries rule by rule, reporting each change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.cleanup.changes import Change, differences
from citecheck.cleanup.normalizers.names import tidy_names
from citecheck.cleanup.normalizers.numbers import (
    repair_doi,
    tidy_dates,
    tidy_doi,
    tidy_edition,
    tidy_eprint,
    tidy_isbn,
    tidy_labels,
    tidy_month,
    tidy_page_count,
    tidy_pages,
    tidy_placeholders,
    tidy_url,
)
from citecheck.cleanup.normalizers.text import (
    has_tidy_letters,
    repair_latex,
    tidy_characters,
    tidy_encoding,
    tidy_entities,
    tidy_latex,
    tidy_tags,
    tidy_title,
)
from citecheck.model import Reference

Tidier = Callable[[Reference], Reference]

# The order matters: letters are repaired before anything made of them, misread letters before invisible characters (which may be half
# of one) and after them (which may split one), and invisible characters are removed before LaTeX is decoded and after.
TIDIERS: tuple[tuple[str, Tidier], ...] = (
    ("html-entities", tidy_entities),
    ("html-tags", tidy_tags),
    ("misread-letters", tidy_encoding),
    ("invisible-characters", tidy_characters),
    ("latex-letters", tidy_latex),
    ("invisible-characters", tidy_characters),
    ("misread-letters", tidy_encoding),
    ("names-one-way", tidy_names),
    ("title-ends", tidy_title),
    ("canonical-doi", tidy_doi),
    ("canonical-isbn", tidy_isbn),
    ("canonical-eprint", tidy_eprint),
    ("url-trackers", tidy_url),
    ("placeholder", tidy_placeholders),
    ("page-count", tidy_page_count),
    ("page-dash", tidy_pages),
    ("edition-number", tidy_edition),
    ("month-name", tidy_month),
    ("date-in-figures", tidy_dates),
    ("no-label", tidy_labels),
)


_ROUNDS = 4
_OF_LETTERS = frozenset({"html-entities", "html-tags", "invisible-characters", "latex-letters", "misread-letters"})

# How values look that another program damaged: they are repaired whenever a list is written.
MENDERS = (
    *(row for row in TIDIERS if row[0] in {"html-entities", "html-tags", "misread-letters"}),
    ("latex-letters", repair_latex),
    ("canonical-doi", repair_doi),
)


def normalise(
    references: Sequence[Reference], tidiers: Sequence[tuple[str, Tidier]] = TIDIERS
) -> tuple[tuple[Reference, ...], tuple[Change, ...]]:
    """Return the references with normalised fields, and the changes."""
    out: list[Reference] = []
    changes: list[Change] = []
    others = [row for row in tidiers if row[0] not in _OF_LETTERS]
    for reference in references:
        if has_tidy_letters(reference):  # as most entries have
            reference = _tidied(reference, others, changes)
        else:
            for _ in range(_ROUNDS):
                reference = _tidied(reference, tidiers, changes)
                if tidy_encoding(reference) == reference:  # what separated two halves of a misread letter may be gone only now
                    break
        out.append(reference)
    return tuple(out), tuple(changes)


def _tidied(reference: Reference, tidiers: Sequence[tuple[str, Tidier]], changes: list[Change]) -> Reference:
    for rule, tidy in tidiers:
        after = tidy(reference)
        if after is not reference and after != reference:
            changes += differences(reference, after, rule)
            reference = after
    return reference
