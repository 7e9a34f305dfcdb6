"""The kinds of clues, and what each tells a person. ``{seen}`` and ``{meant}`` are put in quoted."""

TELLS = {
    "acronym": "{seen} is short for {meant}",
    "author-added": "{seen} is not among the entry's authors",
    "author-left-out": "{meant} was left out",
    "authors-swapped": "the authors stand in another order: {meant}",
    "et-al-lost": "“et al.” is missing: the entry has more authors",
    "et-al-over-none": "“et al.” stands for nobody: the entry has no further authors",
    "et-al-over-two": "“et al.” hides only {meant}",
    "fused-conjunction": "a conjunction fused with the name in translation: {seen} is {meant}",
    "fused-particle": "a particle fused with the name in translation: {seen} is {meant}",
    "given-for-family": "{seen} is the given name of {meant}",
    "letter-added": "the entry’s year has no letter: {meant}",
    "letter-lost": "the entry’s year has a letter: {meant}",
    "letter-other": "the entry’s year has another letter: {meant}",
    "lost-conjunction": "the conjunction is lost: {seen} is {meant}",
    "missing-year": "the year is lost",
    "other-initial": "the entry’s author has another initial",
    "part-of-name": "{seen} is part of the name {meant}",
    "romanisation": "{seen} is another romanisation of {meant}",
    "scan": "{seen} was scanned for {meant}",
    "scan-year": "{seen} was scanned for {meant}",
    "spelling": "{seen} is a slip for {meant}",
    "umlaut": "{seen} writes {meant} another way",
    "unread-entry": "the entry says neither author nor title, but stands where {seen} would",
    "words-after": "{seen} has words that are no part of the name {meant}",
    "words-before": "{seen} has words that are no part of the name {meant}",
    "wrong-year": "the entry has {meant}, not {seen}",
    "year-unlisted": "the entry has no year",
    "year-worded": "the entry has {meant} for {seen}",
}

# Clues of form alone: the work meant is beyond doubt, and its name and year are as they should be.
OF_FORM = frozenset({"acronym", "et-al-over-two", "letter-lost", "part-of-name", "umlaut", "words-before", "year-unlisted", "year-worded"})
