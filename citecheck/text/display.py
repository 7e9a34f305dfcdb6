"""How names, years and references are written in a message or report."""

from __future__ import annotations

from citecheck.model import Name, Reference, Year


def name_words(name: Name) -> str:
    """A name as it is cited: van der Berg."""
    return f"{name.particle} {name.family}".strip()


def year_words(year: Year | None) -> str:
    """A year without its letter: 1999 · n.d. · 1899/1995 · 44 BC; "" if there is none."""
    if year is None:
        return ""
    if year.number is None:
        return year.word
    number = f"{-year.number} BC" if year.number < 0 else str(year.number)
    return f"{year.first}/{number}" if year.first is not None else number


def names_words(names: tuple[Name, ...], *, most: int = 3) -> str:
    """Names in a row: Shen and Li; above ``most``, the first et al."""
    words = [name_words(name) for name in names]
    if len(words) > most:
        return f"{words[0]} et al."
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def reference_words(reference: Reference) -> str:
    """A reference in short: Shen and Li (2011)."""
    year = year_words(reference.year) + (reference.year.letter if reference.year else "")
    who = names_words(reference.names) or reference.title[:40] or reference.key
    return f"{who} ({year or 'no year'})"


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 finding, 2 findings."""
    return f"{number} {one if number == 1 else many or one + 's'}"
