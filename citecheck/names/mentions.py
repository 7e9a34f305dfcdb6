"""Authors that a text names without a citation that can be read: what may cite a work, in whatever form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from citecheck._fast.regex import matches_at, regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.model import Reference, Span
from citecheck.names.organisations import abbreviations, forms
from citecheck.text.digit_runs import digit_runs
from citecheck.text.folding import fold
from citecheck.text.short_titles import law_names

_YEAR = regex(rf"(?<!\d){ANY_YEAR}(?!\d)")
_WORD = regex(r"[^\W\d_][\w’'-]+")
_POSSESSIVE = regex(r"[’']s?\Z")
_TITLE = regex(
    r"[(;]\s?(?:[^\W\d_][\w’' -]{0,60},?\s)?[*_“\"„«‘](?P<title>[^*_“”\"„«»‘()]{3,120}?)[*_”\"“»’.,]{1,3}(?:\s\d[\d–-]*)?\s?(?=[);])"
)
_SHORT = regex(r"\(([^()\d]{2,30})\)")  # Stadtarchiv Brell (StadtA Brell), Bestand A
_SHELF_MARK = regex(
    r"(?<![\w/.])[A-Z]{1,6}(?:/\d{1,5}){1,4}(?![\w/])|(?<![\w/.])[A-Z]{2,6} \d{1,4}(?:/\d{1,5}){1,4}(?![\w/])"
)  # LB/2/17; FO 371/42
_CLOSE = 80  # characters from a name to its year


def mentioned(references: Iterable[Reference], prose: str, *, without_years: bool) -> set[Span]:
    """Return the ids of works whose first author is shortly before their year; where works are cited ``without_years`` (MLA), also those
    whose first author is anywhere in the text, or whose title is in a bracket.

    What has no year, such as the papers of an archive, is mentioned where its author's name or abbreviation is; a law or a case, where its
    title is, or the number of the law. An entry with a shelf mark is mentioned where that is.
    """
    if prose.isspace():  # a list by itself
        return set()
    references = tuple(references)
    near = _years_after_words(prose, {each.year.number for each in references if each.year})
    anywhere = {fold(form) for word in _WORD.findall(prose) for form in (word, _POSSESSIVE.sub("", word))} if without_years else set()
    titles = {fold(found["title"]) for found in _TITLE.finditer(prose)} if without_years else set()
    laws = {each.id: _numbers_of_law(each) for each in references if not each.names}
    whole = f" {_by_words(prose)} " if any(laws.values()) or any(map(_has_only_title, references)) else ""
    return {
        each.id
        for each in references
        if _is_near_year(each, near)
        or _last_name(each) in anywhere
        or _is_titled(each, titles)
        or _is_named(each, prose)
        or _is_kept_there(each, prose)
        or (_has_only_title(each) and f" {_by_words(each.title)} " in whole)
        or any(f" {number} " in whole for number in laws.get(each.id, ()))
    }


def signature(reference: Reference) -> tuple[str, int | None]:
    """Return the first author and the year, without its letter."""
    return fold(reference.names[0].family) if reference.names else "", reference.year.number if reference.year else None


def _years_after_words(prose: str, years: Collection[int | None]) -> set[tuple[int, str]]:
    """Return each of the years that is in a text with each of the words, folded, that are shortly before it."""
    found: set[tuple[int, str]] = set()
    for year in matches_at(_YEAR, digit_runs(prose), prose):
        if (number := int(year[0])) in years:
            words = _WORD.findall(prose, max(0, year.start() - _CLOSE), year.start())
            found.update((number, fold(form)) for word in words for form in (word, _POSSESSIVE.sub("", word)))
    return found


def _is_near_year(reference: Reference, near: set[tuple[int, str]]) -> bool:
    number = reference.year.number if reference.year else None
    return number is not None and (number, _last_name(reference)) in near


def _is_titled(reference: Reference, titles: Collection[str]) -> bool:
    """Return whether a bracket gives a title, or the beginning of it that MLA asks for: (*Lamps* 12), (“Of Wicks”)."""
    title = fold(reference.title)
    return any(title == each or title.startswith(f"{each} ") for each in titles)


def _has_only_title(reference: Reference) -> bool:
    """Return whether an entry has neither author nor year, but a title of several words or with a number: Directive 93/13/EEC."""
    return not reference.names and reference.year is None and len(fold(reference.title).split()) > 1


def _by_words(text: str) -> str:
    """Return a text folded word by word: folded whole, its Greek letters would become Latin ones if it has any."""
    return " ".join(filter(None, map(fold, text.split())))


def _numbers_of_law(reference: Reference) -> tuple[str, ...]:
    """Return the numbers by which a law may be named: zákon č. 266/2007 Sb."""
    return tuple(name for name in law_names(reference.title) if any(c.isdigit() for c in name))


def _is_kept_there(reference: Reference, prose: str) -> bool:
    """Return whether a shelf mark of an entry is in the text: (LB/2/17), though the archive is not named."""
    written = " ".join((reference.title, *reference.fields.values()))
    return any(re.search(rf"(?<![\w/]){re.escape(mark[0])}(?!\w)", prose) for mark in _SHELF_MARK.finditer(written))


def _is_named(reference: Reference, prose: str) -> bool:
    """Return whether a work without a year has its author's name, or an abbreviation that the entry gives for it, in the text."""
    if reference.year is not None or not reference.names:
        return False
    name = reference.names[0].family
    if (given := _SHORT.match(reference.title)) and given[1] in prose:
        return True
    return any(
        form in prose and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", prose)
        for form in (*forms(name), *abbreviations(name))
        if len(form) > 1
    )


def _last_name(reference: Reference) -> str:
    """Return the last word of the first author's family name, folded; "" if there is none."""
    return fold(reference.names[0].family).rpartition(" ")[2] if reference.names else ""
