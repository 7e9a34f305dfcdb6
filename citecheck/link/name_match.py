"""Explain how one author of the list became one cited name, and at what cost."""

from __future__ import annotations

from functools import lru_cache

from citecheck.data import costs
from citecheck.data.lexicon.citation_words import ANONYMOUS
from citecheck.data.lexicon.name_endings import ICELANDIC_LETTERS, PATRONYMICS, PATRONYMICS_OF_OTHERS
from citecheck.link.search_keys import is_word
from citecheck.model import Name
from citecheck.names.edits import IMPOSSIBLE, SAME, Spelling, explain
from citecheck.names.inflection import is_inflected
from citecheck.names.organisations import may_be_organisation
from citecheck.names.romanization import without_conjunction, without_particle
from citecheck.names.transliteration import is_transliterated
from citecheck.names.variants import eastern_families, spellings
from citecheck.text.folding import collapse, fold, mixes_alphabets

LEAST_OF_WORDS = min(costs.INFLECTED, costs.ROMANISED)  # nats; what a word of a clean text costs at least that is not a listed one


@lru_cache(maxsize=1 << 16)  # an essay cites its works again and again: a third of the time of a long one
def explain_name(seen: Name, meant: Name, damage: float) -> Spelling:
    """Return the cheapest way in which an author was cited by this name; a cost of 99 if there is none."""
    if is_word(seen) and is_word(meant) and not seen.given:
        return _explain_word(seen.family.lower(), meant, damage)
    family = fold(seen.family)
    if family in ANONYMOUS and fold(meant.family) in ANONYMOUS:
        return SAME
    if may_be_organisation(meant):
        from citecheck.link.organisation_match import explain_organisation

        return explain_organisation(seen, meant, damage)
    if seen.given and _is_inside_family(seen, meant):
        return SAME
    known = spellings(meant)
    whole = fold(f"{seen.particle} {seen.family}") if seen.particle else family
    if whole in known or family in known or (" " in whole and whole.replace(" ", "") in known):
        return _with_initials(seen, meant)
    if _bends_in_halves(seen.family, meant.family):
        return Spelling("inflected", costs.INFLECTED)
    if is_transliterated(family, fold(meant.family)):
        return _with_initials(seen._replace(given=""), meant)
    if family in eastern_families(meant.family):
        return Spelling("", costs.EASTERN_FAMILY)
    words = [fold(word) for word in seen.family.split()] if " " in seen.family else [family]
    if meant.suffix and len(words) > 1 and words[-1] == fold(meant.suffix) and " ".join(words[:-1]) in known:
        return _with_initials(seen, meant)  # Marlow Júnior, where the list has Marlow, T., Júnior
    if len(words) > 1 and (found := _given_and_family(words, meant, known)):
        return found
    forms = (family,) if whole == family else (whole, family)
    stories = [story for spelling in sorted(known) for form in forms if (story := explain(form, spelling, damage))]
    if leaves := _leaves(family):
        stories += [Spelling(kind, costs.FUSED_PARTICLE) for kind, rest in leaves if rest in known]
    if not seen.corporate and family and family == fold(meant.given) and len(family) > 2:
        stories.append(_by_given(meant))
    if len(words) > 1 and (last := explain(words[-1], fold(meant.family), damage)):
        stories.append(Spelling(last.kind, last.cost + costs.ONLY_LAST_WORD))
    return min(stories, key=lambda story: story.cost) if stories else IMPOSSIBLE


def _explain_word(family: str, meant: Name, damage: float) -> Spelling:
    """Explain a family name without initials as a person's, both of them words of ASCII, as most are: the same stories, fewer questions."""
    listed = meant.family.lower()
    known = {listed, collapse(listed)}
    if family in known or (family in ANONYMOUS and listed in ANONYMOUS):
        return SAME
    stories = [story for spelling in sorted(known) if (story := explain(family, spelling, damage))]
    if leaves := _leaves(family):
        stories += [Spelling(kind, costs.FUSED_PARTICLE) for kind, rest in leaves if rest in known]
    if len(family) > 2 and family == fold(meant.given):
        stories.append(_by_given(meant))
    return min(stories, key=lambda story: story.cost) if stories else IMPOSSIBLE


def least_cost(seen: Name, meant: Name, damage: float) -> float:
    """Return what it costs at least that an author was cited by a name, known without comparing their letters one by one."""
    if damage or seen.given or not (is_word(seen) and is_word(meant)):
        return 0.0
    family, listed = seen.family.lower(), meant.family.lower()
    if collapse(family) == collapse(listed) or family in ANONYMOUS or family == fold(meant.given):
        return 0.0
    return LEAST_OF_WORDS


def _by_given(meant: Name) -> Spelling:
    """Explain a person who was cited by the given name, as is usual where the other is a patronymic."""
    return Spelling("", costs.GIVEN_BEFORE) if _is_patronymic(meant) else Spelling("given-for-family", costs.GIVEN_FOR_FAMILY)


def _is_inside_family(seen: Name, meant: Name) -> bool:
    """Return whether apparent initials are part of the family name: O Kane; DE LA O KANE, where de la O Kane is listed."""
    whole = fold(f"{seen.given} {seen.family}")
    if seen.particle:
        return fold(f"{seen.particle} {whole}") == fold(f"{meant.particle} {meant.family}")
    return len(seen.given) == 1 and whole == fold(meant.family)


def _with_initials(seen: Name, meant: Name) -> Spelling:
    """Add the cost of initials in the text, which distinguish authors of one family name."""
    if seen.given and meant.given and not _initials_agree(seen.given, meant.given):
        return Spelling("other-initial", costs.OTHER_INITIAL)
    if _are_other_people(seen.given, meant.given):
        return Spelling("", costs.OTHER_GIVEN_NAME)
    if mixes_alphabets(seen.family) and not mixes_alphabets(meant.family):
        return Spelling("lookalike", costs.LOOKALIKE)
    return Spelling("", 0.0)


def _initials_agree(seen: str, meant: str) -> bool:
    """Return whether one sequence of initials begins the other: Y. Q. and Y.Q., Y. and Yong, but not Y. H. and Y.Q."""
    return all(one == other for one, other in zip(given_initials(seen), given_initials(meant), strict=False))


def _are_other_people(seen: str, meant: str) -> bool:
    """Return whether two full given names are different people's, and neither is short for the other: Paul, Peter."""
    words = [" ".join(given.split()[:1]) for given in (seen, meant)]
    if any("." in word or word.isupper() for word in words):
        return False
    one, other = map(fold, words)
    return min(len(one), len(other)) > 2 and not one.startswith(other[:3])


def given_initials(given: str) -> str:
    """Return the first letters of given names; capitals written together are separate initials (YQ, not Yong-Qiang)."""
    words = given.replace("-", " ").replace("\u2010", " ").replace(".", " ").split()
    glued = all(word.isupper() and len(word) < 4 for word in words)
    return "".join(fold(word) if glued else fold(word)[:1] for word in words)


def _given_and_family(words: list[str], meant: Name, known: frozenset[str]) -> Spelling | None:
    """Explain given and family name in either order: Kenneth Pike, Shen Zhihua."""
    given = fold(meant.given).split()
    if words[-1] in known or " ".join(words[1:]) in known:
        fits = bool(given) and words[0][:1] == given[0][:1]
        return Spelling("", costs.GIVEN_BEFORE) if fits else Spelling("words-before", costs.OTHER_GIVEN if given else costs.ONLY_LAST_WORD)
    if words[0] in known:
        rest = "".join(words[1:])
        if given and (rest == "".join(given) or given[0].startswith(rest) or (len(rest) < 3 and rest[:1] == given[0][:1])):
            return Spelling("", costs.GIVEN_BEHIND)
        if given and rest[:1] == given[0][:1]:
            return Spelling("", costs.ONLY_LAST_WORD)
        return Spelling("words-after", costs.WORDS_AFTER)
    return None


def _bends_in_halves(seen: str, meant: str) -> bool:
    """Return whether each half of a double name is the listed one with an ending: Lisiewskiej-Kamińskiej."""
    if "-" not in meant:
        return False
    halves = list(zip(map(fold, seen.split("-")), map(fold, meant.split("-")), strict=False))
    return seen.count("-") == meant.count("-") and all(one == other or is_inflected(one, other) for one, other in halves)


def _is_patronymic(name: Name) -> bool:
    """Return whether the last name is a patronymic, as in Iceland, so that the given name is cited: Sigrún Ketilsdóttir."""
    family = fold(name.family)
    return family.endswith(PATRONYMICS) or (family.endswith(PATRONYMICS_OF_OTHERS) and not ICELANDIC_LETTERS.isdisjoint(name.given.lower()))


@lru_cache(maxsize=1 << 12)
def _leaves(family: str) -> tuple[tuple[str, str], ...]:
    """Yield the names that remain without a conjunction or particle fused to them, each with the kind of clue."""
    after_conjunction = (("fused-conjunction", rest) for rest, _, _ in without_conjunction(family))
    return (*after_conjunction, *(("fused-particle", rest) for rest, _, _ in without_particle(family)))
