"""How a word may have been damaged, and at what cost: typos, OCR confusions, another romanisation."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from citecheck.data import costs
from citecheck.names.inflection import is_inflected
from citecheck.text.folding import collapse

LONGEST = 40  # letters; longer words are compared by their beginnings
_TYPICAL_DAMAGE = 0.04  # the share of wrong characters in the scans that the confusions were counted in
CLEAN = 0.0004
_LEAST = 0.5  # nats; what a confusion costs at least
_ROUNDING = 1e-6  # nats; sums in another order differ by less


class Spelling(NamedTuple):
    """How one spelling became another: the kind of clue, and its cost in nats."""

    kind: str
    cost: float


SAME = Spelling("", 0.0)
IMPOSSIBLE = Spelling("other", costs.IMPOSSIBLE)


@lru_cache(maxsize=1 << 16)  # common names are compared again and again
def explain(seen: str, meant: str, damage: float) -> Spelling | None:
    """Return the cheapest way in which a folded name became another, or None if they are two names.

    ``damage`` is the share of wrong characters in the document (0 in a clean one).
    """
    best = explain_within(seen, meant, damage, costs.IMPOSSIBLE)
    return best if best and best.cost <= costs.ROMANISED else _romanised(seen, meant) or best


def explain_within(seen: str, meant: str, damage: float, limit: float) -> Spelling | None:
    """Return the cheapest way in which a folded name became another, romanisations apart, if it costs no more than ``limit``.

    A dearer one may be left out.
    """
    if seen == meant:
        return SAME
    if ("e" in seen or "e" in meant) and collapse(seen) == collapse(meant):
        return Spelling("umlaut", costs.UMLAUT)
    if is_inflected(seen, meant):
        return Spelling("inflected", costs.INFLECTED)
    best = _slip(seen, meant, limit) if limit >= costs.SLIP else None
    scan = _scan_of_either(seen, meant, damage, min(limit, best.cost) if best else limit)
    if scan and (best is None or scan.cost < best.cost):
        return scan
    return best


def _slip(seen: str, meant: str, limit: float) -> Spelling | None:
    """Return a typo: one error from five letters, two from eight; in shorter words every error gives another real name."""
    length = min(len(seen), len(meant))
    allowed = 0 if length < 4 else 1 if length < 8 or limit < costs.SLIP + costs.SECOND_SLIP else 2
    if not allowed or abs(len(seen) - len(meant)) > allowed or len(seen) > LONGEST:
        return None
    if len({*meant}.difference(seen)) > allowed:
        return None  # most pairs: an error changes one letter
    slips = 1 if _undoubled(seen) == _undoubled(meant) else slips_between(seen, meant, allowed)
    if slips > allowed:
        return None
    first = costs.FIRST_LETTER if seen[0] != meant[0] and seen[:2] != meant[1::-1] else 0.0
    return Spelling("spelling", costs.SLIP + costs.SECOND_SLIP * (slips - 1) + first)


@lru_cache(maxsize=1 << 12)  # each name is compared with many
def _undoubled(word: str) -> str:
    """A word with each doubled letter single: to double the wrong one (Quistto for Quisto, Qquisto) is one slip."""
    return "".join(letter for letter, _ in groupby(word))


def slips_between(a: str, b: str, most: int) -> int:
    """The letters changed, lost, added or swapped with the next between two words, or ``most + 1`` if there are more.

    For one or two errors: importing rapidfuzz takes longer than an essay's comparisons do.
    """
    a, b = _where_they_differ(a, b)
    if not (a and b) or len(a) == len(b) == 1:
        return min(max(len(a), len(b)), most + 1)
    if most < 2:
        return most if most and len(a) == 2 and a == b[::-1] else most + 1
    ways = [(a[1:], b[1:]), (a[1:], b), (a, b[1:])]
    if a[:2] == b[1::-1]:
        ways.append((a[2:], b[2:]))
    return 1 + min(slips_between(*way, most - 1) for way in ways)


def _where_they_differ(a: str, b: str) -> tuple[str, str]:
    """Two words without their common beginning and end."""
    start, end = 0, 0
    shorter = min(len(a), len(b))
    while start < shorter and a[start] == b[start]:
        start += 1
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[start : len(a) - end], b[start : len(b) - end]


def _scan(seen: str, meant: str, damage: float, limit: float = costs.IMPOSSIBLE) -> Spelling | None:
    """The confusions of a scanner that lead from one to the other, letter by letter; in a clean text only up to a limit."""
    worst = 3.0 + 1.8 * min(len(meant), len(seen))
    if abs(len(seen) - len(meant)) > 2 + len(meant) // 5 or len(meant) > LONGEST or len(seen) > LONGEST or len(meant) < 2:
        return None
    most = worst + 6.0 if damage >= costs.SCANNED_TEXT else min(worst + 6.0, limit + _ROUNDING)
    cost = _confused(seen, meant, math.log(_TYPICAL_DAMAGE / max(damage, CLEAN)), most)
    if cost is None or cost >= worst + 6.0:
        return None
    return Spelling("scan", cost if damage < costs.SCANNED_TEXT else min(cost, costs.BURST + costs.IN_BURST * (cost - costs.BURST)))


def _scan_of_either(seen: str, meant: str, damage: float, limit: float) -> Spelling | None:
    """The confusions of a scanner in the text, or in a list that was scanned like it."""
    here = _scan(seen, meant, damage, limit)
    there = _scan(meant, seen, damage) if damage >= costs.SCANNED_TEXT else None
    if there is None or (here and here.cost <= there.cost + costs.LIST_SCANNED):
        return here
    return Spelling(here.kind if here else "spelling", there.cost + costs.LIST_SCANNED)


@cache
def _confusions() -> dict[tuple[str, str], float]:
    from citecheck.data.ocr.confusions import CONFUSIONS
    from citecheck.data.ocr.lookalikes import SHAPES

    counted = {(meant, seen): -math.log(count / out_of) for meant, seen, count, out_of in CONFUSIONS}
    return counted | {pair: min(costs.SHAPE, counted.get(pair, costs.SHAPE)) for pair in SHAPES}


class _Share(NamedTuple):
    """A letter's share of the cost of a confusion: what was meant, and seen."""

    cost: float
    meant: str
    seen: str


class _Prices(NamedTuple):
    """The cost of each confusion (nats) by what was meant and seen, of an uncounted one, the lowest, and those above ``unseen``.

    ``lost`` and ``gained``: for a letter that is meant and not seen, or seen and not meant, its share of each confusion that explains it.
    """

    known: dict[str, dict[str, float]]
    unseen: float
    least: float
    dear: frozenset[tuple[str, str]]
    lost: dict[str, list[_Share]]
    gained: dict[str, list[_Share]]


@lru_cache(maxsize=16)
def _prices(cleaner: float) -> _Prices:
    """The prices in a scan better than the counted ones: ``cleaner`` is added to each."""
    known: dict[str, dict[str, float]] = defaultdict(dict)
    for (meant, seen), cost in _confusions().items():
        known[meant][seen] = max(cost + cleaner, _LEAST)
    unseen = max(costs.UNSEEN + cleaner, _LEAST)
    dear = frozenset((meant, seen) for meant, table in known.items() for seen, price in table.items() if price > unseen)
    lost: dict[str, list[_Share]] = defaultdict(list)
    gained: dict[str, list[_Share]] = defaultdict(list)
    for meant, table in known.items():
        for seen, price in table.items():
            for letters, shares in ((meant, lost), (seen, gained)):
                for letter in letters:
                    shares[letter].append(_Share(price / len(letters), meant, seen))
    for of_letter in (*lost.values(), *gained.values()):
        of_letter.sort()
    return _Prices(dict(known), unseen, min([unseen, *(min(table.values()) for table in known.values())]), dear, dict(lost), dict(gained))


@cache
def _unscannings() -> dict[str, tuple[str, ...]]:
    """What each piece of a text may have been, where more than one letter was confused: m for rn, b for ss."""
    out: dict[str, list[str]] = defaultdict(list)
    for meant, seen in _confusions():
        if seen and max(len(meant), len(seen)) > 1:
            out[seen].append(meant)
    return {seen: tuple(meant) for seen, meant in out.items()}


def unscanned(seen: str) -> Iterator[str]:
    """Yield the words that a word may be with one confusion of several letters: kiebling → kiessling; others are one letter apart."""
    table = _unscannings()
    for at in range(len(seen)):
        for end in (at + 1, at + 2):
            for meant in table.get(seen[at:end], ()):
                yield seen[:at] + meant + seen[end:]


def _at_least(seen: str, meant: str, prices: _Prices, limit: float = math.inf) -> float:
    """What a row of confusions costs at least, by the letters that one name has and the other has not, counted up to a limit."""
    lost, gained, rest = 0.0, 0.0, seen
    for letter in meant:
        if letter in rest:
            rest = rest.replace(letter, "", 1)
        elif (lost := lost + _share(letter, prices.lost, seen, meant, prices.unseen)) > limit:
            return lost
    for letter in rest:
        if (gained := gained + _share(letter, prices.gained, seen, meant, prices.unseen)) > limit:
            return gained
    return max(lost, gained)


def _share(letter: str, shares: Mapping[str, Sequence[_Share]], seen: str, meant: str, unseen: float) -> float:
    """What a letter costs at least that only one of two names has: its least share of a confusion whose pieces are in them."""
    for share in shares.get(letter, ()):
        if share.cost >= unseen:
            break
        if share.meant in meant and share.seen in seen:
            return share.cost
    return unseen


def _confused(seen: str, meant: str, cleaner: float, limit: float) -> float | None:
    """The cost of the cheapest row of confusions; ``cleaner`` is added to each (nats), for scans better than the counted ones."""
    known, unseen, least, dear, _, _ = prices = _prices(cleaner)
    if _at_least(seen, meant, prices, limit + _ROUNDING) > limit + _ROUNDING:
        return None
    row = [0.0] + [math.inf] * len(seen)
    after, second = [math.inf] * len(row), [math.inf] * len(row)
    for i in range(len(meant) + 1):
        if min(row) > limit and min(after) > limit:
            return None
        letter = meant[i : i + 1]
        taken = ((meant[i : i + length], target) for length, target in enumerate((row, after, second)) if i + length <= len(meant))
        tables = [(table, target) for piece, target in taken if (table := known.get(piece))]
        for j, here in enumerate(row):  # a confusion may add to this row further on
            if here > limit:
                continue
            if letter and letter == seen[j : j + 1] and here < after[j + 1]:
                after[j + 1] = here
            if (cost := here + unseen) <= limit:
                for m, s, at, target in (
                    (letter, "", j, after),
                    ("", seen[j : j + 1], j + 1, row),
                    (letter, seen[j : j + 1], j + 1, after),
                ):
                    if at < len(row) and cost < target[at] and (m, s) not in dear:
                        target[at] = cost
            for table, target in tables if here + least <= limit else ():
                for at in range(j, min(j + 3, len(row))):
                    if (price := here + table.get(seen[j:at], math.inf)) < target[at]:
                        target[at] = price
        end, row, after, second = row[-1], after, second, [math.inf] * len(row)
    return end if end < limit else None


def _romanised(seen: str, meant: str) -> Spelling | None:
    if len(seen) > LONGEST or len(meant) > LONGEST:
        return None
    return Spelling("romanisation", costs.ROMANISED) if _one_name()(seen, meant) else None


@cache
def _one_name() -> Callable[[str, str], bool]:
    """What decides about romanisations; an import in a function that is called for each pair takes longer than the answer."""
    from citecheck.names.romanization import one_name

    return one_name
