"""A messy list made clean: only what is cited, each work once, every field in one form, in the order of a style; every change told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.bibliography import list_style
from citecheck.cleanup import latex_source as respelt
from citecheck.cleanup.changes import Change, differences, explain
from citecheck.cleanup.citation_keys import author_year_keys
from citecheck.cleanup.cited_only import cited
from citecheck.cleanup.merge import merged
from citecheck.cleanup.missing_fields import missing
from citecheck.cleanup.normalizers import tidied, tidied_together
from citecheck.cleanup.sorting import in_order
from citecheck.cleanup.source_enrichment import as_written, prepared
from citecheck.cleanup.stubs import known_again, marked, stubs
from citecheck.cleanup.title_case_evidence import with_case
from citecheck.cleanup.uppercase_names import in_small
from citecheck.cleanup.verbatim import blocks, kept_apart, kept_pieces, noted, preamble
from citecheck.cleanup.year_suffix_fixes import letter_fixes, undecided
from citecheck.cleanup.year_suffixes import lettered
from citecheck.formats import format_of, in_prose
from citecheck.model import Document, Fix, InputError, Reference, Result, Span, Unread
from citecheck.styles import DEFAULT_STYLE
from citecheck.writers import Listing, write_list

__all__ = ["Change", "Cleaned", "Listing", "Wanted", "as_it_stands", "clean", "convert", "explain", "missing", "write_list"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the list is to be: its style and language, whether uncited entries stay, keys are made anew, and stubs are added.

    ``case`` is auto (headlines take the style's case where their format does not keep them), style (all do), or keep.
    """

    style: str = DEFAULT_STYLE
    language: str = "en"
    uncited: bool = False
    only_changed: bool = False
    author_year_keys: bool = False
    stubs: bool = False
    case: str = "auto"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A finished list: what to write, what was changed and left out, what its entries lack, and fixes that the essay needs for it.

    ``undecided`` are the years of citations that want one of several letters, and nothing tells which.
    """

    listing: Listing
    changes: tuple[Change, ...]
    uncited: tuple[Reference, ...] = ()
    stubs: tuple[Reference, ...] = ()
    fixes: tuple[Fix, ...] = ()
    undecided: tuple[tuple[Span, tuple[str, ...]], ...] = ()

    @property
    def lacking(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The keys of entries that lack what their kind asks for, and what it is."""
        found = ((reference.key, missing(reference)) for reference in self.listing.references if not marked(reference))
        return tuple((key, lacks) for key, lacks in found if lacks)


def as_it_stands(listings: Sequence[Document], wanted: Wanted) -> Cleaned:
    """The lists as they are, in their own order: what a finished list is compared with."""
    references, unread = _parsed(listings, wanted)
    return Cleaned(_listing(_with_letters(references, wanted), unread, listings, references, clean=False), ())


def convert(listings: Sequence[Document], wanted: Wanted) -> Cleaned:
    """The lists in their own order, for writing in another format: of prose every field in its own form, of other lists nothing cleaned."""
    references, unread = _parsed(listings, wanted)
    prose = {listing.name for listing in listings if in_prose(format_of(listing))}
    small, changes = in_small(references, prose)
    tidy, told = tidied([reference for reference in small if reference.span.source in prose])
    by_span = {reference.span: reference for reference in tidy}
    finished, keyed = _keyed(_with_letters([by_span.get(reference.span, reference) for reference in references], wanted), wanted)
    listing = _listing(finished, unread, listings, references, clean=False)
    changed = (*kept_apart(references, listings), *changes, *told, *keyed)
    return Cleaned(listing, changed, stubs=tuple(filter(marked, finished)))


def _with_letters(references: Sequence[Reference], wanted: Wanted) -> tuple[Reference, ...]:
    """The references in their own order, with letters if the style has them."""
    style = list_style(wanted.style)
    if not style.get("letters", True):
        return tuple(references)
    by_span = {reference.span: reference for reference in lettered(references, style, language=wanted.language)}
    return tuple(by_span[reference.span]._replace(fields=reference.fields) for reference in references)


def clean(result: Result | None, listings: Sequence[Document], wanted: Wanted) -> Cleaned:
    """The list of a checked essay (or, without an essay, a whole list) made clean; raises InputError if there is nothing to clean."""
    listings = result.case.listings if result else listings
    originals, unread = _parsed(listings, wanted, result.case.essay if result else None)
    if not originals and not unread:
        raise InputError(f"{', '.join(listing.name for listing in listings) or 'the essay'}: no entry found; name a list with --refs")
    meant = cited(originals, result.case.links) if result and not wanted.uncited else originals
    spans = {reference.span for reference in meant if not marked(reference)}
    spans |= {reference.span for reference in originals if marked(reference) and not (result and wanted.stubs)}
    kept = tuple(reference for reference in originals if reference.span in spans)
    uncited = tuple(reference for reference in originals if reference.span not in spans)
    small, changes = in_small(kept, {listing.name for listing in listings if in_prose(format_of(listing))})
    tidy, told = tidied_together(small)
    once = merged(tidy)
    added = stubs(result.case.links, result.case.essay) if result and wanted.stubs else ()
    finished = _in_style([*once.references, *added], wanted)
    changes = [*map(_left_out, uncited), *kept_apart(kept, listings), *changes, *told, *respelt.told(kept, tidy, listings), *once.changes]
    changes += _letters_told(once.references, finished)
    carried = _carried(result, originals, once.moved, finished, wanted)
    touched = {change.key for change in changes}
    spans = {reference.span for reference in finished if reference.key in touched or marked(reference)}
    finished, keyed = _keyed(finished, wanted)
    changes += keyed
    if wanted.only_changed:
        spans |= {reference.span for reference in finished if reference.key in {change.after for change in keyed}}
        finished = tuple(reference for reference in finished if reference.span in spans)
    stubbed = tuple(filter(marked, finished))
    return Cleaned(_listing(finished, unread, listings, originals, clean=True), tuple(changes), uncited, stubbed, *carried)


def _parsed(
    listings: Sequence[Document], wanted: Wanted, essay: Document | None = None
) -> tuple[tuple[Reference, ...], tuple[Unread, ...]]:
    """The entries of lists, prepared for handbooks, and what could not be read."""
    from citecheck.parsers import parse

    references: list[Reference] = []
    unread: list[Unread] = []
    for listing in listings:
        entries = parse(listing)
        own = tuple(known_again(prepared([entry for entry in entries if isinstance(entry, Reference)], listing), listing))
        pieces = {reference.span: piece for reference in own if (piece := noted(reference))}
        references += with_case([reference for reference in own if reference.span not in pieces], listing, wanted.case, essay)
        unread += [*(entry for entry in entries if isinstance(entry, Unread)), *pieces.values()]
    return tuple(references), tuple(unread)


def _listing(
    references: Sequence[Reference], unread: Sequence[Unread], listings: Sequence[Document], originals: Sequence[Reference], *, clean: bool
) -> Listing:
    pieces, latex = kept_pieces(unread, originals, listings), as_written(listings, originals, clean=clean)
    return Listing(tuple(references), pieces, preamble(listings), blocks=blocks(unread, listings), as_written=latex)


def _in_style(references: Sequence[Reference], wanted: Wanted) -> tuple[Reference, ...]:
    """The references in the style's order, with letters if it has them."""
    style = list_style(wanted.style)
    arrange = lettered if style.get("letters", True) else in_order
    return arrange(references, style, language=wanted.language)


def _keyed(references: Sequence[Reference], wanted: Wanted) -> tuple[tuple[Reference, ...], list[Change]]:
    """The references under new keys if they are wanted, and what that changed."""
    if not wanted.author_year_keys:
        return tuple(references), []
    keyed = author_year_keys(references)
    return keyed, [change for old, new in zip(references, keyed, strict=True) for change in differences(old, new, "author-year-key")]


def _left_out(reference: Reference) -> Change:
    return Change(reference.key, "uncited", "", "", "left out: nothing in the essay cites it")


def _letters_told(before: Sequence[Reference], after: Sequence[Reference]) -> list[Change]:
    """The year letters that the finished list gives or takes."""
    finished = {reference.span: reference for reference in after}
    return [change for old in before if old.span in finished for change in differences(old, finished[old.span], "year-letter")]


def _carried(
    result: Result | None, originals: Sequence[Reference], moved: Mapping[Span, Span], finished: Sequence[Reference], wanted: Wanted
) -> tuple[tuple[Fix, ...], tuple[tuple[Span, tuple[str, ...]], ...]]:
    """What the essay needs so that its citations bear the letters of the finished list, and which want one that nothing tells."""
    style = list_style(wanted.style)
    if result is None or not style.get("letters", True):
        return (), ()
    by_span = {reference.span: reference for reference in finished}
    meant = {original.span: by_span.get(moved.get(original.span, original.span)) for original in originals}
    found = {span: reference for span, reference in meant.items() if reference}
    fixes = letter_fixes(result.case.links, result.case.essay, found, style["terms"].get("letter_after_word", "-"))
    return fixes, undecided(result.case.links, found)
