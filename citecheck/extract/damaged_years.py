"""Damaged years: look-alikes, gaps and letters read as digits, each with the years that may be meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from math import fsum

from citecheck._fast.regex import matches_around, regex
from citecheck.data import costs
from citecheck.data.ocr.lookalikes import DIGITS, LETTERS
from citecheck.extract.year_anchors import Sighting
from citecheck.model import Clue, Span, Year
from citecheck.text.digit_runs import digit_runs

_GLYPH = "0-9OoDQUIl|!\\]\\[{}ZzSsbGBgqARtTiLV&_%?$°ОоΟοІΙЗзЧбВ-"
_DAMAGED = regex(
    rf"(?P<year>[1-24Il|!\[{{tiTLZzA£\\ІΙ](?<![\w.,$€£/-].)(?:(?<=\d)|(?=[^\s]{{0,2}}\s?[^\s]{{0,3}}\d))(?:(?:\s|-\s?\n\s?)?[{_GLYPH}]){{3}})"
    r"(?P<letter>\s?[a-z0-9¢@&](?![\w]))?(?![\w])"
)
_BREAK = regex(r"-\s?\n\s?")
_MEANT = {glyph: {digit for digit, glyphs in DIGITS.items() if glyph in glyphs} for glyphs in DIGITS.values() for glyph in glyphs}
_LETTER_MEANT = {
    glyph: [letter for letter, glyphs in LETTERS.items() if glyph in glyphs] for glyphs in LETTERS.values() for glyph in glyphs
}


def damaged_sightings(prose: str, name: str, listed: Collection[int]) -> Iterator[Sighting]:
    """Yield damaged years, once for every listed year that may be meant, the likeliest first."""
    if not listed:
        return
    priced: dict[str, list[tuple[float, int]]] = {}
    for m in matches_around(_DAMAGED, digit_runs(prose), prose, before=7, after=24):
        seen, tail = m["year"], m["letter"] or ""
        glyphs = "".join(seen.replace("-\n", "").split())
        gap = costs.GAP if len(glyphs) < len(seen) else 0.0
        if sum(c.isdigit() for c in glyphs) < 2 or (glyphs.isdigit() and not gap and not tail.strip() and int(glyphs) in listed):
            continue
        if glyphs not in priced:
            priced[glyphs] = sorted((price, year) for year in listed if (price := _price(glyphs, str(year))) is not None)
        for price, year in priced[glyphs]:
            for letter, more in _letters(tail):
                if price + gap + more > 0:
                    clue = Clue("scan-year", m[0], f"{year}{letter}", price + gap + more, Span(name, m.start(), m.end()))
                    yield Sighting(m.start(), m.end(), Year(year, letter), clues=(clue,))


def _price(glyphs: str, year: str) -> float | None:
    """Return the cost of these glyphs as an OCR error for a year; None if more than two are wrong."""
    wrong = [(g, y) for g, y in zip(glyphs, year, strict=False) if g != y]
    if len(year) != 4 or len(wrong) > 2:
        return None
    prices = [costs.GLYPH if y in _MEANT.get(g, ()) else costs.GLYPH_UNLIKE if g.isdigit() or g == "_" else 99.0 for g, y in wrong]
    if len(set(wrong)) < len(wrong) and not wrong[-1][0].isdigit():  # 2OO3: one confusion, made twice
        prices[-1] = costs.GLYPH_AGAIN
    return price if (price := fsum(prices)) < 8.0 else None


def _letters(tail: str) -> list[tuple[str, float]]:
    """Yield the letters that the glyph after a year may represent."""
    glyph = tail.strip()
    if not glyph:
        return [("", 0.0)]
    if glyph.isalpha() and glyph in "abcdefgh":
        return [(glyph, 0.0 if glyph == tail else costs.LETTER_APART)]
    return [(letter, costs.LETTER_SCANNED) for letter in _LETTER_MEANT.get(glyph, [])]
