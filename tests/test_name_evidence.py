"""Given names, dashes and spaces in cited names: what distinguishes two people, and what is one name written in two ways."""

from __future__ import annotations

import pytest

from citecheck.model import Link
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

LIST = """\
Amsel, K., Brell, T., & Cott, V. (2003). Fog. Tarn.

Amsel, M. M., Dorn, T., & Eben, V. (2003). Mist. Tarn.

Fell, Paula. (1999). Dew. Tarn.

Fell, Peter. (1999). Rime. Tarn.

Gorse Hill, A. (2005). Hail. Tarn.

Kestrel, A., & Lorn, B. (2008). Sleet. Tarn.

Marr, StJohn. (2010). Frost. Tarn.

StOwen, J. (2011). Ice. Tarn.
"""


def _links(text: str) -> list[Link]:
    return list(check_documents(read_text(f"{text}\n", "essay"), [read_list(LIST, "refs")], rules=()).case.links)


ONE = {
    "initials of the first": ("M. M. Amsel et al. (2003) say so.", "Mist"),
    "initials of the other": ("(K. Amsel et al., 2003)", "Fog"),
    "given name and initial": ("Milla M. Amsel et al. (2003) say so.", "Mist"),
    "given name in full": ("As Paula Fell (1999) says.", "Dew"),
    "another given name with its initial": ("As Peter Fell (1999) says.", "Rime"),
    "given name behind": ("(Fell, Peter 1999)", "Rime"),
    "hyphen for a space": ("(Gorse-Hill, 2005)", "Hail"),
    "neither": ("(Gorsehill, 2005)", "Hail"),
    "dash between two": ("(Kestrel–Lorn 2008)", "Sleet"),
    "dash behind a scale": ("(the scale QRS-B—Kestrel & Lorn 2008)", "Sleet"),
    "particle apart": ("(St. Owen, 2011)", "Ice"),
    "listed names with commas alone": ("As Amsel, Dorn, Eben (2003) say.", "Mist"),
    "letter doubled wrongly": ("(Kesttrel & Lorn, 2008)", "Sleet"),
}


@pytest.mark.parametrize(("text", "title"), ONE.values(), ids=ONE)
def test_names_lead_to_one_entry(text: str, title: str) -> None:
    assert [(link.verdict in ("exact", "near"), link.matches[0].reference.title) for link in _links(text)] == [(True, title)]


SPANS = {
    "given name and initial": ("Milla M. Amsel et al. (2003) say so.", "Milla M. Amsel et al. (2003)"),
    "given name among namesakes": ("As Paula Fell (1999) says.", "Paula Fell (1999)"),
    "a given name that tells nothing": ("As Anna Gorse Hill (2005) says.", "Gorse Hill (2005)"),
    "dash behind a scale": ("(QRS-B—Kestrel & Lorn 2008)", "Kestrel & Lorn 2008"),
}


@pytest.mark.parametrize(("text", "item"), SPANS.values(), ids=SPANS)
def test_what_belongs_to_the_item(text: str, item: str) -> None:
    assert [text[link.item.span.start : link.item.span.end] for link in _links(text)] == [item]


def test_namesakes_without_a_given_name_stay_ambiguous() -> None:
    assert [link.verdict for link in _links("(Fell, 1999)")] == ["ambiguous"]
