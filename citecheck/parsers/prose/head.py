"""Read the head of an entry: authors and date, in either order."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon import number_words as words
from citecheck.data.lexicon.isbd_words import UNTIL_NOW
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.name_words import AND_ROLES, TRANSLATOR_MARKS
from citecheck.data.lexicon.small_words import JOINING, words_of
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import ROLE, ROLE_WORDS
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, Draft
from citecheck.parsers.prose.fields.dates import Date, mask_repeated_date, take_day
from citecheck.parsers.prose.fields.titles import quoted
from citecheck.parsers.prose.head_signs import SMALL_LETTER, is_head
from citecheck.parsers.prose.other_authors import anonymous_end, end_with_body, organisation_end
from citecheck.parsers.prose.title_first import find_authors_after_title, is_title_before_date, opens_with_edited_title
from citecheck.text.word_patterns import any_of, either_case, one_of

_QUOTE_BEHIND = regex(
    rf"[,;]\s(?:{any_of(JOINING)}\s)?(?:[^\W\d_a-z][\w’'-]*\.?,?\s(?:{one_of({*words_of(JOINING), *PARTICLES})}\s)?){{1,8}}"
    r"(?P<quote>[“«„\"])(?=[^”»\"]{12,400}[”»\"“])"
)
_BEFORE_YEAR = regex(rf"[a-zà-ÿ]\s{any_of(words.BEFORE_YEAR_OF_TITLE)}\s\Z")
_ADDON = regex(r"\s?\((?P<addon>[^\W\d_a-z][^()\d]{3,60})\)(?=\.\s)")  # MARLOW, T. (Círculo de Brell). Title
_IN_NEXT = regex(rf"[.,]?\s{any_of(short_words.HOLDING)}:?\s(?=[A-Z])")
_UNTIL_NOW = regex(rf"[–-](?:{any_of(UNTIL_NOW)})?(?=[)\].\s]*$)", re.IGNORECASE)
_ACCOUNT = regex(r"@\w[\w.-]{1,40}(?=[.,]\s[“\"])")  # @lampboard. “Oil is back.”
_STRONG = frozenset({"direct", "inverted", "vancouver", "spelt"})
_DAY_BESIDE = regex(r"[^\W\d_]{3,}")  # (2006, June 29): a publication dated by the day is a newspaper or a web page
_DAY_BEFORE = regex(r"[^\W\d_]{3,}\.?\s\d{1,2}\b|\b\d{1,2}\.?\s[^\W\d_]{3,}")  # May 3, 1999; 3 May 1999
_AND_TRANSLATED = regex(rf"{any_of(AND_ROLES)}\s{{0,3}}(?:{one_of(TRANSLATOR_MARKS)})\b", re.IGNORECASE)
_COLLABORATED = regex(r"[^\W\d_][^.,()]{0,60}\b" + either_case(entry_words.COLLABORATIONS) + r"\s\((?P<people>[^\W\d_][^()\d]{3,120})\)")


def read_head(sheet: Draft, start: int, run: Run, date: Date | None) -> int:
    """Take authors and date; return where the body begins."""
    text = sheet.rest
    if date:
        _take_date(sheet, date)
        sheet.mask(date.start, date.end, "x" if _is_in_title(sheet, date) else DATE)
        mask_repeated_date(sheet, date)
        sheet.daily = sheet.daily or _has_day_beside(text, date, goes_on="date" in sheet.given)
        sheet.commas = text[date.end : date.end + 1] == ","
        if "x-dash" in sheet.given and not text[start : date.start].strip(EDGE):
            return date.end
        if date.bracketed and _take_title_before(sheet, start, run, date):
            return date.end
        titled = "x-dash" in sheet.given and not run.people  # ---. Studies of Lamps: Wicks and Oil. 2012.
        if date.start > start and not titled and is_head(text, start, run, date):
            _take_people(sheet, start, date.start, run)
            return date.end
    if (together := _COLLABORATED.match(text, start)) and (inside := scan(text, *together.span("people"))).people:
        sheet.run = inside
        sheet.take("author", start, together.end() - 1)
        return together.end()
    if opens_with_edited_title(text, start, run):
        return start
    if run.people and (quote := _QUOTE_BEHIND.match(text, run.end)):
        sheet.take("author", start, quote.start("quote"))  # A. Marlow, Quist, and T. Odén, “Title”
        return quote.start("quote")
    if run.people and _are_authors(text, start, run, date):
        end = end_with_body(text, run)
        _take_people(sheet, start, end, run)
        return end if end > run.end else _addon_end(sheet, run)
    if not run.people and date and (behind := find_authors_after_title(text, start, date)):
        sheet.take("title", start, behind.people[0].family[0] if behind.people[0].form != "direct" else date.start)
        _take_people(sheet, min(part[0] for part in (behind.people[0].family, behind.people[0].given) if part), date.start, behind)
        return date.end
    if "x-dash" not in sheet.given and (end := _account_end(text, start) or anonymous_end(text, start) or organisation_end(text, start)):
        sheet.take("author", start, end)
        return end
    return start


def _account_end(text: str, start: int) -> int:
    """Return where the name of an account ends that is an entry's author, or 0."""
    return found.end() if (found := _ACCOUNT.match(text, start)) else 0


def _take_date(sheet: Draft, date: Date) -> None:
    """Take the year, the day, and that a work goes on: 2019–present."""
    sheet.take("year", *date.year)
    take_day(sheet, date.start, date.end)
    if until_now := _UNTIL_NOW.search(sheet.rest[: date.end], date.year[1]):
        sheet.labels.append(until_now.span())
        sheet.given.setdefault("date", f"{sheet.rest[slice(*date.year)][:4]}/..")


def _has_day_beside(text: str, date: Date, *, goes_on: bool) -> bool:
    """Return whether a month or a day is with the year; the word behind that of a work that goes on is neither."""
    behind = not goes_on and _DAY_BESIDE.search(text, date.year[1], date.end)
    return bool(behind or _DAY_BEFORE.search(text, date.start, date.year[0]))


def _addon_end(sheet: Draft, run: Run) -> int:
    """Take the bracket after the authors, and return where they end: MARLOW, T. (Círculo de Brell)."""
    addon = _ADDON.match(sheet.rest, run.end) if not run.role else None
    if addon:
        sheet.take("nameaddon", *addon.span("addon"))
    return addon.end() if addon else run.end


def _is_in_title(sheet: Draft, date: Date) -> bool:
    """Return whether a year belongs to the title: a preposition is before it, no bracket or month is around it, and words follow."""
    alone = not date.bracketed and date.start == date.year[0] and "month" not in sheet.given
    behind = sheet.rest[date.end :].lstrip(" .,;:")
    return alone and bool(_BEFORE_YEAR.search(sheet.rest, 0, date.start)) and behind[:1].isalpha()


def _take_title_before(sheet: Draft, start: int, run: Run, date: Date) -> bool:
    """Take the title of a work without authors before a date in brackets; return whether there is one."""
    inside = quoted(sheet.rest, start, date.start)
    if inside and not sheet.rest[inside[2] : date.start].strip(EDGE):
        sheet.take("title", *inside[:2])  # ‘Lamp prices rise’ (2012) The Harbour Times, 10 June, p. 3.
    elif date.start > start and _IN_NEXT.match(sheet.rest, date.end) and not any(person.form in _STRONG for person in run.people):
        sheet.take("title", start, date.start)  # Lamp. (2021). In Harbour Encyclopedia
    elif not run.people and is_title_before_date(sheet.rest, start, (date.start, date.end), daily=sheet.daily):
        sheet.take("title", start, date.start)  # Lamp prices rise. (2012, June 10). The Harbour Times, 3.
    return "title" in sheet.places


def _are_authors(text: str, start: int, run: Run, date: Date | None) -> bool:
    """Return whether a run of people at the head of an entry without an early date is its authors, not a title that looks like names."""
    after = text[run.end :].lstrip(" ")
    if run.role or run.et_al or any(person.form in {"inverted", "vancouver", "direct"} for person in run.people):
        return True
    return after[:1] in {".", ",", ":", ";", "“", '"', "‘", "«", "„", "(", ""} | set(BLOTS) or text[run.end - 1] == "."


def _with_letter(sheet: Draft, run: Run, letter: re.Match[str]) -> Run:
    """Return people with the small letter behind them: of the last given name (Brell, W. à), or of an inverted et al. (& al., e)."""
    if run.et_al:
        sheet.labels.append((run.end, letter.end()))
        return Run(run.people, letter.end(), run.et_al, run.role)
    last = run.people[-1]
    given = (last.given[0], letter.end("letter")) if last.given else None
    return Run((*run.people[:-1], last._replace(given=given)), letter.end(), run.et_al, run.role)


def _take_people(sheet: Draft, start: int, end: int, run: Run) -> None:
    if run.people and (letter := SMALL_LETTER.fullmatch(sheet.rest, run.end, end)):
        run = _with_letter(sheet, run, letter)
    if run.people and not sheet.rest[run.end : end].strip(EDGE + "&)"):
        sheet.run = run
    role = ROLE.search(sheet.rest, start, end + 1) if sheet.may_have(ROLE_WORDS) else None
    if run.role == "editor" or (role and (role["ed"] or role["ed2"]) and not sheet.rest[role.end() : end].strip(EDGE)):
        marked = run.people[-1].family[1] if run.people and run.people[-1].form == "eastern" else end
        sheet.take("editor", start, role.start() if role else marked)
        if role and _AND_TRANSLATED.search(role[0]):
            sheet.given["translator"] = sheet.field("editor")  # Brell, T., & Odén, P. (Eds. & Trans.)
    elif run.role == "director":
        sheet.take("director", start, run.people[-1].family[1])
    elif run.people and role and (role["tr"] or role["tr2"]) and not sheet.rest[role.end() : end].strip(EDGE):
        sheet.take("translator", start, role.start())
    else:
        sheet.take("author", start, end)
