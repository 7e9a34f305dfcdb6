"""The authors of a citation: how they are joined, how "et al." is written, how many are named, and whether in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import COLLEAGUES
from citecheck.data.lexicon.name_parts import HONORIFICS
from citecheck.linting.clue_routing import CLEAN_TEXT, is_sure
from citecheck.linting.form import Departure, is_same_gap
from citecheck.linting.form.joining import ET_AL, conjunction, in_brackets, joint, with_own_authors
from citecheck.linting.form.shortening import is_long
from citecheck.linting.short_forms import is_stop_of_word
from citecheck.model import Case, CitationItem, Edit, Link, Name, Reference, Span
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.display import name_words
from citecheck.text.folding import fold
from citecheck.text.language import is_english, is_foreign
from citecheck.text.word_patterns import any_of

_COLLEAGUES = regex("[\\s,]*(?:" + "|".join(map(re.escape, COLLEAGUES.get("en", ()))) + r")(?!\w)")
_JOINTS = frozenset({"", "/", "+", "//", "|", "·", "-", "–", ";", *CONJUNCTIONS})
_HONORIFIC = regex(rf"(?:(?<=[(\[])|(?<=\s)){any_of(HONORIFICS)}\.?\s+$")
_LONGEST_HONORIFIC = 14  # characters
_CJK = regex(r"[\u3040-\u9fff\uac00-\ud7af]")


def joints(case: Case) -> Iterator[Departure]:
    """Yield text between two authors that is neither the right conjunction nor the right comma."""
    words: dict[bool, str] = {}
    for link in with_own_authors(case):
        item = link.item
        names = item.names
        if len(item.name_spans) < 2 or not _are_authors(link) or is_long(case, link) or _has_cjk(case, item):
            continue
        inside = in_brackets(case, link)
        word = words.get(inside) or words.setdefault(inside, conjunction(case, link))
        for at, (one, two) in enumerate(zip(item.name_spans, item.name_spans[1:], strict=False)):
            seen = case.essay.prose[one.end : two.start]
            last = at == len(item.name_spans) - 2 and not item.et_al
            right = joint(word, len(names), case.style.serial_comma) if last else ", "
            sign = seen.strip(" ,;\n\r\t\u00a0")
            if is_same_gap(seen, right):
                continue
            if sign.casefold() in _JOINTS and not _may_be_of_language(case, link, right, seen):
                spaced = seen[:1] == right[:1] == " " == right[-1:] == seen[-1:] and len(seen) > 2
                start, end, right = (one.end + 1, two.start - 1, right.strip()) if spaced else (one.end, two.start, right)
                span = Span(item.span.source, start, end)
                yield Departure(link, span, (Edit(span, right),))


def _are_authors(link: Link) -> bool:
    """Return whether the names are separate authors: people, as in the entry if one is meant, or people with an organisation.

    Two organisations may be one with "and" in its name.
    """
    names = link.item.names
    if is_sure(link) and not link.matches[0].clues:
        names = link.matches[0].reference.names
        if len(names) == len(link.item.names):
            return not all(name.corporate for name in names)
    return not any(name.corporate for name in names)


def _may_be_of_language(case: Case, link: Link, right: str, seen: str) -> bool:
    """Return whether both are words: a word of another language is the essay's own, or a quotation's, unless the essay is in English."""
    word = seen.strip(" ,;\n\r\t\u00a0")
    if right.strip(" ,") == "and" and word in CONJUNCTIONS and is_foreign(case.essay.prose):
        return True  # nor does "&" become an English word
    if not word.isalpha() or "&" in right or seen.startswith(",") or word.casefold() == right.strip(" ,"):
        return False
    are_listed = is_sure(link) and not link.matches[0].clues
    return not (right.strip(" ,") == "and" and are_listed and is_english(case.essay.prose))


def _has_cjk(case: Case, item: CitationItem) -> bool:
    return _CJK.search(case.essay.prose, item.span.start, item.span.end) is not None


def et_al_forms(case: Case) -> Iterator[Departure]:
    """Yield "et al." in another form than the handbook's: without its stop, after a comma, with an extra stop, in capitals, in English."""
    for link in with_own_authors(case):
        item = link.item
        end = item.name_spans[-1].end
        stop = _others_end(case, link, end) if item.et_al else 0
        if not stop or not case.style.et_al.isascii() or is_long(case, link):
            continue
        written = case.essay.prose[end:stop]
        if written.count("*") % 2 or written.count("_") % 2:
            continue  # *Lund et al*.: the name is emphasised, too
        seen = written.replace("*", "").replace("_", "")
        form = case.style.et_al  # ", et al." where it is the essay's habit
        right = ("" if form.startswith(",") else ", " if len(item.name_spans) > 1 else " ") + form
        if is_same_gap(seen, right):
            continue
        span = Span(item.span.source, end, stop)
        right = right if seen == written else right.replace(form, _marked(written, form))
        yield Departure(link, span, (Edit(span, right + ("’s" if fold(seen).endswith("als") else "")),))


def _others_end(case: Case, link: Link, end: int) -> int:
    """Return where the words for further authors end; 0 if there are none.

    "Et al." in any form; under a handbook also with a letter wrong where nothing is scanned (et all.), and in brackets colleagues.
    """
    prose = case.essay.prose
    damaged = next((clue.span for clue in link.item.clues if clue.kind == "scan-et-al"), None) if case.damage < CLEAN_TEXT else None
    if damaged and case.style.decided:
        return damaged.end + prose.startswith(".", damaged.end)
    found = ET_AL.match(prose, end) or (_COLLEAGUES.match(prose, end) if case.style.decided and in_brackets(case, link) else None)
    return found.end() if found else 0


def _marked(seen: str, words: str) -> str:
    """Return the words in the emphasis marks around the current ones."""
    mark = "".join(char for char in seen.lstrip(" ,\n")[:2] if char in "*_")
    return f"{mark}{words}{mark}"


def given_names(case: Case) -> Iterator[Departure]:
    """Yield given names and initials that the handbook omits, and initials it requires if two first authors share a family name."""
    shared, doubtful = _shared_families(case)
    shared = shared if case.style.given_names == "shared" else frozenset()
    for link in with_own_authors(case):
        item = link.item
        if not is_sure(link) or len(item.names) != len(item.name_spans):
            continue
        listed, edits = link.matches[0].reference.names, []
        for at, (name, span) in enumerate(zip(item.names, item.name_spans, strict=True)):
            meant = listed[at] if at < len(listed) else None
            if meant is None or meant.corporate or name.corporate:
                continue
            wanted = at == 0 and fold(meant.family) in shared
            given = _given(name, meant)
            if given and not wanted and fold(meant.family) not in doubtful and (in_brackets(case, link) or _is_initials(given)):
                stop = not link.item.et_al and at == len(item.names) - 1 and is_stop_of_word(case.essay.prose, span.end)
                edits.append(Edit(span._replace(end=span.end + stop), name_words(meant)))
            elif wanted and not given and (initials := _initials(meant)):
                edits.append(Edit(span, f"{initials} {name_words(meant)}"))
        yield from _of_names(link, edits)


def honorifics(case: Case) -> Iterator[Departure]:
    """Yield words for a person's rank before the first author in brackets: (Dr. Baier, 1986)."""
    for link in with_own_authors(case):
        start = link.item.name_spans[0].start
        found = _HONORIFIC.search(case.essay.prose, max(0, start - _LONGEST_HONORIFIC), start)
        if found and in_brackets(case, link) and not link.item.names[0].corporate:
            span = Span(link.item.span.source, *found.span())
            yield Departure(link, span, (Edit(span, ""),), is_safe=False)


def _of_names(link: Link, edits: list[Edit]) -> Iterator[Departure]:
    """Return one departure for all the names of an item that are written differently."""
    if edits:
        whole = edits[0].span._replace(end=edits[-1].span.end)
        yield Departure(link, whole, tuple(edits), is_safe=False)


def _is_initials(given: str) -> bool:
    """Return whether given names are shortened: a sentence may give them in full, Annette C. Baier (1986)."""
    return given.isupper() and all(len(part) == 1 for part in given.replace(".", " ").replace("-", " ").split())


def _given(name: Name, meant: Name) -> str:
    """Return the given names or initials that a citation prints, as far as the entry confirms them."""
    if name.given and fold(name.family) == fold(meant.family):
        return name.given
    first, _, rest = name.family.rpartition(" ")
    same = fold(rest) == fold(meant.family) and first and meant.given
    return first if same and fold(first)[:1] == fold(meant.given)[:1] else ""


def _initials(name: Name) -> str:
    """Return the initials of the given names, both of a double name with capitals: J.-P. of Jean-Paul, S. of Soo-jin."""
    return " ".join(filter(None, map(_initial, name.given.replace(".", " ").replace(" -", "-").split())))


def _initial(given: str) -> str:
    halves = [half for half in given.split("-") if half[:1].isalpha()]
    return "-".join(f"{half[0].upper()}." for at, half in enumerate(halves) if not at or half[0].isupper())


def _shared_families(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """Return family names that different first authors of cited works share, and those with several initials in the list."""
    cited, listed = _people(link.matches[0].reference for link in case.links if is_sure(link)), _people(case.references)
    shared = {family for family, given in cited.items() if len({initials[:1] for initials in given}) > 1}
    return frozenset(shared), frozenset(family for family, given in listed.items() if len(given) > 1)


def _people(entries: Iterable[Reference]) -> dict[str, set[str]]:
    """Return the initials of first authors by family name."""
    people: dict[str, set[str]] = {}
    for entry in entries:
        if entry.names and not entry.names[0].corporate and entry.names[0].given:
            people.setdefault(fold(entry.names[0].family), set()).add(_initials(entry.names[0]))
    return people


def in_capitals(case: Case) -> Iterator[Departure]:
    """Yield family names in capitals that the entry has in lower case, and names without the capital that the entry has."""
    for link in with_own_authors(case):
        item = link.item
        if not is_sure(link) or len(item.names) != len(item.name_spans):
            continue
        edits = []
        for name, span, meant in zip(item.names, item.name_spans, link.matches[0].reference.names, strict=False):
            lowered = name.family.islower() and meant.family[:1].isupper()
            if name.corporate or meant.corporate or not (lowered or _is_shouted(name.family)) or meant.family.isupper():
                continue
            if fold(name.family) == fold(meant.family):
                text = case.essay.text[span.start : span.end].replace(name.family, meant.family)
                edits.append(Edit(span, text.replace(name.particle, meant.particle) if name.particle and meant.particle else text))
        yield from _of_names(link, edits)


@cache
def _is_shouted(family: str) -> bool:
    return family.isupper() and sum(char.isalpha() for char in family) > 2
