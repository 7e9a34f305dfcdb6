"""Decide whether two names are the same in two systems of romanisation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from citecheck._fast.regex import regex
from citecheck.data.romanization import ARABIC, FUSED_CONJUNCTIONS, FUSED_PARTICLES, GREEK, GREEK_ENDINGS, PASSPORT, SOUNDS, WADE_GILES

_SLAVIC = regex(r"(?:[oe][vw]|off|eff|[iy]n[ae]?|sk[iy][iyj]?|sk[ai][iyj]a|enko|[oe][vw]a|ich|its?yn|itch|tsch|i[jy]|ak|uk|yan)$")

_NO_ROWS: frozenset[str] = frozenset()


def one_name(seen: str, meant: str) -> bool:
    """Whether two folded names are one in pinyin, Wade–Giles or passport spelling, or one by the sounds of the Slavic or Greek systems."""
    return seen == meant or not keys(seen).isdisjoint(keys(meant))


@lru_cache(maxsize=1 << 14)
def keys(folded: str) -> frozenset[str]:
    """Keys that two romanisations of one name share."""
    out = {f"pinyin {reading}" for reading in _readings().get(folded, _NO_ROWS) | {folded}} if len(folded) <= 6 else set()
    if len(folded) > 4 and _SLAVIC.search(folded):
        out.add(f"sounds {_sounds(folded)}")
    if len(folded) > 5 and folded.endswith(GREEK_ENDINGS):
        out.add(f"greek {_greek(folded)}")
    return frozenset(out | {f"arabic {key}" for key in _arabic().get(folded, _NO_ROWS)})


@cache
def _arabic() -> dict[str, frozenset[str]]:
    """The keys (first spellings) of the rows of Arabic names that have a spelling."""
    rows: dict[str, set[str]] = {}
    for row in ARABIC:
        for spelling in row:
            rows.setdefault(spelling, set()).add(row[0])
    return {spelling: frozenset(found) for spelling, found in rows.items()}


def _greek(folded: str) -> str:
    """A name with the spellings of each Greek sound made one."""
    for written, key in GREEK:
        folded = folded.replace(written, key)
    return folded


@cache
def _readings() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for pinyin, other in WADE_GILES.items():
        out.setdefault(other, set()).add(pinyin)
    for pinyin, others in PASSPORT.items():
        for other in others:
            out.setdefault(other, set()).add(pinyin)
    return {spelling: frozenset(found) for spelling, found in out.items()}


def _sounds(folded: str) -> str:
    """A name with the spellings of each Slavic sound made one."""
    out: list[str] = []
    at = 0
    while at < len(folded):
        for row in SOUNDS:
            hit = next((spelling for spelling in row[1] if folded.startswith(spelling, at)), None)
            if hit:
                out.append(_SOUND_KEY[row[0]])
                at += len(hit)
                break
        else:
            out.append(folded[at])
            at += 1
    sounds = "".join(out)
    for written, key in (("ye", "e"), ("ie", "e"), ("io", "e"), ("ou", "u"), ("je", "e"), ("Co", "Ce")):
        sounds = sounds.replace(written, key)
    return sounds.removesuffix("e")


_SOUND_KEY = {"shch": "S", "ch": "C", "kh": "C", "zh": "C", "sh": "C", "v": "v", "i": "i"}


def without_conjunction(folded: str) -> Iterator[tuple[str, str, str]]:
    """The names that a fused conjunction may leave, the conjunction, and its language: heli → (li, 和 he, Chinese)."""
    return _without(folded, FUSED_CONJUNCTIONS)


def before_conjunction(folded: str) -> Iterator[str]:
    """The names that a conjunction fused after them may leave: kimgwa → kim (과 gwa, Korean)."""
    for romanised, _, _ in FUSED_CONJUNCTIONS:
        if folded.endswith(romanised) and len(folded) - len(romanised) >= 2:
            yield folded.removesuffix(romanised)


def without_particle(folded: str) -> Iterator[tuple[str, str, str]]:
    """The names that a fused preposition or verb may leave: zideng → (deng, 自 zi, Chinese)."""
    return _without(folded, FUSED_PARTICLES)


@cache
def _openings(table: tuple[tuple[str, str, str], ...]) -> tuple[str, ...]:
    return tuple(romanised for romanised, _, _ in table)


def _without(folded: str, table: tuple[tuple[str, str, str], ...]) -> Iterator[tuple[str, str, str]]:
    if not folded.startswith(_openings(table)):
        return
    for romanised, written, language in table:
        if folded.startswith(romanised) and len(folded) - len(romanised) >= 2:
            yield folded[len(romanised) :], f"{written} {romanised}", language
