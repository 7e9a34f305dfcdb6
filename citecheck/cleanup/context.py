"""The options of a cleaning, and what its stages may look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citecheck.bibliography import list_style
from citecheck.bibliography.printed import Printer
from citecheck.cleanup.from_records import Additions
from citecheck.formats import format_of, in_prose
from citecheck.model import Document, Link, Span
from citecheck.styles import DEFAULT_STYLE


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options: style and language, whether uncited entries stay, keys are generated, and stubs are added.

    ``case`` is auto (headline-style titles take the style's case if their format does not preserve it), style (all do), or keep;
    ``additions`` are fields that external records may add. Unless a style has the list ``printed``, what only printing needs is left out:
    the case of titles, and the text of entries that a style would not print whole.
    """

    style: str = DEFAULT_STYLE
    language: str = "en"
    uncited: bool = False
    only_changed: bool = False
    author_year_keys: bool = False
    stubs: bool = False
    case: str = "auto"
    additions: Additions | None = None
    printed: bool = True


@dataclass(frozen=True, slots=True)
class Context:
    """The lists, the options, and the essay that cites them with its links (in words, and by keys), if there is one.

    ``cited`` are the ids of the entries that it cites; None if all entries stay.
    """

    listings: Sequence[Document]
    wanted: Wanted
    essay: Document | None = None
    links: Sequence[Link] = ()
    keyed: Sequence[Link] = ()
    cited: frozenset[Span] | None = None
    printer: Printer = field(default_factory=Printer, compare=False)

    @property
    def style(self) -> Mapping[str, Any]:
        """Return the list style of the options."""
        return list_style(self.wanted.style)

    def listing(self, source: str) -> Document | None:
        """Return the list with a name."""
        return next((listing for listing in self.listings if listing.name == source), None)

    def in_prose(self) -> frozenset[str]:
        """Return the names of the prose lists."""
        return frozenset(listing.name for listing in self.listings if in_prose(format_of(listing)))
