"""How the authors of an entry differ from those of a record: who is on both lists, who is only on one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from citecheck.data.lexicon.record_words import NOBODY, OF_GROUPS
from citecheck.dedupe.agreement import people
from citecheck.model import Name, Reference
from citecheck.names.author_marks import OTHERS
from citecheck.names.edits import explain
from citecheck.names.transliteration import sounds_like
from citecheck.text.folding import fold
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import cleaned

_SHARED_LETTERS = 3  # Tomek is Tomasz
_SPELLINGS = frozenset({"umlaut", "romanisation", "inflected", "spelling"})


class Stranger(NamedTuple):
    """An author of the entry whom the record does not have, and the one of the record in that place, if any."""

    listed: Name
    recorded: Name | None


class AuthorAgreement(NamedTuple):
    """What two lists of authors have in common.

    ``shared`` counts people on both. ``strangers`` are on the entry's list alone, ``missing`` on the record's alone, before the last
    author that both share; ``renamed`` have the family name of an author in their place, and another given name in full. ``cut`` says
    that the entry's list ends in et al.; ``groups`` that one of the lists is of a group; ``first`` that both begin with the same person;
    ``ends`` that the record has the entry's last author, so that its list was not cut; ``kin`` that authors in one place have the same
    given name in full, and another family name.
    """

    shared: int
    strangers: tuple[Stranger, ...] = ()
    missing: tuple[Name, ...] = ()
    renamed: tuple[Stranger, ...] = ()
    cut: bool = False
    groups: bool = False
    first: bool = True
    kin: bool = False
    known: bool = True
    ends: bool = False


UNKNOWN = AuthorAgreement(0, known=False)


def compare_authors(reference: Reference, record: Record) -> AuthorAgreement:
    """Compare the entry's authors with the record's; unknown if one of them has no authors."""
    own, other = _people_of(reference), record.names
    if not own or not other:
        return UNKNOWN
    pairs = _paired(own, other)
    groups = any(name.corporate for name in (*own, *other))
    alone = [at for at in range(len(own)) if at not in pairs]
    legible = [at for at in alone if "\\" not in own[at].family + own[at].given]
    strangers = tuple(Stranger(own[at], _in_place(at, own, other, pairs)) for at in legible)
    last = max(pairs.values(), default=-1)
    missing = tuple(name for at, name in enumerate(other[: last + 1]) if at not in pairs.values() and legible == alone)
    renamed = tuple(Stranger(own[at], other[there]) for at, there in pairs.items() if _renamed(own[at], other[there]))
    kin = any(_same_given(one, other) for one, other in zip(own, other, strict=False))
    return AuthorAgreement(
        len(pairs), strangers, missing, renamed, is_cut(reference), groups, pairs.get(0, -1) == 0, kin, ends=len(own) - 1 in pairs
    )


def is_cut(reference: Reference) -> bool:
    """Whether the list of authors says that there are more."""
    written = reference.fields.get("author", "") or reference.fields.get("editor", "")
    return bool(OTHERS.search(written)) or written.rstrip(" .").endswith("others") or "…" in written or "..." in written


def same_person(one: Name, other: Name) -> bool:
    """Whether two names can be one person's, however differently lists and records write them."""
    if people((one,), (other,)) in ("same", "near"):
        return True
    if one.corporate or other.corporate:
        return _shares_words(one, other)
    return _families_meet(one, other) and _initials_meet(one, other)


def _people_of(reference: Reference) -> tuple[Name, ...]:
    legible = ("\\" not in name.family + name.given for name in reference.names)
    names = tuple(_cleaned(name) if plain else name for name, plain in zip(reference.names, legible, strict=True))
    return tuple(name for name in names if fold(name.family) not in NOBODY)


def _cleaned(name: Name) -> Name:
    family, given, particle, suffix = (cleaned(part) for part in name[:4])
    return Name(family, given, particle, suffix, name.corporate)


def _paired(own: Sequence[Name], other: Sequence[Name]) -> dict[int, int]:
    """Pairs of authors of the entry and of the record who are the same; each once, those in the same place first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    order = [(at, at) for at in range(min(len(own), len(other)))]
    shift = [(at, there) for at in range(len(own)) for there in range(len(other)) if at != there]
    for at, there in [*order, *shift]:
        if at not in pairs and there not in taken and same_person(own[at], other[there]):
            pairs[at] = there
            taken.add(there)
    for at, there in [*order, *shift]:  # those who only have the family name in common
        if at not in pairs and there not in taken and _same_family(own[at], other[there]):
            pairs[at] = there
            taken.add(there)
    for at, _ in order:  # those in the same place who may be one person in two transliterations
        if at not in pairs and at not in taken and _sounds_alike(own[at], other[at]):
            pairs[at] = at
            taken.add(at)
    return pairs


def _sounds_alike(one: Name, other: Name) -> bool:
    if one.corporate or other.corporate or not one.given or not other.given:
        return False
    families = (fold(f"{name.particle}{name.family}") for name in (one, other))
    initials = {_common_initial(fold(name.given)) for name in (one, other)}
    return len(initials) == 1 and sounds_like(*families)


def _common_initial(given: str) -> str:
    """An initial, where vowels and what is written for them count as one."""
    return "" if given[:1] in "aeiouyj" else given[:1]


def _in_place(at: int, own: Sequence[Name], other: Sequence[Name], pairs: dict[int, int]) -> Name | None:
    """The record's author where an entry's stranger is, unless the entry has that one elsewhere."""
    before = max((there for here, there in pairs.items() if here < at), default=-1)
    there = before + 1
    return other[there] if there < len(other) and there not in pairs.values() and len(own) <= len(other) + 1 else None


def _tokens(name: Name) -> list[str]:
    return fold(f"{name.given} {name.particle} {name.family} {name.suffix}".replace("-", " ")).split()


def _shares_words(one: Name, other: Name) -> bool:
    """Whether two names of groups have their significant words in common."""
    a, b = ({word for word in _tokens(name) if word not in OF_GROUPS} for name in (one, other))
    return bool(a & b) and (a <= b or b <= a)


def _families_meet(one: Name, other: Name) -> bool:
    """Whether the family name of one is somewhere in the other's name, or is a variant of it."""
    a, b = (fold(f"{name.particle} {name.family}".replace("-", " ")) for name in (one, other))
    if set(a.split()) & set(_tokens(other)) - _INITIAL or set(b.split()) & set(_tokens(one)) - _INITIAL:
        return True
    squeezed = a.replace(" ", ""), b.replace(" ", "")
    if squeezed[0] == squeezed[1]:
        return True
    story = explain(*squeezed, 0.0)
    return story is not None and story.kind in _SPELLINGS


_INITIAL = frozenset("abcdefghijklmnopqrstuvwxyz")


def _initials_meet(one: Name, other: Name) -> bool:
    """Whether some initial of one is an initial of the other, in any order; names without given names match all."""
    given = [{word[0] for word in _tokens(name)} for name in (one, other)]
    if not one.given or not other.given:
        return True
    return fold(one.given)[:1] in given[1] and fold(other.given)[:1] in given[0]


def _same_family(one: Name, other: Name) -> bool:
    return not (one.corporate or other.corporate) and fold(one.family) == fold(other.family) != ""


def _same_given(one: Name, other: Name) -> bool:
    given = fold(one.given), fold(other.given)
    return given[0] == given[1] and len(given[0]) > _SHARED_LETTERS


def _renamed(one: Name, other: Name) -> bool:
    """Whether two of one family name have given names in full that are not forms of one name."""
    if one.corporate or other.corporate or not _same_family(one, other):
        return False
    a, b = fold(one.given).split(), fold(other.given).split()
    if not a or not b or min(len(a[0]), len(b[0])) < 2 or set(a) & set(b) or _is_initials(one.given) or _is_initials(other.given):
        return False
    joined = "".join(a), "".join(b)
    return not (joined[0] in joined[1] or joined[1] in joined[0]) and joined[0][:_SHARED_LETTERS] != joined[1][:_SHARED_LETTERS]


def _is_initials(given: str) -> bool:
    """Whether a given name is initials: J., JM, J.-P."""
    return (len(given.replace(".", "").replace("-", "").replace(" ", "")) <= 3 and given.upper() == given) or "." in given[:3]
