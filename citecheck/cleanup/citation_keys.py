"""Keys made of the first author and the year."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.writers.bibtex import safe_key


def author_year_keys(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the references with keys like shen2012, with b, c … added in the order of the list where they would be equal."""
    taken: dict[str, int] = {}
    out: list[Reference] = []
    for reference in references:
        stem = _stem(reference)
        count = taken[stem] = taken.get(stem, 0) + 1
        out.append(reference._replace(key=stem if count == 1 else f"{stem}{_suffix(count)}"))
    return tuple(out)


def keys_for_all(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the references; those without a key that can be written, or as another entry is written, get one made of author and year."""
    taken = {reference.key for reference in references}
    out: list[Reference] = []
    for reference in references:
        safe = safe_key(reference.key)
        if not safe or (safe != reference.key and safe in taken):
            stem, times = _stem(reference), 1
            while (key := stem if times == 1 else f"{stem}{_suffix(times)}") in taken:
                times += 1
            safe, reference = key, reference._replace(key=key)
        taken.add(safe)
        out.append(reference)
    return tuple(out)


def _stem(reference: Reference) -> str:
    name = reference.names[0].family if reference.names else reference.title
    words = fold(name).split()
    word = "".join(words) if reference.names and not reference.names[0].corporate else "".join(words[:3])
    ascii = "".join(letter for letter in word if letter.isalnum() and letter.isascii()) or "entry"
    year = reference.year
    return ascii[:30] + (str(abs(year.number)) if year and year.number else "nd") + (year.letter if year and year.number else "")


def _suffix(count: int) -> str:
    """b for the second, c for the third; -27 and on after z."""
    return chr(ord("a") + count - 1) if count <= 26 else f"-{count}"
