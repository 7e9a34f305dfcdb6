"""Lists to References and Unread: one parser a format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.formats import format_of, load
from citecheck.model import Document, Name, Reference, Unread
from citecheck.parsers.stubs import told_apart
from citecheck.parsers.year_suffixes import give_letters
from citecheck.text.visible import legible as seen

__all__ = ["give_letters", "legible", "parse", "told_apart"]


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list in the order of the text, and what could not be read of it; raises InputError for JSON that is none."""
    entries: tuple[Reference | Unread, ...] = load(format_of(listing).parser)(listing)
    return entries


def legible(references: Iterable[Reference]) -> Iterator[Reference]:
    """The references with names and titles as they are seen, for linking: of lists whose values stand as they are written."""
    for reference in references:
        words = "".join(name.family + name.given for name in reference.names) + reference.title
        if words.isascii() and "&" not in words:
            yield reference
        else:
            yield reference._replace(names=tuple(map(_legible_name, reference.names)), title=seen(reference.title))


def _legible_name(name: Name) -> Name:
    return name._replace(particle=seen(name.particle), family=seen(name.family), given=seen(name.given))
