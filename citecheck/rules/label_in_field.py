"""A field repeats its own label ("Vol. 12" as the volume, "pp. 3–9" as the pages); styles print labels themselves.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      volume = {[[Vol. ]]12},
      pages = {[[pp. ]]311--328},
    }

Fixed:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      volume = {12},
      pages = {311--328},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      volume = {12},
      pages = {P3--P9},
    }

Good:

    ---
    @collection{moss2011,
      editor = {Moss, Ed},
      title = {Rivers and borders},
      publisher = {Quay Press},
      year = {2011},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.entry_words import EDITIONS_IN_FIELDS, EDITORS, PAGES_IN_FIELDS, ROLES_IN_FIELDS
from citecheck.data.schema.biblatex import LABELS
from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix
from citecheck.text.word_patterns import any_of

_LABELS = {
    "author": regex(rf",?\s*\({any_of(ROLES_IN_FIELDS)}\.?\)\s*$", re.IGNORECASE),
    "edition": regex(rf"(?<=\w)\.?\s+{any_of(EDITIONS_IN_FIELDS)}\s*$", re.IGNORECASE),
    "editor": regex(rf",?\s*\(?\b{any_of(ROLES_IN_FIELDS)}\.?\)?\s*$", re.IGNORECASE),
    "pages": regex(rf"^{any_of(PAGES_IN_FIELDS)}[\s~]*(?=\d)", re.IGNORECASE),
    **{field: regex(label, re.IGNORECASE) for field, label in LABELS.items()},
}
_IN_BIB = frozenset({"author", "edition", "editor"})
_LABELLED_NUMBERS = frozenset(
    {"book", "collection", "dataset", "incollection", "manual", "misc", "patent", "report", "standard", "techreport"}
)


@rule("R536", "info")
def label_in_field(case: Case) -> Iterator[Fault]:
    """Yield labels before a volume, number, pages or chapter, and after an edition or editors, in databases."""
    for value in case.sources.values(in_fields, _LABELS):
        label = _LABELS.get(value.field) if value.format.is_latex or value.field not in _IN_BIB else None
        match = label.search(value.text) if label else None
        if match and value.field == "editor" and match[0].strip(", ") in EDITORS.get("en", ()):  # a given name
            continue
        if match and not (value.field == "number" and value.reference.kind in _LABELLED_NUMBERS):
            span = value.part(*match.span())
            yield Fault(span, f"Styles print the label of the field “{value.field}” themselves.", Fix((Edit(span, ""),), safe=True))
