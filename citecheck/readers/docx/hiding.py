"""What of a Word document is not shown: deleted text, rows and cells, hidden and struck text."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.readers.docx.body import Body
from citecheck.readers.docx.marks import Attributes, value_of
from citecheck.readers.docx.parts import OFF

_WITH_ITS_HOLDER = 3
"""Elements that end before text is read again: a mark, the properties that it is in, and the row or cell that they are of."""


def is_on(given: Attributes) -> bool:
    """Whether a property is on, as one without a value is."""
    return value_of(given) not in OFF


def deleted(body: Body, _: Attributes) -> None:
    """Deleted text; in a paragraph's properties, the deletion of its end; in a row's, that of the row."""
    if body.in_properties:
        body.mark_deleted = True
    body.unseen = _WITH_ITS_HOLDER if body.in_row else 1
    body.in_row = False


def row_properties(body: Body, _: Attributes) -> None:
    """The properties of a table's row begin."""
    body.in_row = True


def row_properties_end(body: Body) -> None:
    """They end."""
    body.in_row = False


def cell_deleted(body: Body, _: Attributes) -> None:
    """A cell that was deleted."""
    body.unseen = _WITH_ITS_HOLDER


def row_hidden(body: Body, given: Attributes) -> None:
    """A row that is not shown."""
    if body.in_row and is_on(given):
        body.in_row, body.unseen = False, _WITH_ITS_HOLDER


def hide(name: str) -> Callable[[Body, Attributes], None]:
    """Hidden or struck text of a run, on or off."""

    def hides(body: Body, given: Attributes) -> None:
        if not body.in_properties:
            (body.hides.add if is_on(given) else body.hides.discard)(name)

    return hides
