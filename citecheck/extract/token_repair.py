"""Repair words that a scanner split or joined: Will iams, W illiams, Bernhardtand, Dahlberget al.; only listed names are repaired."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from citecheck._fast.regex import regex
from citecheck.data.characters import APOSTROPHES, HYPHENS
from citecheck.data.lexicon.citation_words import ELISIONS, GLUED, GLUED_ANDS
from citecheck.data.lexicon.et_al_words import CHINESE, ET, LATIN
from citecheck.data.ocr.lookalikes import AL, CAPITALS, OPENERS, SPECKS
from citecheck.data.romanization import ROMANISED_OTHERS, WRITTEN_ANDS
from citecheck.extract.eastern_names import is_eastern, split_eastern
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Kind, Token
from citecheck.text.folding import fold

_ELISIONS = frozenset(word for words in ELISIONS.values() for word in words)
_SHORTEST = 4  # letters of a name that is joined or cut off
_EASTERN = regex(r"[\u3040-\u9fff\uac00-\ud7af]+|[^\u3040-\u9fff\uac00-\ud7af]+")  # stretches of Chinese, Japanese and Korean, or others


def repair_tokens(parts: list[Token], known: Gazetteer) -> list[Token]:
    """Return the tokens of a stretch of prose, with a split listed name rejoined, and words joined to a listed name cut off."""
    out: list[Token] = []
    parts = _without_acronym(parts)
    for part, following in zip_longest(parts, parts[1:]):
        before = out[-1] if out else None
        if (
            before
            and (before.text in HYPHENS or (before.text in SPECKS and before.end == part.start))
            and len(out) > 1
            and out[-2].end == before.start
            and _is_rest(out[-2], part, known)
        ):
            out[-2:] = [Token("word", out[-2].start, part.end, out[-2].text + part.text)]
        elif before and before.end == part.start and _is_behind_capital(before, part, known):
            out[-1] = Token("word", before.start, part.end, CAPITALS[before.text] + part.text)
        elif before and (_is_behind_figures(before, part, known) or (part.start - before.end < 2 and _is_rest(before, part, known))):
            out[-1] = Token("word", before.start, part.end, before.text.rstrip(".") + part.text)
        elif before and before.text == ET and part.text in AL and len(out) > 1 and out[-2].end == before.start:
            out[-1] = Token("etal", before.start, part.end, LATIN)
        elif before and before.kind == "conjunction" and part.text in SPECKS and before.end == part.start < part.end and following:
            continue  # und: Quist, and. Quist
        elif part.text in WRITTEN_ANDS:
            out.append(part._replace(kind="conjunction"))
        elif part.kind in ("word", "small") and part.end - part.start == len(part.text):
            out += _cut(part, following, known)
        else:
            out.append(part)
    return out


def _without_acronym(parts: list[Token]) -> list[Token]:
    """Return the tokens without an abbreviation in brackets before "et al.": Wick Statistical Service (WSS) et al."""
    at = next((i for i, part in enumerate(parts[3:], start=3) if part.kind == "etal"), 0)
    inside = parts[at - 3 : at]
    if not at or [part.text for part in inside[::2]] not in (["(", ")"], ["[", "]"]) or not inside[1].text.isupper():
        return parts
    return parts[: at - 3] + parts[at:]


def _is_behind_figures(before: Token, part: Token, known: Gazetteer) -> bool:
    """Return whether figures and a word are the name of a listed author: 3N, 23andUs."""
    if before.kind != "number" or before.end < part.start:
        return False
    whole = fold(before.text + part.text)
    return known.has_family(whole) or whole in known.organisations


def has_specks(seen: str, text: str) -> bool:
    """Return whether a word is written with a scanner's mark in it, or with one for its capital."""
    return seen != text and (seen[0] in CAPITALS or (not SPECKS.isdisjoint(seen) and "".join(c for c in seen if c not in SPECKS) == text))


def _is_behind_capital(before: Token, part: Token, known: Gazetteer) -> bool:
    """Return whether a mark and a lower-case word are a listed name: |lyasi, $chaeffer, 0’Brien."""
    capital = CAPITALS.get(before.text, "")
    return bool(capital) and part.kind in ("small", "word") and known.has_family(fold(capital + part.text)) and not part.text[0].isupper()


def _is_rest(before: Token, part: Token, known: Gazetteer) -> bool:
    """Return whether a lower-case word is the rest of the listed name that begins before it."""
    if part.kind != "small" or before.kind not in ("word", "initial"):
        return False
    first = before.text.rstrip(".") if before.end == part.start else before.text  # W.ang
    if not first.isalpha():
        return False
    whole = fold(first + part.text)
    return len(whole) >= _SHORTEST and known.has_family(whole) and not known.has_family(fold(before.text))


def _cut(part: Token, following: Token | None, known: Gazetteer) -> Iterator[Token]:
    """Yield a word; or a listed name and the conjunction or "et" joined to it, if the text after it fits."""
    endings = () if following is None else GLUED_ANDS if following.kind == "word" else (ET,) if following.text in AL else ()
    if cut := _stem(part.text, endings, known):
        yield part._replace(end=part.start + cut, text=part.text[:cut])
        yield Token("conjunction", part.start + cut, part.end, part.text[cut:])
        return
    if cut := _stem(part.text, ROMANISED_OTHERS, known) if part.kind == "word" and not endings else 0:
        yield part._replace(end=part.start + cut, text=part.text[:cut])
        yield Token("small", part.start + cut, part.end, part.text[cut:])
        return
    if part.text.isascii() and part.text.isalpha() and part.text[1:].islower():
        yield part
        return
    if is_eastern(part.text) and not known.has_family(fold(part.text)):
        yield from split_eastern(part, known)
        return
    if not part.text.isascii() and len(pieces := _EASTERN.findall(part.text)) > 1:
        yield from _by_script(part, pieces)
        return
    if (at := _dash(part.text, known)) and not known.has_family(fold(part.text)):
        joins = known.has_family(fold(part.text[:at]))
        yield Token("word", part.start, part.start + at, part.text[:at])
        yield Token("conjunction" if joins else "mark", part.start + at, part.start + at + 1, "&" if joins else "—")
        yield Token("word", part.start + at + 1, part.end, part.text[at + 1 :])
        return
    if cut := _elided(part.text, known):
        yield Token("small", part.start, part.start + cut, part.text[:cut])
        part = Token("word", part.start + cut, part.end, part.text[cut:])
    cut = _prefix(part.text, known)
    if cut:
        word = part.text[:cut]
        yield Token("conjunction" if word in GLUED_ANDS else "small", part.start, part.start + cut, word)
        part = Token("word", part.start + cut, part.end, part.text[cut:])
    yield part


def _dash(text: str, known: Gazetteer) -> int:
    """Return where a long dash before a listed name is: between two authors (Abel–Beck), or after other words (the scale QRS-B—Abel)."""
    at = max(text.rfind("–"), text.rfind("—"))
    return at if at > 0 and text[at + 1 : at + 2].isupper() and known.has_family(fold(text[at + 1 :])) else 0


def _by_script(part: Token, pieces: list[str]) -> Iterator[Token]:
    """Yield Latin names and the function words of Chinese, Japanese or Korean joined to them: Shen与Li, 自Deng, Wang等人."""
    at = part.start
    for piece in pieces:
        kind: Kind = "conjunction" if piece in WRITTEN_ANDS else "etal" if piece in CHINESE else "word" if piece[0] < "\u3040" else "mark"
        yield Token(kind, at, at + len(piece), piece)
        at += len(piece)


def _prefix(text: str, known: Gazetteer) -> int:
    """Return the length of the function word, or misread bracket, joined to a listed name: asMorgan, AsMorgan, CMorgan."""
    if text[1:].islower():
        return 0
    cut = next((at for at, c in enumerate(text) if at and c.isupper()), 0)
    if not (text[:cut].islower() or text[:cut].lower() in GLUED or text[:cut] in tuple(OPENERS)) or known.has_family(fold(text)):
        return 0
    return cut if len(text) - cut >= _SHORTEST and known.has_family(fold(text[cut:])) else 0


def _elided(text: str, known: Gazetteer) -> int:
    """Return the length of the elided word before an acronym or a listed name: l'OMS, dell'ISTAT; not of D'Arcy."""
    cut = next((at for at, c in enumerate(text) if c in APOSTROPHES), 0) + 1
    rest = text[cut:]
    if cut < 2 or text[: cut - 1].lower() not in _ELISIONS or known.has_family(fold(text)) or fold(text) in known.organisations:
        return 0
    listed = known.has_family(fold(rest)) or fold(rest) in known.organisations
    return cut if listed or (len(rest) > 1 and rest.isupper()) else 0


def _stem(text: str, endings: tuple[str, ...], known: Gazetteer) -> int:
    """Return the length of the listed name before one of the endings; 0 if there is none, or the whole is a name."""
    cuts = [len(text) - len(ending) for ending in endings if text.endswith(ending)]
    if not cuts or known.has_family(fold(text)):
        return 0
    return next((cut for cut in cuts if cut >= _SHORTEST and known.has_family(fold(text[:cut]))), 0)
