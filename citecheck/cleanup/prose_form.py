"""The fields of a prose entry in the form of a .bib file: people as BibTeX's lists, the year without its letter."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import is_undated
from citecheck.data.lexicon.name_words import NOBODY
from citecheck.latex.name_output import OTHERS, ROLES, bibtex_names
from citecheck.model import Name, Reference, Span, Year
from citecheck.names.author_string import read_names
from citecheck.parsers.prose.references import NOT_READ
from citecheck.parsers.prose.signs_before_years import is_about
from citecheck.text.et_al import has_others

_CLOSING = frozenset('”’»"')
_ELIDED = regex(r"(?:…|\.\s?\.\s?\.)(?=\s?[^\W\d_])")  # Marlow, A., … Quist, B.: the last of many
_QUESTION = regex(r"[ \xa0\u202f]?[?!]")  # Qui la voit ?
_BOTH = regex(r"\D{0,4}(\d{4})(?:\s?/\s?|\s?[\[(]\s?|[\])]\s?)(\d{4})\D{0,3}")
_UNTIL = regex(r"\s?(?:[-–—]{1,2}\s?(?P<year>\d{4}|\d\d?(?!\d))|/\s?(?P<last>\d{4}|\d\d(?!\d)))")  # volumes of several years


def in_bibtex_form(reference: Reference, text: str) -> Reference:
    """Return the reference with its people in BibTeX's form, its bare year, and the question mark between its title and the next field."""
    fields = dict(reference.fields)
    if mark := _question(reference, text):
        fields["title"] += mark
    if "seriesnumber" in fields and "number" not in fields:  # the name of this field in BibTeX and biblatex
        fields = {"number" if field == "seriesnumber" else field: value for field, value in fields.items()}
    if rest := fields.get(NOT_READ):
        fields["note"] = "; ".join(filter(None, (fields.get("note", ""), rest)))
    for role in ROLES & fields.keys() - {"author"}:
        fields[role] = bibtex_names([*read_names(fields[role]), *([OTHERS] if has_others(fields[role]) else [])])
    if "author" in fields:
        elided = bool(_ELIDED.search(fields["author"]))
        cut = elided or has_others(fields["author"])
        fields |= {"x-elided": "true"} if elided else {}
        names = (name for name in map(_untied, reference.names) if any(name[:4]))
        reference = reference._replace(names=tuple(map(_nobody_whole, names)))
        fields["author"] = bibtex_names([*reference.names, *([OTHERS] if cut else [])])
    if "year" in fields and reference.year and (both := _both_years(fields, reference.year)):
        fields |= both
        reference = reference._replace(year=reference.year._replace(number=int(both["year"][:4]), first=int(fields["origdate"][:4])))
    elif "year" in fields and reference.year:  # letters and "n.d." belong to the style that prints them
        number = str(reference.year.number) if reference.year.number else ""
        number = _with_doubt(number, reference.places.get("year"), text) if number else ""
        fields["year"] = number or _word_for_year(fields["year"], reference.year.word)
    return reference._replace(fields=fields, title=fields.get("title", reference.title))


def _both_years(fields: Mapping[str, str], year: Year) -> dict[str, str]:
    """Return the year of a reprint and that of its original, where a list prints them as one: 1898/2001, 2001 [1998]; empty otherwise."""
    both = _BOTH.fullmatch(fields["year"])
    if not both or "origdate" in fields or str(year.number) not in both.groups() or (year.first is None and "/" in both[0]):
        return {}  # 1998/2001 may be the years of several volumes
    first, last = sorted(both.groups())
    return {"year": last, "origdate": first}


def _word_for_year(written: str, word: str) -> str:
    """Return what is in a year's place, without a letter and as the source writes it (im Druck); empty for "n.d."."""
    stem = word.rstrip(".")
    at = written.lower().find(stem)
    return "" if is_undated(word) else written[at : at + len(stem)] + word[len(stem) :] if at >= 0 else word


def _untied(name: Name) -> Name:
    """Return a name with spaces for LaTeX's ties, as every format with fields reads them."""
    if "~" not in "".join(name[:4]):
        return name
    family, given, particle, suffix = (" ".join(part.replace("~", " ").split()) for part in name[:4])
    return name._replace(family=family, given=given, particle=particle, suffix=suffix)


def _nobody_whole(name: Name) -> Name:
    """Return a word for an unknown author (Anon) as an organisation's name, which no style inverts or prints in capitals."""
    return name._replace(corporate=True) if not name.given and name.family.lower() in NOBODY else name


def _with_doubt(number: str, place: Span | None, text: str) -> str:
    """Return a year with the doubt or the last year that its source has: ca. 1899, 1899?, 1899–1904."""
    if not place:
        return number
    at = text.find(number, place.start, place.end)
    if is_about(text, place.start):
        return f"ca. {number}"
    if at >= 0 and (until := _UNTIL.match(text, at + len(number), place.end)):
        last = until["year"] or until["last"]
        last = number[: 4 - len(last)] + last
        return f"{number}–{last}" if until["year"] or len(until["last"]) > 2 or int(last) == int(number) + 1 else number  # 2001/05 is May
    return number + "?" if at >= 0 and text[at + len(number) : at + len(number) + 1] == "?" else number


def _question(reference: Reference, text: str) -> str:
    place, title = reference.places.get("title"), reference.fields.get("title", "")
    mark = _QUESTION.match(text, place.end) if place else None
    return mark[0] if mark and (title[-1:].isalnum() or title[-1:] in _CLOSING) else ""
