"""What single stretches of an entry are judged to be: a house, a place, a journal, a body, a break, a beginning. Points are those of the tables."""

from __future__ import annotations

import re

import pytest

from citecheck.model import Span, Unread
from citecheck.names.author_list import scan
from citecheck.parsers.prose import parse
from citecheck.parsers.prose.abbreviations import is_abbreviated, is_shortened
from citecheck.parsers.prose.classify import (
    is_body,
    is_place,
    is_series,
    opens_imprint,
    publisher_score,
    serial_score,
)
from citecheck.parsers.prose.emphasis import emphasis_of
from citecheck.parsers.prose.entry_type import kind_of
from citecheck.parsers.prose.fields.imprint_sentence import cuts_of
from citecheck.parsers.prose.fields.titles import breaks, quoted, serial_break
from citecheck.parsers.prose.not_read import tokens_not_in
from citecheck.parsers.prose.other_authors import anonymous_end, families_only, organisation_end
from citecheck.parsers.prose.references import LONGEST
from citecheck.parsers.prose.segment.entry_start import closing, opening
from citecheck.parsers.prose.segment.lines import _apart, lines_of
from citecheck.parsers.prose.title_first import is_title_before_editor
from citecheck.readers import read_list


@pytest.mark.parametrize(
    ("chunk", "points"),
    [
        ("Harbour Press", 2.0), ("Ministry of Harbours", 1.8), ("Institute Marlow", 1.0), ("Press for burning lamps", 1.0),
        ("The Harbour Press of the Northern Lamp Club", 1.4), ("harbour lamps", -2.0), ("12 lamps", -0.5), ("Wick UP", 3.0),
        ("U of Brell P", 3.0), ("typis Ioannis Quist", 3.0), ("Brell", 0.0), ("", -2.0), ("kept oil and burning wicks in the quay", -2.0),
    ],
)  # fmt: skip
def test_publisher(chunk: str, points: float) -> None:
    assert publisher_score(chunk) == pytest.approx(points)


@pytest.mark.parametrize(
    ("chunk", "points"),
    [
        ("Journal of Lights", 2.0), ("Lamp Lett.", 2.24), ("Lamp Lett", 1.88), ("J. Lamps", 2.0), ("Jo Lamps", 0.8), ("Z. Lampen", 2.0),
        ("Wick.", 1.52), ("kept at sea", -2.95), ("Nature", 4.0), ("Keeping of the burning lamps", -0.9), ("JCL", 1.6), ("JCLIGHTS", 0.8),
        ("The Keeping of Lamps in the Harbours of the Northern Sea", -0.75), ("S23. Lamp Rev.", 2.16), ("Lamps, Wicks, Oil", 0.0),
        ("(With a note)", -2.45), ("Why not?", -1.37), ("Journal (New Lights", -1.0), ("", -4.0), ("Lamps kept dry", -0.9),
        ("Archives of the International Journal of Research Letters", 3.75),
    ],
)  # fmt: skip
def test_serial(chunk: str, points: float) -> None:
    assert serial_score(chunk) == pytest.approx(points)


@pytest.mark.parametrize(
    ("chunk", "answer"),
    [
        ("Oxford", True), ("Oxford, UK", True), ("(Oxford)", True), ("Oxford 502 324", True), ("Oxford/Lairg", True), ("Lairg/Oxford", False),
        ("Oxford/Lairg by the Sea", False), ("Oxford/lairg", False), ("Lairg", False), ("Lairg, UK", True), ("Lairg, ME", True),
        ("lairg, ME", False), ("Little Old Brell by Sea, ME", False), ("Harbour Press, ME", False), ("New York London", True),
        ("York London Brell", False), ("Hildesheim u. a.", True), ("Oxford; New York; Tokyo; Paris; Rome; Berlin; London", True),
        ("Oxford; New York; Tokyo; Paris; Rome; Berlin; London; Lima", False), ("", False), ("St Andrews, Oxford, Brell", False),
    ],
)  # fmt: skip
def test_place(chunk: str, answer: bool) -> None:
    assert is_place(chunk) is answer


@pytest.mark.parametrize(
    ("chunk", "answer"),
    [
        ("University of Lamps", True), ("Ministry of Harbours (MH)", True), ("Journal of the University", False), ("Institute", False),
        ("Institute of Lamp Studies", True), ("Lamp Institute", True), ("lamp institute", False), ("Lamp Institute Review", False),
        ("Lamps kept at the Institute", False),
    ],
)  # fmt: skip
def test_body(chunk: str, answer: bool) -> None:
    assert is_body(chunk) is answer


@pytest.mark.parametrize(
    ("chunk", "numbered", "plain"),
    [("Studies in Wicks", True, True), ("Harbour Journal", True, False), ("Journal", False, False), ("Lamps of Brell", False, False)],
)
def test_series(chunk: str, numbered: bool, plain: bool) -> None:
    assert (is_series(chunk, numbered=True), is_series(chunk, numbered=False)) == (numbered, plain)


@pytest.mark.parametrize(
    ("word", "answer"), [("A.", True), ("a.", False), ("Lett.", True), ("lett.", False), ("HarbourMath.", True), ("Lamps.", False)]
)
def test_abbreviated(word: str, answer: bool) -> None:
    assert is_abbreviated(word) is answer


@pytest.mark.parametrize(
    ("chunk", "answer"),
    [
        ("Lamp. Sci. Lett.", True), ("Lamp. Lett.", True), ("Lamp. Letters", False), ("Lamp. Letters Review Notes", False), ("J. Lett.", True),
        ("Lett.", False), ("Lamp. Sci. (Lett.)", False), ("LAMP. SCI. LETT.", False),
    ],
)  # fmt: skip
def test_shortened(chunk: str, answer: bool) -> None:
    assert is_shortened(chunk) is answer


def test_opening_of_an_old_imprint() -> None:
    assert opens_imprint(", typis Ioannis Quist")
    assert not opens_imprint("Harbour Press")


@pytest.mark.parametrize(
    ("fields", "places", "kind"),
    [
        ({"type": "Preprint", "journal": "Tide"}, {"type"}, "article"),
        ({"type": "Preprint"}, {"type"}, "online"),
        ({"x-mark": "M"}, set(), "book"),
        ({"x-mark": "M", "booktitle": "Tide"}, set(), "incollection"),
        ({"x-mark": "J/OL"}, set(), "article"),
        ({"type": "Technical report", "publisher": "Tide"}, {"type"}, "report"),
        ({"type": "Working paper"}, {"type"}, "report"),
        ({"type": "U.S. Patent"}, {"type"}, "patent"),
        ({"director": "T. Marlow", "publisher": "Tide"}, set(), "movie"),
        ({"school": "Wick"}, set(), "thesis"),
        ({"type": "PhD thesis"}, {"type"}, "thesis"),
        ({"type": "kept"}, set(), "misc"),
        ({"booktitle": "Lamp encyclopedia"}, set(), "inreference"),
        ({"booktitle": "Lamp encyclopedia", "editor": "T. Marlow"}, set(), "incollection"),
        ({"booktitle": "Lamp encyclopedia", "pages": "3"}, set(), "inproceedings"),
        ({"booktitle": "Tide"}, set(), "inproceedings"),
        ({"booktitle": "Tide", "publisher": "Quay"}, set(), "incollection"),
        ({"journal": "Tide"}, set(), "article"),
        ({"publisher": "Tide"}, set(), "book"),
        ({"address": "Brell"}, set(), "book"),
        ({"isbn": "9780306406157"}, set(), "book"),
        ({"publisher": "Tide", "editor": "T. Marlow"}, set(), "collection"),
        ({"publisher": "Tide", "editor": "T. Marlow", "author": "B. Quist"}, set(), "book"),
        ({"url": "https://lamps.example"}, set(), "online"),
        ({}, set(), "misc"),
    ],
)
def test_kind(fields: dict[str, str], places: set[str], kind: str) -> None:
    assert kind_of(fields, places) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lamps [J]. Harbour Letters", [("Harbour Letters", 6, "mask")]),
        ("The oil, the wick. Harbour Notes", [("the wick. Harbour Notes", 7, "comma"), ("Harbour Notes", 17, "stop")]),
        ("Lamps (oil, wick. Tow) at sea. Notes", [("Notes", 29, "stop")]),
        ("Im 17. und 18. Jahrhundert. Hafen", [("Hafen", 26, "stop")]),
        ("Vitamin C. Notes", [("Notes", 9, "initial")]),
        ("Lamps.Notes", [("Notes", 5, "tight")]),
        ("Lamps,Notes of Brell", [("Notes of Brell", 5, "comma")]),
        ("Lamps – wicks; oil? Yes", [("wicks; oil? Yes", 5, "comma"), ("oil? Yes", 13, "comma"), ("Yes", 18, "stop")]),
        ("Lamps and oil", []),
    ],
)
def test_breaks(text: str, found: list[tuple[str, int, str]]) -> None:
    assert [(text[gap.start :], gap.end, gap.kind) for gap in breaks(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbour Press, Oxford", ["Harbour Press, Oxford", "Oxford"]),
        ("Lamps (Brell, Tideline)", ["Lamps (Brell, Tideline)", "Brell, Tideline)", "Tideline)"]),
        ("Lamps. Oil (Brell) and tow", ["Lamps. Oil (Brell) and tow", "Oil (Brell) and tow"]),
        ("Lamps (LBX)", ["Lamps (LBX)"]),
        ("Marlow & Sons, Ltd., Brell", ["Marlow & Sons, Ltd., Brell", "Ltd., Brell", "Brell"]),
        ("(Brell)", ["(Brell)"]),
        ("Lamps. Oil (Brell: Tide. Tow)", ["Lamps. Oil (Brell: Tide. Tow)", "Oil (Brell: Tide. Tow)", "Brell: Tide. Tow)", "Tow)"]),
    ],
)
def test_cuts(text: str, found: list[str]) -> None:
    assert [text[cut.start :] for cut in cuts_of(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("text", "commas", "serial", "kind", "points"),
    [
        ("The keeping of lamps. Harbour Review ", False, "Harbour Review ", "stop", 3.6),
        ("The keeping of lamps, Harbour Review ", True, "Harbour Review ", "comma", 2.8),
        ("The keeping of lamps, Harbour Review ", False, "Harbour Review ", "comma", 1.4),
        ("The keeping of vitamin C. Lamp Lett. ", False, "Lamp Lett. ", "initial", 1.24),
        ("Keeping lamps in vitro Biochem Pharmacol ", False, "Biochem Pharmacol ", "soft", 2.96),
        ("The lamps of Lumina nova sp. nov. Lamp Rev. ", False, "Lamp Rev. ", "stop", 3.84),
        ("Why keep lamps? Tide Letters ", False, "Tide Letters ", "stop", 3.3),
        ("Lamp. Rev. B ", False, "Rev. B ", "stop", 0.84),
        ("Lamps and oil ", False, "", "", 0.0),
    ],
)
def test_break_before_a_journal(text: str, commas: bool, serial: str, kind: str, points: float) -> None:
    found = serial_break(text, 0, len(text), commas=commas)
    assert (found and (text[found[0].start :], found[0].kind)) == ((serial, kind) if serial else None)
    assert (found[1] if found else 0.0) == pytest.approx(points)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“Lamps of the north.” Tide", "Lamps of the north."), ("“Lamps of the north” Tide", "Lamps of the north"),
        ("‘Keepers’ Lamps: oil’, Tide", "Keepers’ Lamps: oil"), ("“Lamps” in Brell: assessing the keeping of oil. Journal 12", ""),
        ("“Lamps and oil”: the keeping of lamps in harbour towns", ""), ("“Freedom” and its price. Tide", ""),
        ("«Lampes du nord», Marée", "Lampes du nord"), ("„Lampen im Norden“, Tide", "Lampen im Norden"), ("“Oil", ""),
        ("“How lamps are kept,”Lamp Letters", "How lamps are kept,"), ("“The ‘lamp’ of the north”, Tide", "The ‘lamp’ of the north"),
        ("'Lamps o' the north', Tide", "Lamps o' the north"), ("Lamps, no quotation", ""),
    ],
)  # fmt: skip
def test_quoted_title(text: str, title: str) -> None:
    found = quoted(text, 0, len(text))
    assert (text[found[0] : found[1]] if found else "") == title


_OF_TWELVE = "Institute of Lamps and Wicks and Oils and Tow and Harbour Keepers"


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Wick Institute. Lamps at sea. Brell, 1999", "Wick Institute"), ("Lamps are kept. Notes", ""),
        ("LBX (Lamp Bureau of Xanthe). Lamps", "LBX (Lamp Bureau of Xanthe)"), ("Ministry of Harbours: Lamps. 1999", "Ministry of Harbours"),
        ("W.I.C.K. collaboration. Lamps", "W.I.C.K. collaboration"), (f"{_OF_TWELVE}. Lamps of 1999.", _OF_TWELVE),
        (f"{_OF_TWELVE} Guild. Lamps of 1999.", ""), ("Ministry of Harbours, The keeping of the lamps, 1999", "Ministry of Harbours"),
    ],
)  # fmt: skip
def test_organisation_first(text: str, author: str) -> None:
    assert text[: organisation_end(text, 0)] == author


@pytest.mark.parametrize(
    ("text", "author"),
    [("Anonymous. Lamps", "Anonymous"), ("AA. VV., Lampade", "AA. VV."), ("Homer. Lamps", "Homer"), ("Lamp Poet, “On oil”", "Lamp Poet")],
)
def test_words_for_an_author(text: str, author: str) -> None:
    assert text[: anonymous_end(text, 0)] == author


@pytest.mark.parametrize(
    ("text", "families", "rest", "role"),
    [
        ("Marlow/Quist, On lamps", ["Marlow", "Quist"], ", On lamps", ""),
        ("Marlow/Quist (Hrsg.), Lampen", ["Marlow", "Quist"], ", Lampen", "editor"),
        ("Marlow/Quist/Torv (eds.), Lamps", ["Marlow", "Quist", "Torv"], ", Lamps", "editor"),
        ("Marlow, On lamps", [], "Marlow, On lamps", ""),
    ],
)
def test_family_names_alone(text: str, families: list[str], rest: str, role: str) -> None:
    run = families_only(text, 0)
    assert ([text[slice(*person.family)] for person in run.people], text[run.end :], run.role) == (families, rest, role)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Harbour Lamp Stories. Ed. Tessa Marlow. Oxford: Tideline", True),
        ("Lamp Stories, Tide Stories. Ed. Tessa Marlow. Oxford: Tideline", False),
        ("Marlow, Tessa, ed. Harbour lamps. Oxford: Tideline", False),
    ],
)
def test_title_that_looks_like_an_editor(text: str, answer: bool) -> None:
    assert is_title_before_editor(text, scan(text)) is answer


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("Marlow, T. (1999). Lamps", 3.5), ("Marlow, T. Lamps of the north", 1.8), ("Tessa Marlow. Lamps", 0.3), ("• Marlow", 2.0),
        ("Tessa Marlow. 1999. Lamps", 3.0), ("Marlow, Tessa. Lamps of the coast", 1.0), ("12. Marlow, T.", 2.0), ("——— 1999", 3.5),
        ("Oxford: Harbour Press", -4.0), ("lamps kept at sea", -3.0), ("van Marlow, T. 1999", 3.5), ("Lamps of the north, 1999.", 1.2),
        ("Lamp Club. (1999). Oil", 1.2), ("12 lamps", 0.0), ("https://lamps.example", -2.5), ("vol. 12, pp. 3–4", -2.5),
    ],
)  # fmt: skip
def test_beginning_of_an_entry(line: str, points: float) -> None:
    assert opening(line, 0) == pytest.approx(points)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("kept at sea.", 0.8), ("kept at sea", -0.6), ("kept at sea,", -2.5), ("T. M.", -1.0), ("12–34", 0.8), ("https://lamps.example/a", 0.8),
        ("(2nd ed.)", 0.8), ("Quist and", -2.5), ("kept at-", -2.5), ("1999", 0.8), ("“oil”", 0.8),
    ],
)  # fmt: skip
def test_end_of_an_entry(text: str, points: float) -> None:
    assert closing(text, len(text)) == pytest.approx(points)


@pytest.mark.parametrize(
    ("text", "lines", "dropped"),
    [
        pytest.param("Marlow. 1999.\n\n12\n\nQuist. 2001.", 2, ["12"], id="between empty lines"),
        pytest.param("Marlow. 1999.\n12\nQuist. 2001.", 3, [], id="between lines"),
        pytest.param("Marlow. 1999.\n12\n\nQuist. 2001.", 2, ["12"], id="before an empty line"),
        pytest.param("Marlow. 1999.\n\n12\nQuist. 2001.", 2, ["12"], id="after an empty line"),
        pytest.param("Marlow. 1999.\n12", 1, ["12"], id="at the end"),
        pytest.param("12\nMarlow. 1999.", 2, [], id="at the start"),
    ],
)
def test_number_of_a_page(text: str, lines: int, dropped: list[str]) -> None:
    found, left_out = lines_of(text)
    assert (len(found), [text[slice(*span)] for span in left_out]) == (lines, dropped)


@pytest.mark.parametrize(
    ("source", "written", "lost"),
    [
        ("cat", "catalogue", ["cat"]), ("cata", "catalogue", []), ("May 4", "2019-05-04", []), ("0012", "12", []), ("1234b", "1234", []),
        ("T. Marlow", "Tessa Marlow", []), ("Marlow, B.", "Bella Marlow", []),
        ("Marlow, T. The oil", "Marlow. The oil", ["t"]), ("2nd lamp", "second lamp", []), ("Director", "directed by X", []), ("maio", "maiores", ["maio"]),
    ],
)  # fmt: skip
def test_words_that_are_written_in_some_form(source: str, written: str, lost: list[str]) -> None:
    assert [token.word for token in tokens_not_in(source, written)] == lost


@pytest.mark.parametrize(
    ("start", "end", "answer"), [(0, 12, False), (0, 11, True), (0, 6, True), (6, 12, False), (5, 7, False), (4, 7, True)]
)
def test_most_of_a_stretch_is_in_italics(start: int, end: int, answer: bool) -> None:
    is_emphasized = emphasis_of(read_list("*oil!* at sea", "refs.txt"), None)
    assert is_emphasized is not None
    assert is_emphasized(start, end) is answer


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[12]", "no author, year or title can be recognised in it"),
        (
            "Marlow, T. (1999). " + "x" * LONGEST,
            "it is 12,019 characters long, which no entry is: are line breaks missing between entries?",
        ),
    ],
    ids=["nothing", "too long"],
)
def test_entry_that_cannot_be_read(text: str, why: str) -> None:
    (entry,) = parse(read_list(text, "refs.txt"))
    assert entry == Unread(Span("refs.txt", 0, len(text)), why)


@pytest.mark.parametrize(
    ("prose", "is_apart"),
    [
        ("Salt.\n\n12\nQuay", True), ("Salt.\n12\n\nQuay", True), ("Salt.\n12", True), ("Salt.\n12\nQuay", False), ("Salt.\n12\nQ\nTide", False),
    ],
)  # fmt: skip
def test_a_number_is_apart_by_an_empty_line_or_the_end(prose: str, is_apart: bool) -> None:
    line = re.compile("12").search(prose)
    assert line
    assert _apart(prose, line, prose.index(".")) is is_apart


def test_names_are_not_read_where_they_cannot_suffice() -> None:
    entry = "Marlow, T. (1999). Lamps. Quay House."
    assert (opening(entry, 0) > 3, opening(entry, 0, needed=9)) == (True, 0.0)
