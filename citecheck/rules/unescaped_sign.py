r"""A special character of LaTeX is not escaped in a field: & % # _ ^ or a single $.

LaTeX stops at it, or (at %) drops the rest of the line. A backslash before it prints it.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets [[&]] dusk: 40[[%]] more},
      publisher = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets \& dusk: 40\% more},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets \& dusk: 40\% more $x_1$},
      publisher = {Delta House},
      series = "Markets " # {of the world},
      address = TOWN_OF_DELTA,
      year = {1998},
      url = {https://delta.example/a_b?c=1&d=2},
    }
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citecheck._fast.regex import regex
from citecheck.data.schema.biblatex import PRINTED
from citecheck.formats import in_latex
from citecheck.linting.name_spans import PEOPLE
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Value
from citecheck.model import Case, Edit, Fix

_PRICE = "\ue002"
_NAME = regex(r"[A-Za-z][^\s{}\"#%'(),=]*")
_SIGN = regex(rf"(?<!\\)[&%#_$^{_PRICE}]")
# Where characters are literal: mathematics, addresses, escaped characters, and HTML, which another rule reports.
_HELD = regex(
    r"\\\$|(?<!\\)\$\$[^$]{0,300}\$\$|(?<!\\)\$[^$]{0,300}(?<!\\)\$|\\\([^\n]{0,300}?\\\)|\\\[[^\n]{0,300}?\\\]|\\verb\*?([^\sA-Za-z*])[^\n]{0,300}?\1"
    r"|\\(?:url|href|path|nolinkurl|ensuremath|[A-Za-z]{0,9}cite[A-Za-z]{0,9}|(?:page|auto|c)?ref|label)\s?\{[^{}]*+\}"
    r"|https?://[^\s{}]*+|&(?:#\w{1,7}|[A-Za-z]{2,8}\d{0,2});"
)

# Between names it means "and", which another rule reports.
_BETWEEN_NAMES = regex(r"(?<=\s)&(?=\s)")


@rule("R519", "warning")
def unescaped_sign(case: Case) -> Iterator[Fault]:
    """Yield LaTeX's special characters without a backslash, in the fields of a .bib file that are printed as text."""
    texts = {bib.listing.name: bib.listing.text for bib in case.sources.bibs}
    for value in case.sources.values(in_latex, PRINTED):
        if not _SIGN.search(value.text) or value.is_joined or _is_macro(value, texts):
            continue
        held = _BETWEEN_NAMES.sub(lambda sign: " " * len(sign[0]), value.text) if value.field in PEOPLE else value.text
        from citecheck.latex.formulas import PRICES  # which the signs of most lists do not need

        held = PRICES.sub(lambda prices: prices[0].replace("$", _PRICE), held)
        plain = _HELD.sub(lambda sign: " " * len(sign[0]), held)
        for match in _SIGN.finditer(plain):
            span = value.part(*match.span())
            if match[0] == "^":
                yield Fault(span, "“^” is for mathematics: put $ around its formula.")
            else:
                sign = match[0].replace(_PRICE, "$")
                yield Fault(span, f"“{sign}” needs a backslash before it.", Fix((Edit(span, "\\" + sign),), safe=True))


def _is_macro(value: Value, texts: Mapping[str, str]) -> bool:
    """Return whether a value is the name of a macro, which no delimiter stands before."""
    before = texts.get(value.span.source, "")[: value.span.start].rstrip()[-1:]
    return before == "=" and bool(_NAME.fullmatch(value.text))
