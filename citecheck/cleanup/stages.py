"""The stages of cleaning: each takes the references and the context, and returns the new references and the changes.

``CLEANING`` and ``CONVERTING`` are read from top to bottom; nothing else happens to a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography import plain
from citecheck.cleanup import latex_source, merge, stubs, title_case_evidence, uppercase_names, verbatim
from citecheck.cleanup.carried_over import not_carried_over
from citecheck.cleanup.changes import Change, differences
from citecheck.cleanup.citation_keys import author_year_keys, keys_for_all
from citecheck.cleanup.context import Context
from citecheck.cleanup.from_records import with_additions
from citecheck.cleanup.journal_names import one_name_each
from citecheck.cleanup.normalizers import MENDERS, normalise
from citecheck.cleanup.own_form import has_quoted_title, is_in_style, needs_the_one_before, quotes_titles, says_the_same
from citecheck.cleanup.prose_form import in_bibtex_form
from citecheck.cleanup.sorting import in_order
from citecheck.cleanup.source_lines import emphasised_line, plain_line
from citecheck.cleanup.year_suffixes import assign_suffixes, with_telling_letters
from citecheck.data.schema.biblatex import PRINTED
from citecheck.latex.decode import to_rich, to_unicode
from citecheck.latex.name_output import ROLES
from citecheck.latex.protection import with_protected
from citecheck.model import Reference, Span
from citecheck.parsers.prose.references import NOT_READ
from citecheck.writers.documents import without_controls
from citecheck.writers.latex_escape import balanced

References = tuple[Reference, ...]
Changes = tuple[Change, ...]
Stage = Callable[[References, Context], tuple[References, Changes]]

_YEAR_FIRST = regex(r"[\[(]\d{4}[\])]\s(?:\d+\s)?[A-Z]")  # R v Lund [1994] 1 AC 212: law reports keep their own form in every style
_LEGAL = frozenset({"jurisdiction", "legislation"})
_RICH = frozenset({"booktitle", "maintitle", "subtitle", "title"}) | ROLES
_TEXTS = _RICH | PRINTED | {"pages"}


def rich_text(references: References, context: Context) -> tuple[References, Changes]:
    """Decode titles and organisations with the braces, italics and indices of their LaTeX, other text with its italics and indices."""
    return tuple(map(_enriched, references)), ()


def _enriched(reference: Reference) -> Reference:
    raw = reference.raw
    found = {
        name: rich
        for name in _TEXTS & raw.keys()
        if ("{" in raw[name] or "$" in raw[name] or "\\" in raw[name])
        and balanced(raw[name])
        and to_unicode(raw[name]) == reference.fields.get(name)
        and (rich := _rich(name, raw[name])) != reference.fields[name]
    }
    return reference._replace(fields={**reference.fields, **found}) if found else reference


def _rich(name: str, latex: str) -> str:
    rich = to_rich(latex if latex.isprintable() else without_controls(latex))
    return rich if name in _RICH else with_protected(rich, lambda kept: kept)


def prose_in_fields(references: References, context: Context) -> tuple[References, Changes]:
    """Convert the fields of prose entries to those of a .bib file."""
    prose = {listing.name: listing.text for listing in context.listings if listing.name in context.in_prose()}
    made = (in_bibtex_form(each, prose[each.span.source]) if each.span.source in prose else each for each in references)
    return with_telling_letters(tuple(made)), ()


def from_records(references: References, context: Context) -> tuple[References, Changes]:
    """Add fields that entries lack and their records have, if requested."""
    return with_additions(references, context.wanted.additions) if context.wanted.additions is not None else (references, ())


def report_other_content(references: References, context: Context) -> tuple[References, Changes]:
    """Report the content of an entry outside its fields."""
    return references, tuple(verbatim.other_content(references, context.listings))


def title_case(references: References, context: Context) -> tuple[References, Changes]:
    """Mark each title as headline or sentence style, on the evidence of its list and the essay."""
    if not context.wanted.printed:
        return references, ()
    out: list[Reference] = []
    for source, own in groupby(references, key=lambda reference: reference.span.source):
        listing = context.listing(source)
        entries = tuple(own)
        out += title_case_evidence.with_case(entries, listing, context.wanted.case, context.essay) if listing else entries
    return tuple(out), ()


def only_cited(references: References, context: Context) -> tuple[References, Changes]:
    """Leave out what the essay does not cite; stubs of an earlier cleaning are removed if new ones are made."""
    anew = context.essay is not None and context.wanted.stubs
    kept = tuple(
        reference
        for reference in references
        if (not anew if stubs.is_marked_stub(reference) else context.cited is None or reference.id in context.cited)
    )
    gone = (reference for reference in references if reference not in kept) if len(kept) < len(references) else ()
    return kept, tuple(Change(reference.key, "uncited", "", "", "left out: nothing in the essay cites it") for reference in gone)


def lower_case_names(references: References, context: Context) -> tuple[References, Changes]:
    """Write names in lower case that a prose list prints in capitals."""
    small, changes = uppercase_names.lower_case_names(references, context.in_prose())
    return tuple(small), tuple(changes)


def one_form(references: References, context: Context) -> tuple[References, Changes]:
    """Normalise every field."""
    return normalise(references)


def repair_damage(references: References, context: Context) -> tuple[References, Changes]:
    """Repair values that contain entities, layout tags or misread letters after another program's damage."""
    return normalise(references, MENDERS)


def prose_in_one_form(references: References, context: Context) -> tuple[References, Changes]:
    """Normalise every field of prose entries; the values of other lists are intended as they are."""
    prose = context.in_prose()
    tidy, changes = normalise([reference for reference in references if reference.span.source in prose])
    by_span = {reference.span: reference for reference in tidy}
    return tuple(by_span.get(reference.span, reference) for reference in references), changes


def one_journal_name(references: References, context: Context) -> tuple[References, Changes]:
    """Write each journal under one name."""
    return _with_changes(references, one_name_each(references), "journal-one-name")


def latex_signs(references: References, context: Context) -> tuple[References, Changes]:
    """Correct the LaTeX of unchanged values: characters escaped, tags as commands, single spaces."""
    return references, tuple(latex_source.report_latex_changes(references))


def one_entry_each(references: References, context: Context) -> tuple[References, Changes]:
    """Keep each work once."""
    return merge.merge_duplicates(references)


def new_stubs(references: References, context: Context) -> tuple[References, Changes]:
    """Add an entry to fill in for each work that is cited and not listed."""
    if context.essay is None or not context.wanted.stubs:
        return references, ()
    return (*references, *stubs.stubs(context.links, context.essay)), ()


def ordered_with_letters(references: References, context: Context) -> tuple[References, Changes]:
    """Sort in the style's order, and add year letters if it has them."""
    arrange = assign_suffixes if context.style.get("letters", True) else in_order
    finished = arrange(references, context.style, language=context.wanted.language)
    by_span = {reference.span: reference for reference in finished}
    old = (reference for reference in references if not stubs.is_marked_stub(reference))
    return finished, tuple(change for each in old for change in differences(each, by_span[each.span], "year-letter"))


def letters(references: References, context: Context) -> tuple[References, Changes]:
    """Assign year letters as the style does, in the list's own order."""
    if not context.style.get("letters", True):
        return references, ()
    by_span = {reference.span: reference for reference in assign_suffixes(references, context.style, language=context.wanted.language)}
    return tuple(by_span[reference.span]._replace(fields=reference.fields) for reference in references), ()


def keep_sorted_text(references: References, context: Context) -> tuple[References, Changes]:
    """Do the same as :func:`keep_source_text` where entries are sorted: a dash in place of authors is replaced."""
    return keep_source_text(references, context, sorted_anew=True)


def keep_source_text(references: References, context: Context, *, sorted_anew: bool = False) -> tuple[References, Changes]:
    """Keep the text of prose entries that would lose words, or in a list already in the requested style would have them moved."""
    if not context.wanted.printed:
        return references, ()
    sources, style = _sources(references, context), context.style
    names = {span.source for span in sources}
    lists = {name: [text for span, text in sources.items() if span.source == name] for name in names}
    own = {name for name, entries in lists.items() if is_in_style(entries, context.wanted.style)}
    unquoted = {name for name in own if not quotes_titles(lists[name], context.wanted.style)}
    out: list[Reference] = []
    changes: list[Change] = []
    for reference in references:
        source = sources.get(reference.span, "")
        in_style = reference.span.source in own and not (reference.span.source in unquoted and has_quoted_title(source))
        concerned = (
            source and (reference.kind in _LEGAL or in_style or NOT_READ in reference.fields) and not stubs.is_marked_stub(reference)
        )
        if concerned and not (sorted_anew and needs_the_one_before(source)) and not _is_understood(source, reference, style, context):
            listing = context.listing(reference.span.source)
            printed = emphasised_line(listing, reference.span) if listing else source
            reference = reference._replace(fields={**reference.fields, "verbatim": printed})
            rest = f": “{reference.fields[NOT_READ]}”" if NOT_READ in reference.fields else ""
            changes.append(Change(reference.key, "kept-as-it-stands", "", "", f"kept as it stands: not all of it was understood{rest}"))
        out.append(reference)
    return tuple(out), tuple(changes)


def _sources(references: References, context: Context) -> dict[Span, str]:
    """Return the text of each prose entry, on one line."""
    prose = context.in_prose()
    listings = {listing.name: listing for listing in context.listings if listing.name in prose}
    return {each.span: plain_line(listings[each.span.source], each.span) for each in references if each.span.source in listings}


def _is_understood(source: str, reference: Reference, style: Mapping[str, Any], context: Context) -> bool:
    written = plain(context.printer.print(reference, style))
    if reference.kind in _LEGAL:
        return not (_YEAR_FIRST.search(source) or not_carried_over(source, written))
    if NOT_READ in reference.fields:
        return False
    year = reference.year
    lettered = year is not None and bool(year.letter) and f"{year.number or ''}{year.letter}" not in source  # a letter that the list lacks
    return lettered or says_the_same(source, written, reference)


def new_keys(references: References, context: Context) -> tuple[References, Changes]:
    """Generate keys of author and year: for all entries if requested, or else for those that have none."""
    keyed = author_year_keys if context.wanted.author_year_keys else keys_for_all
    return _with_changes(references, keyed(references), "author-year-key")


def _with_changes(before: Sequence[Reference], after: References, rule: str) -> tuple[References, Changes]:
    return after, tuple(_changes(before, after, rule))


def _changes(before: Sequence[Reference], after: Sequence[Reference], rule: str) -> Iterator[Change]:
    for old, new in zip(before, after, strict=True):
        if old is not new and old != new:
            yield from differences(old, new, rule)


READING: tuple[Stage, ...] = (rich_text, prose_in_fields, title_case)

CLEANING: tuple[Stage, ...] = (
    *READING,
    only_cited,
    from_records,
    report_other_content,
    lower_case_names,
    one_form,
    one_journal_name,
    latex_signs,
    one_entry_each,
    new_stubs,
    ordered_with_letters,
    new_keys,
    keep_sorted_text,
)

CONVERTING: tuple[Stage, ...] = (
    *READING,
    report_other_content,
    repair_damage,
    lower_case_names,
    prose_in_one_form,
    letters,
    new_keys,
    keep_source_text,
)


def run(stages: Sequence[Stage], references: References, context: Context) -> tuple[References, Changes]:
    """Return the references after all stages, and all changes."""
    changes: list[Change] = []
    for stage in stages:
        references, new_changes = stage(references, context)
        changes += new_changes
    return references, tuple(changes)
