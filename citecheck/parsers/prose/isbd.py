"""The signs of ISBD and GOST R 7.0.100 between the areas of an entry: ". – ", and a space before the colon."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from citecheck._fast.regex import regex

_AREA = regex(r"(?<=[.\])»])\s[–—-](?=\s(?:[^\W_]|№))|(?<=\d)\s[–—](?=\s(?:[^\W\d_]{1,4}[.\s]|№|ISBN|URL))")
_SIGNS = (" : ", " / ", " // ")
_LEAST_AREAS = 2
_CYRILLIC = regex("[А-я]")
_COLON = regex(r"(?<=\w)\s(?=:\s\w)")


def without_area_dashes(text: str, prose: str, places: Sequence[int]) -> tuple[str, str, Sequence[int], tuple[int, ...]]:
    """Return an entry without the dashes between its areas (in Russian, without spaces before colons), and where its areas begin.

    ``places`` has the original position of each character; an entry without such signs is returned as it is.
    """
    if " –" not in text and " —" not in text and " - " not in text:
        return text, prose, places, ()
    areas = [found.span() for found in _AREA.finditer(text)]
    if not areas or (len(areas) < _LEAST_AREAS and not any(sign in text for sign in _SIGNS)):
        return text, prose, places, ()
    kept = [True] * len(text)
    colons = _COLON.finditer(text) if _CYRILLIC.search(text) else ()  # French titles keep their space
    for start, end in [*areas, *(found.span() for found in colons)]:
        kept[start:end] = [False] * (end - start)
    at = [0, *accumulate(kept)]
    left = [index for index, keep in enumerate(kept) if keep]
    return (
        "".join(text[index] for index in left),
        "".join(prose[index] for index in left),
        [places[index] for index in left],
        tuple(at[start] for start, _ in areas),
    )
