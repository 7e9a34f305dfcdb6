"""Find where the title ends: at closing quotation marks, or at the likeliest break before a journal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon.publishers_places import REGIONS_OF_PRINT
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.parsers.prose.abbreviations import is_abbreviated, is_shortened
from citecheck.parsers.prose.classify import LONGEST_PLACES, is_place, serial_score, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE
from citecheck.parsers.prose.fields.title_features import TAXA, is_one_short, weigh
from citecheck.text.word_patterns import any_of, rows

_QUOTES = {
    "“": '”“"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    '"': '"”',
    "‘": "’'",
    "'": "'’",
    "`": "'’",
    "‚": "‘’",
    "《": "》",
    "「": "」",
    "『": "』",
    "〈": "〉",
    "”": "”",
}
_ALWAYS_CLOSE = "」』》〉"  # no other sign looks like these
_AFTER_QUOTE = " .,;:)]?!([" + BLOTS
_BREAK = regex(
    rf"(?=[.?!…”»,;\[ {BLOTS}])"  # compared at once, before each of the ways
    r"(?:(?P<stop>[.?!…][”\"’»)\]*_]?|[”»](?=\s{1,40}[^\W\d_a-z]|\s{0,40}[\x01-\x03(]))(?:\s{1,40}|(?=[A-Z]{0,1}["
    + BLOTS
    + r"]))|(?P<comma>,|;| [–—-])\s{1,40}|(?P<glued>,)(?=[A-Z][a-z]+[\s.])|(?P<mask>["
    + BLOTS
    + r"]+)\s{0,40}|(?P<tight>[.?!])(?=[A-Z][a-z]{2})|(?P<mark>\[[A-Z](?:/[A-Z]{2})?\]\.?)\s{0,40})"
)
_INITIAL = regex(rf"(?<![^\s.(,“\"‘«{BLOTS}])[^\W\d_]$")
_SENTENCE = regex(r"[.?!](?<=[^\W\d_]{4}.)\s(?=[A-Z])")
_CAPITALS_LAST = regex(
    r"(?:^|\s)(?:[a-z][\w-]*|[\w-]*\d[\w-]*(?:\.\d+)?|[A-Z]{2,}\d*)[)’”\"?]?\s(?P<serial>(?![A-IK-YZ]\.\s|[A-Z]\w*\d)(?:[A-Z&][\w.’&-]*)(?:\s(?:[A-Z&][\w.’&-]*|"
    + any_of(entry_words.IN_SERIALS)
    + r"))*)\s{0,40}$"
)
_PERSON_LAST = regex(r"[a-zà-ÿ]\s(?:[A-Z]\.\s?){1,3}(?P<family>[^\W\d_a-z][a-zà-ÿ]{2,})$")
_LONGEST_PERSON = 40
_NO_END = regex(rf"\b(?:{'|'.join(sorted(TAXA))})$")
_LONGEST_TAXON = max(map(len, TAXA))
_POOR = 1.8  # a break that scores less does not count
_ORDINAL, _COUNTED = regex(r"\b\d{1,2}$"), regex(any_of(entry_words.COUNTED), re.IGNORECASE)  # 17. und 18. Jahrhundert
_SENTENCE_BEHIND = regex(r"\s[^\W\d_a-z][^.?!:]{3,60}(?:\s[a-z]{3,}){2}[^.?!]{0,80}\.\s(?:[^\W\d_a-z]|[" + BLOTS + "])")
_EDITED_BEHIND = regex(rf",\s{any_of(entry_words.EDITED_BY)}\s")  # “Why lamps?” Lamps for the Coast, edited by …
_WHERE_INSIDE = regex(rf"\s{any_of(short_words.IN)}\s[^.?!:]{{3,90}}:\s[a-z]")
_IN = frozenset(rows(short_words.IN))
_IN_NEXT = regex(rf"\s?{any_of(short_words.IN)}\b")
_FREEDOM = regex(r"\s(?!" + any_of(entry_words.IN_WORDS) + r"\b)[a-z]{2}")  # “Freedom” and its price: a quotation inside a title
_OF_TITLE = regex(r"[A-Z][a-z]{4,}\.\s[A-Z]")
_REACH = 220
_FEW_WORDS = 4


class Break(NamedTuple):
    """A position where one part may end (``end``) and the next begin (``start``); how strong the mark between them is."""

    end: int
    start: int
    kind: str


def quoted(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Return the stretch inside the quotation marks that open at ``start``, and where they are closed."""
    while start < end and text[start] in EDGE + "(":
        start += 1
    if start >= end or text[start] not in _QUOTES:
        return None
    width = 2 if text[start : start + 2] in {"``", "''", "‘‘", "’’", ",,"} else 1
    closers = _QUOTES[text[start]]
    opened = start + width
    best, depth, low = None, 0, 0
    for at in range(opened, min(end, opened + 600)):
        if text[at] == "„" != text[start] or (low and text[at] == "“"):
            low += 1 if text[at] == "„" else -1  # “„Lamps“ in Brell”
        elif text[at] == text[start] and text[start] in "«“„":
            depth += 1
        elif depth and text[at] in closers:
            depth -= 1
        elif text[at] in closers and at > opened and _closes(text, at, end):
            best = at
            if not _goes_on(text, at, end) and not _is_possessive(text, opened, at, end):
                break
    behind = _SENTENCE_BEHIND.match(text, best + width, end) if best is not None and text[best - 1] in "?!" else None
    if behind and not _EDITED_BEHIND.search(behind[0]):
        return None  # “How bright?” The keeping of lamps in harbour towns. Journal 12
    if best is not None and len(words_of(text[opened:best])) <= _FEW_WORDS and _WHERE_INSIDE.match(text, best + width, end):
        return None  # “Lamps” in Brell: assessing the keeping of oil. Journal 12
    if best is not None and text[best + width : best + width + 1] == ":":
        return None  # “Lamps and oil”: the keeping of lamps in harbour towns
    if (
        best is None
        or best - opened < (4 if text[opened] < "\u3400" and text[start] in "'`\"" else 2)
        or (_FREEDOM.match(text, best + 1) and text[best - 1] not in ".,?!")
    ):
        return None
    return opened, best, best + width


def _closes(text: str, at: int, end: int) -> bool:
    """Return whether a mark is a closing quotation mark, not an apostrophe."""
    after = text[at + 1] if at + 1 < end else " "
    if text[at] in _ALWAYS_CLOSE:
        return True
    if after.isalnum():
        return text[at] in '"”»' and text[at - 1] in ",." and after.isupper()  # “How lamps are kept,”Lamp Letters
    if text[at] in "’'" and after == " " and text[at - 1].isalpha():
        following = text[at + 1 :].lstrip(" ")[:2]
        return following.lower() in _IN or following[:1].isupper() or following[:1] in "([&" + BLOTS or not following
    return after in _AFTER_QUOTE or after in "’”'\"-–" or text[at - 1] in ".,?!"


def _is_possessive(text: str, start: int, at: int, end: int) -> bool:
    """Return whether s’ is the apostrophe of a plural (‘Keepers’ Lamps: …’, ): a word follows, and later a closing mark with a comma."""
    if text[at] != "’" or text[at - 1] != "s" or not text[at + 1 : at + 3].strip(" ").isalpha() or text.find("‘", start, at) >= 0:
        return False
    later = text.find("’", at + 1, end)
    return later > at and text[later + 1 : later + 2] in {",", "."} and "‘" not in text[at:later]


def _goes_on(text: str, at: int, end: int) -> bool:
    """Return whether the title continues after an inner quotation: a lower-case letter or a colon follows without a break."""
    rest = text[at + 1 : min(end, at + 4)]
    return (
        bool(re.match(r"[’'”\"]?\s?[a-z]|[:’]|\s?[–-]\s", rest))
        and text[at - 1] not in ".,?!"
        and not _IN_NEXT.match(text[at + 1 : at + 5])
    )


def breaks(text: str, start: int, end: int) -> Iterator[Break]:
    """Return where a part may end, from the left."""
    depth = 0
    last = start
    for found in _BREAK.finditer(text, start, end):
        between = text[last : found.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        last = found.start()
        kind = "comma" if found["glued"] else found.lastgroup or ""
        if kind == "mark":
            yield Break(found.start(), found.end(), "mask")
        elif depth and kind in {"comma", "stop", "tight"}:
            continue
        elif found.end() < end:
            if kind == "stop" and _ORDINAL.search(text, max(start, found.start() - 3), found.start()) and _COUNTED.match(text, found.end()):
                continue
            if kind == "stop" and found[0][0] == "." and _INITIAL.search(text, max(start, found.start() - 4), found.start()):
                kind = "initial"
            yield Break(found.start(), found.end(), kind)


_score_of_name = lru_cache(maxsize=1 << 10)(serial_score)  # a list names its journals again and again


def serial_break(text: str, start: int, end: int, *, commas: bool) -> tuple[Break, float] | None:
    """Return the likeliest break between a title and the journal that ends at ``end``, with its score."""
    best: tuple[Break, float] | None = None
    sentence = chunk = counted = start
    quotes = 0
    for gap in breaks(text, start, end):
        quotes, counted = quotes + text.count('"', counted, gap.start), gap.start
        if end - gap.start <= LONGEST_PLACES and _is_left_over(text, gap.start, end, whole=gap.start == start):
            continue
        last, chunk = chunk, gap.start if gap.kind == "comma" else chunk
        ends = (
            gap.kind in {"stop", "initial"} and not _NO_END.search(text, max(start, gap.end - _LONGEST_TAXON), gap.end) and quotes % 2 == 0
        )
        before, sentence = sentence, gap.start if ends else sentence
        if end - gap.start > _REACH:
            continue
        score = _score_of_name(text[gap.start : end]) + weigh(text, start, gap, commas=commas) - sentences(text, gap.start, end)
        if gap.start > start and _OF_TITLE.match(text, gap.start, end) and _is_country(text[gap.start : end].split(".")[0]):
            score -= 2.0  # … of lamps in northern harbours. Norway. Lamp Sci. 12
        if before > start and ends and not _ends_in_person(text, start, gap.end):
            score -= _fragment(text[before : gap.end], text[gap.start : end])
        if gap.kind == "stop" and last > max(before, start) and is_one_short(text, last, gap.end, end):
            score -= 2.2  # …, Transf. Lights 12
        if best is None or score > best[1]:
            best = gap, score
    if best is None or best[1] < _POOR:
        best = max(filter(None, (best, _soft_break(text, start, end))), key=lambda found: found[1], default=None)
    return best


def _is_left_over(text: str, at: int, end: int, *, whole: bool) -> bool:
    """Return whether what follows a break is not a journal: a letter (Lamp. Rev. B), or a place (Revista de lâmpadas, São Paulo, v. 12)."""
    rest = text[at:end]
    return len(rest.strip(EDGE)) < 2 or (not whole and "(" not in rest and is_place(rest))


def _soft_break(text: str, start: int, end: int) -> tuple[Break, float] | None:
    """Return a break that no mark shows: a title in lower case, followed by a journal in capitals (… in vitro Biochem Pharmacol)."""
    found = _CAPITALS_LAST.search(text, max(start, end - 120), end)
    words = words_of(text[start : found.start("serial")]) if found else []
    if not found or len(words) < 2 or words[-1] in INSIDE_NAMES or (len(words) < _FEW_WORDS and not words[-1].islower()):
        return None
    score = serial_score(found["serial"])
    return (Break(found.start("serial") - 1, found.start("serial"), "soft"), score) if score >= _POOR else None


def _ends_in_person(text: str, start: int, end: int) -> bool:
    """Return whether initials and a whole name end a title, so that no sentence begins after the initials: a life of P. Brell."""
    found = _PERSON_LAST.search(text, max(start, end - _LONGEST_PERSON), end)
    return found is not None and not is_abbreviated(found["family"])


def _is_country(word: str) -> bool:
    """Return whether a word is a country or a region in full, not an abbreviation, which may begin a journal's name: Calif., Niger."""
    low = word.lower()
    return low in REGIONS_OF_PRINT and not any(region != low and region.startswith(low) for region in REGIONS_OF_PRINT)


def _fragment(last: str, name: str) -> float:
    """Return the cost of a title's last sentence being one word, or the start of the journal's ``name``: then the break is inside that."""
    words = len(words_of(last))
    if last[:1] == "(" or _is_country(last.strip(EDGE)):
        return 0.0  # (abstract) · … of lamps in northern harbours. Norway. Lamp Sci. 12
    if words <= 1:
        return 2.2
    if words <= 3 and serial_score(last) >= 2.4:
        return 2.5
    if words <= _FEW_WORDS and is_shortened(name) and all(word[0].isupper() for word in words_of(last)):
        return 2.5  # … of wicks. Lamp Cells Transl. Med. 6
    return 1.0 if words == 2 and all(word[0].isupper() for word in words_of(last)) else 0.0  # … and wicks. Lamp Harbour Bull. 7


def sentences(text: str, start: int, end: int) -> float:
    """Return the cost of sentences that end inside a journal's name: words with a stop are abbreviations, as all are if all have one."""
    stops = [*_SENTENCE.finditer(text, start, end)]
    words = words_of(text[start:end]) if stops else []
    if len(words) > 2 and all(word.endswith(".") for word in words[:-1]):
        return 0.0
    return sum(
        1.4 for stop in stops if text[stop.start()] != "." or not is_abbreviated(text[start : stop.start()].rsplit(" ", 1)[-1] + ".")
    )
