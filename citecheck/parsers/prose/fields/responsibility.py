"""Find the signs of responsibility of GOST R 7.0.100: the names once more after the title's slash, the medium, the degree of a thesis."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import isbd_words as words
from citecheck.names.author_list import scan
from citecheck.parsers.prose.draft import Draft
from citecheck.text.word_patterns import any_of

_SLASH = regex(r"(?<=[^\s/])\s/\s(?=\S)")
_MEDIUM = regex(rf"(?<=[.\]]\s)(?P<medium>{any_of(words.MEDIUM_NAMES)})(?=[.\s])")
_DEGREE = regex(rf"\.?\s?(?:…|\.\.\.)?\s?(?:{any_of(words.DEGREES)})\s(?:[\w-]+\.\s?)?{any_of(words.OF_SCIENCES)}")


def find_responsibility(sheet: Draft, start: int, body: int) -> int:
    """Mask out the medium and the authors after the title's slash; return where the body begins.

    These authors replace the first one, who alone is before the title; what precedes a colon there is the title itself.
    """
    if not sheet.areas:
        return body
    if medium := _MEDIUM.search(sheet.rest, body):
        sheet.labels.append(medium.span("medium"))
        sheet.mask(*medium.span("medium"))
    slash = _SLASH.search(sheet.rest, body)
    if not slash:
        return body
    if "author" in sheet.places and sheet.rest[sheet.places["author"][1] :].lstrip()[:1] == ":":
        del sheet.places["author"]
        sheet.run = None
        body = start  # Boats of the north: encyclopaedia / edited by …
    container = sheet.rest.find(" //", slash.end())
    end = min(at for at in (*sheet.areas, container, len(sheet.rest)) if at > slash.start())
    run = scan(sheet.rest, slash.end(), end)
    if not run.people or run.role or sheet.rest[run.end : end].strip(" .;"):
        return body
    head = sheet.fields().get("author", "")
    first = sheet.rest[slice(*run.people[0].family)].rstrip(".")
    if first in head if head else "editor" not in sheet.places:
        sheet.places.pop("author", None)
        sheet.take("author", slash.end(), run.end)
        sheet.run = run
        sheet.mask(slash.start(), end)
    return body


def find_degree(sheet: Draft) -> None:
    """Extend the type of a thesis by the degree that follows the word: дис. … канд. ист. наук."""
    start, end = sheet.places.get("type", (0, 0))
    if end:
        sheet.places["type"] = (start, degree_end(sheet, end))


def degree_end(sheet: Draft, end: int) -> int:
    """Return where the degree ends that follows a word for a thesis; ``end`` if none does."""
    degree = _DEGREE.match(sheet.text, end)
    return degree.end() if degree else end
