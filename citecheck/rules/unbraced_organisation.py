"""An organisation's name has no braces, so its last word is read as a family name.

"World Health Organization" becomes "Organization, W. H."; a second pair of braces holds the name together.

Bad:

    ---
    @report{who2019,
      author = {[[World Health Organization]] and Abe, Ken},
      title = {Air and health},
      institution = {Delta House},
      year = {2019},
    }

    @report{lund2020,
      author = {[[Lund and Brell, Inc.]]},
      title = {Water and health},
      institution = {Delta House},
      year = {2020},
    }

Fixed:

    ---
    @report{who2019,
      author = {{World Health Organization} and Abe, Ken},
      title = {Air and health},
      institution = {Delta House},
      year = {2019},
    }

    @report{lund2020,
      author = {{Lund and Brell, Inc.}},
      title = {Water and health},
      institution = {Delta House},
      year = {2020},
    }

Good:

    ---
    @report{who2019,
      author = {{World Health Organization} and Mary Church and Jan de Bank},
      title = {Air and health},
      institution = {Delta House},
      year = {2019},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import in_latex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix


@rule("R541", "warning")
def unbraced_organisation(case: Case) -> Iterator[Fault]:
    """Yield names in .bib files that certainly are an organisation's and have no braces."""
    for value, names in case.sources.people(in_latex):
        from citecheck.latex.name_list import is_body, is_firm

        first: int | None = None  # where words without a comma begin, which a firm's name may go on from: Lund and Brell, Inc.
        for start, name in names:
            if "{" not in name and is_firm([part.split() for part in name.split(",")]):
                span = value.part(start if first is None else first, start + len(name))
                whole = value.text[start if first is None else first : start + len(name)]
                yield Fault(span, f"“{whole}” is a firm: put it in braces.", Fix((Edit(span, "{" + whole + "}"),), safe=False))
            elif "{" not in name and "," not in name and is_body(name.split()):
                from citecheck.interop.verdict import name_in_parts

                span = value.part(start, start + len(name))
                made = f"; BibTeX reads {parts}" if (parts := name_in_parts(name)) else ""
                yield Fault(span, f"“{name}” is an organisation: put it in braces{made}.", Fix((Edit(span, "{" + name + "}"),), safe=False))
            first = (start if first is None else first) if " " not in name and "{" not in name else None
