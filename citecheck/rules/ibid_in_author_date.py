"""“Ibid.” or “op. cit.” replaces a citation in a style that repeats author and year.

Author–date handbooks repeat the citation: a reader who opens the page in the middle finds the work at once.

Bad under apa:

    Doubt is a choice (Odum, 1999), and a burden ([[ibid.]], p. 3).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.

Good under apa:

    Doubt is a choice (Odum, 1999), and a burden (Odum, 1999, p. 3).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.ibid_words import IBID, OP_CIT
from citecheck.linting.form import decides, writer
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span
from citecheck.text.word_patterns import spaced

_IBID = regex(rf"(?<!\w){spaced(IBID, OP_CIT)}", re.IGNORECASE)


@rule("F220", "warning", group="form")
def ibid_in_author_date(case: Case) -> Iterator[Fault]:
    """Yield every ibid., op. cit. and loc. cit. under a handbook that has none."""
    if case.citations and decides(case.style, "ibid") and not case.style.ibid:
        for found in _IBID.finditer(case.essay.prose):
            message = f"“{found[0]}” replaces a citation; {writer(case.style)} repeats the author and the year."
            yield Fault(Span(case.essay.name, *found.span()), message)
