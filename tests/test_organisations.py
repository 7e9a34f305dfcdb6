"""Organisations: the forms of a listed name, acronyms, and the alias table that a document defines."""

from __future__ import annotations

import pytest

from citecheck.dedupe import duplicates
from citecheck.link.organisation_match import explain_organisation
from citecheck.model import Name, Reference
from citecheck.names.organisations import IMPOSSIBLE, acronym_cost, forms
from citecheck.parsers import parse
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

FORMS = {
    "dash": ("OSW – Office of Snow and Wind", {"OSW", "Office of Snow and Wind"}),
    "hyphen behind": ("INSTITUTO DA NEVE E DO VENTO - INV", {"INV", "INSTITUTO DA NEVE E DO VENTO"}),
    "equals": ("NWD = Norddeutscher Wetterdienst", {"NWD", "Norddeutscher Wetterdienst"}),
    "brackets": ("OSW [Office of Snow and Wind]", {"OSW", "Office of Snow and Wind"}),
    "brackets behind": ("Office of Snow (OS)", {"OS", "Office of Snow"}),
    "brackets before": ("[Nivalis] Empresa do Inverno", {"Nivalis", "Empresa do Inverno"}),
    "below a parent": ("Ministry of Winter, Office of Snow", {"Ministry of Winter", "Office of Snow"}),
    "below a country": ("BRUMAL. Ministério do Vento", {"BRUMAL", "Ministério do Vento"}),
    "U.S. is no parent": ("U.S. Office of Snow", set()),
    "two parts, no abbreviation": ("Winter and Sons – Furriers", set()),
}


@pytest.mark.parametrize(("name", "meant"), FORMS.values(), ids=FORMS)
def test_forms_of_a_listed_name(name: str, meant: set[str]) -> None:
    assert set(forms(name)) == {name} | meant


ACRONYMS = {
    "initials": ("OSW", "Office of Snow and Wind", True),
    "cut at the end": ("OSW", "Office of Snow and Wind of Norland", True),
    "inside a compound": ("SFG", "Schneeforschungsgemeinschaft", True),
    "inside two compounds": ("BMWS", "Bundesministerium für Wind und Schnee", True),
    "several letters of a word": ("INEV", "Istituto della neve", True),
    "U.S.": ("USSO", "U.S. Snow Office", True),
    "spaced country": ("US SO", "United States Snow Office", True),
    "without the country": ("SO", "United States Snow Office", True),
    "hyphen inside": ("OES", "Office for Economic Co-operation and Snow", True),
    "word without its letter": ("OECS", "Office for Economic Cooperation and Snow", True),
    "another body": ("OWS", "Office of Snow and Wind", False),
    "the beginning of a word": ("SNO", "Snowfall", False),
}


@pytest.mark.parametrize(("short", "name", "fits"), ACRONYMS.values(), ids=ACRONYMS)
def test_acronyms(short: str, name: str, fits: bool) -> None:
    assert (acronym_cost(short, name) < IMPOSSIBLE) is fits


SEEN = {
    "as listed": ("Office of Snow", "Office of Snow", ""),
    "abbreviation in the list": ("OSW", "OSW – Office of Snow and Wind", ""),
    "name in the list": ("Office of Snow and Wind", "OSW – Office of Snow and Wind", ""),
    "acronym": ("OSW", "Office of Snow and Wind", "acronym"),
    "listed by its acronym": ("Office of Snow and Wind", "OSW", "acronym"),
    "abbreviated words": ("Dept. of Snow", "Department of Snow", ""),
    "another case": ("Deutschen Schneeamtes", "Deutsches Schneeamt", ""),
    "ampersand": ("Snow & Wind Council", "Snow and Wind Council", ""),
    "part of the name": ("Office of Snow", "Office of Snow and Wind", "part-of-name"),
    "another": ("Office of Rain", "Office of Snow", "other"),
}


@pytest.mark.parametrize(("seen", "meant", "kind"), SEEN.values(), ids=SEEN)
def test_how_an_organisation_came_to_be_cited_so(seen: str, meant: str, kind: str) -> None:
    assert explain_organisation(Name(seen, corporate=True), Name(meant, corporate=True), 0.0).kind == kind


DEFINED = {
    "brackets behind, year inside": "Das sagt das Amt für Schnee und Wind (ASW 2012: 3). Auch später (ASW 2012).",
    "square brackets": "So it is (Amt für Schnee und Wind [Schneeamt], 2012). Again (Schneeamt, 2012).",
    "in one bracket, its words in another order": "So it is (Amt für Wind und Schnee [AWS], 2012). Again (AWS, 2012).",
    "hereafter": "Das Amt für Schnee und Wind (im Folgenden: Schneeamt) misst. So ist es (Schneeamt, 2012).",
    "inflected": "Nach Zahlen des Amtes für Schnee und Wind (ASuW 2012) ist es so. Auch später (ASuW 2012).",
    "name in brackets": "Das ASW (Amt für Schnee und Wind) misst. So ist es (ASW, 2012).",
}


@pytest.mark.parametrize("essay", DEFINED.values(), ids=DEFINED)
def test_an_abbreviation_that_the_text_defines_is_linked(essay: str) -> None:
    listing = read_list(
        "Amt für Schnee und Wind (2012). Messungen im Norden. Kiel: Förde.\n\nQuist, P. (2012). Tau. Kiel: Förde.\n", "refs"
    )
    result = check_documents(read_text(essay, "essay"), [listing], rules=())
    assert {link.verdict for link in result.case.links} == {"exact"}
    assert all(link.matches[0].reference.names[0].family.startswith("Amt") for link in result.case.links)


def test_the_list_defines_abbreviations_for_its_other_entries() -> None:
    listing = read_list(
        "Institut für Nebel [Inebel] (2010). Erste Messung. Kiel: Förde.\n\nInstitut für Nebel (2012). Zweite Messung. Kiel: Förde.\n",
        "refs",
    )
    result = check_documents(read_text("So ist es (Inebel, 2012).", "essay"), [listing], rules=())
    assert [link.verdict for link in result.case.links] == ["exact"]


READ_AS_TITLES = {
    "name and abbreviation before the title": "ESCOLA NACIONAL DA NEVE. ENN. Como medir o frio. 2012. Disponível em: http://example.org. Acesso em: 3 maio 2013.",
    "a body with figures in its name": "ENN21 (2012) Global snow report. Tarn, Kiel",
}


@pytest.mark.parametrize(("entry", "cited"), zip(READ_AS_TITLES.values(), ("(ENN, 2012)", "(ENN21 2012)"), strict=True), ids=READ_AS_TITLES)
def test_a_body_is_found_however_its_entry_is_read(entry: str, cited: str) -> None:
    result = check_documents(read_text(f"So it is {cited}.", "essay"), [read_list(f"{entry}\n", "refs")], rules=())
    assert [link.verdict for link in result.case.links] == ["exact"]


ONE_BODY = {
    "name and abbreviation": ("NWD – Norddeutscher Wetterdienst", "Norddeutscher Wetterdienst"),
    "abbreviation alone": ("NWD [Norddeutscher Wetterdienst]", "NWD"),
    "parts of compounds": ("DSG", "Deutsche Schneegemeinschaft"),
}


@pytest.mark.parametrize(("first", "second"), ONE_BODY.values(), ids=ONE_BODY)
def test_entries_of_one_body_are_doubles(first: str, second: str) -> None:
    listing = read_list("".join(f"{name} (2012). Messungen im hohen Norden. Kiel: Förde.\n\n" for name in (first, second)), "refs")
    references = [entry for entry in parse(listing) if isinstance(entry, Reference)]
    assert [(pair.first, pair.second) for pair in duplicates(references)] == [(0, 1)]


def test_entries_of_two_bodies_are_no_doubles() -> None:
    listing = read_list("NWD (2012). Messungen im Norden. Kiel.\n\nOstdeutscher Wetterdienst (2012). Messungen im Norden. Kiel.\n", "refs")
    assert list(duplicates([entry for entry in parse(listing) if isinstance(entry, Reference)])) == []
