"""How far before a year its authors may begin: two ordinary words in a row end a name in every language."""

from __future__ import annotations

from citecheck.data.lexicon.citation_words import CONJUNCTIONS, WEAK_CONJUNCTIONS
from citecheck.data.lexicon.et_al_words import ET_AL
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.data.ocr.lookalikes import AL, ANDS, ET
from citecheck.data.romanization import AND_OTHERS, WRITTEN_ANDS
from citecheck.extract.gazetteer import Gazetteer
from citecheck.text.folding import fold

# Function words that may occur among authors.
_AMONG = frozenset(
    {*CONJUNCTIONS, *WEAK_CONJUNCTIONS, *PARTICLES, *INSIDE_NAMES, *AND_OTHERS, *ANDS, *AL, *ET, *WRITTEN_ANDS}
    | {word for form in ET_AL for word in form.split()}
)


def earliest(prose: str, low: int, end: int, known: Gazetteer) -> int:
    """Return the earliest start of authors that end at ``end``, not before ``low``: after the last two ordinary words in a row."""
    at, after = end, end
    was_plain = False
    space, line = prose.rfind(" ", low, at), prose.rfind("\n", low, at)
    while (gap := max(space, line)) >= 0:
        word = prose[gap + 1 : at]
        if word:
            plain = len(word) > 1 and word.islower() and word.isalpha() and word not in _AMONG and not known.has_near(fold(word))
            if plain and was_plain:
                return after
            was_plain, after = plain, gap + 1
        at = gap
        if space == gap:
            space = prose.rfind(" ", low, at)
        else:
            line = prose.rfind("\n", low, at)
    return low
