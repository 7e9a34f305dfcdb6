"""Read people and organisations from an author string, in any order and form."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.eastern_signs import WROTE
from citecheck.data.lexicon.et_al_words import EASTERN_OTHERS, LATIN
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.name_words import AND_EASTERN, AND_NAMES
from citecheck.data.lexicon.small_words import ANDS
from citecheck.model import Name
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import OTHERS, ROLE
from citecheck.names.organisations import is_organisation
from citecheck.names.person import Person
from citecheck.text.word_patterns import any_of, one_of

_BREAK = regex(r"[-‐\xad]?[ \t]*\r?\n\s*|[\s\xa0\u2000-\u200a\u202f]+")
_OUTER = " \t\r\n,;:·•&/–—"
_FIRST_IDEOGRAPH = "\u2e80"
_IDEOGRAPH = regex(r"[\u2e80-\u9fff\uac00-\ud7af\u3040-\u30ff\uf900-\ufaff]")
_HAN = r"[\u4e00-\u9fff]{2}"
_EASTERN_GAP = regex(rf"\s*[，,、;；・·．./&]\s*|\s+{any_of(AND_EASTERN)}\s+|(?<={_HAN}){one_of(AND_EASTERN['zh'])}(?={_HAN})")
_JAPANESE = regex(r"(?P<family>[\u4e00-\u9fff]{2,3}) (?P<given>[\u3040-\u9fff]{1,3})")
_LONGEST_EASTERN = 6
_OTHERS_AT_END = regex(rf"[\s,，、]*{one_of(EASTERN_OTHERS)}\s*{any_of(WROTE)}?[.。]?$|\b{one_of([LATIN])}\.?$|\s*{any_of(WROTE)}$")
_CHUNK = regex(rf"\s*;\s*|\s*,\s*(?:{any_of(ANDS)}\s+|&\s*)?|\s+{any_of(AND_NAMES)}\s+")
_JOINED = regex(rf",\s*(?:{any_of(ANDS)}\s+|&\s*)?|\s+{any_of(ANDS)}\s+")
_LETTERS = regex(r"[^\W\d_]+")
_SHORTEST_IN_FULL = 3  # letters of a given name
_STOPPED = regex(r"(?<![\w.-])[^\W\d_a-z][^\W\d_A-Z]{2,}\.\Z")
_ACRONYMS = regex(r"[A-Z]{2,6}(?:,\s(?:" + any_of(ANDS) + r"\s)?[A-Z]{2,6}){2,}")
_FIRM = regex(r"[A-Z][a-z]+(?:[A-Z][a-z]+){2,}(?:\s[A-Z]{2,3})?")  # HarbourLightWorks UK
_HOLLOW = regex(r"^(?:[Aa]nd|&)\s+")


def read_names(text: str) -> tuple[Name, ...]:
    """The people and organisations of an author string, in order; et al. and the marks of editors are dropped."""
    return tuple(name for name in _read_names(text) if any(name[:-1]))


def _read_names(text: str) -> tuple[Name, ...]:
    text = text.strip(_OUTER)
    if not text:
        return ()
    if _eastern(text):
        return _eastern_names(text)
    if _ACRONYMS.fullmatch(text):
        return tuple(Name(word, corporate=True) for word in _LETTERS.findall(text) if word.isupper())
    if _FIRM.fullmatch(text.strip()):
        return (Name(tidy(text), corporate=True),)
    run = scan(text)
    rest = text[run.end :].strip(_OUTER + ".)").strip()
    if rest and [person.form for person in run.people] in (["full"], ["vancouver"]) and _is_one_body(text, run, rest):
        return _organisation_first(text)
    if run.people and (not rest or _is_other_name(text, run.end, rest)):
        return people(text, run)
    if not run.people:
        return _organisation_first(_without_others(text))
    return people(text, run) + (() if run.et_al and not run.role and len(rest) > 80 else _mixed(text[run.end :].strip(_OUTER)))


def _is_one_body(text: str, run: Run, rest: str) -> bool:
    """Whether two words that look like a person begin an organisation's name: Harbour Light and Oil Council, Wick NHS Trust."""
    alone = "," not in text and ";" not in text and not _is_named(text, run.people[0])
    return alone and is_organisation(rest.split()[-1]) and not scan(rest).people


def _is_other_name(text: str, end: int, rest: str) -> bool:
    """Whether people are followed only by a bracket with another form of the last one's name: Tessa of Wick (Tēssa Wikecʿi)."""
    inside = rest.lstrip("(")
    bracket = text[end:].lstrip().startswith("(") and text.rstrip(_OUTER + ".").endswith(")")
    return bracket and "(" not in inside and ")" not in inside and not ROLE.match(text, end) and not is_organisation(inside)


def tidy(text: str) -> str:
    """The text on one line, words that were broken at a line's end joined."""
    if text.isprintable() and "  " not in text:  # no break of any kind, and no gap but plain spaces
        return text.strip()
    return _BREAK.sub(_joined, text).strip()


def _joined(gap: re.Match[str]) -> str:
    return "" if gap[0][0] == "\xad" else "-" if gap[0][0] in "-‐" else " "


def people(text: str, run: Run) -> tuple[Name, ...]:
    """The names of a run of people that was found in a text."""
    return tuple(_name(text, person) for person in run.people)


def _name(text: str, person: Person) -> Name:
    family = tidy(text[slice(*person.family)])
    if person.form == "body":
        return Name(family.removesuffix("."), corporate=True)
    given = tidy(text[slice(*person.given)]).strip(" ,").replace(",", "") if person.given else ""
    suffix = tidy(text[slice(*person.suffix)]) if person.suffix else ""
    particle, family = _particle_and_family(family)
    dropped, given = _trailing(given)
    if family.endswith(".") and (
        " " not in family or not all(len(word) == 2 for word in family.split())
    ):  # K. C. is a name of two initials
        family = family[:-1]
    return Name(family, _whole(given.strip()), particle or dropped, suffix)


def _whole(given: str) -> str:
    """The given name, if written in full, without the full stop of the sentence: Roe, Ann. Title."""
    if len(given) <= _SHORTEST_IN_FULL or not given.endswith(".") or not (found := _STOPPED.search(given)):
        return given
    from citecheck.names.given import is_given_name

    return given[:-1] if is_given_name(found[0][:-1]) else given


def _particle_and_family(family: str) -> tuple[str, str]:
    """The particles before a family name, and the name itself."""
    words = family.split(" ")
    first = 0
    while first < len(words) - 1 and words[first].islower() and words[first] in PARTICLES:
        first += 1
    return " ".join(words[:first]), " ".join(words[first:])


def _trailing(given: str) -> tuple[str, str]:
    """Particles written after given names in full, by styles that sort without them: Jenneke van der.

    After initials (L. von) they stay where they are: such a style drops them in citations too.
    """
    if len(given) < _SHORTEST_IN_FULL:
        return "", given
    words = given.split(" ")
    if not any(word[:1].isupper() and len(word.rstrip(".")) > 2 and "." not in word[:-1] for word in words):
        return "", given
    if words[-1].rstrip(".") in PARTICLES:
        words[-1] = words[-1].rstrip(".")
    last = len(words)
    while last > 1 and words[last - 1].islower() and words[last - 1] in PARTICLES:
        last -= 1
    return " ".join(words[last:]), " ".join(words[:last])


def _organisation_first(text: str) -> tuple[Name, ...]:
    """An organisation, perhaps with people after it; or several, separated by semicolons."""
    if ";" in text:
        return tuple(name for part in text.split(";") if part.strip(_OUTER) for name in read_names(part))
    for gap in _JOINED.finditer(text):
        run = scan(text, gap.end())
        if "," not in gap[0] and [person.form for person in run.people] == ["full"] and not _is_named(text, run.people[0]):
            continue  # Institute for Health and Snow Research
        if run.people and not text[run.end :].strip(_OUTER + ".)"):
            return (_single(text[: gap.start()]), *people(text, run))
    return tuple(name for name in (_single(text),) if name.family)


def _is_named(text: str, person: Person) -> bool:
    """Whether two words in full are a person's: the first is a known given name."""
    from citecheck.names.given import is_given_name

    return person.given is not None and is_given_name(text[slice(*person.given)].split()[0])


def _mixed(rest: str) -> tuple[Name, ...]:
    """What follows people: organisations, names of one word, further people."""
    rest = _without_others(rest)
    if is_organisation(rest) and ";" not in rest:
        return _before_body(rest) or _organisation_first(rest)
    out: list[Name] = []
    for part in _CHUNK.split(rest):
        if part.strip(_OUTER + ".").strip():
            run = scan(part)
            out += people(part, run) if run.people and run.end >= len(part.rstrip(_OUTER + ".")) else [_single(part)]
    return tuple(out)


def _before_body(text: str) -> tuple[Name, ...]:
    """People in full and the organisation after: Tom Pike Jr., and Quay Authority; nothing if a person's name is not first.

    It is if its given name is known, or if an "and" after a comma parts names of several words from the organisation.
    """
    gap = _JOINED.search(text)
    run = scan(text[: gap.start()]) if gap else None
    if not gap or not run or [person.form for person in run.people] != ["full"] or text[run.end : gap.start()].strip(_OUTER + "."):
        return ()
    if not _is_named(text, run.people[0]) and not _are_separated(text):
        return ()
    return people(text, run) + _mixed(text[gap.end() :])


def _are_separated(text: str) -> bool:
    """Whether names of several words, of which only the last is an organisation's, are separated by commas and ", and"."""
    *first, last = _JOINED.split(text)
    joint = next(reversed([*_JOINED.finditer(text)]))[0]
    separated = joint[0] == "," and len(joint.split()) > 1 and " " in last and is_organisation(last)
    return separated and all(" " in part and not is_organisation(part) for part in first)


def _without_others(text: str) -> str:
    """The text without the et al. that ends it."""
    others = next(reversed(list(OTHERS.finditer(text))), None)
    return text[: others.start()] if others and others.end() >= len(text.rstrip(_OUTER + ".")) else text


def _single(text: str) -> Name:
    role = ROLE.search(text)
    if role and role[0].strip()[:1].isupper():
        role = None  # World Tree Org
    whole = _HOLLOW.sub(
        "", tidy(text[: role.start()] if role and role.end() >= len(text.rstrip(_OUTER + ".")) else text).strip(_OUTER).removesuffix(".")
    )
    return Name(whole, corporate=" " in whole or is_organisation(whole))


def _eastern(text: str) -> bool:
    if max(text, default="") < _FIRST_IDEOGRAPH:
        return False
    letters = len(_LETTERS.findall(text))
    return bool(letters) and 2 * len(_IDEOGRAPH.findall(text)) > sum(map(len, _LETTERS.findall(text)))


def _eastern_names(text: str) -> tuple[Name, ...]:
    """Chinese, Japanese and Korean names, kept whole as they are cited."""
    text = _OTHERS_AT_END.sub("", text.strip(_OUTER + "."))
    parts = (tidy(part.strip("[]()（） ")) for part in _EASTERN_GAP.split(text))
    return tuple(map(_eastern_name, filter(None, parts)))


def _eastern_name(part: str) -> Name:
    """Return a name as a whole; with its family and given name where a space parts a family name of two signs or more: 早乙女 明."""
    if parted := _JAPANESE.fullmatch(part):
        return Name(parted["family"], parted["given"])
    return Name(part, corporate=is_organisation(part) or len(part) > _LONGEST_EASTERN)
