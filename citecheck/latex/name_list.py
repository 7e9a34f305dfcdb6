"""People in a .bib field, by BibTeX's rules: "First von Last", "von Last, First", "von Last, Jr, First", joined by "and".

The rules are those of btxdoc, section 4, and of the biblatex manual's extended name format (section 3.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import AL, ET, IN_NAME_FIELDS
from citecheck.data.lexicon.name_parts import GENERATIONS, is_suffix
from citecheck.data.lexicon.organisation_words import BODY_ENDINGS, INSIDE_BODIES, LEGAL_FORMS, ORGANISATION_WORDS
from citecheck.latex.decode import to_unicode
from citecheck.latex.joined_names import count_last_initials, part_people
from citecheck.latex.name_output import held_together
from citecheck.model import Name
from citecheck.text.folding import fold
from citecheck.text.visible import without_braces, without_unseen

# What ends a word or a name at depth 0, and what changes the depth.
_SIGN = regex(r"[{}]|,|(?:^|\s+)(and)(?=\s)|(?:\s|(?<!\\)~)+", re.IGNORECASE)
_PART = regex(r"\"?(family|given|prefix|suffix|useprefix|[a-z]{1,20}-i|id)\s*+=\s*+(.*?)\"?", re.IGNORECASE | re.DOTALL)
# A name of one word or two with a hyphen, a comma, and given names that begin with capitals: nothing in LaTeX, no particle, no body.
_PLAIN_NAME = r"[^\W\d_]++(?:-[^\W\d_]++)?+, [A-Z][^\W\d_A-Z]*+\.?+(?: [A-Z][^\W\d_A-Z]*+\.?+)*+"
_PLAIN_NAMES = regex(rf"{_PLAIN_NAME}(?: and {_PLAIN_NAME})*+")
_NO_NAMES = frozenset({"and", ET, "others"})
_ET_AL = [ET, AL.rstrip(".")]
_AFFILIATION = regex(r"(?<=\b[A-Z]\.)[a-z]\Z")  # Scopus has the letters of affiliations after names: "Falk, A.a and Roe, B.b"
_NAMESAKE = regex(r"0\d{3}")
_SIGN_FIRST = regex(r"\{\\(?:[#$%&_]|text(?:backslash|asciitilde|asciicircum|brace(?:left|right))(?![A-Za-z]))")
_COMMANDS = regex(r"\\[A-Za-z]++|\\.")


@lru_cache(maxsize=4096)  # a list in a style needs the names of an entry twenty times
def read_people(value: str) -> tuple[tuple[Name, ...], bool]:
    """The names in a field as written, and whether "and others" follows."""
    if plain := plain_people(value):
        return plain, False
    names: list[Name] = []
    others = False
    value = without_unseen(value)
    for written in _whole_firms(split(value)):
        if [word.lower().rstrip(".") for word in written[-1][-2:]] == _ET_AL and (written[-1][:-2] or len(written) > 1):
            written[-1][-2:], others = [], True
        if "".join(" ".join(word) for word in written).strip("{}").lower() in IN_NAME_FIELDS:
            others = True
        else:
            names += filter(None, map(_read, [written] if _is_extended(written) else part_people(written)))
    return tuple(names), others


def plain_people(value: str) -> tuple[Name, ...]:
    """Return the names of a field of nothing but "Family, Given Names" in letters, as most are; empty for any other."""
    if not _PLAIN_NAMES.fullmatch(value):
        return ()
    pairs = [written.split(", ") for written in value.split(" and ")]
    if any(_is_special(family.lower(), given.lower()) or is_suffix(given) for family, given in pairs):
        return ()
    return tuple(Name(family, given) for family, given in pairs)


def _is_special(family: str, given: str) -> bool:
    """Whether one of the two parts of a name, in small letters, is a word that has a meaning of its own: and, others, Inc."""
    return family in _NO_NAMES or given.rstrip(".") in LEGAL_FORMS or "and" in given.split() or family + given in IN_NAME_FIELDS


def _whole_firms(names: list[list[list[str]]]) -> Iterator[list[list[str]]]:
    """Return the names of a field, with those of a firm that "and" splits as one: Brell and Lund, Inc."""
    at = 0
    while at < len(names):
        last = at
        while last < len(names) and len(names[last]) == 1 and len(names[last][0]) == 1:
            last += 1
        if last < len(names) and is_firm(names[last]):
            words = " and ".join(" ".join(name[0]) for name in names[at : last + 1])
            yield [["{" + f"{words}, {' '.join(names[last][1])}" + "}"]]
        else:
            yield from names[at : last + 1]
        at = last + 1


def is_firm(name: list[list[str]]) -> bool:
    """Return whether the part after a name's comma is a legal form (Lund, Inc.) and no given name; S.A. after one word is initials."""
    form = " ".join(name[1]) if len(name) == 2 else ""
    return form.rstrip(".").lower() in LEGAL_FORMS and not ("." in form.rstrip(".") and len(name[0]) == 1)


def split(value: str) -> list[list[list[str]]]:
    """A field's names, each as its parts between commas, each part as its words."""
    names: list[list[list[str]]] = [[[]]]
    depth = word = 0
    for sign in _SIGN.finditer(value + " and "):
        if sign[0] in "{}":
            depth = max(0, depth + (1 if sign[0] == "{" else -1))
        if depth or sign[0] in "{}":
            continue
        if found := value[word : sign.start()].strip():
            names[-1][-1].append(found)
        word = sign.end()
        if sign[0] == ",":
            names[-1].append([])
        elif sign[1]:
            names.append([[]])
    if rest := value[word:].strip():
        names[-1][-1].append(rest)
    return [name for name in names if any(name)]


def _read(parts: list[list[str]]) -> Name | None:
    if len(parts) == 1 and len(parts[0]) == 1 and _is_braced(parts[0][0]):
        body = _text(parts[0][0])
        return Name(body, corporate=True) if body else None
    if extended := _extended(parts):
        return extended
    while len(parts) > 1 and not "".join(parts[0]).strip("{} "):  # a comma before the first word parts nothing
        parts = parts[1:]
    match parts:
        case [whole] if is_body(whole) or _is_joined_by_braces(whole):
            return Name(_text(" ".join(whole)), corporate=True)
        case [whole] if count := count_last_initials(whole):
            return _name(whole[:-count], whole[-count:], [])
        case [whole]:
            suffix = whole[-1:] if len(whole) > 2 and is_suffix(whole[-1]) else []
            given, particle, family = _given_first(whole[: len(whole) - len(suffix)])
            return _name(family, given, particle, suffix)
        case [family, suffix] if len(suffix) == 1 and is_suffix(suffix[0]) and len(family) > 1:
            given, particle, family = _given_first(family)
            return _name(family, given, particle, suffix)
        case [family, suffix] if len(suffix) == 1 and is_suffix(suffix[0]):
            return _name(*_particle_first(family, []), suffix)
        case [family, given]:
            last = len(family) - (len(family) > 1 and is_suffix(family[-1]))  # King Jr., Martin Luther
            return _name(*_particle_first(family[:last], given), family[last:])
        case [family, [*given], [suffix]] if given and is_suffix(suffix) and not is_suffix(given[0]):  # King, Martin, Jr.
            return _name(*_particle_first(family, given), [suffix])
        case [family, suffix, *rest]:
            given = [word for part in rest for word in part]
            if not suffix and len(given) == 1 and is_suffix(given[0]):  # King,,, Jr.
                given, suffix = [], given
            return _name(*_particle_first(family, given), suffix)
    return None


def _extended(parts: list[list[str]]) -> Name | None:
    """A name in biblatex's extended form (family=…, given=…); a prefix that does not belong to the family is after the given names."""
    if not _is_extended(parts):
        return None
    named = [_PART.fullmatch(" ".join(part)) for part in parts]
    values = {part[1].lower(): part[2].strip() for part in named if part}
    given, prefix = values.get("given", ""), values.get("prefix", "")
    if values.get("useprefix", "").lower() == "false":
        given, prefix = f"{given} {prefix}".strip(), ""
    return _name([values.get("family", "")], [given], [prefix], [values.get("suffix", "")])


def _is_extended(parts: list[list[str]]) -> bool:
    return bool(parts) and all(_PART.fullmatch(" ".join(part)) for part in parts)


def _is_joined_by_braces(words: list[str]) -> bool:
    """Return whether a name has an "and" in braces, as the names of firms have: Brell {and} Lund."""
    return any(word.lower() == "{and}" for word in words[1:-1])


def is_body(words: list[str]) -> bool:
    """Return whether the words of a name without a comma are surely an organisation's: World Health Organization, Office for Rivers."""
    plain = [fold(word) for word in words]
    if len(words) < 2 or not ORGANISATION_WORDS.intersection(plain):
        return False
    return (plain[-1] in ORGANISATION_WORDS and plain[-1].endswith(BODY_ENDINGS)) or any(word in INSIDE_BODIES for word in words[1:-1])


def _name(family: list[str], given: list[str], particle: list[str], suffix: list[str] | None = None) -> Name | None:
    given = [_AFFILIATION.sub("", word) for word in given]
    made = Name(
        _text(" ".join(family)),
        _part(given),
        _part(particle).strip(" ,;"),
        _part(suffix or []),
    )
    if made.particle and made.particle != held_together(made.particle):  # no particle has a sign that parts names
        made = made._replace(family=f"{made.particle} {made.family}".strip(), particle="")
    return made if made.family or made.given else None


def _text(latex: str) -> str:
    """Return LaTeX as people read it, without the braces that are escaped in it; those of a scanned list may be letters."""
    return without_braces(to_unicode(latex)) if "\\" in latex else to_unicode(latex)


def _part(words: list[str]) -> str:
    """Return a part of a name without a backslash at its end, which would escape the brace or the comma behind it."""
    return _text(" ".join(words)).rstrip("\\ ")


def _given_first(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """First von Last: the particle runs from the first small word to the last one before the final word."""
    if len(words) > 1 and _NAMESAKE.fullmatch(words[-1]):  # Li Shu 0002, as DBLP numbers namesakes
        words = words[:-1]
    small = [i for i, word in enumerate(words[:-1]) if _is_small(word)]
    if len(words) > 2 and not small and fold(words[-1]) in GENERATIONS:  # Paulo Silveira Júnior, whose family name is of two words
        return words[:-2], [], words[-2:]
    if small:
        return words[: small[0]], words[small[0] : small[-1] + 1], words[small[-1] + 1 :]
    return words[:-1], [], words[-1:]


def _particle_first(family: list[str], given: list[str]) -> tuple[list[str], list[str], list[str]]:
    small = [i for i, word in enumerate(family[:-1]) if _is_small(word)]
    cut = small[-1] + 1 if small and _is_small(family[0]) else 0
    return family[cut:], given, family[:cut]


def _is_small(word: str) -> bool:
    """Return whether a word begins with a small letter, as BibTeX counts: what is in braces has no case."""
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letters = filter(str.isalpha, to_unicode(word) if word.startswith("{\\") else _COMMANDS.sub("", word) or word)
    return next(letters, "").islower()


def _is_braced(word: str) -> bool:
    if not (word.startswith("{") and word.endswith("}")) or (word.startswith("{\\") and not _SIGN_FIRST.match(word)):
        return False
    depth = 0
    for i, sign in enumerate(word):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return i == len(word) - 1
    return False
