"""How many authors a citation names: all, or the first and "et al.", or as many as distinguish two works of one year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data.lexicon.et_al_words import LATIN
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.form import Departure
from citecheck.linting.form.joining import ET_AL, conjunction, has_own_authors, joint, with_own_authors
from citecheck.model import Case, Edit, Link, Reference, Span, Style
from citecheck.text.display import name_words
from citecheck.text.folding import fold


def author_series(style: Style, words: Sequence[str], named: int, word: str) -> str:
    """Return authors as a style writes them: the first ones and "et al.", or all with the conjunction before the last."""
    if named < len(words):
        return ", ".join(words[:named]) + (", " if named > 1 else " ") + style.et_al.lstrip(", ")
    return ", ".join(words[:-1]) + joint(word, len(words), style.serial_comma) + words[-1] if len(words) > 1 else "".join(words)


def named_of(style: Style, entries: Sequence[Reference], entry: Reference, limit: int) -> int:
    """Return how many authors of an entry a citation names if ``limit`` authors are shortened; 0 if another entry makes that doubtful.

    "Et al." is a plural: if one author would be left, all are named.
    """
    listed = len(entry.names)
    if listed < limit:
        return listed
    clashing = [other for other in entries if len(other.names) >= limit and _is_shortened_like(entry, other, style)]
    if not clashing or not style.et_al_distinct:
        return 0 if clashing else 1
    named = max(_differ_at(entry, other) for other in clashing)
    return 0 if named > listed else named if named < listed - 1 else listed


def _differ_at(one: Reference, two: Reference) -> int:
    """Return the number of the first author in whom two entries differ, from 1; beyond the last one if all are equal."""
    families = ([fold(name.family) for name in entry.names] for entry in (one, two))
    for at, (mine, other) in enumerate(zip(*families, strict=False), 1):
        if mine != other:
            return at
    return len(one.names) + 1 if len(one.names) <= len(two.names) else len(two.names) + 1


def _is_shortened_like(one: Reference, other: Reference, style: Style) -> bool:
    """Return whether two entries would be cited in the same words once shortened to their first author."""
    if one.span == other.span or len(other.names) < 2 or one.year is None or other.year is None:
        return False
    years = (one.year.number, one.year.letter, one.year.word) == (other.year.number, other.year.letter, other.year.word)
    if not years or fold(one.names[0].family) != fold(other.names[0].family):
        return False
    initials = [name.given[:1].casefold() for name in (one.names[0], other.names[0])]
    return not (style.given_names == "shared" and style.et_al_distinct and all(initials) and initials[0] != initials[1])


def limit(case: Case, link: Link) -> int:
    """Return from how many authors on the item names only the first; older handbooks name more at the first citation of a work."""
    style = case.style
    if not style.et_al_later_from:
        return style.et_al_from
    first = next((one for one in case.links if is_sure(one) and one.matches[0].reference.span == link.matches[0].reference.span), link)
    return style.et_al_from if first.item.span == link.item.span else style.et_al_later_from


def is_long(case: Case, link: Link) -> bool:
    """Return whether the item names more authors than the handbook does."""
    named = len(link.item.names)
    if not is_sure(link) or named < 2:
        return False
    reference = link.matches[0].reference
    listed = len(reference.names)
    if listed < limit(case, link) or (named < listed and not link.item.et_al):
        return False
    right = named_of(case.style, case.references, reference, limit(case, link))
    return 0 < right < named or (0 < right == named < listed and not link.item.et_al)


def unshortened(case: Case) -> Iterator[Departure]:
    """Yield authors named in full, or too many of them before "et al.", where the handbook names fewer."""
    for link in with_own_authors(case):
        if is_long(case, link):
            item, style = link.item, case.style
            right = named_of(style, case.references, link.matches[0].reference, limit(case, link))
            end = item.name_spans[-1].end
            found = ET_AL.match(case.essay.prose, end) if item.et_al else None
            span = Span(item.span.source, item.name_spans[right - 1].end, found.end() if found else end)
            yield Departure(link, span, (Edit(span, ("," if right > 1 else "") + f" {style.et_al.lstrip(', ')}"),), is_safe=False)


def overshortened(case: Case) -> Iterator[Departure]:
    """Yield "et al." for so few authors that the handbook names them all, or more of them to distinguish two works."""
    for at, link in enumerate(case.links):
        item = link.item
        names = link.matches[0].reference.names if is_sure(link) and item.et_al and len(item.names) == 1 else ()
        if len(names) < 2 or not has_own_authors(link) or _is_cut(link.matches[0].reference) or any(name.corporate for name in names):
            continue
        found = ET_AL.match(case.essay.prose, item.name_spans[-1].end)
        if found and named_of(case.style, case.references, link.matches[0].reference, limit(case, link)) > 1:
            first = item.name_spans[0]
            span = Span(first.source, first.start, found.end())
            edit = Edit(span, _written(case, link, case.essay.text[first.start : first.end]))
            followers = _of_followers(case, at)
            if followers is not None:
                yield Departure(link, span, (edit, *followers), is_safe=False)


def _written(case: Case, link: Link, first: str = "") -> str:
    """Return the authors as the handbook names them, the first one as in the text."""
    entry = link.matches[0].reference
    words = [name_words(name) for name in entry.names]
    named = named_of(case.style, case.references, entry, limit(case, link)) or 1
    return author_series(case.style, [first or words[0], *words[1:]], named, conjunction(case, link))


def _of_followers(case: Case, at: int) -> list[Edit] | None:
    """Return edits for years that share the item's "et al." but not its authors, (Lund et al., 2012, 2013); None if that is unclear."""
    before, out = case.links[at], list[Edit]()
    for link in case.links[at + 1 :]:
        if link.citation.span != before.citation.span or not link.item.shared:
            break
        if not is_sure(link):
            return None
        if _families(link) != _families(before):
            if link.citation.form != "parenthetical":
                return None
            gap = Span(link.item.span.source, before.item.span.end, link.item.span.start)
            out.append(Edit(gap, f"{case.style.works_separator}{_written(case, link)}{case.style.separator}"))
        before = link
    return out


def _families(link: Link) -> list[str]:
    return [fold(name.family) for name in link.matches[0].reference.names]


def _is_cut(reference: Reference) -> bool:
    """Return whether the entry itself ends its authors with "et al."."""
    value = reference.fields.get("author", "").lower()
    return value.endswith("others") or LATIN in value
