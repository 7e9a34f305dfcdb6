"""One author of a run of tokens: a person or an organisation, and the cost of reading the words so."""

from typing import NamedTuple

from citecheck.data import costs
from citecheck.data.characters import APOSTROPHES, HYPHENS
from citecheck.data.lexicon.citation_words import APOSTROPHE_ENDINGS, MANNERS, NOT_AUTHORS, ONE_LETTER_WORDS
from citecheck.data.lexicon.given_names import GIVEN_NAMES
from citecheck.data.lexicon.name_parts import is_suffix
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Token
from citecheck.model import Name
from citecheck.text.folding import fold

_POSSESSIVES = tuple(mark + s for s in ("s", "") for mark in "'’‘´`′")
_APOSTROPHE_ENDINGS = frozenset(ending for endings in APOSTROPHE_ENDINGS.values() for ending in endings)
_MANNERS = frozenset(word for words in MANNERS.values() for word in words)
_PARTING = frozenset(",/:.;")
_INNER = frozenset("/.")  # inside a listed name: LWO/WLF, AA.VV.
_DASHES = frozenset("-–")


class Unit(NamedTuple):
    """One author as written: the name and its span, without the possessive."""

    name: Name
    start: int
    end: int


def groups(run: list[Token], known: Gazetteer) -> list[list[Token]]:
    """Split tokens into authors at commas and conjunctions, but not before initials or a suffix, nor inside a known organisation."""
    whole = fold(" ".join(part.text for part in run))
    if whole in known.organisations:
        return [run]
    if any(part.text in _INNER for part in run[1:-1]) and known.has_family(whole):
        return [[Token("word", run[0].start, run[-1].end, "".join(part.text for part in run))]]
    out: list[list[Token]] = [[]]
    for i, part in enumerate(run):
        following = run[i + 1] if i + 1 < len(run) else None
        if part.kind == "conjunction" and following and i and run[i - 1].kind == following.kind == "particle":
            out[-1].append(part._replace(kind="particle"))
        elif part.kind == "conjunction" and following and _is_inside_name(run[i - 1] if i else None, part, following, known):
            out[-1].append(part._replace(kind="small"))
        elif part.kind == "conjunction" or part.text in _PARTING or _is_spaced_dash(run, i):
            inner = following and (following.kind in ("initial", "conjunction", "mark") or is_suffix(following.text))
            inner = inner and not _is_listed_short(following, known)
            if part.kind == "mark" and inner and part.text not in ";/":
                continue
            out.append([])
        elif part.kind != "mark":
            out[-1].append(part)
    return out


def _is_spaced_dash(run: list[Token], at: int) -> bool:
    """Return whether a dash with a space on either side separates two names: Abel – Beck."""
    if run[at].text not in _DASHES or not 0 < at < len(run) - 1:
        return False
    return run[at - 1].end < run[at].start and run[at].end < run[at + 1].start


def _is_inside_name(before: Token | None, part: Token, following: Token, known: Gazetteer) -> bool:
    """Return whether a conjunction belongs to a listed double name: Ortega y Gasset."""
    return before is not None and before.kind == "word" and fold(f"{before.text} {part.text} {following.text}") in known.families


def _is_short_family(text: str, known: Gazetteer) -> bool:
    """Return whether initials without a full stop may be a family name: Ng, Wu in capitals; a single letter if the list knows it."""
    return text.isalpha() and (len(text) == 2 or (len(text) == 1 and known.has_family(fold(text))))


def _is_listed_short(part: Token | None, known: Gazetteer) -> bool:
    """Return whether what looks like two initials is a listed family name among others in capitals: QI, AO, FENG & WU."""
    return part is not None and part.kind == "initial" and len(part.text) == 2 and part.text.isalpha() and known.has_family(fold(part.text))


def read_unit(group: list[Token], known: Gazetteer) -> tuple[Unit | None, float]:
    """Return one author made of tokens, and the cost of this reading; None if no word in them can be a name."""
    if all(part.kind == "particle" and part.text[:1].isupper() for part in group):
        group = [part._replace(kind="word") for part in group]
    if all(part.kind == "initial" for part in group) and _is_short_family(group[0].text, known):
        group = [group[0]._replace(kind="word"), *group[1:]]  # Ng; Wu in capitals, perhaps followed by initials: LU, Y.
    if not any(part.kind == "word" for part in group) or group[-1].kind == "small":
        return None, 0.0
    last = group[-1]
    text = last.text if fold(" ".join(part.text for part in group)) in known.organisations else _without_ending(last.text, known)
    end = last.end - (len(last.text) - len(text))
    words = [*(part.text for part in group[:-1]), text]
    folded = fold(" ".join(words))
    name = _name(group, words, folded, known)
    return Unit(name, group[0].start, end), _price(group, words, folded, name, known)


def _without_ending(text: str, known: Gazetteer) -> str:
    """Return a name without its possessive, or without the suffix after an apostrophe that a listed name takes: Güneşli'nin."""
    if text.isascii() and text.isalpha():
        return text
    bare = next((text.removesuffix(ending) for ending in _POSSESSIVES if text.endswith(ending)), text)
    at = max(map(text.rfind, HYPHENS))
    if at > 1 and text[at + 1 :] in _MANNERS and known.has_family(fold(text[:at])):
        return text[:at]
    at = max(map(text.rfind, APOSTROPHES))
    if bare == text and at > 1 and text[at + 1 :] in _APOSTROPHE_ENDINGS and not known.has_family(fold(text)):
        stem = fold(text[:at])
        return text[:at] if known.has_family(stem) or stem in known.organisations or text[:at].isupper() else text
    return bare


def _name(group: list[Token], words: list[str], folded: str, known: Gazetteer) -> Name:
    whole = " ".join(words)
    if (
        folded in known.organisations
        or not ORGANISATION_WORDS.isdisjoint(map(str.lower, words))
        or any(part.kind == "small" for part in group)
    ):
        return Name(whole, corporate=True)
    if len(words) == 1 and whole.isupper() and 2 <= len(whole) <= 8 and not known.has_family(folded):
        return Name(whole, corporate=True)
    given = " ".join(word for part, word in zip(group, words, strict=True) if part.kind == "initial")
    suffix = next((word for word in words if is_suffix(word)), "")
    at = next(i for i, part in enumerate(group) if part.kind == "word")
    particle = " ".join(word for part, word in zip(group[:at], words, strict=False) if part.kind == "particle")
    family = " ".join(word for part, word in zip(group[at:], words[at:], strict=True) if part.kind != "initial" and word != suffix)
    if not particle and " " in family and (count := _family_behind_given(family.split(), known)):
        names = [word for word in words if word != suffix]
        return Name(" ".join(names[-count:]), " ".join(names[:-count]), "", suffix)
    return Name(family or whole, given, particle, suffix)


def _family_behind_given(words: list[str], known: Gazetteer) -> int:
    """Return how many words are the family name of a listed person with this given name (Kenneth Pike); 0 if nobody has it."""
    if words[0].lower() in NOT_AUTHORS or known.has_family(fold(" ".join(words))):
        return 0
    if known.has_person(fold(words[0]), fold(words[-1])):
        return 0  # Xiang Biao, where the list has Xiang B. and Biao X.: linking decides
    counts = range(1, len(words))
    return next((n for n in reversed(counts) if known.has_person(fold(" ".join(words[-n:])), fold(words[0]))), 0)


def with_given_after(units: list[Unit], known: Gazetteer) -> list[Unit]:
    """Return the units with a listed given name after its family name merged into it: Pike, Kenneth."""
    out: list[Unit] = []
    for unit in units:
        before = out[-1] if out else None
        family, given = (fold(before.name.family), fold(unit.name.family)) if before else ("", "")
        if before and not before.name.given and len(given) > 2 and _is_given(family, given, known):
            out[-1] = Unit(before.name._replace(given=unit.name.family), before.start, unit.end)
        else:
            out.append(unit)
    return out


def _is_given(family: str, given: str, known: Gazetteer) -> bool:
    """Return whether a word is the given name of a listed person, who may be listed with an initial only."""
    listed = (family, given) in known.people or (given in GIVEN_NAMES and known.has_person(family, given))
    return listed and not known.has_family(given)


def _price(group: list[Token], words: list[str], folded: str, name: Name, known: Gazetteer) -> float:
    """Return the cost of reading these words as one author: none if the list knows it, high if it begins with a word that is not a name."""
    if known.has_family(folded) or folded in known.organisations:
        return costs.LISTED_NAME
    if known.has_family(fold(name.family)):
        if not name.given:
            return costs.PARTICLE_UNLISTED if name.particle else costs.LISTED_NAME
        telling = fold(name.family) in known.namesakes or any(part.kind == "initial" for part in group)
        return costs.LISTED_WITH_GIVEN if telling else costs.GIVEN_UNNEEDED
    folds = [fold(word) for word in words]
    cost = 0.0
    shouted = len(words) == 1 and len(words[0]) > 2 and words[0].isupper()
    if words[0].lower() in NOT_AUTHORS and group[0].kind != "particle" and not shouted:
        cost += costs.NO_NAME if len(words) == 1 else costs.LISTED_NO_NAME_FIRST if known.has_family(folds[0]) else costs.NO_NAME_FIRST
    if len(words) > 1 and words[-1].lower() in NOT_AUTHORS:
        cost += costs.NO_NAME_LAST
    if name.corporate and any(part.kind == "small" for part in group) and ORGANISATION_WORDS.isdisjoint(word.lower() for word in words):
        cost += costs.SMALL_WORD_INSIDE  # "America of Kenneth Pike" is not an organisation
    if group[0].kind == "initial" and group[0].text in ONE_LETTER_WORDS and len(group) > 1:
        cost += costs.INITIAL_OR_WORD
    plain = [part for part in group if part.kind == "word"]
    if not name.corporate and len(plain) > 2:
        cost += costs.THIRD_WORD * (len(plain) - 2)
    if not name.corporate and len(plain) > 1 and known.has_family(folds[-1]):
        cost += costs.WORD_BEFORE_LISTED
    return cost
