"""An author field names no one ("others" alone), or one of its names has no family name, or an initial in its place.

Bad:

    ---
    @book{okoro1998,
      author = {[[others]]},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{lindqvist2010,
      author = {[[Okoro I.]] and [[, Maja]]},
      title = {Rivers as borders},
      year = {2010},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and others},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.lexicon.name_parts import NO_AUTHOR
from citecheck.formats import in_latex
from citecheck.latex.joined_names import count_last_initials
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_NOBODY = frozenset({"", "?", "??", "???", "-", "--", "---", "----", "—", "——", "———", r"\bysame", *NO_AUTHOR})


@rule("R523", "warning")
def nameless_author(case: Case) -> Iterator[Fault]:
    """Yield name fields in a .bib file that name nobody, or somebody without a family name."""
    for value, names in case.sources.people(in_latex):
        if not value.text.strip("{} \n\t"):
            continue
        if value.text.strip("{} \n").lower() in _NOBODY:
            yield Fault(value.span, f"“{value.text.strip()}” does not name anyone.")
            continue
        for start, name in names:
            span = value.part(start, start + len(name))
            if name.lower() == "others" and (name != "others" or start + len(name) < len(value.text.rstrip())):
                yield Fault(span, "“and others” belongs at the end, in lower case.")
            elif name.startswith(",") or name in ("{}", ".", "-"):
                yield Fault(span, "The name has no family name.")
            elif "," not in name and "{" not in name and (count := count_last_initials(name.split())):
                family, initials = " ".join(name.split()[:-count]), " ".join(name.split()[-count:])
                yield Fault(
                    span,
                    f"Without a comma, “{name.split()[-1]}” is read as the family name.",
                    Fix((Edit(span, f"{family}, {initials}"),), safe=False),
                )
