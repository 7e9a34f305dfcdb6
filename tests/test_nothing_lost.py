"""Nothing that a list says is dropped on its way into another format, and what is hostile in it costs no more than its length."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert, explain
from citecheck.readers import read_list
from citecheck.writers import write_list
from tests.work import count_calls

APA = list_style("apa")
STRUCTURED = ("bib", "biblatex", "csl-json", "ris")


def written(text: str, name: str, to: str) -> str:
    return write_list(convert([read_list(text, name)], Wanted("apa")).listing, to, APA).decode()


@pytest.mark.parametrize("to", STRUCTURED)
@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        pytest.param("x.bib", "@book{a, title={First}, title={Second}}", ["First", "Second"], id="bib-field-twice"),
        pytest.param("x.bib", "@book{a, address={Bergen}, location={Hull}}", ["Bergen", "Hull"], id="bib-two-names-of-a-field"),
        pytest.param("x.bib", "@book{a,\n title={First} stray words,\n year=2001}", ["First", "stray words"], id="bib-words-between"),
        pytest.param("x.bib", "@thesis{a, school={North}, institution={South}}", ["North", "South"], id="bib-school-and-institution"),
        pytest.param("x.bib", "@book{a, title={T}, key={Sorted}}", ["Sorted"], id="bib-key-field"),
        pytest.param("x.bib", "@movie{a, director={Foss, I.}, organization={Quay}}", ["Foss", "Quay"], id="bib-director"),
        pytest.param("x.bib", "@book{a, title={T}, file={My Papers/A b.pdf}}", ["My Papers/A b.pdf"], id="bib-file-with-spaces"),
        pytest.param("x.bib", "@book{a, title={T}, date={2001/2003}, year={Jubilee}}", ["Jubilee"], id="bib-year-beside-date"),
        pytest.param("x.ris", "TY  - JOUR\nT1  - T\nJF  - Coast\nJO  - Cst.\nER  - \n", ["Coast", "Cst."], id="ris-two-journals"),
        pytest.param("x.ris", "TY  - JOUR\nTI  - T\nT1  - Other\nPY  - 2001\nDA  - 2002/03\nER  - \n", ["Other", "2001", "2002"], id="ris-dates"),
        pytest.param("x.ris", "TY  - JOUR\nTI  - T\nPY  - 2001///Easter\nER  - \n", ["2001", "Easter"], id="ris-season"),
        pytest.param("x.json", '[{"id":"a","type":"book","title-short":"One","shortTitle":"Two"}]', ["One", "Two"], id="csl-two-short-titles"),
        pytest.param(
            "x.json", '[{"id":"a","type":"book","issued":{"date-parts":[[2001]],"season":"Easter"}}]', ["2001", "Easter"], id="csl-season"
        ),
        pytest.param(
            "x.json", '[{"id":"a","type":"book","issue":"11","number":"22","collection-number":"33"}]', ["11", "22", "33"], id="csl-numbers"
        ),
    ],
)  # fmt: skip
def test_what_a_list_says_twice_is_said_in_every_format(name: str, text: str, kept: list[str], to: str) -> None:
    found = written(text, name, to)
    assert [word for word in kept if word not in found] == []


WORDS = st.integers(0, 10**6).map(lambda number: "q" + "".join(chr(97 + int(digit)) for digit in str(number)) + "z")
NAMES = st.sampled_from(
    ["title", "subtitle", "journal", "journaltitle", "booktitle", "series", "number", "volume", "edition", "publisher", "institution", "school",
     "organization", "address", "location", "note", "howpublished", "type", "eventtitle", "x-own", "annote", "editor", "author", "translator"]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["article", "book", "thesis", "online", "odd"]), st.lists(st.tuples(NAMES, WORDS), min_size=1, max_size=12))
def test_every_value_of_any_entry_is_in_every_format(kind: str, fields: list[tuple[str, str]]) -> None:
    text = f"@{kind}{{key,\n" + "".join(f"  {name} = {{{word}}},\n" for name, word in fields) + "}\n"
    for to in STRUCTURED:
        found = written(text, "x.bib", to)
        assert all(word in found for _, word in fields), to


def test_what_stands_between_entries_stays_ahead_of_them() -> None:
    text = (
        "% Encoding: UTF-8\n@book{a, title={T}, year=2001}\nfor Ida\n@comment{kept}\n@xdata{x, publisher={Quay}}\n@set{s, entryset={a}}\n"
    )
    once = written(text, "x.bib", "bib")
    assert once.startswith("% Encoding: UTF-8\nfor Ida\n@comment{kept}\n@xdata{x, publisher={Quay}}\n@set{s, entryset={a}}\n\n@book{a,")
    assert written(once, "x.bib", "bib") == once


def test_macros_that_another_file_may_define_stay_macros() -> None:
    text = (
        '@string{quay = "Quay Press"}\n@article{a,\n  title = {T},\n  journal = tidelog,\n  publisher = quay # " and " # hull,\n'
        "  year = 2001,\n  month = mar,\n}\n"
    )
    once = written(text, "x.bib", "bib")
    assert "  journal = tidelog,\n" in once
    assert '  publisher = {Quay Press} # " and " # hull,\n' in once
    assert written(once, "x.bib", "bib") == once
    assert '"container-title": "tidelog"' in written(text, "x.bib", "csl-json")


def test_what_is_kept_apart_is_told() -> None:
    done = clean(None, [read_list("@book{a, title={First}, title={Second}, year=2001}", "x.bib")], Wanted("apa"))
    assert 'kept-apart: also is now "title = Second"' in explain(done.changes)
    again = write_list(done.listing, "bib", APA).decode()
    assert "kept-apart" not in explain(clean(None, [read_list(again, "x.bib")], Wanted("apa")).changes)


def test_unclosed_value_is_written_closed() -> None:
    found = written("@book{a, title={Lost { title,\n year=2001}\n@book{b, title={T}}\n", "x.bib", "bib")
    assert found.count("{") == found.count("}")
    assert "Lost title" in found


@pytest.mark.parametrize("piece", ["@book{evil, title={x}}", "a } b { c", "TY  - BOOK\nTI  - x"], ids=["entry", "braces", "record"])
def test_unreadable_prose_is_a_note_in_bib(piece: str) -> None:
    from citecheck.writers import Listing

    once = write_list(Listing((), (piece,)), "bib", APA).decode()
    back = convert([read_list(once, "x.bib")], Wanted("apa")).listing
    assert (back.references, back.unread) == ((), (" ".join(piece.split()),))
    assert write_list(back, "bib", APA).decode() == once


HOSTILE: dict[str, Callable[[int], str]] = {
    "one-word": lambda size: "@book{{a, title={{{}}}}}".format("w" * size),
    "commas": lambda size: "@book{{a, editor={{{}}}, title={{T}}}}".format("," * (size // 20)),
    "spaces": lambda size: "@book{{a, editor={{Foss{}Bell}}, title={{T}}}}".format(" " * size),
    "doi": lambda size: "@book{{a, doi={{{}}}, title={{T}}}}".format("doi: " * (size // 5)),
    "heads": lambda size: "@a{b,\n" * (size // 100),
    "macros": lambda size: (
        "@string{s0={xx}}\n"
        + "".join(f"@string{{s{n}=s{n - 1} # s{n - 1}}}\n" for n in range(1, size // 50))
        + f"@book{{a,title=s{size // 50 - 1}}}"
    ),
    "long-macro": lambda size: (
        f"@string{{s={{{'x' * (size // 4)}}}}}\n@book{{a, title={{T}}, " + ", ".join(f"f{n}=s" for n in range(size // 50)) + "}"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lists_are_work_in_proportion(name: str) -> None:
    def calls(size: int) -> int:
        def work() -> None:
            done = clean(None, [read_list(HOSTILE[name](size), "x.bib")], Wanted("apa"))
            write_list(done.listing, "bib", APA)

        return count_calls(work)

    calls(100)  # what is compiled and imported once is not counted
    assert calls(200_000) < 6 * calls(50_000) + 10_000


def test_record_with_deep_json_is_read() -> None:
    done = convert([read_list("TY  - BOOK\nTI  - T\nC8  - " + "[" * 100_000 + "\nER  - \n", "x.ris")], Wanted("apa"))
    assert len(done.listing.references) == 1
