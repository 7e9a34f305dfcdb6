"""A URL is invalid: its scheme is broken, or it contains a space.

Bad:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2019},
      url = {[[htp:/delta.example/tides]]},
    }

Good:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2019},
      url = {https://delta.example/tides},
    }

    @online{abe2020,
      author = {Abe, Ken},
      title = {Winds of a shallow sea},
      year = {2020},
      url = {www.delta.example/winds},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_SCHEME = regex(r"(?:https?|ftps?|gopher)://[^\s/.]{1,200}\.[^\s/]", re.IGNORECASE)
_BARE = regex(r"[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}(?:[/?#:]|$)|urn:|info:|mailto:|/", re.IGNORECASE)
_PARTED = regex(r"\s*[;,]\s+|\s+(?=https?:)")


@rule("R535", "warning")
def bad_url(case: Case) -> Iterator[Fault]:
    """Yield URL fields of databases that do not contain an address."""
    for value in case.sources.values(in_fields, ("url",)):
        address = value.text.strip()
        if not address:
            continue
        if value.format.is_latex:
            address = address.removeprefix("\\url").strip("{}").replace("\\textasciitilde ", "~")
        address = address.replace("\\/", "/")  # as some programs write JSON
        if not all(_leads_somewhere(each) for each in _PARTED.split(address)):
            yield Fault(value.span, f"“{address[:80]}” is not a valid URL.")


def _leads_somewhere(address: str) -> bool:
    return not any(c.isspace() for c in address) and bool(_SCHEME.match(address) or _BARE.match(address))
