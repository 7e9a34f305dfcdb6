"""The anchors from which authors are searched for: years, or words in place of a year."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from heapq import merge
from typing import NamedTuple

from citecheck._fast.regex import matches_at, regex
from citecheck.data.lexicon.date_words import ABOUT_YEAR, CASED, ENGLISH_ERAS, LATER_PRINTINGS, NO_DATE, NOT_YET
from citecheck.data.lexicon.eastern_signs import TRANSLATED, YEARS
from citecheck.data.year_bounds import ANY_YEAR, DECADE, YEAR_IN_TEXT
from citecheck.model import Clue, Year
from citecheck.text.digit_runs import digit_runs
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, either_case
from citecheck.text.years import BEFORE_ORIGINAL, with_latin_letters

# The pattern is for a text with one hyphen, apostrophe and currency: a set of letters from all of Unicode is slow to compile.
_ONE = (*((dash, "-") for dash in "‐‑‒–−"), ("’", "'"), ("€", "$"), ("［", "["), ("］", "]"))
_NUMBER = ANY_YEAR
_LETTERED = rf"{_NUMBER}(?:[a-z](?![\w])|[a-z](?=-[a-z]\b)|(?<={YEAR_IN_TEXT})[A-H](?![\w])|-[a-h](?=[\s,;:)\]])|\([a-h]\))?"
_BEFORE = r"(?<![\w$£#@/\\=+])(?<!\d[.:-])(?:(?<!\d,)|(?<=[12]\d{3},))(?<![A-Z]-)"
_NOTE = "¹²³⁰⁴-⁹"  # the number of a note or of an edition after a year
_AFTER = rf"(?!(?!{any_of(YEARS)}\s?[)）\],，;；])[^\W{_NOTE}]|[%°$£]|\.\d|(?<=0)'s\b|\s?{any_of(ENGLISH_ERAS)}\b)"
_NO_RANGE = rf"(?!\s?[-—]{{1,2}}\s?{any_of(ABOUT_YEAR)}?\s?\d)"
_ENDS = r"(?:\s?[-/]{1,2}\s?(?:\d{4}|\d\d(?!\d)))?\??"  # of an original: [1931-1939], [1928?]
_YEAR = regex(
    rf"{_BEFORE}(?:"
    rf"(?P<pair>\[{BEFORE_ORIGINAL}(?P<p1>{_NUMBER}){_ENDS}\],?\s?(?P<p2>{_LETTERED})"
    rf"|(?P<p3>{_LETTERED})(?:\s?-\s?{_NUMBER})?,?\s?\[{BEFORE_ORIGINAL}(?P<p4>{_NUMBER}){_ENDS}\](?:-?(?P<p5>[a-z])(?!\w))?)"
    rf"|(?P<range>(?P<r1>{_NUMBER})\s?(?:[/-]|--)\s?(?:{any_of(ABOUT_YEAR)}\s?)?(?P<r2>{_LETTERED}|\d\d(?!\d)|\d(?![\d.:]))(?P<more>\s?-\s?\d+)?)"
    rf"|(?P<plain>{_LETTERED}){_NO_RANGE})(?!s\b){_AFTER}"
    rf"|(?<![\w.,/-])(?P<ancient>(?:(?P<old>[0-9]\d{{0,3}})\s?(?:BCE?|B\.\s?C\.(?:\s?E\.)?)(?:/(?P<m1>{_LETTERED}))?|(?:(?<=,\s)|(?<=[(,]))(?P<early>[0-9]\d\d)/(?P<m2>{_LETTERED}))(?!\w))"
)
_LATER = regex(
    rf"(?:[,;]?\s(?:\d{{1,2}}(?:[^\W\d_]{{1,3}}|\.)?[ªº]?\s)?{either_case(LATER_PRINTINGS)}|\s[\u3040-\u9fff]{{1,8}}{any_of(TRANSLATED)})"
    rf"\s(?P<year>{_LETTERED})(?=[)\],;:）；，])"
)  # 1993, 3rd edn 2006
_GLUED = regex(rf"{YEAR_IN_TEXT}[a-z]?(?<=[^\W\d_]{{4}}\d{{4}}|[^\W\d_]{{3}}\d{{4}}[a-z])(?![\w-])")
_MARKED = regex(rf"(?<=[/_\\]){YEAR_IN_TEXT}[a-z]?(?=[)\];,:])")  # Abel/1984) after a mark that codes and paths have, too
_OPENING = regex(r"\[")
_WORDS = sorted(NO_DATE | NOT_YET, key=lambda word: (-len(word), word))
# Short words with two stops, with what is between these: "n.d." is not looked for where no stop is followed by "d.".
_SHORT = {word: word.partition(".")[2] for word in _WORDS if word[-1] == "." and word.count(".") == 2 and len(word) < 7}
_SHORT_END = regex(r"\.(?=( ?[^\W\d_]{1,3}\.))")
_DECADE = regex(rf"(?<=\[){DECADE}(?=\])")
_ORIGINAL = regex(rf"\s?\[{BEFORE_ORIGINAL}({_NUMBER})(?:\s?[-–/]{{1,2}}\s?(?:\d{{4}}|\d\d(?!\d)))?\??\]")  # fc. [1755]
_CASED = {word.lower(): word for word in CASED}
_WORD_HERE = regex(rb"[^\0]")
_WORD_LETTER = regex(r"(?:\s?-|\s|(?<=\.))([a-z])(?=[\s,;)\]])")  # n.d.-a, n.d. a, n.d.a
_INITIAL_BEFORE = regex(r"(?<!\w)[^\W\d_a-z]\.\s$")
_NAME_GOES_ON = regex(rf",?\s[(\[]?{YEAR_IN_TEXT}|\s[&\w]")


class Sighting(NamedTuple):
    """A year as written in the prose; ``clues`` describe damage to it. ``ranged``: 1998–2003."""

    start: int
    end: int
    year: Year
    ranged: bool = False
    clues: tuple[Clue, ...] = ()


def sightings(prose: str) -> Iterator[Sighting]:
    """Return every year of the prose, in order, whether it is part of a citation or not."""
    decades = (Sighting(m.start(), m.end(), Year(word=m[0].replace(" ", ""))) for m in _DECADE.finditer(prose)) if "-" in prose else ()
    yield from merge(_numbers(prose), _words(prose), decades, key=lambda sighting: sighting[:2])


def _numbers(prose: str) -> Iterator[Sighting]:
    places: Iterable[int] = digit_runs(prose)
    if "[" in prose:
        places = merge(places, (opening.start() for opening in _OPENING.finditer(prose)))
    for mark, one in _ONE:
        prose = prose.replace(mark, one)
    prose = with_latin_letters(prose)
    for m in matches_at(_YEAR, places, prose):
        if m["ancient"]:
            yield Sighting(m.start(), m.end(), _ancient(-int(m["old"]) if m["old"] else int(m["early"]), m["m1"] or m["m2"]))
        elif m["range"]:
            yield Sighting(m.start(), m.end(), _ranged(m["r1"], m["r2"]), ranged="/" not in m["range"] or bool(m["more"]))
        elif m["pair"]:
            yield Sighting(m.start(), m.end(), _lettered((m["p2"] or m["p3"]) + (m["p5"] or ""), int(m["p1"] or m["p4"])))
        elif later := _LATER.match(prose, m.end()):
            yield Sighting(m.start(), later.end(), _lettered(later["year"], int(m["plain"][:4])))
        else:
            yield Sighting(m.start(), m.end(), _lettered(m["plain"]))


def _words(prose: str) -> Iterator[Sighting]:
    """Yield words used instead of a year, in order."""
    found = _places_of_words(prose)
    for place in _WORD_HERE.finditer(found):
        word = _WORDS[found[place.start()] - 1]
        end = place.start() + len(word)
        letter = _WORD_LETTER.match(prose, end)
        letter_end = letter.end() if letter else end
        original = _ORIGINAL.match(prose, letter_end)
        year = Year(None, letter[1] if letter else "", word, int(original[1]) if original else None)
        yield Sighting(place.start(), original.end() if original else letter_end, _shared(year))


def _places_of_words(prose: str) -> bytes:
    """Return for each character the number of the word for a year that begins there, counted from one; the longest counts first."""
    lower = prose.lower().replace("\n", " ")
    if len(lower) != len(prose):  # a few letters become two in lower case
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in prose).replace("\n", " ")
    taken, found = bytearray(len(prose)), bytearray(len(prose))
    letters, ends = frozenset(lower), {m[1] for m in _SHORT_END.finditer(lower)}
    for number, word in enumerate(_WORDS, start=1):
        if not letters.issuperset(word) or (word in _SHORT and _SHORT[word] not in ends):
            continue
        at = lower.find(word)
        while at >= 0:
            end, before = at + len(word), lower[at - 1 : at]
            if before == "." or before.isalnum() or taken[at] or (word in _CASED and prose[at:end] != _CASED[word]):
                at = lower.find(word, end)
                continue
            apart = not lower[end : end + 1].isalnum() or _WORD_LETTER.match(prose, end)
            if apart and not _is_of_initials(prose, at, end):
                taken[at:end] = b"x" * len(word)
                found[at] = number
            at = lower.find(word, end)
    return bytes(found)


def _is_of_initials(prose: str, at: int, end: int) -> bool:
    """Return whether a word for "no date" is initials: K.B.D., MARLOW, K. B. D., MARLOW, S. D. (2012), MARLOW, S. D. et al."""
    if prose[at - 1 : at] == ".":
        return True
    return prose[at].isupper() and bool(_INITIAL_BEFORE.search(prose, max(0, at - 4), at) or _NAME_GOES_ON.match(prose, end))


def glued_sightings(prose: str, is_listed: Callable[[str], bool]) -> Iterator[Sighting]:
    """Yield years joined to a listed name, or with a slash or a line between: Abel1984, Abel/1984, Abel_1984."""
    marked = _MARKED.finditer(prose) if "/" in prose or "_" in prose or "\\" in prose else ()
    for m in (*matches_at(_GLUED, digit_runs(prose), prose), *marked):
        low = max(0, m.start() - 30)
        word = prose[low : m.start()].rstrip("/_\\")
        letters = next((at for at in range(len(word), 0, -1) if not word[at - 1].isalpha()), 0)
        if is_listed(fold(word[letters:])):
            yield Sighting(m.start(), m.end(), _lettered(m[0]))


@lru_cache(maxsize=1024)
def _shared(year: Year) -> Year:
    """Return one value for equal years, of which a text has few."""
    return year


@lru_cache(maxsize=1024)
def _lettered(text: str, first: int | None = None) -> Year:
    return Year(int(text[:4]), text[4:].strip("()- ").lower()[-1:], "", first)


def _ancient(first: int, modern: str | None) -> Year:
    """Yield years BC or of the first centuries, with the year of the edition if there is one: 350 BCE/1994."""
    return _lettered(modern, first) if modern else Year(first)


def _ranged(first: str, last: str) -> Year:
    whole = last if len(last) > 3 else first[: 4 - len(last)] + last
    return _lettered(whole, int(first))
