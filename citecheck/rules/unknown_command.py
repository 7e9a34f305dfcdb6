r"""A field contains an unknown LaTeX command, which is kept as written in every format.

LaTeX may know it from a package or a preamble. A list in Word or HTML, and every program that reads the file, shows the raw command.
Macros for the names of astronomers' journals are known.

Bad:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets [[\gaugemark]]{5} at dusk},
      journal = {Northern Geographies},
      volume = {3},
      year = {1998},
    }

Good:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {\emph{Markets} at $x \le 5$, after \cite{abe2004}},
      journal = {\apj},
      volume = {3},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.schema.biblatex import PRINTED
from citecheck.formats import in_latex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("R544", "info")
def unknown_command(case: Case) -> Iterator[Fault]:
    """Yield commands in the printed fields of a .bib file that are neither in LaTeX's tables nor in latexcodec's."""
    for value in case.sources.values(in_latex, PRINTED):
        if "\\" in value.text:
            from citecheck.latex.decode import unknown_commands

            for command in unknown_commands(value.text):
                span = value.part(command.start(), command.start() + 1 + len(command[1]))
                yield Fault(span, f"“\\{command[1]}” is not a known command: other formats show it as written.")
