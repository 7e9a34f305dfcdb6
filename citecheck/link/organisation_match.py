"""Explain how an organisation of the list became one cited name, and at what cost."""

from __future__ import annotations

from itertools import zip_longest

from citecheck.data import costs
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.model import Name
from citecheck.names.edits import IMPOSSIBLE, SAME, Spelling, explain
from citecheck.names.organisations import SMALL_WORDS, acronym_cost, forms, is_shortened, is_unit
from citecheck.text.folding import fold

_ENDING = 3  # most letters of an inflectional ending
_STEM, _STEM_OF_BODY = 4, 3  # letters that both forms share; of a word for a body, which hardly means another: Urzędu, Urząd


def explain_organisation(seen: Name, meant: Name, damage: float) -> Spelling:
    """Return the cheapest way in which an organisation was cited by this name; a cost of 99 if there is none."""
    cited = f"{seen.particle} {seen.family}".strip()
    text, name = fold(cited), fold(meant.family)
    if text == name:
        return SAME
    listed = forms(meant.family)
    if text in (fold(form) for form in listed):
        return Spelling("", costs.UNIT_OF_BODY) if any(text == fold(form) and is_unit(form, meant.family) for form in listed) else SAME
    stories = [*_acronyms(cited, listed), *_words(text, name), *(_reworded(cited, form) for form in listed)]
    best = min(stories, key=lambda story: story.cost, default=IMPOSSIBLE)
    return best if best.cost < IMPOSSIBLE.cost else explain(text, name, damage) or IMPOSSIBLE


def _acronyms(cited: str, listed: tuple[str, ...]) -> list[Spelling]:
    """Yield the acronym of a listed form, or the listed acronym of the cited form."""
    found = [min(acronym_cost(cited, form), acronym_cost(form, cited)) for form in listed]
    return [Spelling("acronym", costs.ACRONYM + cost) for cost in found if cost < IMPOSSIBLE.cost]


def _words(text: str, name: str) -> list[Spelling]:
    """Yield part of the name, or its words in another order or with other function words."""
    out = []
    if len(text) > 4 and (name.startswith(text + " ") or text.startswith(name + " ") or (" " in text and name.endswith(text))):
        out.append(Spelling("part-of-name", costs.PART_OF_NAME))
    if text and text == name.split()[-1]:
        out.append(Spelling("part-of-name", costs.LAST_WORD_OF_BODY))
    one, other = (set(words.split()) - SMALL_WORDS for words in (text, name))
    if one == other:
        out.append(Spelling("", costs.ABBREVIATED_WORDS))
    elif len(one) > 1 and (one <= other or other <= one):
        out.append(Spelling("part-of-name", costs.PART_OF_NAME + 1.0))
    return out


def _reworded(cited: str, form: str) -> Spelling:
    """Yield the same words, some abbreviated (Dept. of Snow) or inflected (des Statistischen Amtes)."""
    one, other = ([w for w in words.replace("&", " ").split() if fold(w) not in SMALL_WORDS] for words in (cited, form))
    if len(one) != len(other) or not one or (len(one) == 1 and not one[0].endswith(".")):
        return IMPOSSIBLE
    ways = [_word(a, b) for a, b in zip_longest(one, other)]
    return Spelling("", max(ways)) if max(ways) < IMPOSSIBLE.cost else IMPOSSIBLE


def _word(seen: str, meant: str) -> float:
    one, other = fold(seen), fold(meant)
    if one == other:
        return 0.0
    if any(short.endswith(".") and is_shortened(fold(short), fold(long)) for short, long in ((seen, meant), (meant, seen))):
        return costs.ABBREVIATED_WORDS
    stem = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if stem >= (_STEM_OF_BODY if meant.lower() in ORGANISATION_WORDS else _STEM) and max(len(one), len(other)) - stem <= _ENDING:
        return costs.INFLECTED_BODY
    return IMPOSSIBLE.cost
