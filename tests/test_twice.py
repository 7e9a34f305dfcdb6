"""Cleaning and converting twice is cleaning and converting once, also of broken lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.bibliography import list_style
from citecheck.cleanup import Cleaned, Wanted, clean, convert
from citecheck.readers import read_list
from citecheck.styles import list_style_names, list_style_of
from citecheck.writers import write_list

RIS = "TY  - CHAP\nAU  - Orvane, A.\nED  - , B.\nED  - C. D.\nED  - \nTI  - Quays\nPY  - 1990\nER  - \n"
BROKEN = {
    "editors without family names": ("l.ris", RIS),
    "a record without an end": ("l.ris", "TY  - BOOK\nAU  - Orvane, A.\nTI  - Quays\nPY  - 1990\n\nTY  - BOOK\nAU  - Tiller, B.\nTI  - Salt\nER  - \n"),
    "words outside records": ("l.ris", "Exported on Monday\nTY  - BOOK\nAU  - Orvane, A.\nTI  - Quays\nPY  - 1990\nER  - \nthe end\n"),
    "also empty": ("l.bib", "@book{a, author={Orvane, A.}, title={Quays}, year=1990, also = {}}\n"),
    "also of one's own": ("l.bib", "@book{a, author={Orvane, A.}, title={Quays}, year=1990, also = {pages = {3}}}\n"),
    "one key twice": ("l.bib", "@book{a, author={Tiller, B.}, title={Salt}, year=1991}\n@book{a, author={Orvane, A.}, title={Quays}, year=1990}\n"),
    "no keys": ("l.bib", "@book{, author={Tiller, B.}, title={Salt}, year=1991}\n@book{, author={Orvane, A.}, title={Quays}, year=1990}\n"),
    "keys by author and year": (
        "l.bib",
        "@book{z, author={Orvane, A.}, title={Tides}, year=1990}\n@book{y, author={Orvane, A.}, title={Quays}, year=1990}\n",
    ),
    "a bracket too few": ("l.bib", "@book{a, author={Orvane, A., title={Quays}, year=1990}\n\n@book{b, author={Tiller, B.}, title={Salt}, year=1991}\n"),
    "a comma too few": ("l.bib", "@book{a, author={Orvane, A.} title={Quays}, year=1990}\n"),
    "one field twice": ("l.bib", "@book{a, author={Orvane, A.}, title={Quays}, title={Tides}, year=1990}\n"),
    "bidi marks in a DOI": ("l.bib", "@book{a, author={Orvane, A.}, title={Quays}, year=1990, doi={10.1234/\u202aquay.7\u202c}}\n"),
    "literal JSON in a name": ("l.json", '[{"id": "a", "type": "book", "title": "Quays", "author": [{"literal": "{\\"family\\": \\"Orvane\\"}"}]}]\n'),
    "names of no kind": ("l.json", '[{"id": "a", "type": "book", "title": "Quays", "author": [{"family": ""}, {"given": "A."}, "Orvane", 3]}]\n'),
    "dates of no kind": ("l.json", '[{"id": "a", "type": "book", "title": "Quays", "issued": {"date-parts": [[]]}}, {"id": "b", "issued": "soon"}]\n'),
    "prose that cannot be read": ("l.txt", "Orvane, A. (1990). Quays. Anchor.\n\n1234 !!\n\nTiller, B. (1991). Salt. Anchor.\n"),
    "prose with two entries in one line": ("l.txt", "Orvane, A. (1990). Quays. Anchor. Tiller, B. (1991). Salt. Anchor.\n\nMarlow, I. (1992). Sand. Anchor.\n"),
}  # fmt: skip
RETURNS = {f"{name}, returns": (file, text.replace("\n", "\r")) for name, (file, text) in BROKEN.items()}
UNPRINTABLE = ("dates of no kind", "editors without family names", "literal JSON in a name", "words outside records")
FORMATS = {"bib": ".bib", "biblatex": ".bib", "csl-json": ".json", "ris": ".ris", "txt": ".txt", "md": ".md"}


def written(made: Cleaned, to: str, style: str = "apa") -> str:
    return write_list(made.listing, to, list_style(list_style_of("", style))).decode("utf-8")


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("name", [*BROKEN, *RETURNS])
def test_twice_is_once(name: str, to: str) -> None:
    file, text = (BROKEN | RETURNS)[name]
    if FORMATS[to] in {".txt", ".md"} and name.startswith(UNPRINTABLE):
        pytest.skip("what is printed of it does not say which words are a name, a date, or no entry")
    for wanted in (Wanted("apa"), Wanted("apa", author_year_keys=True)):
        cleaned = written(clean(None, [read_list(text, file)], wanted), to)
        again = written(clean(None, [read_list(cleaned, f"l{FORMATS[to]}")], wanted), to)
        assert again == cleaned
    converted = written(convert([read_list(text, file)], Wanted("apa")), to)
    assert written(convert([read_list(converted, f"l{FORMATS[to]}")], Wanted("apa")), to) == converted


PEOPLE = ("Orvane, Ada", "Tiller, Bo T.", "van der Foss, Ida", "Marlow, J.", "Pike, Jr., Tom", "Ober-Lind, Pia", "Ó Brann, Q.")
BODY = "{Quay Authority of Brell}"
TITLES = ("Salt and wind", "Quays: A history of mooring", "Who pays for weirs?", "{DNA} in the reed beds", "Tide tables, 1850--1900")
SETTLED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "article": (("journal", "year"), ("volume", "pages", "doi")),
    "book": (("publisher", "year"), ("address", "edition", "doi", "isbn")),
    "incollection": (("booktitle", "publisher", "year"), ("editor", "pages", "address", "edition")),
    "phdthesis": (("school", "year"), ("url",)),
    "online": (("url", "year"), ("urldate",)),
}
"""The fields of each kind, necessary and possible, that every style prints so that they are read again as they were."""
VALUES = {
    "journal": "Coast Review", "year": "2003", "volume": "12", "pages": "33--51", "doi": "10.5555/salt.7", "publisher": "Anchor Press", "address": "Leeds",
    "edition": "2", "isbn": "978-1-55512-034-4", "booktitle": "Rivers and their owners", "editor": "Bell, Cy and Dune, Di", "school": "University of Brell",
    "url": "https://quay.example/salt", "urldate": "2020-05-04",
}  # fmt: skip


@st.composite
def bib_entry(draw: st.DrawFn) -> str:
    kind = draw(st.sampled_from(sorted(SETTLED)))
    must, may = SETTLED[kind]
    people = draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True))
    body = [BODY] if draw(st.booleans()) else []
    fields = {"author": " and ".join(people + body), "title": draw(st.sampled_from(TITLES))}
    fields |= {name: VALUES[name] for name in (*must, *sorted(draw(st.sets(st.sampled_from(may)))))}
    return f"@{kind}{{k,\n" + "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items()) + "}\n"


@pytest.mark.parametrize("style", list_style_names())
@settings(max_examples=20, deadline=None, derandomize=True, database=None)
@given(bib_entry())
def test_prose_of_any_style_twice_is_once(style: str, entry: str) -> None:
    def cleaned(text: str, name: str) -> Cleaned:
        return clean(None, [read_list(text, name)], Wanted(style))

    def converted(text: str, name: str) -> Cleaned:
        return convert([read_list(text, name)], Wanted(style))

    for to in ("txt", "md"):
        for make in (cleaned, converted):
            once = written(make(entry, "l.bib"), to, style)
            assert written(make(once, f"l.{to}"), to, style) == once
