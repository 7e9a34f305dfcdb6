"""Read the authors before a year: every possible reading, each with its grammatical cost."""

from functools import cache
from typing import NamedTuple

from citecheck.data import costs
from citecheck.data.lexicon.citation_words import CONJUNCTIONS, SHORT_ANDS, WEAK_CONJUNCTIONS
from citecheck.data.lexicon.et_al_words import EASTERN_IN_TEXT, ET, ET_AL, LATIN
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.data.ocr.lookalikes import AMPERSANDS, ANDS
from citecheck.data.romanization import AND_OTHERS, ROMANISED_ANDS
from citecheck.extract.author_units import Unit, groups, read_unit, with_given_after
from citecheck.extract.damaged_others import with_damaged_et_al
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.left_behind import Beginning, left_behind
from citecheck.extract.token_repair import has_specks, repair_tokens
from citecheck.extract.tokenizer import Token, each_token, tokens
from citecheck.model import Clue, Name, Span
from citecheck.text.folding import fold

REACH = 160
"""How many characters before a year are searched for authors."""

_INNER_MARKS = frozenset(",.'’/:-–~‘“”\"{}*…")
_JOINING = frozenset(",;/、")
_WRITTEN = CONJUNCTIONS | WEAK_CONJUNCTIONS | {form for forms in SHORT_ANDS.values() for form in forms}


class Authors(NamedTuple):
    """One reading of the authors; ``cost`` is its grammatical cost, ``end`` where they (and the possessive) end."""

    units: tuple[Unit, ...]
    et_al: bool
    start: int
    end: int
    cost: float
    clues: tuple[Clue, ...] = ()


def readings(prose: str, floor: int, end: int, *, bracketed: bool, known: Gazetteer) -> list[Authors]:
    """Return every reading of the authors that end at ``end`` and begin at or after ``floor``, the cheapest first."""
    parts = repair_tokens(with_damaged_et_al(tokens(prose, floor, end), known), known)
    out = _ways(prose, parts, end, bracketed, known)
    joints = [i for i in range(1, len(parts) - 1) if _joins_weakly(parts, i)]
    if joints:
        joined = [part._replace(kind="conjunction") if i in joints else part for i, part in enumerate(parts)]
        over = (way._replace(cost=way.cost + costs.WEAK_CONJUNCTION) for way in _ways(prose, joined, end, bracketed, known))
        out += [way for way in over if way.start < parts[joints[-1]].start and len(way.units) > 1]
    return sorted(out, key=lambda a: (a.cost, a.start))[:8]


def _joins_weakly(parts: list[Token], at: int) -> bool:
    """Return whether a function word between two names connects them in some language: Jones in Brown, Jones, in Brown."""
    before = at - 2 if parts[at - 1].text == "," else at - 1
    return parts[at].text in WEAK_CONJUNCTIONS | ROMANISED_ANDS and before >= 0 and parts[before].kind in ("word", "initial")


def _ways(prose: str, parts: list[Token], end: int, bracketed: bool, known: Gazetteer) -> list[Authors]:
    """Yield every reading of the authors at the end of these tokens."""
    run, out = _run(parts, known, bracketed=bracketed), []
    for i, token in enumerate(run):
        if token.kind not in ("word", "particle", "initial") or (not i and _joins_citations(token, prose)):
            continue
        if _ends_in_others(run[i:]):
            out += _and_others(run[i:], end, known)
        if (read := _parse(run[i:], end, known)) is not None:
            shape = (
                0.0
                if _is_one_listed(read, known) or _are_pair(run[i:], read, known)
                else _shape(run[i:], bracketed or _are_listed(read, known))
            )
            cost = read.cost + left_behind(Beginning(run, i, read.units[0], bracketed, known)) + shape
            way = read._replace(cost=cost, clues=_scanned(run[i:], prose))
            out += [_as_one(way, prose), way._replace(cost=cost + costs.TWO_FOR_ONE)] if _may_be_one(way) else [way]
    return out


def _joins_citations(token: Token, prose: str) -> bool:
    """Return whether what may be a particle is "and" after a citation's bracket: Marlow (2010) a Quist (2012)."""
    return token.kind == "particle" and token.text in WEAK_CONJUNCTIONS and prose[: token.start].rstrip()[-1:] in (")", "]", "）")


def _are_listed(authors: Authors, known: Gazetteer) -> bool:
    """Return whether three or more names are all family names of the list: Abel, Beck, Cole, Dorn (2012)."""
    return len(authors.units) > 2 and all(known.has_family(fold(unit.name.family)) for unit in authors.units)


def _are_pair(run: list[Token], authors: Authors, known: Gazetteer) -> bool:
    """Return whether two names with a comma or semicolon between are a listed work's authors: Abel, Beck (2012), Abel; Beck (2012)."""
    if len(authors.units) != 2 or authors.et_al or not all(part.text in _JOINING for part in run if part.kind == "mark"):
        return False
    return tuple(fold(unit.name.family) for unit in authors.units) in known.pairs


def _is_one_listed(authors: Authors, known: Gazetteer) -> bool:
    """Return whether the marks between the words belong to a listed name: AA.VV. 2016, LWO/WLF 2019."""
    name = authors.units[0].name.family
    return len(authors.units) == 1 and not {"/", "."}.isdisjoint(name) and known.has_family(fold(name))


def _ends_in_others(run: list[Token]) -> bool:
    """Return whether the last word may be a mistranslation of "and others"; a full stop may follow it."""
    words = run[:-1] if run[-1].text == "." else run
    return len(words) > 1 and words[-1].kind in ("word", "small") and fold(words[-1].text) in AND_OTHERS


def _and_others(run: list[Token], end: int, known: Gazetteer) -> list[Authors]:
    """Return the authors with a last word that mistranslates "and others": Wang Deng (2012), Wang etc. (2012)."""
    words = run[:-1] if run[-1].text == "." else run
    read = _parse(words[:-1], end, known)
    clue = Clue("translated-et-al", words[-1].text, "et al.", costs.AND_OTHERS)
    return [read._replace(et_al=True, clues=(clue,))] if read else []


def _may_be_one(authors: Authors) -> bool:
    """Return whether a conjunction may be part of an organisation's name: Ministry of Health and Welfare."""
    return (
        len(authors.units) == 2 and authors.units[0].name.corporate and len(authors.units[0].name.family.split()) > 1 and not authors.et_al
    )


def _as_one(authors: Authors, prose: str) -> Authors:
    first, last = authors.units
    name = Name(" ".join(prose[first.start : last.end].split()), corporate=True)
    return authors._replace(units=(Unit(name, first.start, last.end),))


def authors_from(prose: str, start: int, limit: int, *, known: Gazetteer) -> Authors | None:
    """Return the authors that begin at a position, as far as the tokens can be names; None if there are none."""
    run: list[Token] = []
    for part in each_token(prose, start, limit):
        if part.kind not in ("word", "particle", "initial", "conjunction", "etal") and part.text != ",":
            break
        run.append(part)
    while run and run[-1].kind in ("mark", "conjunction"):
        run.pop()
    return _parse(run, run[-1].end, known) if run and run[0].kind != "conjunction" else None


def _run(parts: list[Token], known: Gazetteer, *, bracketed: bool) -> list[Token]:
    """Return the last stretch of tokens that may be authors; a semicolon may separate them (Silva; Souza, 2010)."""
    at = len(parts)
    while at > 0 and (_may_belong(parts, at - 1, known) or parts[at - 1].text == ";"):
        at -= 1
    return [_named(part, known) for part in parts[at:]]


@cache
def _plain_et_al() -> frozenset[str]:
    """The undamaged forms of "et al.", folded."""
    return frozenset(fold(form) for form in ET_AL) | {LATIN, ET, *EASTERN_IN_TEXT}


def _scanned(run: list[Token], prose: str) -> tuple[Clue, ...]:
    """Yield what a scanner made of names, of the conjunction and of "et al."."""
    out = []
    for i, part in enumerate(run):
        span = Span("", part.start, part.end)  # the item knows which document it is from
        seen = prose[part.start : part.end]
        if part.kind == "word" and " " not in part.text and (" " in seen or has_specks(seen, part.text)):
            out.append(Clue("scan-spaced", seen, part.text, costs.SPACED_OUT, span))
        elif part.kind in ("conjunction", "etal") and (glued := _glued(run, i)):
            out.append(Clue("scan-glued", glued.replace(" ", "", 1), glued, costs.GLUED_WORDS))
        elif part.kind == "conjunction" and part.text in ROMANISED_ANDS:
            out.append(Clue("translated-conjunction", part.text, "and", costs.TRANSLATED_AND, span))
        elif part.kind == "conjunction" and part.text.lower() not in _WRITTEN and part.text < "\u3040":
            out.append(Clue("scan-conjunction", part.text, "&", costs.SCANNED_MARK, span))
        elif part.kind == "etal" and fold(part.text) not in _plain_et_al():
            out.append(Clue("scan-et-al", seen, "et al.", costs.SCANNED_MARK, span))
    return tuple(out)


def _glued(run: list[Token], at: int) -> str:
    """Return a conjunction or "et al." and the name glued to it, separated; "" if they are separate already."""
    part, before, after = run[at], run[at - 1] if at else None, run[at + 1] if at + 1 < len(run) else None
    if not part.text[0].isalpha() or part.text[0] >= "\u3040":  # Chinese, Japanese and Korean have no spaces
        return ""
    if before and before.end == part.start and before.text[-1].isalpha():
        return f"{before.text} {part.text}"
    return f"{part.text} {after.text}" if after and part.text[-1].isalpha() and after.start == part.end and after.text[0].isalpha() else ""


def _may_belong(parts: list[Token], at: int, known: Gazetteer) -> bool:
    part = parts[at]
    if 0 < at < len(parts) - 1 and part.text in AMPERSANDS | ANDS and parts[at + 1].kind == "word" and parts[at - 1].kind == "word":
        parts[at] = part._replace(kind="conjunction")
        return True
    if part.kind in ("word", "particle", "initial", "etal", "conjunction"):
        return True
    if part.kind == "small":
        return part.text in INSIDE_NAMES or part.text in AND_OTHERS or known.has_near(fold(part.text))
    return part.text in _INNER_MARKS and part.kind == "mark"


def _named(part: Token, known: Gazetteer) -> Token:
    """Turn a lower-case word that the list knows as a name (its capital lost) into an ordinary word."""
    return part._replace(kind="word") if part.kind == "small" and known.has_near(fold(part.text)) else part


def _parse(run: list[Token], end: int, known: Gazetteer) -> Authors | None:
    """Return the run from its first token to its end as authors, or None if it cannot be."""
    run, et_al = _without_gap(run)
    while run and run[-1].kind in ("etal", "mark", "conjunction"):
        et_al = et_al or run[-1].kind == "etal"
        if run[-1].kind == "conjunction":
            return None
        run = run[:-1]
    if not run or any(part.kind == "etal" for part in run):
        return None
    units: list[Unit] = []
    prices: list[float] = []
    for group in groups(run, known):
        if not group:
            return None
        unit, price = read_unit(group, known)
        if unit is None:
            return None
        units.append(unit)
        prices.append(price)
    units = with_given_after(units, known)
    strange = sum(price == costs.NO_NAME for price in prices)
    if strange and (et_al or strange < len(prices)) and all(part.text != "." for part in run):  # Anderson and May; Page et al.
        prices = [costs.ODD_NAME if price == costs.NO_NAME else price for price in prices]
    return Authors(tuple(units), et_al, units[0].start, end, sum(prices))


def _without_gap(run: list[Token]) -> tuple[list[Token], bool]:
    """Return the run without ellipsis dots, and the last author after them (Abel … Zorn); and whether there were any."""
    at = next((i for i, part in enumerate(run) if part.text == "…" and 0 < i < len(run) - 1), 0)
    last = run[at + 1 :]
    if not at or any(part.kind == "etal" or part.text == "," for part in last) or run[0].text == "…":
        return run, False
    return run[:at], True


def _shape(run: list[Token], bracketed: bool) -> float:
    """Return the cost of how authors are joined: commas alone, or a comma and "and" between two, are rare; other marks are misread."""
    marks = [part.text for part in run[:-1] if part.kind == "mark"]
    chained = max(0, marks.count(";") - 1) * (
        costs.MARKS[";"] - costs.SEMICOLON_AGAIN
    )  # an essay that separates authors by semicolons does so throughout
    noise = sum(costs.MARKS.get(mark, 0.0) for mark in marks) - chained
    commas = [i for i, part in enumerate(run) if part.text == ","]
    if not commas:
        return noise
    if any(part.kind == "conjunction" or part.kind == "etal" for part in run):
        two = len(commas) == 1 and run[commas[0] + 1 : commas[0] + 2] and run[commas[0] + 1].kind == "conjunction"
        return noise + (costs.COMMA_OF_TWO if two and not bracketed else 0.0)
    return noise + (costs.COMMA_IN_BRACKET if bracketed else costs.COMMA_IN_TEXT) * len(commas)
