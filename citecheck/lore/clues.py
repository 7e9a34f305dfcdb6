"""The kinds of clues, and what each tells a person. ``{seen}`` and ``{meant}`` are put in quoted."""

TELLS = {
    "acronym": "{seen} is short for {meant}",
    "author-added": "{seen} is not among the entry's authors",
    "author-left-out": "{meant} was left out",
    "authors-swapped": "the authors stand in another order: {meant}",
    "calendar": "{seen} is {meant} in another calendar",
    "et-al-lost": "“et al.” is missing: the entry has more authors",
    "et-al-over-none": "“et al.” stands for nobody: the entry has no further authors",
    "et-al-over-two": "“et al.” hides only {meant}",
    "fused-conjunction": "a conjunction fused with the name in translation: {seen} is {meant}",
    "fused-particle": "a particle fused with the name in translation: {seen} is {meant}",
    "given-for-family": "{seen} is the given name of {meant}",
    "inflected": "{seen} is {meant} with an ending",
    "letter-added": "the entry’s year has no letter: {meant}",
    "letter-lost": "the entry’s year has a letter: {meant}",
    "letter-other": "the entry’s year has another letter: {meant}",
    "lost-conjunction": "the conjunction is lost: {seen} is {meant}",
    "missing-year": "the year is lost",
    "other-initial": "the entry’s author has another initial",
    "part-of-name": "{seen} is part of the name {meant}",
    "romanisation": "{seen} is another romanisation of {meant}",
    "scan": "{seen} was scanned for {meant}",
    "scan-conjunction": "{seen} was scanned for {meant}",
    "scan-et-al": "{seen} was scanned for {meant}",
    "scan-spaced": "{seen} was scanned for {meant}",
    "scan-year": "{seen} was scanned for {meant}",
    "spelling": "{seen} is a slip for {meant}",
    "translated-et-al": "{seen} is what translation made of “et al.”",
    "umlaut": "{seen} writes {meant} another way",
    "unread-entry": "the entry says neither author nor title, but stands where {seen} would",
    "words-after": "{seen} has words that are no part of the name {meant}",
    "words-before": "{seen} has words that are no part of the name {meant}",
    "wrong-year": "the entry has {meant}, not {seen}",
    "year-unlisted": "the entry has no year",
    "year-worded": "the entry has {meant} for {seen}",
}

# The rule that tells a person of each kind, so that one fault is told once; "" where the kind is no fault.
RULE_OF = {
    "acronym": "undefined-abbreviation",
    "author-added": "wrong-authors",
    "author-left-out": "wrong-authors",
    "authors-swapped": "wrong-authors",
    "calendar": "translation-damage",
    "et-al-lost": "wrong-et-al",
    "et-al-over-none": "wrong-et-al",
    "et-al-over-two": "wrong-et-al",
    "fused-conjunction": "translation-damage",
    "fused-particle": "translation-damage",
    "given-for-family": "translation-damage",
    "inflected": "misspelt-author",
    "letter-added": "unknown-year-letter",
    "letter-lost": "missing-year-letter",
    "letter-other": "unknown-year-letter",
    "lost-conjunction": "translation-damage",
    "missing-year": "missing-year",
    "other-initial": "misspelt-author",
    "part-of-name": "",
    "romanisation": "misspelt-author",
    "scan": "scan-damage",
    "scan-conjunction": "scan-damage",
    "scan-et-al": "scan-damage",
    "scan-spaced": "scan-damage",
    "scan-year": "scan-damage",
    "spelling": "misspelt-author",
    "translated-et-al": "translation-damage",
    "umlaut": "",
    "unread-entry": "",
    "words-after": "",
    "words-before": "",
    "wrong-year": "wrong-year",
    "year-unlisted": "",
    "year-worded": "outdated-year",
}

# Clues that a year bears; the others are borne by the authors, which further years may share.
OF_YEARS = frozenset(
    {"calendar", "letter-added", "letter-lost", "letter-other", "missing-year", "scan-year", "wrong-year", "year-unlisted", "year-worded"}
)

# Clues of form alone: the work meant is beyond doubt, and its name and year are as they should be.
OF_FORM = frozenset({"acronym", "et-al-over-two", "letter-lost", "part-of-name", "umlaut", "words-before", "year-unlisted", "year-worded"})
