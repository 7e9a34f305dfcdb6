"""An entry contains letters that were read in the wrong encoding (MÃ¼ller for Müller), or lost (M�ller).

Bad:

    ---
    @book{muller1998,
      author = {M[[Ã¼]]ller, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{muller1998,
      author = {Müller, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{muller1998,
      author = {Müller, Ifeoma},
      title = {SÃO PAULO “Ä”},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.characters import MOJIBAKE_LEADS
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix
from citecheck.text.mojibake import SUSPECT, misread


@rule("R513", "warning")
def mojibake(case: Case) -> Iterator[Fault]:
    """Yield runs of characters that are another character's bytes, and the replacement character for a lost one."""
    for value in case.sources.values():
        if value.text.isascii():
            continue
        for match in SUSPECT.finditer(value.text):
            span = value.part(*match.span())
            if match[0][0] == "\ufffd":
                yield Fault(span, "A character was lost when the text was converted.")
            elif match[0][0] in MOJIBAKE_LEADS and (meant := misread(match[0])):
                yield Fault(span, f"“{match[0]}” is “{meant}”, read in the wrong encoding.", Fix((Edit(span, meant),), safe=True))
