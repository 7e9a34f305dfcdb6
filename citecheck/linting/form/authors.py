"""The authors of a citation: how they are joined, how "et al." is written, how many are named, and in which letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import COLLEAGUES
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.form import Departure
from citecheck.model import Case, CitationItem, Edit, Link, Name, Reference, Span
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.display import name_words
from citecheck.text.et_al import REPLACED_FORMS
from citecheck.text.folding import fold

# "Et al." as people write it: the Latin words in any damage of form, and their English equivalents.
ET_AL = regex(rf"[\s,]*(?:[*_]{{1,2}})?(?:{REPLACED_FORMS})\b\.?(?:[*_]{{1,2}})?", re.IGNORECASE)
_COLLEAGUES = regex("[\\s,]*(?:" + "|".join(map(re.escape, COLLEAGUES.get("en", ()))) + r")(?!\w)")
_JOINTS = frozenset({"", "/", "+", "//", "|", "·", "-", "–", ";", *CONJUNCTIONS})
_HABIT = 3  # times that an essay joins authors by a word of its language
_BRACKET_REACH = 400  # characters back to the opening of a bracket of prose
_CJK = regex(r"[\u3040-\u9fff\uac00-\ud7af]")


def with_own_authors(case: Case) -> Iterator[Link]:
    """Links whose item names its own authors before its year, with nothing fallen in between."""
    for link in case.links:
        item = link.item
        if not item.name_spans or item.year_span is None or item.shared or item.name_spans[-1].end > item.year_span.start:
            continue
        if not any(clue.kind == "interrupted" for clue in item.clues):
            yield link


def in_brackets(case: Case, link: Link) -> bool:
    """Whether a bracket holds the item: its citation is parenthetical, or appears in the prose of a longer bracket."""
    if link.citation.form == "parenthetical":
        return True
    start = link.item.span.start
    before = case.essay.prose[max(0, start - _BRACKET_REACH) : start].rpartition("\n\n")[2]
    return before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]")


def conjunction(case: Case, link: Link) -> str:
    """The word before the last author here: the handbook's, in the essay's own language where it is a word and not a sign."""
    style = case.style
    word = style.conjunction if in_brackets(case, link) else style.narrative_conjunction
    return word if word == "&" else _essay_word(case) or word


def _essay_word(case: Case) -> str:
    """The word that the essay itself mostly puts between two authors."""
    seen: Counter[str] = Counter()
    for link in with_own_authors(case):
        spans = link.item.name_spans
        if len(spans) > 1:
            seen[case.essay.prose[spans[-2].end : spans[-1].start].strip(" ,;\n\r\t")] += 1
    return next((word for word, times in seen.most_common() if word in CONJUNCTIONS and word != "&" and times >= _HABIT), "")


def joints(case: Case) -> Iterator[Departure]:
    """What appears between two authors and is neither the conjunction nor the comma that belongs there."""
    words: dict[bool, str] = {}
    for link in with_own_authors(case):
        item = link.item
        names = item.names
        if len(item.name_spans) < 2 or not _are_people(link) or _is_long(case, link) or _has_cjk(case, item):
            continue
        inside = in_brackets(case, link)
        word = words.get(inside) or words.setdefault(inside, conjunction(case, link))
        for at, (one, two) in enumerate(zip(item.name_spans, item.name_spans[1:], strict=False)):
            seen = case.essay.prose[one.end : two.start]
            last = at == len(item.name_spans) - 2 and not item.et_al
            right = joint(word, len(names), case.style.serial_comma) if last else ", "
            sign = seen.strip(" ,;\n\r\t\u00a0")
            if " ".join(seen.split()) == right.strip() and seen[:1].isspace() == right[:1].isspace() and seen[-1:].isspace():
                continue
            if sign in _JOINTS and not (_is_other_language(sign, right) and not seen.startswith(",")):
                spaced = seen[:1] == right[:1] == " " == right[-1:] == seen[-1:] and len(seen) > 2
                start, end, right = (one.end + 1, two.start - 1, right.strip()) if spaced else (one.end, two.start, right)
                span = Span(item.span.source, start, end)
                yield Departure(link, span, (Edit(span, right),))


def _are_people(link: Link) -> bool:
    """Whether the authors are people, as the entry has them where one is meant: Church and Wang, Press and Dyson."""
    names = link.matches[0].reference.names if is_sure(link) and not link.matches[0].clues else link.item.names
    return not any(name.corporate for name in names)


def joint(word: str, count: int, serial_comma: bool) -> str:
    """The conjunction before the last of several authors, with its spaces and comma."""
    return f", {word} " if serial_comma and count > 2 else f" {word} "


def _is_other_language(word: str, right: str) -> bool:
    """Whether both are words: a word of another language is more often a quotation's than a slip."""
    return word.isalpha() and "&" not in right


def _has_cjk(case: Case, item: CitationItem) -> bool:
    return _CJK.search(case.essay.prose, item.span.start, item.span.end) is not None


def et_al_forms(case: Case) -> Iterator[Departure]:
    """ "Et al." in another form than the handbook's: without its stop, behind a comma, with a stop too many, in capitals, in English."""
    for link in with_own_authors(case):
        item = link.item
        end = item.name_spans[-1].end
        found = _others(case, link, end) if item.et_al else None
        if found is None or not case.style.et_al.isascii():
            continue
        seen = found[0].replace("*", "").replace("_", "")
        form = case.style.et_al  # ", et al." where it is the essay's habit
        right = ("" if form.startswith(",") else ", " if len(item.name_spans) > 1 else " ") + form
        if " ".join(seen.split()) == right.strip() and seen[:1].isspace() == right[:1].isspace():
            continue
        span = Span(item.span.source, end, found.end())
        written = right if seen == found[0] else right.replace(case.style.et_al, _marked(found[0], case.style.et_al))
        yield Departure(link, span, (Edit(span, written),))


def _others(case: Case, link: Link, end: int) -> re.Match[str] | None:
    """What is written for further authors: "et al." in any form, and in brackets, held to a handbook, English words for colleagues."""
    found = ET_AL.match(case.essay.prose, end)
    return found or (_COLLEAGUES.match(case.essay.prose, end) if case.style.decided and in_brackets(case, link) else None)


def _marked(seen: str, words: str) -> str:
    """The words in the marks of emphasis that are around them now."""
    mark = "".join(char for char in seen.lstrip(" ,\n")[:2] if char in "*_")
    return f"{mark}{words}{mark}"


def unshortened(case: Case) -> Iterator[Departure]:
    """Authors named in full, or too many of them before "et al.", where the handbook names the first alone."""
    for link in with_own_authors(case):
        if _is_long(case, link):
            item = link.item
            end = item.name_spans[-1].end
            found = ET_AL.match(case.essay.prose, end) if item.et_al else None
            span = Span(item.span.source, item.name_spans[0].end, found.end() if found else end)
            yield Departure(link, span, (Edit(span, f" {case.style.et_al}"),), is_safe=False)


def _is_long(case: Case, link: Link) -> bool:
    """Whether the item names more authors than the handbook does, and one alone would still mean this entry."""
    named = len(link.item.names)
    if not is_sure(link) or named < 2:
        return False
    reference = link.matches[0].reference
    listed = len(reference.names)
    if listed < limit(case, link) or (named < listed and not link.item.et_al):
        return False
    return not any(_is_shortened_alike(reference, other) for other in case.references)


def limit(case: Case, link: Link) -> int:
    """From how many authors on the item names the first alone; older handbooks name more at the first citation of a work."""
    style = case.style
    if not style.et_al_later_from:
        return style.et_al_from
    first = next((one for one in case.links if is_sure(one) and one.matches[0].reference.span == link.matches[0].reference.span), link)
    return style.et_al_from if first.item.span == link.item.span else style.et_al_later_from


def _is_shortened_alike(one: Reference, other: Reference) -> bool:
    """Whether two entries would be cited in the same words once shortened to their first author."""
    if one.span == other.span or len(other.names) < 2 or one.year is None or other.year is None:
        return False
    years = (one.year.number, one.year.letter, one.year.word) == (other.year.number, other.year.letter, other.year.word)
    return years and fold(one.names[0].family) == fold(other.names[0].family)


def overshortened(case: Case) -> Iterator[Departure]:
    """ "Et al." for so few authors that the handbook names them all."""
    for link in with_own_authors(case):
        item = link.item
        if not item.et_al or not is_sure(link) or len(item.names) > 1:
            continue
        names = link.matches[0].reference.names
        found = ET_AL.match(case.essay.prose, item.name_spans[-1].end)
        if found and 1 < len(names) < limit(case, link) and not _is_cut(link.matches[0].reference) and not any(n.corporate for n in names):
            words = [name_words(name) for name in names]
            right = ", ".join(words[:-1]) + joint(conjunction(case, link), len(words), case.style.serial_comma) + words[-1]
            span = Span(item.span.source, item.name_spans[0].start, found.end())
            yield Departure(link, span, (Edit(span, right),), is_safe=False)


def _is_cut(reference: Reference) -> bool:
    """Whether the entry itself ends its authors in "et al."."""
    value = reference.fields.get("author", "").lower()
    return value.endswith("others") or "et al" in value


def given_names(case: Case) -> Iterator[Departure]:
    """Given names and initials that the handbook leaves out, and initials it wants where two first authors share a family name."""
    alike, doubtful = _shared_families(case) if case.style.given_names == "shared" else (frozenset(), frozenset())
    for link in with_own_authors(case):
        item = link.item
        if not is_sure(link) or len(item.names) != len(item.name_spans):
            continue
        listed, edits = link.matches[0].reference.names, []
        for at, (name, span) in enumerate(zip(item.names, item.name_spans, strict=True)):
            meant = listed[at] if at < len(listed) else None
            if meant is None or meant.corporate or name.corporate:
                continue
            wanted = at == 0 and fold(meant.family) in alike
            given = _given(name, meant)
            if given and not wanted and fold(meant.family) not in doubtful and (in_brackets(case, link) or "." in given):
                edits.append(Edit(span, name_words(meant)))
            elif wanted and not given and (initials := _initials(meant)):
                edits.append(Edit(span, f"{initials} {name_words(meant)}"))
        yield from _of_names(link, edits)


def _of_names(link: Link, edits: list[Edit]) -> Iterator[Departure]:
    """One departure for all the names of an item that are written otherwise."""
    if edits:
        whole = edits[0].span._replace(end=edits[-1].span.end)
        yield Departure(link, whole, tuple(edits), is_safe=False)


def _given(name: Name, meant: Name) -> str:
    """The given names or initials that a citation prints, as far as the entry proves them."""
    if name.given and fold(name.family) == fold(meant.family):
        return name.given
    first, _, rest = name.family.rpartition(" ")
    same = fold(rest) == fold(meant.family) and first and meant.given
    return first if same and fold(first)[:1] == fold(meant.given)[:1] else ""


def _initials(name: Name) -> str:
    """The initials of the given names, both of a double name with capitals: J.-P. of Jean-Paul, S. of Soo-jin."""
    return " ".join(filter(None, map(_initial, name.given.replace(".", " ").replace(" -", "-").split())))


def _initial(given: str) -> str:
    halves = [half for half in given.split("-") if half[:1].isalpha()]
    return "-".join(f"{half[0].upper()}." for at, half in enumerate(halves) if not at or half[0].isupper())


def _shared_families(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """Family names that first authors of cited works share though they are different people, and those of one person or two (A., A. M.)."""
    people: dict[str, set[str]] = {}
    for link in case.links:
        if is_sure(link) and (names := link.matches[0].reference.names) and not names[0].corporate and names[0].given:
            people.setdefault(fold(names[0].family), set()).add(_initials(names[0]))
    several = {family: {initials[:1] for initials in given} for family, given in people.items() if len(given) > 1}
    return frozenset(family for family, first in several.items() if len(first) > 1), frozenset(several)


def in_capitals(case: Case) -> Iterator[Departure]:
    """Family names in capitals that the entry has in small letters."""
    for link in with_own_authors(case):
        item = link.item
        if not is_sure(link) or len(item.names) != len(item.name_spans):
            continue
        edits = []
        for name, span, meant in zip(item.names, item.name_spans, link.matches[0].reference.names, strict=False):
            if name.corporate or meant.corporate or not _is_shouted(name.family) or meant.family.isupper():
                continue
            if fold(name.family) == fold(meant.family):
                text = case.essay.text[span.start : span.end]
                edits.append(Edit(span, text.replace(name.family, meant.family)))
        yield from _of_names(link, edits)


@cache
def _is_shouted(family: str) -> bool:
    return family.isupper() and sum(char.isalpha() for char in family) > 2
