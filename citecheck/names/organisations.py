"""The forms of an organisation's name: whole, abbreviated, as the part of a parent, and as an acronym of its words."""

from __future__ import annotations

from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.lexicon.organisation_words import HAN_ENDS, JURISDICTIONS, ORGANISATION_WORDS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.model import Name
from citecheck.text.folding import fold

IMPOSSIBLE = costs.IMPOSSIBLE
_LONGEST_ACRONYM = 12
_BOUNDARY = regex(r"\s+[–—=-]\s+|\s*[=:]\s+")
_BRACKETED = regex(r"\s*[(\[]([^()\[\]]{2,200})[)\]]\s*")
_WITHIN = regex(r",\s+|(?<=\w{3})\.\s+(?=[^\W\d_a-z])")
_INITIALS = regex(r"(?:[^\W\d_]\.){2,}")
_LETTERS = regex(r"[^\W\d_]+")
_GAPS = regex(r"[\s/’'‘&,()\[\]]+")
SMALL_WORDS = frozenset(map(fold, INSIDE_NAMES))
_SHORTEST_HAN = 4  # signs of a body's name in Chinese
_COMPOUND = 8  # from this length on a word may be made of words: Forschungs|gemeinschaft


def is_organisation(text: str) -> bool:
    """Whether a name is an organisation's by its words, or as an acronym."""
    words = _LETTERS.findall(text)
    if any(word.lower() in ORGANISATION_WORDS for word in words):
        return True
    if len(text) >= _SHORTEST_HAN and text.endswith(HAN_ENDS):
        return True
    return len(words) == 1 and 2 <= len(words[0]) <= 8 and words[0].isupper()


def may_be_organisation(name: Name) -> bool:
    """Whether a name that was read may be an organisation's: it is marked as one, or has many words and no given name."""
    return name.corporate or (not name.given and len(name.family.split()) > 2)


def is_short_form(text: str) -> bool:
    """Whether a word is written as abbreviations of organisations are: WHO, UNESCO, DFG, BMBF, ÖNB, MinAm."""
    letters = [c for c in text if c.isalpha()]
    return " " not in text and 2 <= len(letters) <= _LONGEST_ACRONYM and sum(c.isupper() for c in letters) > 1


@lru_cache(maxsize=4096)
def forms(name: str) -> tuple[str, ...]:
    """The names contained in a listed organisation's name, the whole name first: its abbreviation, and a unit below its parent.

    >>> forms("BTO – Board of Trust and Order")
    ('BTO – Board of Trust and Order', 'BTO', 'Board of Trust and Order')
    """
    out = [name]
    if found := _BRACKETED.search(name):
        before, rest = name[: found.start()].strip(), name[found.end() :].strip(" ,.–-")
        out += [before, found[1], f"{before} {rest}".strip()]
    parts = [part.strip(" ,.") for part in _BOUNDARY.split(name) if part.strip(" ,.")]
    if len(parts) == 2 and any(is_short_form(part) for part in parts):
        out += parts
    return tuple(dict.fromkeys(part.strip() for part in (*out, *_units(name)) if part.strip()))


def _units(name: str) -> list[str]:
    """The parent before a comma or a stop, and the units that follow it: Ministry of Rain, Office of Snow; BRASIL. Ministério da Chuva."""
    first, *rest = _WITHIN.split(name)
    if not rest:
        return []
    return [first, *(part for part in rest if " " in part and not ORGANISATION_WORDS.isdisjoint(fold(part).split()))]


def is_unit(form: str, name: str) -> bool:
    """Whether a form is only a parent or a unit of the listed body."""
    return form != name and form in _units(name)


def abbreviations(name: str) -> list[str]:
    """The abbreviations that a listed name itself gives: WHO – World Health Organization; Statistisches Bundesamt [Destatis]."""
    return [form for form in forms(name)[1:] if " " not in form and form[:1].isupper() and not is_unit(form, name)]


def initials(organisation: str) -> str:
    """The folded acronym of an organisation's name: the initials of its words with a capital."""
    letters = "".join(word[0] for word in organisation.replace("-", " ").split() if word[:1].isupper())
    return letters.lower() if len(letters) > 1 else ""


def acronym_cost(short: str, organisation: str) -> float:
    """Return the cost of an abbreviation that is not formed from an organisation's words (nats); 99 if it cannot be.

    Each letter begins a word, follows the letters that begin one (ISTAT: Istituto di STATistica), or begins a part of a compound
    (DFG: Deutsche ForschungsGemeinschaft). Small words are passed over freely; so is a country's name before it.

    >>> acronym_cost("FAO", "Food and Agriculture Organization of the United Nations")
    0.5
    """
    letters = fold(short).replace(" ", "")
    if not 2 <= len(letters) <= _LONGEST_ACRONYM or not letters.isalpha() or (" " in short and not short.isupper()):
        return IMPOSSIBLE
    words = _words(organisation)
    if len(words) == 1 and letters == fold(organisation)[: len(letters)]:
        return IMPOSSIBLE  # the beginning of a word
    ways = [_cost(letters, words[skipped:]) for skipped in _starts(words)]
    if "-" in organisation:
        ways.append(_cost(letters, _words(organisation.replace("-", " "))))
    best = min(ways, default=IMPOSSIBLE)
    limit = 0.0 if len(letters) == 2 else costs.ACRONYM_ODDEST
    return best if best <= limit else IMPOSSIBLE


def _words(organisation: str) -> list[str]:
    """The folded words of a name; the letters of U.S. are a word each."""
    out: list[str] = []
    for word in _GAPS.split(organisation):
        out += [fold(letter) for letter in word.split(".") if letter] if _INITIALS.fullmatch(word) else [fold(word)]
    return [word for word in out if word]


def _starts(words: list[str]) -> set[int]:
    """Where the letters may begin: at the first word, or after the country."""
    text = " ".join(words)
    return {0} | {len(place.split()) for place in JURISDICTIONS if text.startswith(place + " ")}


def _cost(letters: str, words: list[str]) -> float:
    """The cheapest way from the first word to the last: ``best`` maps how many letters are taken to what it cost."""
    best = {0: 0.0}
    for word in words:
        passed = 0.0 if word in SMALL_WORDS or len(word) < 3 else costs.ACRONYM_WORD_PASSED
        onward = {at: cost + (passed if at < len(letters) else 0.0) for at, cost in best.items()}
        if len(letters) in best and passed:
            onward[len(letters)] = max(best[len(letters)], costs.ACRONYM_CUT)
        for at, cost in best.items():
            for taken, more in _taken(letters[at:], word):
                onward[at + taken] = min(onward.get(at + taken, IMPOSSIBLE), cost + more)
        best = onward
    return round(best.get(len(letters), IMPOSSIBLE), 2)


def _taken(letters: str, word: str) -> list[tuple[int, float]]:
    """How many letters a word may give, and at what cost: its first, those that follow it, those that begin parts of a compound."""
    if not letters or word[0] != letters[0]:
        return []
    out = [(1, 0.0)]
    for more in range(1, min(len(letters), len(word), 6)):
        if word[more] != letters[more]:
            break
        out.append((more + 1, more * costs.ACRONYM_NEXT_LETTER))
    at, cost = 0, 0.0
    for count, letter in enumerate(letters[1:], start=2):
        at = word.find(letter, at + 3) if len(word) >= _COMPOUND else -1
        if at < 0 or at > len(word) - 3:
            break
        cost += costs.ACRONYM_INNER
        out.append((count, cost))
    return out


def is_shortened(short: str, long: str) -> bool:
    """Return whether a word's letters occur in another in the same order, the first one first: dept, department."""
    letters = iter(long)
    return bool(short) and long[:1] == short[0] and len(short) < len(long) and all(letter in letters for letter in short)
