"""Find the date of a work among the numbers of its entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs, entry_words, short_words
from citecheck.data.lexicon import number_words as words
from citecheck.data.lexicon.date_words import NO_DATE, NOT_YET, UNTIL_DAY
from citecheck.data.lexicon.edition_labels import DAY_ENDINGS
from citecheck.data.lexicon.isbd_words import UNTIL_NOW
from citecheck.data.lexicon.months import ALSO_WORDS, FREQUENT_MONTHS, MONTHS, RARE_MONTHS, SEASONS
from citecheck.data.lexicon.name_parts import BETWEEN_GIVEN
from citecheck.data.year_bounds import YEAR_NOT_PAGE
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.draft import ADDRESS, BLOTS, DATE, EDGE, Draft
from citecheck.parsers.prose.fields.date_features import AT_NAMES, Candidate, likelihood
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, escaped, one_of, rows, tree_of
from citecheck.text.years import BEFORE_ORIGINAL

_DAY = rf"\d{{1,2}}{any_of(DAY_ENDINGS)}?\.?(?:(?:\s?[–-]\s?|\s{any_of(UNTIL_DAY)}\s)\d{{1,2}}\.?)?"
_YEAR = YEAR_NOT_PAGE
_WORDS = "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in sorted(sorted({*NO_DATE, *NOT_YET}), key=len, reverse=True))
_FIRST_AND_LATER = rf"\[{_YEAR}\]\s{_YEAR}[a-z]?(?=\.\s)"  # [1933] 1951.
_CORE = (
    rf"(?P<year>{_FIRST_AND_LATER}|\[?{_YEAR}\]?(?:-?[a-z](?![a-z])|\s[a-d](?=[.,:)]))?"
    rf"(?:(?:\s?[–-]\s?(?:{_YEAR}|\d\d))?\s?\[{BEFORE_ORIGINAL}{_YEAR}(?:\s?[/–-]\s?(?:{_YEAR}|\d\d))?\??\](?:-?[a-z](?![a-z]))?"
    rf"|\s?[/–-]\s?(?:{_YEAR}|\d\d(?!\d))[a-z]?|(?(open)[/–-]\d(?=[)\]])|–\d(?=[.,:]\s))"  # (1972–3)
    rf"|(?<=\])\s?\(?{_YEAR}|\s{_YEAR}[a-z]?(?=\)))?)(?:\.(?:0?[1-9]|1[0-2])(?=[,;)\s]))?"
)


def _not_behind(labels: words.Words) -> str:
    return "".join(rf"(?<!\b{re.escape(word)}\s)" for word in rows(labels))


_BEFORE_NOUNS = frozenset(rows(BETWEEN_GIVEN)) - {"de"}  # do Mar, but 3 de Maio
_NO_PLACE = _not_behind(entry_words.BEFORE_PLACE_LIKE_MONTHS)
_OF, _DE = any_of(short_words.OF), any_of(short_words.BEFORE_YEAR)
_NO_LABEL = _not_behind(entry_words.BEFORE_DAY)  # no. 4 May 1999: an issue, and its month
_YEAR_WORD = rf"(?:{any_of(eastern_signs.YEARS)}|\s?{any_of(words.YEAR_SIGNS)}(?=[\s)\],;:]|$))?"  # 2006年, 2006 г.


_OF_YEAR = rf"/\d(?:-\d)?(?=,?\s\(?(?:n[°ºo]|{any_of(entry_words.VOLUME_SHORT)})\s?\d)"  # 2013/1 (n° 177): the first issue of that year


def _dated(months: str) -> re.Pattern[str]:
    """Yield each year in figures with what belongs to it: a bracket, "c.", and day and month in any order."""
    return regex(
        rf"(?:(?P<open>(?!{_FIRST_AND_LATER})[\[(]\s{{0,40}})|(?<![\w./–-]))(?P<about>(?:(?!(?-i:C)\W){any_of(entry_words.BEFORE_DATE)}|©)\s?(?=\d))?(?:(?:{_DE}"
        rf"|{_OF})\s)?(?:(?:(?P<dm>(?:{_NO_LABEL}{_DAY}\s?(?:{_DE}\s)?)?{months}(?:\s{_DAY})?,?\s?(?:{_DE}\s)?))?{_CORE}{_YEAR_WORD}(?:{_OF_YEAR})?"
        rf"(?:[,:]?\s(?P<md>(?:{_DAY}\s(?:{_DE}\s)?)?{months}(?:\s?{_DAY}(?![\d:(–-]))?))?)"
        rf"(?:[,;]?\s?(?:{any_of(entry_words.BEHIND_DATE)}|{any_of(entry_words.ORIGINAL)}[^()]{{0,30}})|[–-]{any_of(UNTIL_NOW)}?(?=(?(open)[)\]]|(?:\.\s|[.\s]*$))))?(?:(?P<close>\??\s{{0,40}}[\])])|(?<={any_of(eastern_signs.YEARS)})|(?![\w%°]|[–-]\d|/\d|\.\d))",
        re.IGNORECASE,
    )


def _with(words: frozenset[str]) -> re.Pattern[str]:
    month = _NO_PLACE + "(?:" + "|".join(sorted(sorted(map(escaped, words)), key=len, reverse=True)) + r")\.?"
    return _dated(rf"{month}(?:\s?[/–-]\s?{month})?")


# Most years have no month, and a pattern of all months takes longer to compile than such a list takes to read.
_MONTH_WORDS = MONTHS | SEASONS
FIRST_OF_MONTHS = first_words({"": tuple(_MONTH_WORDS)})
_WITH_FREQUENT, _WITH_RARE = _with(FREQUENT_MONTHS | SEASONS), _with(RARE_MONTHS)
_WITHOUT_MONTH = _dated("(?!)")
MONTH_NAME = one_of(month.capitalize() for month in FREQUENT_MONTHS)
"""A pattern of a month as lists print it beside a day."""

_LETTERS = regex(r"[^\W\d_]+")
_DAY_NUMBER = regex(r"(?<![\w–-])(?:0?[1-9]|[12]\d|3[01])(?=" + any_of(DAY_ENDINGS) + r"?(?![\w–-]))")
_DAYS = regex(r"(?<![\w–-])(?P<first>[12]?\d|3[01])(?:\s?[–-]\s?|\s" + any_of(UNTIL_DAY) + r"\s)(?P<last>[12]?\d|3[01])(?![\w–-])")
_PLACE_NEXT = rf"[.,;]\s?(?i:n[°ºᵒ]|{any_of(words.BEFORE_PLACE)}\b)"  # 2011. Vol. 2: what follows the date of a journal
_AGAIN = regex(
    rf"(?<=[\d).,]\s)\((?:[A-Z][a-z./–-]{{2,18}}\s)?(?P<year>{_YEAR})\)|(?<=[\w,]\s)(?P<of>{_YEAR})(?:{_OF_YEAR}|(?<=,\s\d\d\d\d)(?=[.;]?\s*+$))"
    rf"|(?<=[.,]\s)(?P<between>{_YEAR})(?={_PLACE_NEXT}|[.,]\s\d{{1,4}}\s{any_of(entry_words.PAGE_SIGNS)}\b\.?)"
    rf"|(?<=\),\s)(?P<held>{_YEAR})(?=,\s\d{{1,5}}[–-]\d{{1,5}}\b)"  # Proceedings of the Lamp Days (Brell, Norway), 2003, 12–34
    rf"|(?<=,\s)(?P<volume>{_YEAR})(?=,\s\d{{1,4}}\s?(?:\(\d{{1,4}}\))?:\s?\d)"  # Lamps[J]. Harbour News, 2016, 28(3): 45–67
)
_ALONE = regex(rf"(?<=[.?!] ){_YEAR}(?=\.(?: |$))")  # A separate sentence: Lamps. 1999. 230 f. Tese …, 1999.
# Before an address, as well as at the end: Brell: Cais, 2014. Disponível em: … 2014 · Lamp Letters, 2008, https://doi.org/10.5555/12, 2008
_OF_IMPRINT = regex(rf"(?<=, ){_YEAR}(?=[.,] {ADDRESS})")
_DAY_AGAIN = regex(
    rf"(?:(?<=[.,;:\]]\s)|(?<=\.”\s))(?:(?P<m1>[^\W\d_]{{3,9}})\.?(?:\s?[/–-]\s?[^\W\d_]{{3,9}}\.?)?(?:\s{_DAY})?|{_DAY}\s(?P<m2>[^\W\d_]{{3,9}})\.?),?"
    rf"(?:\s(?P<year>{_YEAR}))?(?=[.,;]?\s{{0,40}}(?:[{BLOTS}]|$|\[[A-Z]{{1,2}}\])|(?<=\d\d\d\d)[.,;]\s|(?:,|(?<=\.))\s{any_of(short_words.PAGES_OF_NEWSPAPERS)}\s?[A-Z]?\d)"
)
_FIGURES = regex(_YEAR)
_APART = frozenset(" ([")
_IN_DAYS = frozenset("/.-")
_REACH = 32
_GLUED = regex(
    rf"(?P<year>{_YEAR})(?:(?<=[a-z][a-z.]\d{{4}})|(?<=[A-Z)]\.\d{{4}})|(?<=[\u3400-\u9fff\uac00-\ud7af]\d{{4}}))"
    rf"(?=;\s?\d|[.;\s{BLOTS}]*$|\.\s[^\W\d_a-z])"
)
# The day of a newspaper after its name: Sea News 2.12.2011, 4.
_DAY_IN_FIGURES = regex(
    rf"(?:(?<=[^\W\d_]\s)|(?<=[^\W\d_],\s))(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?(?P<year>{_YEAR})(?=[.,]?(?:[\s{BLOTS}]|$))(?!\s[^\W\d_]+\.?\s[№\d])"
)
_IN_FIGURES = regex(rf"(?P<dm>\d(?<![\w./–-].)(?:\d?[/.]\d{{1,2}}[/.]|\d-\d\d-))(?P<year>{_YEAR})(?![\w/–-])")
_WORD = regex(
    rf"(?<![\w.])(?P<open>[\[(]\s{{0,40}})?(?P<year>(?:{_WORDS})(?:[\s–-]?[a-z](?=\))|(?:-|(?<=\.))[a-z](?=\.\s))?(?:\s?\[{BEFORE_ORIGINAL}{_YEAR}(?:\s?[/–-]\s?(?:{_YEAR}|\d\d))?\??\])?)(?P<close>\s{{0,40}}[\])])?(?!\w)",
    re.IGNORECASE,
)
_SQUEEZED = tuple(sorted({"".join(word.split()) for word in (*NO_DATE, *NOT_YET)}))  # first searched for without spaces
# (in press), next to a year; after a publisher: Harbour Press. Forthcoming 2019. · Lamp Bank, released March.
COMING = regex(
    rf"[\[(]\s?(?:{_WORDS})\s?[\])]|(?<=\.\s){any_of(entry_words.FORTHCOMING)}\s(?:{_YEAR}|{DATE}+)(?=\.?\s|\.?$)|,\s{any_of(entry_words.RELEASED)}\s(?-i:[A-Z])[a-z]{{2,8}}(?:\s\d{{1,2}})?(?=\.)",
    re.IGNORECASE,
)
_SUFFIXES = "abcdefghijklmnopqrstuvwxyz"
_LETTERED = tuple(word + letter for word in _SQUEEZED if word.isalpha() and len(word) == 2 for letter in _SUFFIXES)  # nda
_LONGER = regex(tree_of(word for word in _SQUEEZED if len(word) > 2))
_SHORT_WORDS = first_words({"": (*_LETTERED, *(word for word in _SQUEEZED if len(word) == 2))})
_PARTS = [word.split() for word in sorted({*NO_DATE, *NOT_YET})]
_STOPPED = {word for word in _SQUEEZED if word[1:2] in {".", "/"}}  # n.d. and s/d, which begin like any initial
_STOPPED_WORDS = first_words({"": tuple(sorted(_STOPPED))})
_STOPPED_LETTERS = "".join(sorted({word[2] for word in _STOPPED}))
_STOPPED_SIGN = regex(rf"[./]\s?[{_STOPPED_LETTERS}{_STOPPED_LETTERS.upper()}](?!\w\w)")
_SPELT = [parts for parts in _PARTS if "".join(parts) not in _STOPPED]
_SPELT_WORDS = first_words({"": (*map(" ".join, _SPELT), *("".join(parts[n:]) for parts in _SPELT for n in range(len(parts) - 1)))})
DATE_WORDS = _SHORT_WORDS | _STOPPED_WORDS | _SPELT_WORDS
FORTHCOMING_WORDS = first_words(entry_words.FORTHCOMING, entry_words.RELEASED)
COMING_WORDS = DATE_WORDS | FORTHCOMING_WORDS
_QUOTED = regex(r"“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|\"[^\"]{0,400}\"|(?<!\w)‘[^’]{0,300}(?:’(?=\w)[^’]{0,300}){0,6}’")
_SURE = 3.0  # after a comma and before a full stop
_LAST_WORDS = frozenset(f"{word}." for word in ALSO_WORDS)
_LAST_CHUNK = regex(r"[.,;(]\s?")
_BEFORE_LAST = regex(rf"(?<=[^\W\d_], ){_YEAR}(?=, \Z)")
_REPRINTED = regex(rf"\s(?P<year>{_YEAR}[a-z]?)(?=[.,]\s(?P<behind>[^.:]{{2,40}})(?P<colon>:)?)")  # (1899) 1995.


class Date(NamedTuple):
    """A date's span with its brackets, the span of its year, whether it is bracketed, and how likely it is the work's."""

    start: int
    end: int
    year: tuple[int, int]
    bracketed: bool
    score: float


def find_date(sheet: Draft, names_end: int) -> Date | None:
    """Return the likeliest date of the work; ``names_end`` is where the run of authors ends (0: there are none)."""
    text = sheet.rest
    quoted = [found.span() for found in _QUOTED.finditer(text)] if any(map(text.__contains__, '“„«"‘')) else []
    words = _WORD.finditer(text) if _has_word(sheet) else ()
    years = [*_FIGURES.finditer(text)]
    before = {text[year.start() - 1 : year.start()] for year in years}
    glued = _GLUED.finditer(text) if not before <= _APART else ()
    figures = _IN_FIGURES.finditer(text) if before & _IN_DAYS else ()
    found = (*_numeric(text, years, may_have_month=sheet.may_have(FIRST_OF_MONTHS)), *glued, *figures, *words)
    dates = [_weighed(date, text, names_end, quoted) for date in found]
    best = max(dates, key=lambda date: (date.score, date.start), default=None)
    if best and best.score < AT_NAMES and text[best.year[0]].isalpha():  # Journal of Lamps, 1995 (to appear)
        best = max((date for date in dates if date.score >= _SURE and text[date.year[0]].isdigit()), default=best)
    if best is None or not best.bracketed:
        return best and _first_printed(best, text)
    return _with_reprint(best, text)


def _first_printed(date: Date, text: str) -> Date:
    """Return the first of two years that end an entry, the other of a later printing: Oxford: Press, 1982, 1987."""
    first = _BEFORE_LAST.search(text, max(0, date.start - _REACH), date.start) if not text[date.end :].strip(EDGE) else None
    if not first or first[0] >= text[date.start : date.end] or date.year != (date.start, date.end):
        return date
    return date._replace(start=first.start(), end=date.end, year=first.span())


def _has_word(sheet: Draft) -> bool:
    """Return whether a word for a date may be in the entry, with or without its gaps."""
    if sheet.may_have(_SHORT_WORDS):
        return True
    if sheet.may_have(_SPELT_WORDS) or (sheet.may_have(_STOPPED_WORDS) and _STOPPED_SIGN.search(sheet.rest)):
        return _LONGER.search("".join(sheet.rest.lower().split())) is not None
    return False


def _with_reprint(date: Date, text: str) -> Date:
    """Return the date with the year after its bracket, whose first edition is in that (Chicago): Brell, T. (1899) 1995. Title."""
    later = _REPRINTED.match(text, date.end) if date.score >= AT_NAMES else None
    if not later or later["year"][:4] <= text[date.year[0] : date.year[0] + 4] or not text[slice(*date.year)].isdigit():
        return date
    if later["colon"] and is_place(later["behind"]):
        return date  # Orwell, G. (1949) 1984. London: …
    return date._replace(end=later.end("year"), year=(date.start, later.end("year")))


def take_day(sheet: Draft, start: int, end: int, year: str = "") -> None:
    """Store the month (or season, or two of them) and the day of a date, in the ``year`` given if the stretch has none: (2006, June 29)."""
    stretch = sheet.text[start:end]
    months = [found for found in _LETTERS.finditer(stretch) if found[0].lower() in _MONTH_WORDS]
    if not months or len(months) > 2 or "month" in sheet.given:
        return
    sheet.given["month"] = "/".join(found[0] for found in months)
    if len(months) == 1 and (row := _DAYS.search(stretch)) and (year := found[0][:4] if (found := _FIGURES.search(stretch)) else year):
        from citecheck.bibliography.dates import month_of_any_language

        if number := month_of_any_language(months[0][0]):
            sheet.given["date"] = "/".join(f"{year}-{number:02d}-{int(row[day]):02d}" for day in ("first", "last"))
        return
    days = _DAY_NUMBER.findall(stretch)
    if len(days) == 1 and len(months) == 1:
        sheet.given["day"] = days[0].lstrip("0")


def mask_repeated_date(sheet: Draft, date: Date) -> None:
    """Blank out the date where it is repeated: after a volume, 21 (2) (Fall 2007), or with its day at the end, Lamp News, May 3."""
    year = sheet.text[slice(*date.year)][:4]
    for found in _AGAIN.finditer(sheet.rest, date.end) if year in sheet.rest else ():
        if year in {found["year"], found["of"], found["between"], found["held"], found["volume"]}:
            sheet.mask(*found.span(), DATE)
    for found in _ALONE.finditer(sheet.rest) if year in sheet.rest else ():
        last = not sheet.rest[found.end() :].strip(EDGE)  # Marlow, T., 1991. Lamps. Quay. 1991. But the title of Brell, T. (1984). 1984.
        if year == found[0] and (not last or any(c.isalpha() for c in sheet.rest[date.end : found.start()])):
            sheet.mask(*found.span(), DATE)
    again = None if sheet.rest[date.end :].strip(EDGE) else _OF_IMPRINT.search(sheet.rest, 0, date.start)
    if again and again[0] == year:
        sheet.mask(*again.span(), DATE)
    for found in _DAY_AGAIN.finditer(sheet.rest, date.end) if sheet.may_have(FIRST_OF_MONTHS) else ():
        if (
            not _is_behind_place(sheet.rest, found.start())
            and (found["m1"] or found["m2"]).lower() in _MONTH_WORDS
            and found["year"] in {None, year}
        ):
            take_day(sheet, *found.span(), year)
            sheet.mask(*found.span(), DATE)
            sheet.daily = True
    for found in _DAY_IN_FIGURES.finditer(sheet.rest, date.end) if year in sheet.rest[date.end :] else ():
        if found["year"] == year and "month" not in sheet.given:
            sheet.given |= {"day": found["day"], "month": found["month"]}
            sheet.mask(*found.span(), DATE)
            sheet.daily = True


def _is_behind_place(text: str, at: int) -> bool:
    """Return whether a word is after a known place and its colon, where a publisher is: Porto: Mar, 2009."""
    return text.endswith(": ", 0, at) and is_place(_LAST_CHUNK.split(text[max(0, at - 42) : at - 2])[-1])


def _is_in_name(text: str, at: int) -> bool:
    """Return whether an apparent month is the noun of a name: Casa do Mar, 2009."""
    return text[at].isupper() and text[:at].rpartition(" ")[0].rpartition(" ")[2] in _BEFORE_NOUNS


def _ends_title(text: str, at: int, month: str) -> bool:
    """Return whether an apparent month is the last word of a title, since its stop ends a sentence: Why Lamps Go Out. 2003."""
    return month.lower().strip() in _LAST_WORDS and month[0].isupper() and text[at - 2 : at - 1].isalpha()


def _numeric(text: str, years: Sequence[re.Match[str]], *, may_have_month: bool) -> Iterator[re.Match[str]]:
    """Yield dates with a year in figures, each with the day and month around it."""
    last = 0
    for year in years:
        if year.start() < last:
            continue
        low, high = max(last, year.start() - _REACH), min(len(text), year.end() + _REACH)
        words = _MONTH_WORDS.intersection(_LETTERS.findall(text[low:high].lower())) if may_have_month else ()
        if not words and text[year.start() - 1 : year.start()] == "(":
            low = max(last, year.start() - 1)  # nothing before the bracket belongs to the date
        pattern = _WITHOUT_MONTH if not words else _WITH_RARE if words <= RARE_MONTHS else _WITH_FREQUENT
        if found := pattern.search(text, low, high):
            last = max(last, found.end())
            yield found


def _weighed(found: re.Match[str], text: str, names_end: int, quoted: list[tuple[int, int]]) -> Date:
    start, end = found.span()
    groups = found.groupdict()
    bracketed = bool(groups.get("open") and (groups.get("close") or groups["year"].endswith("]")))
    if not bracketed:
        start = found.start("year") if not groups.get("dm") else found.start("dm")
        start = found.start("about") if groups.get("about") else start  # c. 1860
        if groups.get("dm") and (_is_behind_place(text, start) or _ends_title(text, start, groups["dm"]) or _is_in_name(text, start)):
            start = found.start("year")
        end = found.end() - (len(groups["close"]) if groups.get("close") else 0)
    candidate = Candidate(
        text=text,
        start=start,
        end=end,
        names_end=names_end,
        bracketed=bracketed,
        year=groups.get("year") or "",
        with_month=bool(groups.get("dm") or groups.get("md")),
        day_first=bool(groups.get("dm")),
        before=text[:start].rstrip(" "),
        after=text[end : end + 12].lstrip(" "),
        quoted=any(a < start < b for a, b in quoted),
    )
    first, last = found.span("year")
    last -= found["year"].endswith("]") and "[" not in found["year"]  # [May 2013]: the bracket belongs to the date
    return Date(start, end, (first, last), bracketed, likelihood(candidate))
