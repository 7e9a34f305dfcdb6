r"""An entry contains HTML: an entity such as &amp;, or in a .bib or RIS file a tag.

It was copied from a web page and would be printed as it is.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets [[&amp;]] dusk},
      publisher = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets \& dusk},
      publisher = {Delta House},
      year = {1998},
    }

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets and [[<i>]]dusk[[</i>]]},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets \& dusk},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.schema.biblatex import UNPRINTED
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Value
from citecheck.model import Case, Edit, Fix
from citecheck.text.mojibake import ENTITY, entity

_ENTITY = regex(ENTITY)
_TAG = regex(r"</?(?:i|b|em|strong|sub|sup|span|p|br|scp|italic|jats:[a-z]{1,12})\s*/?>", re.IGNORECASE)
_SIGNS = {
    "json": {'"': '\\"', "\\": "\\\\"},
    "latex": {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$", "\u00a0": "~"},
}


@rule("R512", "warning")
def html_residue(case: Case) -> Iterator[Fault]:
    """Yield entities in any list, and tags if the format has none of its own."""
    for value in case.sources.values():
        if value.field in UNPRINTED:
            continue
        for match in _ENTITY.finditer(value.text) if "&" in value.text else ():
            if meant := _meant(match[0], value):
                span = value.part(*match.span())
                yield Fault(span, f"“{match[0]}” is HTML for “{meant.lstrip(chr(92))}”.", Fix((Edit(span, meant),), safe=True))
        has_tags = value.format.is_structured and not value.format.renders_tags
        for match in _TAG.finditer(value.text) if "<" in value.text and has_tags else ():
            span = value.part(*match.span())
            yield Fault(span, f"“{match[0]}” is an HTML tag.")


def _meant(seen: str, value: Value) -> str:
    """Return the equivalent of an entity in the list's format; "" if there is no such entity."""
    sign = entity(seen)
    return _SIGNS.get(value.format.markup, {}).get(sign, sign)
