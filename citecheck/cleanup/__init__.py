"""Clean a list: only what is cited, each work once, every field in one form, in the order of a style; every change is reported.

:mod:`citecheck.cleanup.stages` has the stages in their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citecheck.cleanup.changes import Change, explain
from citecheck.cleanup.cited_only import cited
from citecheck.cleanup.context import Context, Wanted
from citecheck.cleanup.latex_source import as_written
from citecheck.cleanup.missing_fields import missing
from citecheck.cleanup.stages import CLEANING, CONVERTING, run
from citecheck.cleanup.stubs import is_marked_stub, mark_known_stubs
from citecheck.cleanup.verbatim import leftovers, noted
from citecheck.cleanup.year_suffix_fixes import letter_fixes, undecided
from citecheck.model import Case, Document, Fix, InputError, Reference, Result, Span, Unread
from citecheck.readers.keys import cited_keys
from citecheck.writers import Listing, write_list

if TYPE_CHECKING:
    from citecheck.cleanup.accounting import Written

__all__ = ["Change", "Cleaned", "Listing", "Wanted", "clean", "convert", "explain", "missing", "write_list"]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A finished list: what to write, what was changed and left out, what its entries lack, and fixes that the essay needs for it.

    ``undecided`` are the years of citations that need one of several letters without evidence for any. ``sources`` are the lists,
    and ``read`` is what was read from them, in order.
    """

    listing: Listing
    changes: tuple[Change, ...]
    uncited: tuple[Reference, ...] = ()
    stubs: tuple[Reference, ...] = ()
    fixes: tuple[Fix, ...] = ()
    undecided: tuple[tuple[Span, tuple[str, ...]], ...] = ()

    sources: tuple[Document, ...] = ()
    read: tuple[Reference | Unread, ...] = ()

    def written(
        self, to: str, style: Mapping[str, Any] | None, *, ascii: bool = False, printed: Mapping[Span, str] | None = None
    ) -> Written:
        """Return the list as text in a format and a style; ``printed`` has the entries as pandoc or BibTeX prints them."""
        from citecheck.cleanup.accounting import written

        return written(to, style, self.listing, self.originals, self.sources, ascii=ascii, printed=printed)

    @property
    def originals(self) -> tuple[Reference, ...]:
        """Return the entries as they were read."""
        return tuple(entry for entry in self.read if isinstance(entry, Reference))

    @property
    def lacking(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the keys of entries that lack a field required for their type, and the field."""
        found = ((reference.key, missing(reference)) for reference in self.listing.references if not is_marked_stub(reference))
        return tuple((key, lacks) for key, lacks in found if lacks)


def convert(listings: Sequence[Document], wanted: Wanted) -> Cleaned:
    """Return the lists in their own order, for writing in another format: fields of prose normalised, other lists unchanged."""
    references, unread = _taken_in(_parsed(listings), listings)
    if not references and not unread:
        raise InputError(f"{', '.join(listing.name for listing in listings)}: no entry was found in it")
    context = Context(listings, wanted)
    finished, changes = run(CONVERTING, references, context)
    listing = _listing(finished, unread, references, context, clean=False)
    return Cleaned(listing, changes, stubs=tuple(filter(is_marked_stub, finished)), sources=tuple(listings), read=(*references, *unread))


def clean(result: Result | None, listings: Sequence[Document], wanted: Wanted) -> Cleaned:
    """Return the cleaned list of a checked essay (or, without an essay, a whole list); raises InputError if there is nothing to clean."""
    listings = result.case.listings if result else listings
    entries: Sequence[Reference | Unread] = (*result.case.references, *result.case.unread) if result else _parsed(listings)
    originals, unread = _taken_in(entries, listings)
    if not originals and not unread:
        raise InputError(f"{', '.join(listing.name for listing in listings) or 'the essay'}: no entry found; name a list with --refs")
    context, case = Context(listings, wanted), result.case if result else None
    if case:
        context = Context(listings, wanted, case.essay, case.links, case.keyed, None if wanted.uncited else cited(originals, case))
    uncited = _uncited(originals, context)
    if case and uncited and (len(uncited) == len(originals) or not _is_compared(case)):
        raise InputError(
            f"{case.essay.name}: no citation of any of the {len(originals)} listed entries was found, "
            "so none of them can be left out as uncited; --all keeps every entry"
        )
    finished, changes = run(CLEANING, originals, context)
    carried = _carried(result, originals, changes, finished, context)
    if wanted.only_changed:
        touched = {change.after if change.rule == "author-year-key" else change.key for change in changes}
        finished = tuple(reference for reference in finished if reference.key in touched or is_marked_stub(reference))
    listing = _listing(finished, unread, originals, context, clean=True)
    left = tuple(filter(is_marked_stub, finished))
    return Cleaned(listing, changes, uncited, left, *carried, sources=tuple(listings), read=(*originals, *unread))


def _is_compared(case: Case) -> bool:
    """Return whether a citation of an entry was read, by words or by key: what a text only mentions does not show what it leaves out."""
    return any(link.verdict != "missing" for link in (*case.links, *case.keyed)) or bool(cited_keys(case.essay.text, case.essay.format))


def _parsed(listings: Sequence[Document]) -> tuple[Reference | Unread, ...]:
    from citecheck.parsers import parse

    return tuple(entry for listing in listings for entry in parse(listing))


def _taken_in(entries: Sequence[Reference | Unread], listings: Sequence[Document]) -> tuple[tuple[Reference, ...], tuple[Unread, ...]]:
    """Return the references, with stubs of an earlier cleaning marked as such, and the pieces that could not be read."""
    place = {listing.name: index for index, listing in enumerate(listings)}
    read = [entry.entry or entry if isinstance(entry, Unread) else entry for entry in entries]
    read.sort(key=lambda entry: (place.get(entry.span.source, len(place)), entry.span.start))
    own = [_unlettered(entry) for entry in read if isinstance(entry, Reference)]
    known = mark_known_stubs(own, {listing.name: listing for listing in listings})
    pieces = {reference.span: piece for reference in own if (piece := noted(reference))}
    unread = (*(entry for entry in read if isinstance(entry, Unread)), *pieces.values())
    return tuple(reference for reference in known if reference.span not in pieces), unread


def _unlettered(reference: Reference) -> Reference:
    """Return the reference without a letter that its list does not print."""
    if not reference.letter_given or not reference.year:
        return reference
    return reference._replace(year=reference.year._replace(letter=""), letter_given=False)


def _listing(
    references: Sequence[Reference], unread: Sequence[Unread], originals: Sequence[Reference], context: Context, *, clean: bool
) -> Listing:
    left = leftovers(unread, originals, context.listings)
    written = as_written(context.listings, clean=clean)
    return Listing(tuple(references), left.pieces, left.preamble, blocks=left.blocks, as_written=written, printer=context.printer)


def _uncited(originals: Sequence[Reference], context: Context) -> tuple[Reference, ...]:
    if context.cited is None:
        return ()
    gone = (reference for reference in originals if reference.id not in context.cited)
    return tuple(reference for reference in gone if context.wanted.stubs or not is_marked_stub(reference))


def _carried(
    result: Result | None, originals: Sequence[Reference], changes: Sequence[Change], finished: Sequence[Reference], context: Context
) -> tuple[tuple[Fix, ...], tuple[tuple[Span, tuple[str, ...]], ...]]:
    """Return the fixes that give the essay's citations the letters of the finished list, and the citations whose letter is unknown."""
    if result is None or not context.style.get("letters", True):
        return (), ()
    moved = dict(change.moved for change in changes if change.moved)
    by_span = {reference.span: reference for reference in finished}
    meant = {original.span: by_span.get(_last(moved, original.span)) for original in originals}
    found = {span: reference for span, reference in meant.items() if reference}
    fixes = letter_fixes(result.case.links, result.case.essay, found, context.style["terms"].get("letter_after_word", "-"))
    return fixes, undecided(result.case.links, found)


def _last(moved: Mapping[Span, Span], span: Span) -> Span:
    return moved.get(span, span)
