"""Who asks in an interview: “Light.” Interview by Tessa Marlow. Lamp Review. · Interview. By Tessa Marlow. 3 May 1994."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import interview_words
from citecheck.names.author_list import scan
from citecheck.parsers.prose.draft import EDGE, Draft
from citecheck.parsers.prose.fields.contributors import given_first
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, with_capitals

_ASKED = regex(
    rf"(?<=[,.”’\"?!]\s)(?:{either_case(interview_words.INTERVIEWED)}|(?<={either_case(interview_words.INTERVIEWS)}\.\s){with_capitals(interview_words.ASKED)})\s(?=[^\W\d_a-z])"
)
_WORDS = first_words(interview_words.INTERVIEWED, interview_words.ASKED)
_ASKED_FOR = regex(rf"\s{any_of(interview_words.ASKED_FOR)}\s(?=[^\W\d_a-z])")  # Interviewed by Tessa Marlow for The Lamp
_LONGEST = 60


def find_interviewer(sheet: Draft, start: int) -> None:
    """Take and mask who asks, named behind the title of an interview, and the word before the paper that prints it."""
    found = _ASKED.search(sheet.rest, start) if sheet.may_have(_WORDS) else None
    if not found or not ("title" in sheet.places or sheet.rest[start : found.start()].strip(EDGE)):
        return  # Interview by Tessa Marlow: its title
    paper = _ASKED_FOR.search(sheet.rest, found.end(), found.end() + _LONGEST)
    run = scan(sheet.rest, found.end(), paper.start()) if paper else given_first(sheet.rest, found.end())
    if not run.people:
        return
    sheet.take("interviewer", found.end(), run.end)
    sheet.labels.append(found.span())
    end = run.end + (sheet.rest[run.end : run.end + 1] in {")", "]"})
    if paper:
        sheet.labels.append(paper.span())
        end = paper.end()
    sheet.mask(found.start(), end)
