"""Mathematics in LaTeX as running text has it: the spaces around signs, roots, formulas of chemistry, and prices, which are none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.data.latex import FUNCTIONS

ENVIRONMENT = regex(r"\\(?:begin|end)\s?\{(?:math|displaymath)\}")
PRICES = regex(r"(?<![\\$])\$(\d[\d.,]{0,12}(?:[ ~][A-Za-z]{1,20}){1,6}[ ~])\$(?=\d)")
_DOLLAR = regex(r"(?<!\\)\$")
_COUNTS = regex(r"(?<=[A-Za-z)\]])(\d+)")
# Signs that no space follows; other mathematical signs have one on both sides or on neither.
_PREFIXED = frozenset("⟨⌈⌊|‖∂∇∫∬∮∑∏¬∀∃√∞")
_ROOTS = {"3": "∛", "4": "∜"}


def prepared(value: str) -> str:
    r"""Return the value with the environment "math" between dollar signs, and a backslash before those that begin none.

    Those are two prices (from $5 to $10), and the last one of an odd number (Ca$h).
    """
    if "math}" in value:
        value = ENVIRONMENT.sub("$", value)
    if value.count("$") > 1:
        value = PRICES.sub(r"\\$\1\\$", value)
    signs = [sign.start() for sign in _DOLLAR.finditer(value)]
    return value[: signs[-1]] + "\\" + value[signs[-1] :] if len(signs) % 2 else value


def spaced(meant: str, name: str, before: str, after: str) -> str:
    """Return a command's sign between the characters next to the command, with the spaces that belong to it: ε → 0, ∂u, n log n, ΔT."""
    gap = after.isspace()
    joined = before.isalnum() or before in ("}", ")")
    if name in FUNCTIONS:
        return " " * joined + meant + " " * (gap or after == "\\")
    if len(meant) == 1 and unicodedata.category(meant) == "Sm" and meant not in _PREFIXED:
        return " " * ((joined or before.isspace()) and gap) + meant + " " * gap
    return meant + " " * (gap and not meant.isalpha() and meant not in _PREFIXED)


def root(degree: str, raised: str) -> str:
    """Return the sign of a root, given its degree as written and in raised letters."""
    return _ROOTS.get(degree) or raised + "√"


def chemical(formula: str, index: Callable[[re.Match[str]], str]) -> str:
    r"""Return a formula of \ce with its counts of atoms as ``index`` has them."""
    return _COUNTS.sub(index, formula).replace("->", "→")
