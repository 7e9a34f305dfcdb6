"""Authors that are not a run of people: an organisation, "Anonymous", an ancient author; more authors after a dash; family names alone."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.name_words import ANCIENTS, NOBODY
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import BODY_HEADS, REGIONS
from citecheck.data.lexicon.small_words import ANDS, DEFINITE, JOINING
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import ROLE
from citecheck.names.given import is_given_name
from citecheck.names.organisations import IMPOSSIBLE, acronym_cost, is_organisation
from citecheck.names.person import Person
from citecheck.parsers.prose.classify import is_body, is_place
from citecheck.parsers.prose.title_first import is_title_before_editor
from citecheck.text.et_al import AL, ET
from citecheck.text.word_patterns import any_of, either_case

_JOINER = regex(rf"\s?{any_of(JOINING)}\s")
_FULL_NAME = r"[^\W\d_a-z][\w’'-]*+\.?(?:\s[^\W\d_][\w’'-]*+\.?){1,4}"
_BODY_BEHIND = regex(
    rf"(?P<people>(?:,\s{_FULL_NAME}){{0,8}})\s?,?\s?(?:{any_of(ANDS)}|&)\s(?:{any_of(DEFINITE)}\s)?"
    r"(?P<body>[^\W\d_a-z][^\d.,:;()“”\"«»„‘]{4,80})(?=[.,]\s)"
)
_YEAR_NEXT = regex(rf"[\s,.]{{0,3}}[(\[]?{YEAR_OF_PRINT}")
_NUMBER_NEXT = regex(r"\d{1,3}(?!\d)")
_NOBODY = regex("(?:" + "|".join(map(re.escape, NOBODY)) + r")(?=[.,:]?\s)", re.IGNORECASE)
_ANCIENT = regex("(?:" + "|".join(ANCIENTS) + r")(?=[.,:]\s[^\W\d_a-z])")
_BEFORE_QUOTE = regex(r"(?P<name>[^\W\d_a-z][^\d“”\"«»„‘.,:;?!]{2,60})[,.:]\s(?=[“\"«„‘])")
_COLLABORATION = regex(rf"\b{either_case(entry_words.COLLABORATIONS)}$")
_DOTTED = regex(r"(?:[A-Z]\.)+[A-Z]")
_INITIALLED = frozenset({"direct", "inverted", "vancouver"})
_ACRONYM = regex(r"[^\W\d_a-z]{3,8}")
_ACRONYMS = regex(
    r"(?:[A-Z]{2,6}(?:,\s(?:" + any_of(ANDS) + r"\s)?[A-Z]{2,6}){2,}|[A-Z][a-z]+[A-Z]\w+)(?=\.\s)"
)  # FAO, WLO, WLF. · LampPlus.
_SHORTENED = regex(r"(?P<name>[^\W\d_a-z][^.:,\d]{8,90})\.\s(?P<short>[A-Z]{3,8})(?=\.\s)")  # ESCOLA NACIONAL DE PAVIOS. ENP. Title
_LISTED = regex(r"\b" + either_case(entry_words.COLLABORATIONS) + r"$|.{8}\s\([A-Z]{2,8}\)$")  # World Lamp Organization (WLO), Lamps of …
_SMALL_WORDS = regex(r"(?<!\w)(?!" + any_of(entry_words.IN_BODIES) + r"\b)[^\W\d_A-Z]\w*")
_STROKES = regex(r"[^\W\d_a-z][^\W\d_]+(?:[-–][^\W\d_]+)?(?:/[^\W\d_a-z][^\W\d_]+(?:[-–][^\W\d_]+)?)+(?=[,:]\s|\s\()")
_ONE_OF_MANY = regex(rf"(?P<family>[^\W\d_a-z][\w’'-]+),?\s{ET}\s{AL}\b\.?(?=[\s.,:;(]|$)")
_FAMILY = regex(r"[^/]+")
# THE HARBOUR POST. How lamps fail. The Harbour Post, 3 May 2020: a name in capitals, with a title and more after it.
_SHOUTED = regex(r"(?=[^a-z]*[^\W\d_]{4})[^\W\d_a-zß-ÿ][^a-zß-ÿ.,:;]{3,40}")
_HOUSE = regex(r"(?<=:\s)(?P<short>[^\W\d_a-z]{2,8})(?=[,;.]\s)")  # Lamp and harbour office. Lamps. Wick: LHO, 1999
_SENTENCES = regex(r"[^\W_]{2}[.?!]\s")
_TITLE_AND_MORE = 2
_IN_BRACKETS = regex(rf"\[(?P<people>[^\W\d_a-z][^\[\]\d]{{3,120}})\](?=[.,]?\s[(\[]?{YEAR_OF_PRINT})")
_REST_OF_NAME = regex(rf"[^\W\d_a-z][^\W\d_]+\s{any_of(JOINING)}\s[^\W\d_a-z][^\W\d_]+(?=\.\s)")
_UPPER_START = regex(r"[^\W\d_]")
_KIND = rf"(?:\s\({any_of(entry_words.KINDS_OF_LANDS)}\))?"
_OFFICE = regex(rf"(?P<body>(?P<land>[^.,()]{{3,40}}){_KIND}\.\s(?P<office>[^\W\d_a-z][^.,()\d]{{3,80}}?))\.?,?\s\(?{YEAR_OF_PRINT}")


def people_after_dash(text: str, start: int) -> Run:
    """Return further authors after the dash that replaces the first: ———, and D. I. Marlow, 2008."""
    joiner = _JOINER.match(text, start)
    run = scan(text, joiner.end() if joiner else start)
    named = bool(run.people) and (joiner is not None or run.people[0].form in _INITIALLED)  # ---. Understanding the Lamps. 2008.
    return run if named and _YEAR_NEXT.match(text, run.end) else Run((), start)


def end_with_body(text: str, run: Run) -> int:
    """Return where the organisation after people ends, if one is: Marlow, T., and Harbour Board of Brell. Title; else where they do."""
    found = _BODY_BEHIND.match(text, run.end) if run.people and not run.role and not run.et_al else None
    if not found or not is_organisation(found["body"]) or not has_few_small_words(found["body"]):
        return run.end
    people = found["people"].strip(", ").split(", ") if found["people"] else []
    return found.end() if all(_has_given_name(person) for person in people) else run.end


def _has_given_name(person: str) -> bool:
    """Return whether a name in full begins with a given name, or has an initial: Tom Pike, J. Marlow; not Textual Criticism."""
    words = person.split()
    return is_given_name(words[0]) or any(len(word.rstrip(".")) == 1 for word in words[:-1])


def families_only(text: str, start: int) -> Run:
    """Return family names joined by slashes, as lawyers write: Marlow/Quist, On lamps; or one before others: Marlow, et al. “On lamps.”"""
    if found := _ONE_OF_MANY.match(text, start):
        return Run((Person(found.span("family"), None, None, "only"),), found.end(), et_al=True)
    found = _STROKES.match(text, start)
    if not found:
        return Run((), start)
    people = tuple(Person(name.span(), None, None, "only") for name in _FAMILY.finditer(text, start, found.end()))
    role = ROLE.match(text, found.end())
    return Run(people, role.end() if role else found.end(), role="editor" if role else "")


def anonymous_end(text: str, start: int) -> int:
    """Return where words used instead of authors end: Anonymous, AA. VV., Homer, or a name before a title in quotation marks; else 0."""
    if found := _NOBODY.match(text, start) or _ANCIENT.match(text, start):
        return found.end()
    found = _BEFORE_QUOTE.match(text, start)
    return found.end("name") if found and has_few_small_words(found["name"]) else 0


# 港灯管理局. 灯年鉴[M]: a body in Han script before a title with the mark of the Chinese standard.
_HAN_BODY = regex(r"[\u3400-\u9fff]{4,30}(?=[.．]\s?[^.．\s][^.．]{0,120}\[[A-Z]{1,2}(?:/[A-Z]{2})?\])")


# BRELL. Ministério da Luz. Title · BRELL (Estado). Secretaria da Luz. Title: the Brazilian standard
_OF_LAND = regex(
    rf"(?P<land>[^\W\d_a-zß-ÿ]{{3,}}(?:\s[^\W\d_a-zß-ÿ]{{2,}}){{0,4}}){_KIND}\.\s"
    r"(?P<body>[^\W\d_a-zß-ÿ][^\W\d_]+\s[^.:;()\d]{2,80})(?=\.\s[^\W\d_])"
)


def organisation_end(text: str, start: int) -> int:
    """Return where an organisation at the start of an entry ends; 0 if there is none."""
    of_land = _OF_LAND.match(text, start)
    if of_land and _is_of_land(of_land["land"], of_land["body"]):
        return of_land.end("body")
    if body := _ACRONYMS.match(text, start) or _HAN_BODY.match(text, start):
        return body.end()
    if (shortened := _SHORTENED.match(text, start)) and acronym_cost(shortened["short"], shortened["name"]) < IMPOSSIBLE:
        return shortened.end()
    for found in re.finditer(r"\.\s|,\s|:\s", text[start : start + 140]):
        head = text[start : start + found.start()]
        if _NUMBER_NEXT.match(text, start + found.end()):
            return 0  # Lamp Club, Lights, no. 36
        if (
            found[0][0] == "."
            and is_organisation(head)
            and len(head.split()) <= 12
            and _UPPER_START.match(head)
            and has_few_small_words(head)
        ):
            return start + found.start()
        if found[0][0] == "." and _publishes_itself(text, start + found.end(), head):
            return start + found.start()
        if found[0][0] == "." and _SHOUTED.fullmatch(head) and len(_SENTENCES.findall(text, start + found.end())) >= _TITLE_AND_MORE:
            return start + found.start()
        if found[0][0] == "," and ((is_sure := _COLLABORATION.search(head)) or is_organisation(head)):
            run = scan(text, start + found.end())
            if run.people and (run.et_al or (is_sure and run.people[0].form in _INITIALLED)):
                return run.end
            if is_sure:
                return start + found.start()
        if found[0][0] == ":" and is_organisation(head) and _UPPER_START.match(head) and not _SMALL_WORDS.search(head):
            return start + found.start()
        if found[0][0] == "," and (_LISTED.search(head) or (_ACRONYM.fullmatch(head) and is_organisation(head))):
            return start + found.start()
        if found[0][0] == "," and is_body(head) and _is_title(text, start + found.end()) and not _goes_on(head, text, start + found.end()):
            return start + found.start()
        if found[0][0] == "." and not _DOTTED.fullmatch(head):  # W.I.C.K. collaboration
            return 0
    return 0


def _publishes_itself(text: str, at: int, head: str) -> bool:
    """Return whether the words before a stop are those of the publisher's abbreviation: an organisation, in any language."""
    house = _HOUSE.search(text, at)
    return bool(house) and house is not None and " " in head and acronym_cost(house["short"], head) < IMPOSSIBLE


def _is_title(text: str, at: int) -> bool:
    """Return whether the text after an organisation and a comma may be its title, not lower-case or people: Lamp Board, Lamps and oil."""
    return text[at : at + 1].isupper() and not scan(text, at).people


def _goes_on(head: str, text: str, at: int) -> bool:
    """Return whether a body's name goes on behind a comma: Instituto de Lámparas, Pesca e Informática."""
    return head.partition(" ")[0].lower() in BODY_HEADS and _REST_OF_NAME.match(text, at) is not None


def has_few_small_words(head: str) -> bool:
    """Return whether at most one longer word begins with a lower-case letter."""
    small = [word for word in head.split() if word[:1].islower() and len(word) > 3]
    return len(small) <= 1


def people_at(text: str, start: int, *, dash: bool) -> Run:
    """Return the people that an entry begins with, perhaps by families alone, a land's office, or those after a dash for the ones above."""
    run = people_after_dash(text, start) if dash else _people_in_brackets(text, start) or scan(text, start)
    run = run if run.people or dash else families_only(text, start)
    if run.role == "editor" and is_title_before_editor(text, run):
        return Run((), start)
    is_lone_land = len(run.people) == 1 and text[start : run.end].strip(" .,").lower() in REGIONS
    return _land_and_office(text, start, is_lone_land=is_lone_land) or run


def _people_in_brackets(text: str, start: int) -> Run | None:
    """Return people who are named in square brackets, since the work does not name them: [Marlow, Tessa]. 1711."""
    found = _IN_BRACKETS.match(text, start)
    run = scan(text, found.start("people"), found.end("people")) if found else None
    return Run(run.people, found.end()) if found and run and run.people and run.end == found.end("people") else None


def _is_of_land(land: str, office: str) -> bool:
    """Return whether a name in capitals is a town's or a country's, and an organisation's follows."""
    named = is_place(land) or land.lower() in REGIONS
    return land.isupper() and named and office.partition(" ")[0].lower() in ORGANISATION_WORDS


def _land_and_office(text: str, start: int, *, is_lone_land: bool) -> Run | None:
    """Return a land and one of its offices as the author: Great Britain. Department of Lamps (2011), BRELL. Ministério da Luz, 2011."""
    found = _OFFICE.match(text, start)
    if not found or not ((is_lone_land and is_body(found["office"])) or _is_of_land(found["land"], found["office"])):
        return None
    return Run((Person(found.span("body"), None, None, "body"),), found.end("body"))
