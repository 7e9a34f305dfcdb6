"""A whole list as a handbook writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.bibliography.contributors import named_in
from citecheck.bibliography.printed import Printer
from citecheck.bibliography.rich_text import Run
from citecheck.latex.name_output import OTHERS, lead_role
from citecheck.model import Name, Reference


def format_list(references: Sequence[Reference], style: Mapping[str, Any], printer: Printer) -> Iterator[tuple[Run, ...]]:
    """The entries in their order; where the style has a mark for it, authors who repeat those of the entry before are replaced.

    Names after "et al." are not: readers cannot see whether the others are the same.
    """
    most = style["names"]["lead"].et_al_from
    before: tuple[Name, ...] = ()
    for reference in references:
        cut = len(reference.names) >= most or OTHERS in named_in(reference, lead_role(reference))
        repeated = bool(style.get("repeat")) and reference.names == before != () and not cut
        yield printer.print(reference, style, repeated=repeated)
        before = () if cut else reference.names
