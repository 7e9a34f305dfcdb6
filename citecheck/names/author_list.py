"""Where a run of authors ends, and who they are: names are read one by one, in the form of the first."""

from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import WEAK_CONJUNCTIONS
from citecheck.data.lexicon.et_al_words import ET
from citecheck.data.lexicon.name_parts import GENERATIONS
from citecheck.data.lexicon.name_words import AUTHOR_MARKS, LIKE_INITIALS, SHORT_JOINERS
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import REGIONS
from citecheck.data.lexicon.small_words import ANDS, INDEFINITE, words_of
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_marks import OTHERS, ROLE, may_be_marked
from citecheck.names.eastern import FIRST_SIGN, eastern_people
from citecheck.names.patterns import FORMS
from citecheck.names.person import Form, Person
from citecheck.names.plain_runs import plain_people
from citecheck.names.regnal import regnal_end
from citecheck.names.token_stream import TokenStream, is_date
from citecheck.text.word_patterns import any_of, rows

_APOSTROPHES = frozenset("'’")
_ARTICLES = frozenset(word.capitalize() for word in words_of(INDEFINITE))
_LONGEST_ARTICLE = 6  # with a space on both sides
_NO_INITIALS = frozenset(word.upper() for word in rows(LIKE_INITIALS))
_WROTE = regex(r"[\s,，]{0,3}(?:" + "|".join(sorted(AUTHOR_MARKS)) + r")(?=[\s.,，:：(（]|$)\.?")
_SEPARATORS = frozenset({",", ";", "/", "·", "•", "–", "—", "、", "，", "；", "…"})
# A date directly after the names, followed by words of a title, not a publisher.
_TITLE_BEHIND = regex(
    rf"[\s,.]{{0,3}}[(\[]?{YEAR_OF_PRINT}[a-z]?[)\]]?[.,:]?\s(?:[“\"«]|‘?(?:[^\W\d_][\w’'-]*[,:]?\s){{0,6}}?[a-z]{{3,}}[\s-])"
)
_LIKE_SERIALS = frozenset({"direct", "shouted", "full", "clustered"})
_SERIAL_NEXT = regex(r"\s?(?:[A-Z][\w&-]*[.:]?\s?){1,5},?\s?[A-Z]?\d")
# A volume, or the year before it: J. Lamps 12, 3 · J. Lamps 2012, 12, 3.
_VOLUME_NEXT = regex(rf",?\s?(?:(?!{YEAR_OF_PRINT}(?!\d))[A-Z]?\d{{1,4}}[\s,:(]|{YEAR_OF_PRINT},\s\d{{1,4}},\s[A-Z]?\d)")
_IN_FULL = frozenset({"full", "only", "spelt again", "spelt between"})
# Three bodies and more: WLO, LAMP, and WLF.
_ACRONYMS = regex(r"[A-Z]{2,6}(?:,\s(?:" + any_of(ANDS) + r"\s)?[A-Z]{2,6}){2,}(?=,?\s\(?\d{4}|\.\s[A-Z])")
_LABELLED = regex(r"\[[^\W\d_][\w.&-]{1,11}\]\s[^\W\d_a-z]")  # [Nivalis] Empresa do Inverno
_FIRM = regex(r"(?:[A-Z][a-z]+){3,}\s(?P<land>[A-Z]{2,3})\.\s")  # HarbourLightWorks UK. 2016
# After the last name's form, the possible forms of the next, most likely first.
_NEXT: dict[Form | Literal[""], tuple[Form, ...]] = {
    "": ("inverted", "direct", "shouted", "vancouver", "spelt", "full", "small", "lowered", "initials only", "stopped", "only"),
    "inverted": (
        "spelt parted",
        "turned round",
        "inverted",
        "direct",
        "vancouver",
        "spelt between",
        "only",
        "full",
        "clustered",
        "odd",
        "small",
        "lowered",
        "stopped",
        "initials only",
    ),
    "odd": ("inverted",),
    "backward": ("backward", "inverted"),
    "vancouver": ("vancouver", "inverted", "direct", "only", "lowered", "clustered", "backward"),
    "direct": ("direct", "full", "clustered", "vancouver"),
    "spelt": ("spelt parted", "turned round", "spelt out", "inverted", "full", "spelt again", "clustered"),
    "full": ("spelt out", "full", "vancouver"),
    "clustered": ("clustered", "direct", "full"),
    "shouted": ("shouted", "direct", "full"),
}


class Run(NamedTuple):
    """A run of people from the start of a text: where it ends (with et al. and role), and what was dropped."""

    people: tuple[Person, ...]
    end: int
    et_al: bool = False
    role: str = ""


def scan(text: str, start: int = 0, end: int | None = None) -> Run:
    """The run of people that a text begins with; empty if it begins with none."""
    limit = len(text) if end is None else end
    if plain := plain_people(text, start, limit):
        return Run(*plain)
    if text[start : start + 1] >= FIRST_SIGN and (eastern := eastern_people(text, start, limit)):
        return Run(*eastern)
    if (text[start : start + 2].isupper() and _ACRONYMS.match(text, start, limit)) or _LABELLED.match(text, start, limit):
        return Run((), start)
    if (firm := _FIRM.match(text, start, limit)) and firm["land"].lower() in REGIONS:
        return Run((), start)
    if ruler := regnal_end(text, start, limit):
        return Run((Person((start, ruler), None, None, "body"),), ruler)
    tape = TokenStream(text, start, end)
    people: list[Person] = []
    marks: list[tuple[int, bool]] = []  # where each name ends, and whether a joiner is before it
    at, linked, joined = 0, False, False
    while found := _name(tape, at, people):
        people.append(found[0])
        stop = tape[found[1] - 1].end
        marks.append((stop, linked))
        if closed := _closes(text, stop, limit):
            return Run(_in_one_order(text, people), *closed)
        following = _separated(tape, found[1], found[0])
        at = found[1] if following is None else following
        linked = tape[at - 1].kind == "joiner"
        joined = joined or linked or any(tape[i].text in {";", "/", "–"} for i in range(found[1], at))
        if following is None:
            break
    if len(people) == 1 and people[0].form == "full" and _is_bodys(text, tape, at):
        return Run((), start)  # Ebola Response Lamp Platform
    if len(people) == 1 and linked and people[0].form == "direct" and (other := FORMS["vancouver"](tape, 0)):
        return Run((other[0],), tape[other[1] - 1].end)  # Smith P. Lamps and …: the joiner belongs to the title
    people[:] = _in_one_order(text, people)
    kept = _without_title(text, tape, at, people, marks, joined=joined)
    return Run(tuple(people[:kept]), marks[kept - 1][0] if kept else start)


def _in_one_order(text: str, people: list[Person]) -> tuple[Person, ...]:
    """The people, the first with the family name first if all others have it first: Wu Di, Guo Z, Ye J."""
    if len(people) > 1 and people[0].form == "full" and all(person.form == "vancouver" for person in people[1:]):
        return (_family_first(text, people[0]), *people[1:])
    return tuple(people)


def _family_first(text: str, person: Person) -> Person:
    """A name of two words, the first of them the family name."""
    if person.given is None or " " in text[slice(*person.given)] or " " in text[slice(*person.family)]:
        return person
    return Person(person.given, person.family, None, "turned")


def _is_bodys(text: str, tape: TokenStream, end: int) -> bool:
    """Whether four words in full, none of them a known given name, are more likely a body's name than a person's."""
    from citecheck.names.given import is_given_name

    words = [tape[i] for i in range(end) if tape[i].kind in {"word", "capitals", "cluster"}]
    if any(tape[i].kind == "particle" for i in range(end)) or (words and words[-1].core.lower() in GENERATIONS):
        return False  # Danilo Quist de Brell Filho
    return len(words) > 3 and all(word.kind == "word" and not is_given_name(word.core) for word in words)


def _without_title(text: str, tape: TokenStream, at: int, people: list[Person], marks: list[tuple[int, bool]], *, joined: bool) -> int:
    """Return how many of the people are people: after full names, words of a title may look like more of them.

    They do if a joiner leads nowhere (Mary Smith, West Germany and the …), if a colon follows (…, Civil War: The …), in a
    list of full names that has no joiner at all, after the joined one, and if a volume follows (…, J. Chem. Lights 12).
    """
    kept = len(people) - _leads_into_title(text, tape, at, people, marks)
    if _are_in_full(text, people[:kept], last=people[-1:]) and kept <= 3 and (not joined or kept < len(people)):
        return kept if kept == len(people) and _TITLE_BEHIND.match(text, marks[-1][0]) else _spaced(text, marks[:kept])
    if kept > 1 and people[kept - 1].form in _LIKE_SERIALS and not marks[kept - 1][1]:
        kept -= _is_serial(text, marks[kept - 1][0])
    after_last = kept > 1 and marks[kept - 2][1] and not marks[kept - 1][1]
    if after_last and (people[kept - 1].form == "full" or _is_behind_article(text, people[kept - 1].family[0])):
        kept -= 1  # A. Marlow and K. Quist, Coastal Lamps, …
    return kept


def _leads_into_title(text: str, tape: TokenStream, at: int, people: list[Person], marks: list[tuple[int, bool]]) -> bool:
    """Whether a colon or a joiner after the last of several people, named in full, shows it to be words of a title."""
    if len(people) < 2 or people[-1].form not in _IN_FULL:
        return False
    if at and tape[at - 1].kind == "joiner":
        return True
    if people[-1].form == "only" and marks[-1][1]:
        return False  # T. Marlow, K. Quist, and Sande: …
    separated = people[-1].form.startswith("spelt") and any(mark in text[marks[-2][0] : people[-1].family[0]] for mark in ";/")
    return tape[at].text == ":" and not separated and not _is_joined_pair(people, marks)


def _are_in_full(text: str, people: list[Person], *, last: list[Person]) -> bool:
    """Whether several people are all named in full after the first; not in a list in capitals, nor before a family name alone."""
    if len(people) < 2 or last[0].form == "only" or (people[0].form == "shouted" and text[slice(*last[0].family)].isupper()):
        return False
    return all(person.form in _IN_FULL for person in people[1:])


def _is_joined_pair(people: list[Person], marks: list[tuple[int, bool]]) -> bool:
    """Whether a joiner is between two names, the first inverted: Marlow, Tessa, und Kim Quist: no title begins with "und"."""
    return len(people) == 2 and marks[-1][1] and people[0].form == "spelt"


def _is_behind_article(text: str, at: int) -> bool:
    """Whether an indefinite article with a capital is before a name, which is a title then: A Lamp, Ein Licht."""
    before = text[max(0, at - _LONGEST_ARTICLE) : at].split()
    return bool(before) and text[at - 1].isspace() and before[-1] in _ARTICLES


def _spaced(text: str, marks: list[tuple[int, bool]]) -> int:
    """How many names are joined by commas with a space on both sides, as only a program writes them: Tessa Marlow , Kim Quist, …"""
    return next((n for n, (end, _) in enumerate(marks, start=1) if text[end : end + 2] != " ,"), len(marks))


def _is_serial(text: str, end: int) -> bool:
    """Whether a name is (the beginning of) an abbreviated journal: stopped, and followed by more words and a number, or by a volume."""
    return bool((text[end - 1] == "." and _SERIAL_NEXT.match(text, end)) or _VOLUME_NEXT.match(text, end))


def _closes(text: str, at: int, limit: int) -> tuple[int, bool, str] | None:
    """Where et al. and the role end, if they are here."""
    if not may_be_marked(text, at):
        return None
    others = OTHERS.match(text, at, limit)
    after = others.end() if others else at
    if wrote := wrote_end(text, after, limit):
        return wrote, bool(others), ""
    role = ROLE.match(text, after, limit)
    if not others and not role:
        return None
    kind = "" if not role else "editor" if role["ed"] or role["ed2"] else "translator"
    return (role.end() if role else after), bool(others), kind


def wrote_end(text: str, at: int, limit: int) -> int:
    """Where a mark for "author" after names ends (T. Marlow, 著.); 0 if none is here."""
    found = None if text[at : at + 6].isascii() else _WROTE.match(text, at, limit)
    return found.end() if found else 0


def _separated(tape: TokenStream, at: int, person: Person) -> int | None:
    """The place after commas, semicolons and joiners; None if the run cannot go on."""
    first = at
    while tape[at].text in _SEPARATORS or _is_joiner(tape, at) or (tape[at].text == "." and tape[at + 1].text == "."):
        at += 1 if tape[at].text != "." else 3
    if at > first:
        return at + 1 if _joins_weakly(tape, at) else at
    if person.form == "vancouver" and not tape[at - 1].stopped:
        return at
    if person.form == "vancouver" and tape[at - 1].kind == "cluster" and _is_clustered(tape, at):
        return at
    if person.form == "inverted" and tape[at - 1].stopped and (other := FORMS["inverted"](tape, at)) and tape[other[1] - 1].stopped:
        return at if _goes_on(tape, other[1]) else None
    if person.form.startswith("spelt") and tape[at - 1].stopped and tape[at].kind == "capitals" and tape[at + 1].text == ",":
        return at  # MARLOW, Tessa. QUIST, Kim. …
    if person.form == "vancouver" and at > 3 and _is_comma_lost(tape, at):
        return at
    return None


def _is_joiner(tape: TokenStream, at: int) -> bool:
    """Whether a joiner is here, and no word of a date that looks like one: …, et Kim Quist. a paraître."""
    return tape[at].kind == "joiner" and not (tape[at].core in SHORT_JOINERS and is_date(tape, at))


def _joins_weakly(tape: TokenStream, at: int) -> bool:
    """Whether a word that is another one elsewhere joins the last author, as the date after shows: …, in Marlow, T. (2014)."""
    last = FORMS["inverted"](tape, at + 1) if tape[at].core in WEAK_CONJUNCTIONS and tape[at - 1].text == "," else None
    return last is not None and tape[last[1]].text == "(" and tape[last[1] + 1].kind == "number"


def _is_clustered(tape: TokenStream, at: int) -> bool:
    """Whether another name with its initials in one word is after a stop, and words after it: Marlow TJ. Quist JH. Title."""
    other = FORMS["vancouver"](tape, at)
    last = tape[other[1] - 1] if other else None
    return bool(other and last and last.kind == "cluster" and last.stopped and tape[other[1]].kind == "word")


def _goes_on(tape: TokenStream, at: int) -> bool:
    """Whether a name is followed by a separator, a date or a further name."""
    dated = tape[at].text == "(" and tape[at + 1].kind == "number"
    return dated or tape[at].text in _SEPARATORS or tape[at].kind == "joiner" or tape[at].core == ET or bool(FORMS["inverted"](tape, at))


def _is_comma_lost(tape: TokenStream, at: int) -> bool:
    """Whether one more name and a comma follow a stopped initial, in a list that has had commas: Marlow A., Quist P. Soto B., …"""
    following = FORMS["vancouver"](tape, at)
    return (
        following is not None
        and tape[following[1] - 1].stopped
        and tape[following[1]].text == ","
        and any(tape[i].text == "," for i in range(at))
    )


def _name(tape: TokenStream, at: int, before: list[Person]) -> tuple[Person, int] | None:
    last: Form | Literal[""] = next((person.form for person in reversed(before) if person.form != "only"), "")
    if last == "full" and any(person.form != "full" for person in before):
        last = before[0].form
    elif last == "direct" and before[0].form == "spelt" and tape[at - 1].kind == "joiner":
        last = "spelt"
    forms = _NEXT[last]
    if last == "spelt" and tape[at].kind == "particle":  # Marlow, Tessa & Di Quist, Kim. 1999
        forms = ("spelt again", *forms)
    for form in forms:
        if last == "direct" and form == "vancouver" and tape[at - 1].kind != "joiner":
            continue  # J. Marlow et Quist K.
        found = FORMS[form](tape, at)
        if found and form == "vancouver" and tape[found[1] - 1].core in _NO_INITIALS and not _person_like(tape, at, found[1]):
            continue  # INSTITUT LUX DE LA …
        initialled = form == "direct" and before and tape[at].kind == "initial" and tape[at].stopped  # K. W. Church, after others
        if found and (form in {"inverted", "vancouver"} or initialled or _person_like(tape, at, found[1])):
            return found
    return None


def _person_like(tape: TokenStream, at: int, end: int) -> bool:
    words = (tape[i].core.lower() for i in range(at, end) if tape[i].kind in {"word", "capitals"})
    return not any(word in ORGANISATION_WORDS or (word[1:2] in _APOSTROPHES and word[2:] in ORGANISATION_WORDS) for word in words)
