"""Articles that do not count when titles are put in order. Origin: the grammars of the languages; ALA filing rules for the practice.

"A" is not left out by some handbooks when it is a letter ("A to Z"); lists are too short for that to matter.
"""

ARTICLES = frozenset({
    "a", "an", "das", "de", "dem", "den", "der", "des", "det", "die", "ein", "eine", "el", "en", "et", "gli", "het", "i", "il", "la",
    "las", "le", "les", "lo", "los", "o", "os", "the", "um", "uma", "un", "una", "une", "uno",
})  # fmt: skip
