"""What is wanted of a list, and what the stages of its cleaning may look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citecheck.bibliography import list_style
from citecheck.cleanup.from_records import Additions
from citecheck.formats import format_of, in_prose
from citecheck.model import Document, Link
from citecheck.styles import DEFAULT_STYLE


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the list is to be: its style and language, whether uncited entries stay, keys are made anew, and stubs are added.

    ``case`` is auto (headlines take the style's case where their format does not keep them), style (all do), or keep; ``additions`` are
    fields that records of the world may add.
    """

    style: str = DEFAULT_STYLE
    language: str = "en"
    uncited: bool = False
    only_changed: bool = False
    author_year_keys: bool = False
    stubs: bool = False
    case: str = "auto"
    additions: Additions | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """The lists, what is wanted of them, and the essay that cites them with its links (in words, and by keys), if there is one."""

    listings: Sequence[Document]
    wanted: Wanted
    essay: Document | None = None
    links: Sequence[Link] = ()
    keyed: Sequence[Link] = ()

    @property
    def style(self) -> Mapping[str, Any]:
        """The list style that is wanted."""
        return list_style(self.wanted.style)

    def listing(self, source: str) -> Document | None:
        """The list of a name."""
        return next((listing for listing in self.listings if listing.name == source), None)

    def in_prose(self) -> frozenset[str]:
        """The names of the lists in prose."""
        return frozenset(listing.name for listing in self.listings if in_prose(format_of(listing)))
