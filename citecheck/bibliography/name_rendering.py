"""Lists of people as a style writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from citecheck._fast.regex import regex
from citecheck.bibliography.language import is_cjk
from citecheck.data.lexicon.given_names import GIVEN_NAMES, SHORT_GIVEN
from citecheck.data.lexicon.name_parts import PARTICLES, PRINTED_JUNIORS, PRINTED_NUMERALS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.latex.name_output import OTHERS
from citecheck.model import Name
from citecheck.text.folding import fold

_KEPT = PARTICLES | INSIDE_NAMES  # Lamp Group, for the: what a program made of an organisation
_HANDLE = regex(r" (?:\[@?\w|\(@)")  # Falk, A. [@annafalk] (APA 7, 9.8) · Falk, Anna (@annafalk) (Chicago 18)
_PIECE = regex(r"[^\W_][\w'’·\u0300-\u036f]*+(?:\[[a-zà-ÿ]{1,4}\][a-zà-ÿ]++)?\.?|[-‐‑]")  # Paul[l]us is one
_AYN = "ʻʼʽʾʿ"  # a separate letter in Arabic and Hawaiian, which stays with the following one
_AFTER_INITIAL = regex(r"(?<=\b\w\.)(?=\w\.|\w\b)")
_BARE_INITIAL = regex(r"\b[^\W\d_a-z](?=\s|\Z)")
_VOWELS = frozenset("aeiouy")
_SHORT_WITHOUT_VOWELS = frozenset(short for short in SHORT_GIVEN if not any(sign in _VOWELS for sign in fold(short)))


@dataclass(frozen=True, slots=True)
class NameForm:
    """How a style writes a list of names.

    ``inverted`` says whose family name is first; ``initials`` is what follows each initial ("full" keeps given names). Lists of
    ``et_al_from`` names and more are cut to ``et_al_keep`` and end in ``et_al`` after ``before_et_al`` (``et_al_alone`` after a
    single name), or in ``et_al_last`` and the last name. ``suffix_stop`` is after Jr and Sr.
    """

    last: str
    last_of_two: str
    et_al: str
    et_al_from: int = 10**9
    et_al_keep: int = 1
    et_al_last: str = ""
    et_al_cjk: str = ""
    before_et_al: str = ", "
    et_al_alone: str = " "
    inverted: Literal["all", "first", "none"] = "none"
    initials: str = "full"
    hyphen: str = "-"
    separator: str = ", "
    comma: str = ", "
    before_suffix: str = ", "
    suffix_stop: str = "."
    particle_last: bool = False
    upper: bool = False
    spaced: bool = False


def write_names(names: Sequence[Name], form: NameForm, *, elided: bool = False) -> str:
    """The names in a form of the style: who is inverted, how given names shrink, when the list is cut, and what is between.

    ``elided``: the names left out (OTHERS) are before the last.
    """
    cut = bool(names) and names[-1] == OTHERS
    if cut and elided and form.et_al_last and len(names) > form.et_al_keep:
        names = (*names[: form.et_al_keep], OTHERS, names[-2])
        cut = False
    names = names[:-1] if cut else names
    shown = names[: form.et_al_keep] if cut or len(names) >= form.et_al_from else names
    cut = cut or len(shown) < len(names)
    written = [write_name(name, form, first=index == 0) for index, name in enumerate(shown)]
    if not cut:
        return _chain(written, form)
    if form.et_al_last and len(shown) < len(names):  # OTHERS is never among those shown
        return form.separator.join(written) + form.et_al_last + write_name(names[-1], form, first=False)
    et_al = form.et_al_cjk if form.et_al_cjk and any(is_cjk(name.family) for name in names) else form.et_al
    return form.separator.join(written) + (form.et_al_alone if len(written) == 1 else form.before_et_al) + et_al


def _chain(written: Sequence[str], form: NameForm) -> str:
    if len(written) < 2:
        return "".join(written)
    last = form.last_of_two if len(written) == 2 else form.last
    return form.separator.join(written[:-1]) + last + written[-1]


def write_name(name: Name, form: NameForm, *, first: bool) -> str:
    """One name; organisations stay whole, and so do names in scripts that put the family first."""
    if name.corporate:
        return f"{name.family} {name.given}".strip()  # with the name of its account: Lamp Board [@lamps]
    if is_cjk(name.family):
        return (
            name.family + name.given if is_cjk(name.given) or not name.given else f"{name.family} {_given(name.given, form, shouted=False)}"
        )
    at = found.start() if (found := _HANDLE.search(f" {name.given}")) else len(name.given) + 1
    bare, handle = f" {name.given}"[:at], f" {name.given}"[at:]
    bare = bare.strip()
    if handle and not bare:
        return _with_particle(name) + handle
    given = _given(bare, form, shouted=name.family.isupper()) + handle
    if form.inverted == "all" or (form.inverted == "first" and first):
        return _inverted(name, given, form)
    family = _with_particle(name)
    return " ".join(filter(None, (given, family.upper() if form.upper else family, _suffix(name, form))))


def _inverted(name: Name, given: str, form: NameForm) -> str:
    family = _with_particle(name)
    if form.particle_last and name.particle:
        family, given = name.family, " ".join(filter(None, (given, name.particle)))
    family = family.upper() if form.upper else family
    suffix = _suffix(name, form)
    return form.comma.join(filter(None, (family, given))) + (form.before_suffix + suffix if suffix else "")


def _with_particle(name: Name) -> str:
    """Return the family name after its particle; "d'" and the like are joined to it."""
    joint = "" if name.particle.endswith(("'", "’", "-")) else " "
    return (name.particle + joint + name.family).strip()


def _suffix(name: Name, form: NameForm) -> str:
    bare = name.suffix.strip().rstrip(".")
    return bare + form.suffix_stop if bare in PRINTED_JUNIORS else bare if bare in PRINTED_NUMERALS else name.suffix.strip()


def _given(given: str, form: NameForm, *, shouted: bool) -> str:
    """The given names in full, or each as its initial; a name in capitals throughout (``shouted``) has given names in capitals."""
    if form.initials == "full":
        return spaced_initials(given) if form.spaced else given
    out, joined = "", False
    for piece in _PIECE.findall(given):
        if piece in "-‐‑":
            out = out.rstrip() + form.hyphen
        elif piece[0].islower() and len(piece) > 1 and not piece.endswith(".") and not joined and (out or piece in _KEPT):
            out = f"{out.rstrip()} {piece} "
        else:
            after_hyphen = form.hyphen != "-" and joined
            out += _initials(piece.capitalize() if after_hyphen or _is_given(piece, shouted=shouted) else piece, form.initials)
        joined = piece in "-‐‑"
    return out.strip()


def spaced_initials(given: str) -> str:
    """Write given names with a full stop and a space after each initial: "K.N." and "K N" as "K. N."; full names are unchanged.

    >>> spaced_initials("K.N."), spaced_initials("John F"), spaced_initials("Jo"), spaced_initials("S Th")
    ('K. N.', 'John F.', 'Jo', 'S. Th.')
    """
    parted = _AFTER_INITIAL.sub(" ", given)
    if len(parted) > 1 and parted.rsplit(" ", 1)[-1] in _SHORT_WITHOUT_VOWELS:
        parted += "."
    return _BARE_INITIAL.sub(lambda letter: letter[0] + "." if letter[0].isupper() else letter[0], parted)


def _is_given(piece: str, *, shouted: bool) -> bool:
    """Whether capitals are a given name (MARY) and no initials run together (JFK)."""
    if not piece.isupper() or len(piece) < 3:
        return False
    return (shouted and (len(piece) > 3 or any(sign in _VOWELS for sign in fold(piece)))) or (len(piece) > 3 and fold(piece) in GIVEN_NAMES)


def _initials(piece: str, after: str) -> str:
    """Return the initials of one given name: Yu. and Th. are kept, and capitals run together (JFK) are separated."""
    bare = piece.rstrip(".")
    if bare[0] in _AYN and len(bare) > 1:
        return bare[:2] + after
    if piece != bare and 1 < len(bare) <= 3 and bare[1:].islower():
        return bare + after
    if 1 < len(bare) <= 4 and bare.isupper() and bare.isascii():
        return "".join(letter + after for letter in bare)
    return bare[0] + after
