"""How similar two entries are: titles, people, and the place of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.lexicon.dedupe_words import AGAINST, COMMON_TITLES, JOINING, MISTYPED, NUMBER_WORDS, OPPOSITES, OWN_WORK, SERIAL
from citecheck.data.lexicon.small_words import FILING_ARTICLES
from citecheck.dedupe.conflicts import first_page, plain, publisher_words, volume_number
from citecheck.dedupe.journal_names import SMALL_WORDS, contradict
from citecheck.model import Name, Reference
from citecheck.names.organisations import acronym_cost, forms, is_short_form, is_unit
from citecheck.text.folding import collapse, fold
from citecheck.text.word_patterns import rows

TitleLikeness = Literal["same", "slip", "close", "part", "unlike"]
"""Titles that are equal, differ by a typo, by more (only evidence with a page), by a subtitle, or are not similar."""

PeopleLikeness = Literal["same", "near", "other", "none"]
"""Names that are the same (the shorter list begins the longer one), a typo or another order apart, of other people, or missing."""

_MARKUP = regex(r"</?[A-Za-z]{1,5}(?: [^<>]{0,60})?>|\\(?:emph|textit|textbf|mkbibemph|enquote|textsc)\b")
_BREAK = regex(r"\s*[:?!—]\s+|\.\s+(?=[A-ZÀ-Þ])|\s+[–-]{1,3}\s+|\s*[：？]\s*")
_MAY_BREAK = regex("[:?!.—–：？-]")
_DIGITS = regex(r"\d+|\b[ivx]{1,5}\b")
_LONG_TITLE, _LONGER_TITLE = 16, 32
_JOINING = frozenset(rows(JOINING))


def title_words(reference: Reference) -> tuple[str, ...]:
    """Return a title's words, including its subtitle's, without signs, markup, the first article, and optional function words."""
    return _words(whole_title(reference))


def main_words(reference: Reference, whole: tuple[str, ...]) -> tuple[str, ...]:
    """The words before the subtitle."""
    title = whole_title(reference)
    main = _main(title)
    return whole if main == title else _words(main)


def whole_title(reference: Reference) -> str:
    """Title and subtitle, wherever they are."""
    subtitle = reference.fields.get("subtitle", "")
    return f"{reference.title}: {subtitle}" if subtitle and fold(subtitle) not in fold(reference.title) else reference.title


def titles(a: Reference, b: Reference) -> TitleLikeness:
    """Return how similar two titles are."""
    one, other = title_words(a), title_words(b)
    if not one or not other:
        return "unlike"
    if one == other or "".join(one) == "".join(other):
        return "same"
    if _main_of(a, other) or _main_of(b, one):
        return "part"
    return _slips(a, b)


@lru_cache(maxsize=4096)  # an entry is compared with several
def _words(title: str) -> tuple[str, ...]:
    folded = fold(_MARKUP.sub("", title) if "<" in title or "\\" in title else title).split()
    if len(folded) > 1 and folded[0] in FILING_ARTICLES:
        folded = folded[1:]
    words = [word for word in folded if word not in _JOINING or len(folded) < 3]
    return tuple(collapse(" ".join(words)).split())


def _main(title: str) -> str:
    found = _BREAK.search(title) if _MAY_BREAK.search(title) else None
    return title[: found.start()] if found else title


def _main_of(long: Reference, short: Sequence[str]) -> bool:
    """Return whether the second title is the first one's without what follows a colon."""
    title = whole_title(long)
    breaks = [found.start() for found in _BREAK.finditer(title)][:4]
    return any("".join(_words(title[:at])) == "".join(short) for at in breaks)


def _slips(a: Reference, b: Reference) -> Literal["slip", "close", "unlike"]:
    """Return whether titles differ by a few single letters; numbers must be equal."""
    one, other = (fold(_MARKUP.sub("", whole_title(each))).split() for each in (a, b))
    left, right = "".join(one), "".join(other)
    size = min(len(left), len(right))
    if size < _LONG_TITLE or _DIGITS.findall(" ".join(one)) != _DIGITS.findall(" ".join(other)):
        return "unlike"
    allowed = min(4, max(2, size // 12))
    if abs(len(left) - len(right)) > allowed:
        return "unlike"
    from rapidfuzz.distance import OSA

    if OSA.distance(left, right, score_cutoff=allowed) > allowed:
        return "unlike"
    pairs = [(x, y) for x, y in zip(one, other, strict=False) if x != y]
    if len(one) != len(other) or len(pairs) > (2 if size >= _LONGER_TITLE else 1) or AGAINST & {*one}:
        return "close"
    return "slip" if all(_one_slip(x, y) for x, y in pairs) and not _both_named(a, b, pairs) else "close"


def _one_slip(a: str, b: str) -> bool:
    """Return whether two words differ by one inner letter without being two real words (micro, macro)."""
    from rapidfuzz.distance import OSA

    short, long = sorted((a, b), key=len)
    if OSA.distance(a, b) > 1 or any(c.isdigit() for c in a + b):
        return False
    if {a, b} & SMALL_WORDS:
        return len(short) > 1 and (len({a, b} & SMALL_WORDS) == 1 or bool({a, b} & MISTYPED))
    if len(short) < 4 or len(long) < 5 or {a, b} <= NUMBER_WORDS.keys():
        return False
    if any({a[: len(x)], b[: len(y)]} == {x, y} or {a[: len(y)], b[: len(x)]} == {x, y} for x, y in OPPOSITES):
        return False
    lost_first = long[1:] == short and long[0] != "a" and len(short) > 5
    return a[0] == b[0] or a[:2] == b[1::-1] or lost_first


def _capitals(title: str) -> frozenset[str]:
    """The words with a capital inside a title whose other long words have none."""
    pieces = [piece.split()[1:] for piece in _BREAK.split(title)]
    long = [word for piece in pieces for word in (re.sub(r"\W", "", each) for each in piece) if len(word) > 3]
    raised = [word for word in long if word[0].isupper()]
    return frozenset(fold(word) for word in raised) if 2 * len(raised) <= len(long) else frozenset()


def _both_named(a: Reference, b: Reference, pairs: Sequence[tuple[str, str]]) -> bool:
    """Return whether the titles differ in two names of people or places; a long name that lost a letter is the same name."""
    left, right = _capitals(a.title), _capitals(b.title)
    telling = [(x, y) for x, y in pairs if min(len(x), len(y)) < 6 or len(x) == len(y)]
    return any((x in left and y in right) or (y in left and x in right) for x, y in telling)


def shortened(a: Reference, b: Reference, where: bool) -> bool:
    """Return whether the longer of two titles, the other plus a subtitle, does not indicate a separate work."""
    short, long = sorted((title_words(a), title_words(b)), key=len)
    added = long[len(short) :]
    if set(added) & OWN_WORK or (added and (added[0].isdigit() or re.fullmatch("[ivx]{1,5}|[b-z]", added[0]) or added == ("a",))):
        return False
    if any(word.isdigit() and not (len(word) == 4 and where) for word in added):
        return False
    return where if len(short) < 2 or sum(map(len, short)) < 10 else where or one_book(a, b)


def has_common_title(reference: Reference) -> bool:
    """Return whether many works have an entry's title: Introduction, Editorial."""
    return fold(reference.title) in COMMON_TITLES or len("".join(title_words(reference))) < 4


def place(reference: Reference) -> tuple[str, str]:
    """Return the volume and the first page; empty if missing."""
    return volume_number(reference)[0], first_page(reference)


def one_place(a: Reference, b: Reference) -> bool:
    """Return whether both are on the same page of the same volume, or of one journal's year if its pages run through the year."""
    if all(place(a)) and place(a) == place(b):
        return True
    page = place(a)[1]
    journals = [each.fields.get("journal", "") for each in (a, b)]
    years = [each.year.number for each in (a, b) if each.year and each.year.number]
    late = page.isdigit() and len(page) > 2 and page == place(b)[1]
    return late and all(journals) and not contradict(*journals) and len(years) == 2 and years[0] == years[1]


def one_book(a: Reference, b: Reference) -> bool:
    """Return whether both are in the same book, or in the same issue of a journal."""
    if _same(a, b, "booktitle"):
        return True
    volume = volume_number(a)
    return all(volume) and volume == volume_number(b) and _same(a, b, "journal")


def share_venue(a: Reference, b: Reference) -> bool:
    """Return whether both are from the same journal, book or publisher."""
    if _same(a, b, "journal", "booktitle", "publisher", "institution", "url", "isbn"):
        return True
    houses = publisher_words(a.fields.get("publisher", "")), publisher_words(b.fields.get("publisher", ""))
    if all(houses) and (houses[0] <= houses[1] or houses[1] <= houses[0]):
        return True
    journals = [reference.fields.get("journal", "") for reference in (a, b)]
    return all(journals)  # two that contradict each other are sorted out before


def online_first(a: Reference, b: Reference) -> bool:
    """Return whether one entry describes an article before it had a volume, under a title that does not recur each year."""
    loose = any(not any(reference.fields.get(field) for field in ("volume", "number", "pages")) for reference in (a, b))
    words = title_words(a)
    own = len(words) >= 5 and sum(map(len, words)) >= 28 and not set(words) & SERIAL
    return loose and own and bool(a.names) and bool(a.fields.get("journal") and b.fields.get("journal"))


def people(a: Sequence[Name], b: Sequence[Name]) -> PeopleLikeness:
    """Return how similar the names of two entries are."""
    if not a and not b:
        return "none"
    if not a or not b:
        return "other"
    if all(_one_person(one, other) for one, other in zip(a, b, strict=False)):
        return "same"
    short, long = sorted((a, b), key=len)
    if all(any(_one_person(one, other) for other in long) for one in short) and len(short) > 1:
        return "near"
    unlike = [(one, other) for one, other in zip(a, b, strict=False) if not _one_person(one, other)]
    return "near" if len(unlike) == 1 and _misspelt(*unlike[0]) else "other"


def _spelt(text: str) -> str:
    return collapse(fold(text))


def _one_person(a: Name, b: Name) -> bool:
    one, other = _spelt(f"{a.particle} {a.family}").split(), _spelt(f"{b.particle} {b.family}").split()
    if not one or not other:
        return False
    if a.corporate or b.corporate:
        bodies = [" ".join(f"{name.given} {name.particle} {name.family}".split()) for name in (a, b)]
        return _share_form(*bodies) or _one_body(*(_spelt(name).split() for name in bodies))
    if "".join(one) != "".join(other) and _spelt(a.family) != _spelt(b.family):
        whole = sorted([*one, *_spelt(a.given).split()]), sorted([*other, *_spelt(b.given).split()])
        return (len(whole[0]) > 1 and whole[0] == whole[1]) or _compound(a, b) or _compound(b, a)
    given = fold(a.given)[:1], fold(b.given)[:1]
    return not all(given) or given[0] == given[1]


def _compound(long: Name, short: Name) -> bool:
    """Return whether one entry only gives part of a double family name: in Spain the first, elsewhere the last."""
    family, given = _spelt(f"{long.particle} {long.family}").split(), _spelt(short.given).split()
    initials = [word[:1] for word in given]
    name = "".join(_spelt(short.family).split())
    if len(family) < 2 or name not in (family[0], family[-1]) or len(name) < 3:
        return False
    return not long.given or not given or initials[0] == fold(long.given)[:1]


def _share_form(a: str, b: str) -> bool:
    """Return whether one entry gives a body's name like the other, or its abbreviation: NWD – Norddeutscher Wetterdienst and NWD."""
    one, other = ({_spelt(form) for form in forms(name) if not is_unit(form, name)} for name in (a, b))
    shortened = any(is_short_form(short) and acronym_cost(short, long) <= costs.ACRONYM_INNER for short, long in ((a, b), (b, a)))
    return bool(one & other) or shortened


def _one_body(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names are one organisation's: the same words, or the letters that they begin with."""
    if sorted(a) == sorted(b):
        return True
    initials = {"".join(word[0] for word in words if word not in SMALL_WORDS) for words in (a, b)}
    return any(len(words) == 1 and len(words[0]) > 1 and words[0] in initials for words in (a, b))


def _misspelt(a: Name, b: Name) -> bool:
    from rapidfuzz.distance import OSA

    one, other = _spelt(a.family), _spelt(b.family)
    given = fold(a.given)[:1], fold(b.given)[:1]
    return min(len(one), len(other)) >= 4 and OSA.distance(one, other) == 1 and (not all(given) or given[0] == given[1])


def _same(a: Reference, b: Reference, *fields: str) -> bool:
    return any(plain(a, field) and plain(a, field) == plain(b, field) for field in fields)
