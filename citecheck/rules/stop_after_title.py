"""A title ends with a full stop or a comma; styles add their own.

Bad:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea[[.]]},
      journal = {Review of Evenings},
      year = {2015},
    }

Fixed:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
    }

Good:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of the U.S. Or so it seems ...},
      journal = {Review of Evenings},
      year = {2015},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.short_words import STOPPED_AT_END
from citecheck.formats import in_latex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix
from citecheck.text.word_patterns import rows

_TITLES = frozenset({"booktitle", "title"})
# A word of three or more letters, so that abbreviations keep their full stop.
_STOP = regex(r"(?<=[^\W\d_]{3})(?P<stop>[.,;])(?=\}*\s*$)|(?<=[)”’'])(?P<after>[.,;])(?=\}*\s*$)")
_STOPPED = tuple(rows(STOPPED_AT_END))


def _is_shortened(title: str, stop: re.Match[str]) -> bool:
    """Return whether a title ends in an abbreviation after other abbreviations: Proc. Winter Roads Symp."""
    words = title[: stop.end()].split()
    return stop[0] == "." and sum(word.endswith(".") for word in words) > 1 and any(word.endswith(".") for word in words[:2])


@rule("R539", "info")
def stop_after_title(case: Case) -> Iterator[Fault]:
    """Yield titles in .bib files that end in a full stop, comma or semicolon."""
    for value in case.sources.values(in_latex, _TITLES):
        match = _STOP.search(value.text) if value.text.rstrip().rstrip("}").endswith((".", ",", ";")) else None
        if match and not value.text[: match.start()].lower().endswith(_STOPPED) and not _is_shortened(value.text, match):
            span = value.part(*match.span())
            yield Fault(span, "A title does not need its own full stop.", Fix((Edit(span, ""),), safe=True))
