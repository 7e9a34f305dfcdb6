r"""Authors in a field are joined by commas, semicolons or &, and not by "and".

BibTeX then takes several people for one, and so does every style.

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
      author = {Okoro, Jr., Ifeoma and García Márquez, José María and {Lindqvist & Abe, Ltd.}},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.fold import fold
from citecheck.lore.authors import SUFFIXES
from citecheck.lore.given_names import GIVEN_NAMES
from citecheck.model import Case, Edit, Fix, Span
from citecheck.refs.people import PEOPLE, names_in, unbraced
from citecheck.refs.written import values
from citecheck.regex import regex
from citecheck.rule import Fault, rule

_AMPERSAND = regex(r"(?<!\s)\s++\\?&\s++|(?<!\s)\s*+;\s*+(?:\\?&\s*+)?")
_INITIAL_FIRST = regex(r"(?:[A-Z]\.[ ~-]?){1,4}\s*\S*[a-z]{2}")
_EXTENDED = regex(r"\b(?:family|given)\s*=", re.IGNORECASE)


@rule("R520", "warning")
def joined_authors(case: Case) -> Iterator[Fault]:
    """Names in a .bib file that hold several people."""
    for value in values(case.references, case.listings, "bib"):
        if value.field not in PEOPLE:
            continue
        for start, name in names_in(value.text):
            plain = unbraced(name)
            if _joined(plain):
                span = value.part(start, start + len(name))
                yield Fault(span, "several people stand where one name is read: part them by “and”", _fix(span, name, plain))


def _joined(name: str) -> bool:
    if _EXTENDED.search(name):
        return False
    if _AMPERSAND.search(name.strip("; ")):
        return True
    parts = [part.strip() for part in name.strip(", ").split(",")]
    people = [part for part in parts if part.rstrip(".") not in SUFFIXES and part not in SUFFIXES]
    return len(people) > 2 or (len(people) == 2 and (all(map(_INITIAL_FIRST.match, people)) or all(map(_given_first, people))))


def _given_first(part: str) -> bool:
    """Whether a part of a name begins with a common given name, and goes on."""
    words = part.split()
    return len(words) > 1 and fold(words[0]) in GIVEN_NAMES


def _fix(span: Span, name: str, plain: str) -> Fix | None:
    """Where every & or ; parts two names of one comma each, "and" does so as well."""
    parts = _AMPERSAND.split(plain.strip("; "))
    if len(parts) < 2 or not all(part.count(",") == 1 for part in parts):
        return None
    signs = [sign for sign in _AMPERSAND.finditer(name) if sign.end() < len(name)]
    return Fix(tuple(Edit(Span(span.source, span.start + s.start(), span.start + s.end()), " and ") for s in signs), safe=False)
