"""Take one entry apart: addresses, authors, date, then the title and what it stands in."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.media import MAKERS
from citecheck.data.lexicon.name_words import ANCIENTS, NOBODY
from citecheck.names import is_organisation
from citecheck.names.author_list import ROLE, Run, scan, wrote_end
from citecheck.names.person import Person
from citecheck.parsers.prose.body import read_body
from citecheck.parsers.prose.classify import is_body, publisher_score, serial_score
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, Draft
from citecheck.parsers.prose.fields.addresses import find_addresses
from citecheck.parsers.prose.fields.dates import NUMBER, Date, blot_again, find_date, take_day
from citecheck.parsers.prose.fields.entry_label import find_label
from citecheck.parsers.prose.fields.statutes import find_law

LEAD = regex(
    r"\s{0,40}(?:(?:\[\s?[\w.+-]{1,24}\s?\]\.?|\(\s?\d{1,4}\s?\)|\d{1,4}\s?[.)\]](?=\s?\D)(?:\s[–—-](?=\s))?|\d{1,3}(?:\t|\s{2,}|\s?-\s?(?=[A-Z])|\s(?=[A-Z][\w’'-]+(?:,\s[A-Z]\.|\s[A-Z]{1,3}[,\s]))))\s{0,40}|(?:[*•·▪‣◦–-]|[-*+])\s{1,40}(?!\((?:1[4-9]|20)\d\d))?"
)
DASHES = regex(r"(?:[–-](?=\s\((?:1[4-9]|20)\d\d)|[—–―_]{2,}|-{3,}|―|–(?=[.,])|—(?=\s{0,40}(?:[.,(“\"‘]|(?:1[4-9]|20)\d\d(?!\d))))[\s.,:]*")
_JOINER = regex(r"\s?(?:and|&|und|et|y|e)\s")
_YEAR_NEXT = regex(r"[\s,.]{0,3}[(\[]?(?:1[4-9]|20)\d\d")
_MAKERS = "|".join(MAKERS)
_MADE = regex(rf"(?<=[\w.])\s\((?i:(?:executive\s)?(?:{_MAKERS})s?(?:(?:/|,?\s(?:and|&)\s)(?:{_MAKERS})s?)?)\)(?=[.,;\s])")
_NUMBER_NEXT = regex(r"\d{1,3}(?!\d)")
_QUOTE_BEHIND = regex(
    r"[,;]\s(?:(?:and|&|und|et)\s)?(?:[^\W\d_a-z][\w’'-]*\.?,?\s(?:(?:and|&|und|et|de|von|van|der)\s)?){1,8}(?P<quote>[“«„\"])(?=[^”»\"]{12,400}[”»\"“])"
)
_EDITED_BY = regex(r",\s(?:[Ee]ds?\.|edited by|hrsg\.? von|trans\.)\s[^\W\d_a-z]")
_SMALL_WORD = regex(r"(?<!\w)(?:a|an|and the|aus|in|into|for|from|für|of|on|the|to|with|[a-z]{5,})(?!\w)")
_DAY_BESIDE = regex(r"[^\W\d_]{3,}")  # (2006, June 29): what comes out by the day is a newspaper or a page
_DAY_BEFORE = regex(r"[^\W\d_]{3,}\.?\s\d{1,2}\b|\b\d{1,2}\.?\s[^\W\d_]{3,}")  # May 3, 1999; 3 May 1999
_TITLE_ENDS = regex(r"(?<=[\w)?]\s)(?=[^\W\d_a-z][\w’'-]+,\s[^\W\d_a-z]\.)")
_SHOUTED = 60  # MARLOW, QUIST, 2013: family names alone
_NOBODY = regex("(?:" + "|".join(map(re.escape, NOBODY)) + r")(?=[.,:]?\s)", re.IGNORECASE)
_ANCIENT = regex("(?:" + "|".join(ANCIENTS) + r")(?=[.,:]\s[^\W\d_a-z])")
_BEFORE_QUOTE = regex(r"(?P<name>[^\W\d_a-z][^\d“”\"«»„‘.,:;?!]{2,60})[,.:]\s(?=[“\"«„‘])")
_COLLABORATION = regex(r"\b[Cc]ollab(?:orations?|\.)$")
_EDITED_TITLE = regex(r"[^\W\d_a-z][^.,;()\d“\"]{3,120}[.,]\s(?:[Ee]ds?\.(?:\sby)?|[Ee]dited\sby)\s(?=[^\W\d_a-z])")
_DOTTED = regex(r"(?:[A-Z]\.)+[A-Z]")
_COLLABORATED = regex(r"[^\W\d_][^.,()]{0,60}\b[Cc]ollab(?:\.|orations?)\s\((?P<people>[^\W\d_][^()\d]{3,120})\)")
_INITIALLED = frozenset({"direct", "inverted", "vancouver"})
_ACRONYM = regex(r"[^\W\d_a-z]{3,8}")
_ACRONYMS = regex(r"(?:[A-Z]{2,6}(?:,\s(?:and\s|&\s)?[A-Z]{2,6}){2,}|[A-Z][a-z]+[A-Z]\w+)(?=\.\s)")  # FAO, WLO, WLF. · LampPlus.
_LISTED = regex(r"\b[Cc]ollaborations?$|.{8}\s\([A-Z]{2,8}\)$")  # World Lamp Organization (WLO), Lamps of …
_SMALL_WORDS = regex(r"(?<!\w)(?!(?:of|the|for|and|de|für|on|in)\b)[^\W\d_A-Z]\w*")
_STROKES = regex(r"[^\W\d_a-z][^\W\d_]+(?:[-–][^\W\d_]+)?(?:/[^\W\d_a-z][^\W\d_]+(?:[-–][^\W\d_]+)?)+(?=[,:]\s|\s\()")
_FAMILY = regex(r"[^/]+")
_SHORTENED = regex(r"(?P<name>(?:(?:[A-Z][a-z]+|[JZ])\.?\s){1,6}[A-Z][a-z]+\.(?:\s[A-Z])?),?\s\(?\d{1,4}")
_SURELY_SERIAL = 3.4
_UPPER_START = regex(r"[^\W\d_]")


def dissect(text: str, prose: str = "") -> Draft:
    """What could be read of one entry (its number or bullet may stand before it); ``prose`` is its text without marks, of equal length."""
    sheet = Draft(text, prose or text)
    low = sheet.rest.lower()
    for made in _MADE.finditer(sheet.rest) if any(f"{maker}s)" in low or f"{maker})" in low for maker in MAKERS) else ():
        sheet.mask(*made.span(), " ")
    lead = LEAD.match(sheet.rest)
    start = lead.end() if lead else 0
    find_addresses(sheet)
    if label := find_label(sheet.rest, start):
        sheet.take("year", *label.year)
        sheet.mask(start, label.end)
        start = label.end
    if find_law(sheet, start):
        return sheet
    dash = DASHES.match(sheet.rest, start)
    if dash:
        sheet.given["x-dash"] = dash[0].strip()
        start = wrote_end(sheet.rest, dash.end(), len(sheet.rest)) or dash.end()
    run = _behind_dash(sheet.rest, start) if dash else scan(sheet.rest, start)
    run = run if run.people or dash else _families_only(sheet.rest, start)
    if dash and run.people:
        start = run.people[0].family[0] if run.people[0].given is None else min(run.people[0].family[0], run.people[0].given[0])
    if run.role == "editor" and _is_title_before_editor(sheet.rest, run):
        run = Run((), start)
    if run.people and _is_journal(sheet.rest, start, run):
        run = Run((), start)
    date = find_date(sheet, (run.end if run.people else 0) or (start if dash else 0))
    body = _read_head(sheet, start, run, date if date and date.score > -1 else None)
    read_body(sheet, body)
    if "author" in sheet.places and "title" not in sheet.places and _is_title_alone(sheet):
        sheet.places["title"] = sheet.places.pop("author")
    if "editor" in sheet.places and "journal" in sheet.places and not {"volume", "number"} & sheet.places.keys():
        sheet.places["booktitle"] = sheet.places.pop("journal")  # “Lamps.” Light and Emotion, edited by P. Odén, Anchor House
    return sheet


def _is_journal(text: str, start: int, run: Run) -> bool:
    """Whether what looks like names is a journal's, shortened, whose volume follows: Lamp Signals Sci. Pract. 31 (2009) 7716."""
    found = _SHORTENED.match(text, start)
    return bool(found and run.end <= found.end() and serial_score(found["name"]) >= _SURELY_SERIAL)


def _is_title_alone(sheet: Draft) -> bool:
    """Whether what stands where authors do is the title of a work that names none, as nothing else is left for a title."""
    head = sheet.text[slice(*sheet.places["author"])]
    if sheet.run or not _titled(head):
        return False
    if is_organisation(head):
        return not {"journal", "volume", "pages"} & sheet.places.keys() and "publisher" in sheet.places
    return len(_SMALL_WORD.findall(head)) > 0


def _is_title_before_editor(text: str, run: Run) -> bool:
    """Whether what looks like an editor is a title in capitals, whose editor follows: Lamp Stories. Ed. Tessa Marlow. Oxford …"""
    person = run.people[0]
    if len(run.people) > 1 or person.form != "full" or text[person.family[1] - 1] != ".":
        return False
    following = scan(text, run.end)
    return (
        bool(following.people)
        and following.people[0].form in {"full", "direct"}
        and text[following.end - 1 : following.end + 1].strip()[-1:] in {".", ","}
    )


def _behind_dash(text: str, start: int) -> Run:
    """Further authors behind the dash that stands for the first: ———, and D. I. Marlow, 2008."""
    joiner = _JOINER.match(text, start)
    run = scan(text, joiner.end() if joiner else start)
    return run if run.people and _YEAR_NEXT.match(text, run.end) else Run((), start)


def _families_only(text: str, start: int) -> Run:
    """Family names that strokes join, as lawyers write: Marlow/Quist, On lamps, Harbour Review 2012, 21."""
    found = _STROKES.match(text, start)
    if not found:
        return Run((), start)
    people = tuple(Person(name.span(), None, None, "only") for name in _FAMILY.finditer(text, start, found.end()))
    role = ROLE.match(text, found.end())
    return Run(people, role.end() if role else found.end(), role="editor" if role else "")


def _read_head(sheet: Draft, start: int, run: Run, date: Date | None) -> int:
    """Take authors and date; where the body begins."""
    text = sheet.rest
    if date:
        sheet.take("year", *date.year)
        take_day(sheet, date.start, date.end)
        sheet.mask(date.start, date.end, DATE)
        blot_again(sheet, date)
        sheet.daily = bool(_DAY_BESIDE.search(text, date.year[1], date.end) or _DAY_BEFORE.search(text, date.start, date.year[0]))
        sheet.commas = text[date.end : date.end + 1] == ","
        if "x-dash" in sheet.given and not text[start : date.start].strip(EDGE):
            return date.end
        if date.start > start and _is_head(text, start, run, date):
            _take_people(sheet, start, date.start, run)
            return date.end
    if together := _COLLABORATED.match(text, start):
        sheet.run = scan(text, *together.span("people"))
        sheet.take("author", start, together.end() - 1)
        return together.end()
    if _is_titled(text, start, run):
        return start
    if run.people and (quote := _QUOTE_BEHIND.match(text, run.end)):
        sheet.take("author", start, quote.start("quote"))  # A. Marlow, Quist, and T. Odén, “Title”
        return quote.start("quote")
    if run.people and _stands(text, start, run, date):
        _take_people(sheet, start, run.end, run)
        return run.end
    if not run.people and date and (behind := _title_first(text, start, date)):
        sheet.take("title", start, behind.people[0].family[0] if behind.people[0].form != "direct" else date.start)
        _take_people(sheet, min(part[0] for part in (behind.people[0].family, behind.people[0].given) if part), date.start, behind)
        return date.end
    if "x-dash" not in sheet.given and (end := _nobody_end(text, start) or _organisation_end(text, start)):
        sheet.take("author", start, end)
        return end
    return start


def _is_titled(text: str, start: int, run: Run) -> bool:
    """Whether a title opens the entry, behind which its editors stand: Lamps of the North, ed. Tessa Marlow."""
    found = _EDITED_TITLE.match(text, start)
    return bool(found and not run.people and scan(text, found.end()).people)


def _title_first(text: str, start: int, date: Date) -> Run | None:
    """The authors between a title and the date, where titles come first: How lamps are kept Marlow, T. and K. Quist 2009 Lamp News 12."""
    if date.bracketed or '"' in text[start : date.start] or "“" in text[start : date.start]:
        return None
    for found in _TITLE_ENDS.finditer(text, start, date.start):
        run = scan(text, found.end(), date.start)
        if run.people and run.people[0].form == "inverted" and not text[run.end : date.start].strip(EDGE):
            return run
    return None


def _is_head(text: str, start: int, run: Run, date: Date) -> bool:
    """Whether everything before the date is the authors': the date follows at once, or they are an organisation."""
    head = text[start : date.start]
    if not run.people and _EDITED_BY.search(head):
        return False  # History of Lamps, ed. Tessa Marlow (Oxford: …, 1999)
    if run.people and not text[run.end : date.start].strip(EDGE + "&)"):
        return True
    if any(mark in head for mark in '“”„«»"' + BLOTS) or ", ‘" in head or not head.strip(EDGE) or len(head) > (900 if run.people else 170):
        return False
    if not _titled(text[date.end :]) and (run.people or ", " in head.strip(EDGE) or not is_organisation(head)):
        return False
    beyond = text[run.end : date.start]
    if run.people and not date.bracketed and "," in beyond.partition(":")[2]:
        return False
    if run.people and re.match(r"\s?[,;&]", beyond) and _more_names(beyond, bracketed=date.bracketed):
        return True
    if run.people and (text[run.end : run.end + 1] in {".", ":"} or text[run.end - 1] == "."):
        return False
    sentences = head.strip(EDGE).count(". ")
    if date.bracketed:
        if re.search(r"\d\s{0,40}$", head) and ("," in head or not is_organisation(head)):
            return False  # Collaboration, Title, Journal 12 (1999)
        return (is_organisation(head) and sentences <= 1) or (sentences == 0 and len(head.split()) <= 9)
    if sentences or NUMBER.search(head):
        return False
    after = text[date.end : date.end + 1]
    if head.isupper() and len(head) < _SHOUTED and after in {".", ",", ":"}:
        return True
    if is_organisation(head):
        return after in {".", ",", ":", " "} and date.score >= 0
    return len(head.split()) <= (6 if head.rstrip()[-1:] == "." and after == "." else 2) and after in {".", ",", ":"} and _few_small(head)


def _more_names(beyond: str, *, bracketed: bool) -> bool:
    """Whether what follows the people that could be read may be further authors: an organisation, or names in an odd form."""
    if any(c.isdigit() or c == ":" for c in beyond) or len(beyond) > 90:
        return False
    if is_organisation(beyond):
        return ". " not in beyond.rstrip(EDGE) and publisher_score(beyond) < 1.9
    return bracketed and not _SMALL_WORD.search(beyond) and serial_score(beyond) < 1.0 and publisher_score(beyond) < 1.0


def _titled(after: str) -> bool:
    """Whether enough follows for a title."""
    return sum(c.isalpha() for c in after.strip(EDGE)) >= 8


def _stands(text: str, start: int, run: Run, date: Date | None) -> bool:
    """Whether a run of people at the head of an entry without an early date is its authors, not a title that looks like names."""
    after = text[run.end :].lstrip(" ")
    if run.role or run.et_al or any(person.form in {"inverted", "vancouver", "direct"} for person in run.people):
        return True
    return after[:1] in {".", ",", ":", ";", "“", '"', "‘", "«", "„", "(", ""} | set(BLOTS) or text[run.end - 1] == "."


def _take_people(sheet: Draft, start: int, end: int, run: Run) -> None:
    if run.people and not sheet.rest[run.end : end].strip(EDGE + "&)"):
        sheet.run = run
    role = ROLE.search(sheet.rest, start, end + 1)
    if run.role == "editor" or (role and (role["ed"] or role["ed2"]) and not sheet.rest[role.end() : end].strip(EDGE)):
        sheet.take("editor", start, role.start() if role else end)
    else:
        sheet.take("author", start, end)


def _nobody_end(text: str, start: int) -> int:
    """Where words end that stand for authors: Anonymous, AA. VV., Homer, or a name before a title in quotation marks; 0 if none do."""
    if found := _NOBODY.match(text, start) or _ANCIENT.match(text, start):
        return found.end()
    found = _BEFORE_QUOTE.match(text, start)
    return found.end("name") if found and _few_small(found["name"]) else 0


def _organisation_end(text: str, start: int) -> int:
    """Where an organisation that opens an entry ends; 0 if none does."""
    if acronyms := _ACRONYMS.match(text, start):
        return acronyms.end()
    for found in re.finditer(r"\.\s|,\s|:\s", text[start : start + 140]):
        head = text[start : start + found.start()]
        if _NUMBER_NEXT.match(text, start + found.end()):
            return 0  # Lamp Club, Lights, no. 36
        if found[0][0] == "." and is_organisation(head) and len(head.split()) <= 12 and _UPPER_START.match(head) and _few_small(head):
            return start + found.start()
        if found[0][0] == "," and _COLLABORATION.search(head):
            run = scan(text, start + found.end())
            return run.end if run.people and (run.et_al or run.people[0].form in _INITIALLED) else start + found.start()
        if found[0][0] == ":" and is_organisation(head) and _UPPER_START.match(head) and not _SMALL_WORDS.search(head):
            return start + found.start()
        if found[0][0] == "," and (_LISTED.search(head) or (_ACRONYM.fullmatch(head) and is_organisation(head))):
            return start + found.start()
        if found[0][0] == "," and is_body(head) and _is_title(text, start + found.end()):
            return start + found.start()
        if found[0][0] == "." and not _DOTTED.fullmatch(head):  # W.I.C.K. collaboration
            return 0
    return 0


def _is_title(text: str, at: int) -> bool:
    """Whether what begins behind a body and a comma may be its title, neither small nor people: World Lamp Board, Lamps and oil."""
    return text[at : at + 1].isupper() and not scan(text, at).people


def _few_small(head: str) -> bool:
    small = [word for word in head.split() if word[:1].islower() and len(word) > 3]
    return len(small) <= 1
