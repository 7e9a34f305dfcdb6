"""The kinds of clues, one per row: the wording for a person, the rule that reports it, and what it is about.

A clue may only be of a kind with a row here: a test checks every kind that the code creates.
"""

from typing import NamedTuple


class ClueKind(NamedTuple):
    """A kind of clue: its ``words``, with {seen} and {meant} inserted in quotes, and the rule that reports it, "" if it is not a fault.

    ``of_years``: it belongs to a year; the others belong to the authors, which further years may share. ``of_form``: the work meant is
    beyond doubt, and its name and year are correct.
    """

    name: str
    words: str
    rule: str
    of_years: bool = False
    of_form: bool = False


CLUE_KINDS = (
    ClueKind("acronym", "{seen} is short for {meant}", "undefined-abbreviation", of_form=True),
    ClueKind("author-added", "{seen} is not among the entry's authors", "wrong-authors"),
    ClueKind("author-left-out", "{meant} was left out", "wrong-authors"),
    ClueKind("authors-swapped", "the authors appear in another order: {meant}", "wrong-authors"),
    ClueKind("calendar", "{seen} is {meant} in another calendar", "translation-damage", of_years=True),
    ClueKind("et-al-lost", "“et al.” is missing: the entry has more authors", "wrong-et-al"),
    ClueKind("et-al-over-none", "“et al.” does not fit: the entry has no more authors", "wrong-et-al"),
    ClueKind("et-al-over-two", "“et al.” replaces one author only: {meant}", "wrong-et-al", of_form=True),
    ClueKind("fused-conjunction", "a conjunction fused with the name in translation: {seen} is {meant}", "translation-damage"),
    ClueKind("fused-particle", "a particle fused with the name in translation: {seen} is {meant}", "translation-damage"),
    ClueKind("given-for-family", "{seen} is the given name of {meant}", "translation-damage"),
    ClueKind("inflected", "{seen} is {meant} with an ending", "misspelt-author"),
    ClueKind("interrupted", "{seen} is inside {meant}, as where columns are read across or a page ends", "scan-damage", of_years=True),
    ClueKind("letter-added", "the entry’s year has no letter: {meant}", "unknown-year-letter", of_years=True),
    ClueKind("letter-lost", "the entry’s year has a letter: {meant}", "missing-year-letter", of_years=True, of_form=True),
    ClueKind("letter-other", "the entry’s year has another letter: {meant}", "unknown-year-letter", of_years=True),
    ClueKind("lookalike", "{seen} has letters of another alphabet that look like those of {meant}", "scan-damage"),
    ClueKind("lost-conjunction", "the conjunction was lost in translation: {seen} is {meant}", "translation-damage"),
    ClueKind("mis-encoded", "{seen} should be {meant}", "encoding-damage", of_form=True),
    ClueKind("missing-year", "the year is missing", "missing-year", of_years=True),
    ClueKind("other-initial", "the entry’s author has another initial", "misspelt-author"),
    ClueKind("other-original", "the year of the entry’s original is not {seen}", "wrong-year"),
    ClueKind("other-year", "the entry has the year {seen} as well as {meant}", "", of_form=True),
    ClueKind("part-of-name", "{seen} is part of the name {meant}", "", of_form=True),
    ClueKind("romanisation", "{seen} is another romanisation of {meant}", "misspelt-author"),
    ClueKind("scan", "{seen} is probably a damaged {meant}", "scan-damage"),
    ClueKind("scan-conjunction", "{seen} is probably a damaged {meant}", "scan-damage"),
    ClueKind("scan-et-al", "{seen} is probably a damaged {meant}", "scan-damage"),
    ClueKind("scan-glued", "{seen} is probably a damaged {meant}", "scan-damage"),
    ClueKind("scan-spaced", "{seen} is probably a damaged {meant}", "scan-damage"),
    ClueKind("scan-year", "{seen} is probably a damaged {meant}", "scan-damage", of_years=True),
    ClueKind("spelling", "{seen} is probably a typing error for {meant}", "misspelt-author"),
    ClueKind("translated-conjunction", "{seen} is the word for {meant} in another language", "translation-damage"),
    ClueKind("translated-et-al", "{seen} is what translation made of “et al.”", "translation-damage"),
    ClueKind("umlaut", "{seen} is another spelling of {meant}", "", of_form=True),
    ClueKind("unread-entry", "the entry has neither author nor title, but is where {seen} belongs", ""),
    ClueKind("words-after", "{seen} has words that are not part of the name {meant}", ""),
    ClueKind("words-before", "{seen} has words that are not part of the name {meant}", "", of_form=True),
    ClueKind("wrong-year", "the entry has {meant}, not {seen}", "wrong-year", of_years=True),
    ClueKind("year-slip", "{seen} cannot be a year; the entry has {meant}", "wrong-year", of_years=True),
    ClueKind("year-unlisted", "the entry has no year", "", of_years=True, of_form=True),
    ClueKind("year-worded", "the entry has {meant} for {seen}", "outdated-year", of_years=True, of_form=True),
)

CLUE_SENTENCES = {kind.name: kind.words for kind in CLUE_KINDS}
RULE_OF = {kind.name: kind.rule for kind in CLUE_KINDS}
OF_YEARS = frozenset(kind.name for kind in CLUE_KINDS if kind.of_years)
OF_AUTHORS = frozenset(kind.name for kind in CLUE_KINDS if kind.rule == "wrong-authors")
OF_FORM = frozenset(kind.name for kind in CLUE_KINDS if kind.of_form)
