r"""Authors in a field are joined by commas, semicolons or & instead of "and".

BibTeX, and every style, then reads several people as one.

Bad:

    ---
    @book{okoro1998,
      author = {[[Okoro, Ifeoma, Lindqvist, Maja, Abe, Ken]]},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{okoro1999,
      author = {[[Okoro, Ifeoma \& Lindqvist, Maja]]},
      title = {Markets at dawn},
      year = {1999},
    }

    @book{okoro2000,
      author = {[[Okoro, Ifeoma; Lindqvist, Maja]]},
      title = {Markets at noon},
      year = {2000},
    }

    @book{okoro2001,
      author = {[[I. Okoro, M. Lindqvist]]},
      title = {Markets at night},
      year = {2001},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Jr., Ifeoma and Abe,, Ken and García Márquez, José María and {Lindqvist & Abe, Ltd.}},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.given_names import GIVEN_NAMES
from citecheck.data.lexicon.name_parts import GENERATIONS, is_suffix
from citecheck.data.lexicon.surnames import COMMON
from citecheck.formats import in_latex
from citecheck.latex.joined_names import initials_last
from citecheck.linting.name_spans import blank_braces
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix, Span
from citecheck.text.folding import fold
from citecheck.text.mojibake import ENTITY

_AMPERSAND = regex(r"(?<!\s)\s++\\?&\s++|(?<!\s)\s*+;\s*+(?:\\?&\s*+)?")
_INITIAL_FIRST = regex(r"(?:(?:[A-ZÀ-ÖØ-ÞА-Я]\.[ ~-]?){1,4}\s*|[A-ZÀ-ÖØ-ÞА-Я]{1,2}\s)\S*[a-zß-öø-ÿа-я]{2}")
_ENTITY = regex(ENTITY)
_EXTENDED = regex(r"\b(?:family|given)\s*=", re.IGNORECASE)


@rule("R520", "warning")
def joined_authors(case: Case) -> Iterator[Fault]:
    """Yield names in a .bib file that contain several people."""
    for value, names in case.sources.people(in_latex):
        given_first = any("," not in name and "{" not in name and len(name.split()) > 1 for _, name in names)
        for start, name in names:
            plain = _ENTITY.sub(lambda entity: "x" * len(entity[0]), blank_braces(name)) if "&" in name else blank_braces(name)
            if _joined(plain, beside_given_first=given_first):
                span = value.part(start, start + len(name))
                yield Fault(span, f"Several authors are read as one; separate them with “and”{_made_of(name)}.", _fix(span, name, plain))


def _made_of(name: str) -> str:
    """Return what BibTeX makes of the name, for the message."""
    from citecheck.interop.verdict import name_in_parts

    parts = name_in_parts(name)
    return f"; BibTeX reads {parts}" if parts else "; BibTeX cannot read it"


def _joined(name: str, *, beside_given_first: bool) -> bool:
    """Return whether a name contains several people; next to names without a comma, two parts of several words each are two people."""
    if "=" in name and _EXTENDED.search(name):
        return False
    if ("&" in name or ";" in name) and _AMPERSAND.search(name.strip("; ")):
        return True
    parts = [part.strip() for part in name.strip(", ").split(",")]
    people = [part for part in parts if part and not is_suffix(part) and fold(part) not in GENERATIONS]  # "Abe,, Ken" is one person
    words = [part.split() for part in people]
    if len(people) != 2 or min(map(len, words)) < 2:
        return len(people) > 2
    if all(map(_INITIAL_FIRST.match, people)) or all(map(initials_last, words)):
        return True
    names = all(part[:1].isupper() and len(part) > 2 for part in (*words[0], *words[1]))
    return names and (beside_given_first or _given_first(*words))


def _given_first(first: Sequence[str], second: Sequence[str]) -> bool:
    """Return whether two parts of several words are two people, given names first, rather than one person's family and given names."""
    one, other = fold(first[0]), fold(second[-1])
    return (one in GIVEN_NAMES) - (one in COMMON) + (other in COMMON) - (other in GIVEN_NAMES) > 0


def _fix(span: Span, name: str, plain: str) -> Fix | None:
    """Return the fix: if every & or ; separates two names of one comma each, "and" can replace it."""
    parts = _AMPERSAND.split(plain.strip("; "))
    if len(parts) < 2 or not all(part.count(",") == 1 for part in parts):
        return None
    signs = [sign for sign in _AMPERSAND.finditer(name) if sign.end() < len(name)]
    return Fix(tuple(Edit(Span(span.source, span.start + s.start(), span.start + s.end()), " and ") for s in signs), safe=False)
