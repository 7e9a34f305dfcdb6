"""Parse one entry: addresses, authors, date, then the title and what it was published in."""

from __future__ import annotations

import re
from collections.abc import Set
from sys import intern

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words, thesis_words, translation_words, work_words
from citecheck.data.lexicon.isbd_words import TOOK_PART
from citecheck.data.lexicon.media import KINDS_OF_MEDIA, MAKERS, MAKERS_WITH_FIELD, PUBLISHED_ALONE, SPOKEN, SUNG
from citecheck.data.lexicon.same_author import SAME_AUTHOR
from citecheck.data.lexicon.small_words import ANDS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_list import Run, scan, wrote_end
from citecheck.names.author_marks import ROLE
from citecheck.parsers.prose.body import read_body
from citecheck.parsers.prose.draft import ADDRESS, Draft
from citecheck.parsers.prose.fields.addresses import find_addresses
from citecheck.parsers.prose.fields.book_editors import is_without_role
from citecheck.parsers.prose.fields.contributors import given_first
from citecheck.parsers.prose.fields.court_cases import find_case
from citecheck.parsers.prose.fields.dates import Date, find_date
from citecheck.parsers.prose.fields.editions import REPRINTED
from citecheck.parsers.prose.fields.entry_label import find_label
from citecheck.parsers.prose.fields.kind_marks import settle_mark, settle_video
from citecheck.parsers.prose.fields.law_literature import find_law_literature
from citecheck.parsers.prose.fields.left_over import take_left
from citecheck.parsers.prose.fields.meeting_titles import settle_venue
from citecheck.parsers.prose.fields.newspaper import find_newspaper_of_day
from citecheck.parsers.prose.fields.responsibility import find_degree, find_responsibility
from citecheck.parsers.prose.fields.statutes import LAW_WORDS, find_law, is_of_law
from citecheck.parsers.prose.head import read_head
from citecheck.parsers.prose.name_order import part_editors
from citecheck.parsers.prose.other_authors import end_with_body, people_at
from citecheck.parsers.prose.title_first import is_journal, is_title_alone
from citecheck.parsers.prose.title_marks import is_quoted
from citecheck.parsers.prose.whole_entry import (
    OF_PROCEEDINGS,
    is_book_with_editors,
    is_film_before_date,
    is_meeting,
    is_school_behind_year,
    is_whole_behind_title,
    names_its_newspaper,
)
from citecheck.text.first_words import first_words
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, by_letter, either_case, rows

LEAD = regex(
    rf"\s{{0,40}}(?:(?:\[\s?[\w.+-]{{1,24}}\s?\]\.?|\(\s?\d{{1,4}}\s?\)|\d{{1,4}}\s?[.)\]](?=\s?\D)(?:\s[–—-](?=\s))?|\d{{1,3}}(?:\t|\s{{2,}}|\s?-\s?(?=[A-Z])|\s(?=[A-Z][\w’'-]+(?:,\s[A-Z]\.|\s[A-Z]{{1,3}}[,\s]))))\s{{0,40}}|(?:[*•·▪‣◦–-]|[-*+])\s{{1,40}}(?!\({YEAR_OF_PRINT}|\.\s))?"
)
_SAME = by_letter(SAME_AUTHOR, re.escape)
_STOPPED = "|".join(re.escape(word) for word in SAME_AUTHOR if word.endswith("."))
DASHES = regex(
    rf"(?:(?i:{_SAME})(?=[.,:]?\s{{0,3}}(?:[(“\"„«‘]|{YEAR_OF_PRINT})|[,:]\s)|(?i:{_STOPPED})(?=\s[^\W\d_a-zß-ÿ])|[–-](?=\s\({YEAR_OF_PRINT})|[—–―_]{{2,}}|-{{3,}}|―|–(?=[.,])|[–-]\s?(?=\.,?\s\(?{YEAR_OF_PRINT})|—(?=\s{{0,40}}(?:[.,(“\"‘]|{YEAR_OF_PRINT}(?!\d))))[\s.,:]*"
)
_MAKERS = "|".join(MAKERS)
_MAKERS_WORDS = first_words({"en": MAKERS}, entry_words.MAKERS_RANK)
_MADE = regex(
    rf"(?<=[\w.]),\s(?:{_MAKERS})s?(?=\.\s(?:\(?{YEAR_OF_PRINT}|[“\"]|[^\W\d_a-z]))|"
    rf"(?<=[\w.])\s\((?i:(?:{any_of(entry_words.MAKERS_RANK)}\s)?(?:{_MAKERS})s?(?:(?:/|,?\s{any_of(ANDS)}\s)(?:{_MAKERS})s?)?)\.?\)(?=[.,;\s])"
)

_DATED_EDITION = regex(
    rf"\s?\((?P<edition>{any_of(entry_words.SEASONS)}\s(?P<year>{YEAR_OF_PRINT})\s(?:{either_case(entry_words.EDITION)}|{any_of(entry_words.EDITION_LABELS)}\.?))\)"
    rf"|(?<=[.,]\s)(?P<stated>(?:{either_case(entry_words.SEASONS)}\s{YEAR_OF_PRINT}|{any_of(entry_words.CARRIERS)})\s{any_of(entry_words.EDITION_LABELS)}\.?)(?=[.,])"
)
_SEASONS = first_words(entry_words.SEASONS, entry_words.CARRIERS)
_FIRST_PUBLISHED = regex(
    rf"(?<=[\w.]\s)\((?:{any_of(translation_words.FIRST_PUBLISHED)})\s(?!{YEAR_OF_PRINT}\)|{any_of(short_words.IN)}\s{YEAR_OF_PRINT}\))[^()]{{4,220}}\)(?=[.\s]*$)",
    re.IGNORECASE,
)
_REPRINTED = regex(rf"(?<=[.)]\s){REPRINTED}(?=[\s.{ADDRESS}]*$)")
_REPRINTED_WORDS, _YEAR = first_words(entry_words.REPRINTED), regex(rf"\b{YEAR_OF_PRINT}\b")
_DIRECTED = regex(rf"(?<=[.,)]\s){either_case(entry_words.DIRECTED)}\s(?=[^\W\d_a-z])")
_DIRECTED_WORDS, _FIRST_PUBLISHED_WORDS = first_words(entry_words.DIRECTED), first_words(translation_words.FIRST_PUBLISHED)
_TOOK_PART = regex(rf",\s(?P<part>{any_of(TOOK_PART)}\s[^\W\d_a-z][^,.\d]{{2,90}}),\s")
_DIRECTOR = regex(rf"\.?,?\s{any_of(entry_words.DIRECTORS)}")
_ON_ALBUM = regex(rf"(?<=[.\])]\s){any_of(entry_words.ON_ALBUM)}\s(?P<album>[^\W\d_a-z][^.]{{2,80}})\.\s")
_ALSO_TRANSLATED = regex(
    rf"[\s,]{{0,3}}\(?{either_case(entry_words.EDITORS)}s?\.?\s{any_of(ANDS)}\s{either_case(translation_words.TRANSLATORS)}\b"
)
_NAME_WORD = regex(r"[^\W\d_]+")
_ARTICLE_NUMBER = regex(rf"(?<![^\W\d_]){either_case(entry_words.ARTICLE)}\s(?:{either_case(entry_words.NUMBER)}\s)?\Z")
_LONGEST_ARTICLE = sum(len(rows(table)[0]) + 1 for table in (entry_words.ARTICLE, entry_words.NUMBER))
# Marlow, T. [@tmarlow]. (2006, May 1) · Marlow, T. [tmarlow]. (2006) · Marlow, Tessa (@tmarlow). 2006
_HANDLE = regex(
    r"\s(?:\[(?P<handle>@\w[\w.-]{1,40})\](?=[.,]?\s)|\[(?P<bare>[a-z_\d][\w.]{2,40})\](?=\.\s\()|\((?P<round>@\w[\w.-]{1,40})\)(?=[.,]\s))"
)
_SHELF_MARK = regex(r"[^,\n]{4,80}\s[^,\n]{1,60},\s[A-Z]{1,4}(?:/(?:[A-Z]{1,4}/)?\d|\s\d{1,4}/\d)")  # Brell Archive, LB/2/17, Ledger
_HOLDS = regex(rf"(?<=[.\])]\s)(?:{any_of(entry_words.HOLDING)}|{either_case(work_words.CHAPTER_IN)})\s\Z")
_THESES = tuple(noun.lower() for noun in rows(thesis_words.THESIS_NOUNS))
_MAKERS_TWICE = frozenset({"author", "director"})
_OF_BOOKS = frozenset({"address", "booktitle", "journal", "pages"})


def lead_end(text: str) -> int:
    """Return where the number or bullet before an entry ends; no letter is either."""
    return lead.end() if not text[:1].isalpha() and (lead := LEAD.match(text)) else 0


def dissect(text: str, prose: str = "", authors: Run | None = None) -> Draft:
    """Return what could be read of one entry (perhaps after its number); ``prose`` is its text without marks, ``authors`` may be known."""
    sheet = Draft(text, prose or text)
    roles = _mask_makers(sheet)
    start = lead_end(sheet.rest)
    find_addresses(sheet)
    dated_edition = _DATED_EDITION.search(sheet.rest, start) if sheet.may_have(_SEASONS) else None
    if dated_edition:
        sheet.take("edition", *dated_edition.span("edition" if dated_edition["edition"] else "stated"))
        sheet.mask(*dated_edition.span())
    _find_remarks(sheet, start)
    if label := find_label(sheet.rest, start):
        sheet.take("year", *label.year)
        sheet.mask(start, label.end)
        start = label.end
    if find_case(sheet, start) or find_law(sheet, start) or find_newspaper_of_day(sheet, start):
        return sheet
    dash = DASHES.match(sheet.rest, start)
    if dash:
        sheet.given["x-dash"] = intern(dash[0].strip())  # the same in all entries of a list
        start = wrote_end(sheet.rest, dash.end(), len(sheet.rest)) or _edited_end(sheet, dash.end())
    run = authors or people_at(sheet.rest, start, dash=bool(dash))
    if dash and run.people:
        start = run.people[0].family[0] if run.people[0].given is None else min(run.people[0].family[0], run.people[0].given[0])
    if run.people and (is_journal(sheet.rest, start, run) or _SHELF_MARK.match(sheet.rest, start)):
        run = Run((), start)
    if find_law_literature(sheet, start, run):
        return sheet
    date = _find_work_date(sheet, start, (end_with_body(sheet.rest, run) if run.people else 0) or (start if dash else 0))
    if date and run.people and date.start < run.end and date.score > -1 and sheet.rest[date.year[0]].isalpha() and not run.et_al:
        run = scan(sheet.rest, start, date.start)  # Brell, T. s.a. Lamps: no initial
    body = read_head(sheet, start, run, date if date and date.score > -1 else None)
    if dated_edition and dated_edition["year"] and "year" not in sheet.places:
        sheet.places["year"] = dated_edition.span("year")
    read_body(sheet, find_responsibility(sheet, start, body))
    _settle(sheet, roles)
    part_editors(sheet)
    return sheet


def _find_work_date(sheet: Draft, start: int, names_end: int) -> Date | None:
    """Return the date of a work, unless it is part of its name, as a law's is: only its year is taken then."""
    date = find_date(sheet, names_end)
    if date and sheet.may_have(LAW_WORDS) and is_of_law(sheet.rest, start, date.start):
        sheet.take("year", *date.year)
        return None
    return date


def _mask_makers(sheet: Draft) -> set[str]:
    """Blank out who makes works that are neither written nor edited, after their names: (Director), …, host; return the words."""
    roles = set()
    for made in _MADE.finditer(sheet.rest) if sheet.may_have(_MAKERS_WORDS) else ():
        roles.add(made[0].strip(" (),.").lower().removesuffix("s"))
        sheet.mask(*made.span(), " ")
    return roles


def _edited_end(sheet: Draft, end: int) -> int:
    """Return where a role after the dash ends that makes the preceding authors editors, if the year follows: ———, ed. (2004)."""
    role = ROLE.match(sheet.rest, len(sheet.rest[:end].rstrip()))
    if role is None or not (role["ed"] or role["ed2"]):
        return end
    behind = sheet.rest[role.end() :].lstrip(" .,([")[:1]
    if not (behind.isdigit() or (sheet.rest[:end].rstrip()[-1:] == "," and behind.isupper())):  # ---, editor. Title
        return end
    sheet.given["x-dash"] = "editor"
    return role.end()


def _find_remarks(sheet: Draft, start: int) -> None:
    """Find the director of a film, named after its title; and where a work was first published, whose year is not this entry's."""
    if ("@" in sheet.rest or "]. (" in sheet.rest) and (handle := _HANDLE.search(sheet.rest, start)):
        sheet.take("nameaddon", *handle.span(handle.lastgroup or 0))
        sheet.given["x-handle"] = sheet.text[slice(*handle.span())].strip()
        sheet.mask(*handle.span(), " ")
    if sheet.may_have(_FIRST_PUBLISHED_WORDS) and (first := _FIRST_PUBLISHED.search(sheet.rest, start)):
        sheet.take("note", *first.span())
        sheet.mask(*first.span())
    if sheet.may_have(_REPRINTED_WORDS) and (again := _REPRINTED.search(sheet.rest, start)) and _YEAR.search(sheet.rest, 0, again.start()):
        sheet.take("note", *again.span())
        sheet.mask(*again.span())
    if part := _TOOK_PART.search(sheet.rest, start):  # left over, so that the entry is printed as it stands
        sheet.mask(*part.span("part"))
    if sheet.may_have(_DIRECTED_WORDS) and (directed := _DIRECTED.search(sheet.rest, start)):
        run = given_first(sheet.rest, directed.end())
        if run.people:
            sheet.take("director", directed.end(), run.end)
            sheet.labels.append(directed.span())
            sheet.mask(directed.start(), run.end)


def _find_album(sheet: Draft) -> None:
    """Take the album that a song is on: [Song]. On Night tides. Harbour Records."""
    found = _ON_ALBUM.search(sheet.rest) if sheet.given.get("type", "").lower() in SUNG else None
    if found and "booktitle" not in sheet.places:
        sheet.take("booktitle", *found.span("album"))


def _part_container(sheet: Draft) -> None:
    """Separate the series of an episode from its publisher: [Audio podcast episode]. In Harbour talk. Lamp Radio."""
    if "journal" not in sheet.places or KINDS_OF_MEDIA.get(sheet.field("type").lower()) not in {"audio", "video"}:
        return
    start, end = sheet.places["journal"]
    if not _HOLDS.search(sheet.text, 0, start):
        return
    del sheet.places["journal"]
    gap = sheet.text.find(". ", start, end)
    sheet.take("booktitle", start, gap if gap > 0 else end)
    if gap > 0:
        sheet.take("publisher", gap + 2, end)


def _settle(sheet: Draft, roles: Set[str]) -> None:
    """Assign the fields that depend on the whole entry: a title in the authors' position, who made it, who published it."""
    if is_film_before_date(sheet):
        if "title" in sheet.places:
            sheet.places.setdefault("publisher", sheet.places["title"])
        sheet.places["title"] = sheet.places.pop("author")
    if "author" in sheet.places and "title" not in sheet.places and is_title_alone(sheet):
        sheet.places["title"] = sheet.places.pop("author")
    if {"editor", "journal"} <= sheet.places.keys() and is_book_with_editors(sheet):
        sheet.places["booktitle"] = sheet.places.pop("journal")
    if (
        "title" in sheet.places
        and sheet.text[sheet.places["title"][0] - 1] == "『"
        and not {"volume", "number", "pages"} & sheet.places.keys()
    ):
        sheet.places |= {"publisher": sheet.places.pop("journal")} if "journal" in sheet.places else {}  # 『灯台の話』港出版
    _part_container(sheet)
    _find_album(sheet)
    if is_whole_behind_title(sheet):
        sheet.places["publisher"] = sheet.places.pop("journal")
    if names_its_newspaper(sheet):
        sheet.places["journal"] = sheet.places.pop("author")
    if is_meeting(sheet):
        _settle_meeting(sheet, "booktitle")
    settle_video(sheet)
    settle_venue(sheet)
    if is_school_behind_year(sheet):
        sheet.places["school"] = sheet.places.pop("publisher")
    settle_mark(sheet)
    _settle_type(sheet)
    _settle_people(sheet, roles)
    if "pages" in sheet.places and _ARTICLE_NUMBER.search(sheet.text, max(0, (at := sheet.places["pages"][0]) - _LONGEST_ARTICLE), at):
        sheet.places["eid"] = sheet.places.pop("pages")
    take_left(sheet)


def _settle_type(sheet: Draft) -> None:
    """Assign what the type of a work shows: its school, its publisher, the meeting where it was presented."""
    said = sheet.given.get("type", "").lower()
    if "publisher" in sheet.places and "school" not in sheet.places and any(noun in said for noun in _THESES):
        sheet.places["school"] = sheet.places.pop("publisher")  # [Unpublished master’s thesis]. University of Brell.
    find_degree(sheet)
    kind = said.split(" ")[0]
    if kind == "episode" and "journal" in sheet.places:
        sheet.places["publisher"] = sheet.places.pop("journal")  # “Lamps.” Harbour talk, episode 12, Lamp Radio
    broadcast = KINDS_OF_MEDIA.get(said.partition(",")[0]) in {"audio", "video"}
    if broadcast and "," in said and "journal" in sheet.places and is_quoted(sheet):
        sheet.places["booktitle"] = sheet.places.pop("journal")  # “Fog.” The Forecast. January 9, 2019. Podcast, 43 min.
    alone = kind in PUBLISHED_ALONE or (KINDS_OF_MEDIA.get(said) in {"audio", "movie", "video"} and "booktitle" not in sheet.places)
    if alone and "journal" in sheet.places and not {"volume", "number", "publisher"} & sheet.places.keys():
        sheet.places["publisher"] = sheet.places.pop("journal")  # Lamp counts [Data set]. Lamp Bank.
    meeting = next((field for field in ("publisher", "booktitle", "journal") if field in sheet.places), "")
    if kind in SPOKEN and meeting and not OF_PROCEEDINGS & sheet.places.keys():
        _settle_meeting(sheet, meeting)  # Lamps at sea [Conference paper]. Lamp Days, Brell.


def _settle_meeting(sheet: Draft, field: str) -> None:
    """Make a meeting of what a field has, and its place of the address."""
    sheet.places["eventtitle"] = sheet.places.pop(field)
    if "address" in sheet.places:
        sheet.places["venue"] = sheet.places.pop("address")


def _named(sheet: Draft, field: str) -> set[str]:
    return set(_NAME_WORD.findall(sheet.field(field)))


def _settle_people(sheet: Draft, roles: Set[str]) -> None:
    """Assign the role of the people in the authors' position, and both roles of those who edited and translated."""
    if sheet.run and sheet.run.role == "translator" and {"editor", "translator"} <= sheet.places.keys():
        sheet.places["author"] = sheet.places.pop("translator")  # whom the essay cites
    medium = KINDS_OF_MEDIA.get(sheet.given.get("type", "").partition(",")[0].lower())
    filmed = medium in {"movie", "video"} or not _OF_BOOKS & sheet.places.keys()
    if "editor" in sheet.places and filmed and _DIRECTOR.match(sheet.text, sheet.places["editor"][1]):
        sheet.places["director"] = sheet.places.pop("editor")  # Brell, Tea, dir. 1999. The Long Night. Pier Films.
    if len(roles) == 1 and "author" in sheet.places and (role := MAKERS_WITH_FIELD.get(fold(next(iter(roles))))):
        sheet.places[role] = sheet.places.pop("author")
    if sheet.places.keys() >= _MAKERS_TWICE and _named(sheet, "author") == _named(sheet, "director"):
        sheet.places["director"] = sheet.places.pop("author")  # Brell, T. (2016) Night. Directed by T. Brell.
    if {"author", "editor"} <= sheet.places.keys() and _named(sheet, "author") == _named(sheet, "editor") and is_without_role(sheet):
        sheet.places["bookauthor"] = sheet.places.pop("editor")  # The short pier. In R. Brell, Works (Vol. 1, pp. 3–90)
    if "editor" in sheet.places and _ALSO_TRANSLATED.match(sheet.text, sheet.places["editor"][1]):
        sheet.given["translator"] = sheet.field("editor")
