"""What answers make of an entry: a verdict, contradictions with their level, and nothing said that was not asked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from citecheck.model import Reference
from citecheck.parsers import parse
from citecheck.readers import read_list
from citecheck.verify.answer import Answer
from citecheck.verify.compare.authors import compare_authors, same_person
from citecheck.verify.compare.same_work import same_work
from citecheck.verify.compare.titles import compare_titles
from citecheck.verify.compare.years import years_off
from citecheck.verify.explain import explained
from citecheck.verify.person import in_one
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import forms
from citecheck.verify.verification import Verification
from tests.recorded import answers_of

DOI = "10.5555/ng.1"
TITLE = "Slow rivers and the fast trade of the north"
WORK: dict[str, Any] = {
    "DOI": DOI,
    "type": "journal-article",
    "title": [TITLE],
    "container-title": ["Northern Geographies"],
    "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}],
    "issued": {"date-parts": [[2010]]},
    "volume": "7",
    "page": "10-20",
}
PEOPLE = WORK["author"]


def entry(**fields: str) -> Reference:
    kind = fields.pop("kind", "article")
    values = {"author": "Lindqvist, Maja and Odén, Per", "title": TITLE, "year": "2010", "journal": "Northern Geographies", "doi": DOI}
    bib = ", ".join(f"{name} = {{{value}}}" for name, value in (values | fields).items() if value)
    return next(each for each in parse(read_list(f"@{kind}{{a, {bib}}}", "l.bib")) if isinstance(each, Reference))


def own(**changes: Any) -> list[Answer]:
    """Crossref's record of the entry's DOI."""
    return answers_of(f"crossref doi {DOI}: {json.dumps(WORK | changes)}")


def hit(source: str = "crossref", **changes: Any) -> list[Answer]:
    """A record that a search found."""
    work = WORK | changes
    if source == "openalex":
        people = [{"raw_author_name": f"{each['given']} {each['family']}"} for each in work["author"]]
        found = {"id": "W1", "title": work["title"][0], "type": "article", "publication_year": 2010, "authorships": people}
        return answers_of(f"openalex title: {json.dumps({'results': [found]})}")
    if source == "pubmed":
        people = [{"name": f"{each['family']} {each['given'][0]}"} for each in work["author"]]
        found = {"uid": "1", "title": work["title"][0], "pubdate": str(work["issued"]["date-parts"][0][0]), "authors": people}
        return answers_of(f"pubmed title: {json.dumps({'result': {'uids': ['1'], '1': found}})}")
    return answers_of(f"crossref title: {json.dumps({'message': {'items': [work]}})}")


def told(verification: Verification) -> list[str]:
    return [f"{each.level} {each.clue.kind}" for each in verification.contradictions]


UNSHARED: dict[str, Any] = {"title": ["Salt prices after the siege"], "author": [{"given": "Ann", "family": "Quist"}]}
CASES = [
    pytest.param(entry(), own(), "confirmed", [], id="as the record says"),
    pytest.param(entry(author="P. Odén and M. Lindqvist"), own(), "confirmed", [], id="initials, another order"),
    pytest.param(entry(author="Lindqvist, M. and others"), own(), "confirmed", [], id="et al."),
    pytest.param(entry(title="Slow rivers and the fast trade of the norht"), own(), "confirmed", [], id="a slip in the title"),
    pytest.param(entry(title=f"Part II. {TITLE}"), own(), "confirmed", [], id="a part's number on one side"),
    pytest.param(entry(year="2011"), own(**{"published-print": {"date-parts": [[2011]]}}), "confirmed", [], id="the other date"),
    pytest.param(entry(year="2012"), own(), "contradicted", ["info year-off"], id="two years off"),
    pytest.param(entry(year="2014"), own(), "contradicted", ["warning year-off"], id="four years off"),
    pytest.param(entry(kind="book", year="2001"), own(type="book"), "confirmed", [], id="another edition of a book"),
    pytest.param(entry(volume="9", pages="31--40"), own(), "contradicted", ["info place-other"], id="another place"),
    pytest.param(entry(pages="e1234"), own(), "confirmed", [], id="an article's number for a page"),
    pytest.param(entry(author="Marlow, Ingrid and Quist, Ann"), own(), "contradicted", ["error authors-other"], id="other authors"),
    pytest.param(entry(author="Lindqvist, Maja and Marlow, Ingrid"), own(), "contradicted", ["info author-replaced"], id="one replaced"),
    pytest.param(
        entry(author="Lindqvist, Maja and Marlow, Ingrid"),
        own() + hit("pubmed"),
        "contradicted",
        ["warning author-replaced"],
        id="two sources say so",
    ),
    pytest.param(
        entry(author="Lindqvist, Maja and Marlow, Ingrid"),
        own() + hit("openalex", author=[PEOPLE[0], {"given": "Ingrid", "family": "Marlow"}]),
        "confirmed",
        [],
        id="one source has it as listed",
    ),
    pytest.param(entry(author="{The Toll Consortium}"), own(), "confirmed", [], id="a group for its members"),
    pytest.param(
        entry(title="Slow rivers, southern towns and the tolls"), own(), "contradicted", ["warning title-other"], id="another title"
    ),
    pytest.param(entry(title="Slow rivers and trade of the north"), own(), "contradicted", ["info title-other"], id="words left out"),
    pytest.param(entry(), own(title=["Slow \ufffd of \ufffd and tolls"]), "confirmed", [], id="a garbled record says nothing"),
    pytest.param(entry(), own(**UNSHARED), "other-work", [], id="another work's DOI"),
    pytest.param(entry(title="Цены на соль", author="Квист, Анна"), own(), "confirmed", [], id="another script says nothing"),
    pytest.param(
        entry(kind="incollection", journal=""), own(type="book", **UNSHARED), "confirmed", [], id="a book's DOI without its title"
    ),
    pytest.param(entry(author="Marlow, Maja"), own(author=PEOPLE[:1]), "confirmed", [], id="a family name that changed"),
    pytest.param(entry(author="Anonymous"), own(), "confirmed", [], id="anonymous"),
    pytest.param(
        entry(title="Langsame Flüsse und Handel", volume="7", pages="10--20"),
        own(),
        "contradicted",
        ["info title-other"],
        id="a translated title",
    ),
    pytest.param(entry(year="1931"), own(), "contradicted", ["info year-off"], id="a volume that went online late"),
    pytest.param(
        entry(title=f"Comment on {TITLE}", author="Quist, Ann"), own(), "confirmed", [], id="a comment with the DOI of its subject"
    ),
    pytest.param(
        entry(kind="incollection", journal="", booktitle="Rivers of Europe", title="On tolls and fords"),
        own(type="book", title=["Rivers of Europe"], author=[{"given": "Ed", "family": "Itor"}], **{"container-title": []}),
        "confirmed",
        [],
        id="a chapter with the DOI of its book",
    ),
    pytest.param(entry(doi="", title="Salt"), own(), "not-checked", [], id="another DOI's record is nothing to it"),
    pytest.param(entry(doi=""), hit(), "confirmed", [], id="found by a search"),
    pytest.param(entry(doi="", year="2016"), hit(), "not-checked", [], id="six years off is another work"),
    pytest.param(entry(doi="", author="Lindqvist, Maja and Marlow, Ingrid"), hit(), "confirmed", [], id="a search alone accuses nobody"),
    pytest.param(
        entry(doi="", author="Lindqvist, Maja and Marlow, Ingrid"),
        hit() + hit("openalex"),
        "confirmed",
        [],
        id="nor with a source that copies it",
    ),
    pytest.param(
        entry(doi="", author="Lindqvist, Maja and Marlow, Ingrid"),
        hit() + hit("pubmed"),
        "contradicted",
        ["warning author-replaced"],
        id="two independent searches may",
    ),
    pytest.param(entry(doi=""), hit(title=[f"Review of {TITLE}"]), "not-checked", [], id="a review of it is not it"),
    pytest.param(entry(doi=""), hit(title=[f"Correction: {TITLE}"]), "not-checked", [], id="nor its correction"),
    pytest.param(entry(doi=""), hit(type="component"), "not-checked", [], id="nor its supplement"),
    pytest.param(entry(doi=""), hit(DOI="10.65215/x1"), "not-checked", [], id="nor a copy under another prefix"),
    pytest.param(entry(doi="", title=f"{TITLE}. I"), hit(title=[f"{TITLE}. II"]), "not-checked", [], id="nor another part"),
    pytest.param(
        entry(doi=""), hit(author=[{"given": "Ann", "family": "Quist"}]), "not-checked", [], id="the same title by others is another work"
    ),
]


@pytest.mark.parametrize(("reference", "answers", "verdict", "expected"), CASES)
def test_entry_is_explained(reference: Reference, answers: list[Answer], verdict: str, expected: list[str]) -> None:
    found = explained(reference, answers)
    assert (found.verdict, told(found)) == (verdict, expected)


def unknown(*by: str) -> list[Answer]:
    return answers_of("\n".join(f"doi {each} {DOI}: none" for each in by))


@pytest.mark.parametrize(
    ("by", "verdict"),
    [(("agency", "handle"), "unknown-identifier"), (("agency",), "not-checked"), (("handle",), "not-checked")],
    ids=["both", "agency", "handle"],
)
def test_a_doi_is_unknown_if_both_say_so(by: tuple[str, ...], verdict: str) -> None:
    assert explained(entry(), unknown(*by)).verdict == verdict


NONE = answers_of("pubmed title: none")
OTHER_HIT = hit(**UNSHARED, DOI="10.5555/ng.7")
NOT_FOUND = [
    pytest.param(entry(doi=""), OTHER_HIT + NONE, "not-found", "", id="two noes, a seen journal"),
    pytest.param(entry(doi=""), OTHER_HIT, "not-checked", "one-source", id="one source"),
    pytest.param(entry(doi=""), OTHER_HIT + hit("openalex", **UNSHARED), "not-checked", "one-source", id="a copy is no second source"),
    pytest.param(entry(doi=""), OTHER_HIT + NONE + answers_of("dblp title: unavailable"), "not-checked", "unavailable", id="an outage"),
    pytest.param(entry(doi="", journal="Annals of Salt"), OTHER_HIT + NONE, "not-checked", "venue", id="a journal nobody has"),
    pytest.param(entry(doi="", kind="book"), OTHER_HIT + NONE, "not-checked", "book", id="a book"),
    pytest.param(entry(doi="", kind="incollection"), OTHER_HIT + NONE, "not-checked", "chapter", id="a chapter"),
    pytest.param(entry(doi="", kind="online"), OTHER_HIT + NONE, "not-checked", "web", id="a page"),
    pytest.param(entry(doi="", kind="dataset"), OTHER_HIT + NONE, "not-checked", "other-kind", id="data"),
    pytest.param(entry(doi="", year="1975"), OTHER_HIT + NONE, "not-checked", "old", id="old"),
    pytest.param(entry(doi="", year="2026"), OTHER_HIT + NONE, "not-checked", "new", id="of this year"),
    pytest.param(entry(doi="", year=""), OTHER_HIT + NONE, "not-checked", "no-author-or-year", id="no year"),
    pytest.param(entry(doi="", title="Slow rivers"), OTHER_HIT + NONE, "not-checked", "short-title", id="a short title"),
    pytest.param(
        entry(doi="", title="Медленные реки и торговля северных городов"), OTHER_HIT + NONE, "not-checked", "script", id="Cyrillic"
    ),
    pytest.param(entry(doi=""), [], "not-checked", "nothing-asked", id="nothing asked"),
]


@pytest.mark.parametrize(("reference", "answers", "verdict", "why"), NOT_FOUND)
def test_not_found_needs_two_competent_noes(reference: Reference, answers: list[Answer], verdict: str, why: str) -> None:
    found = explained(reference, answers)
    assert (found.verdict, found.why) == (verdict, why)


def test_notices_of_the_own_record() -> None:
    notice = {"type": "retraction", "DOI": "10.5555/n", "updated": {"date-parts": [[2012, 3, 2]]}}
    noticed: dict[str, Any] = {"updated-by": [notice]}
    answers = own(**noticed)
    assert [update.nature for update in explained(entry(), answers).updates] == ["retraction"]
    assert explained(entry(title=f"[Retracted] {TITLE}"), answers).updates == ()
    assert explained(entry(doi=""), hit(**noticed)).updates == ()  # a search may have found another work


def test_openalex_alone_retracts_nothing() -> None:
    work = {"id": "W1", "doi": DOI, "title": TITLE, "type": "article", "publication_year": 2010, "is_retracted": True}
    flagged = answers_of(f"openalex doi {DOI}: {json.dumps(work)}")
    assert explained(entry(), [*own(), *flagged]).updates == ()
    noticed: dict[str, Any] = {"updated-by": [{"type": "retraction", "DOI": "10.5555/n"}]}
    assert explained(entry(), [*own(**noticed), *flagged]).updates


def test_doi_is_added_only_where_it_is_certain() -> None:
    def added(answers: list[Answer], **fields: str) -> str:
        found = explained(entry(doi="", **fields), answers).addable
        return found.doi if found else ""

    assert added(hit()) == DOI
    assert added(hit(), year="2011") == ""
    assert added(hit(), author="Lindqvist, Maja") == DOI
    assert added(hit() + hit(DOI="10.5555/other")) == ""
    assert added(hit(), volume="9") == ""


def test_published_preprint() -> None:
    preprint = entry(doi="", journal="arXiv preprint arXiv:1001.01234")
    found = explained(preprint, hit()).published
    assert found
    assert found.doi == DOI
    assert explained(entry(doi=""), hit()).published is None


ARXIV = "arxiv arxiv 1001.01234: <feed>{entries}</feed>"
ATOM = (
    "<entry><id>http://arxiv.org/abs/1001.01234v{version}</id><published>2010-01-05</published><title>{title}</title>"
    "<author><name>Maja Lindqvist</name></author><author><name>Per Odén</name></author></entry>"
)


def versions(*titles: str, first: int = 1) -> list[Answer]:
    entries = "".join(ATOM.format(version=at, title=title) for at, title in enumerate(titles, first))
    return answers_of(ARXIV.format(entries=entries))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        pytest.param(versions("Slow rivers, southern towns and the tolls"), ["warning title-other"], id="its only version"),
        pytest.param(versions("Slow rivers, southern towns and the tolls", first=3), [], id="the first version was not seen"),
        pytest.param(versions(TITLE, "Slow rivers, southern towns and the tolls"), [], id="the first version had it"),
    ],
)
def test_versions_of_a_preprint(answers: list[Answer], expected: list[str]) -> None:
    reference = entry(kind="misc", journal="", doi="", eprint="1001.01234", eprinttype="arXiv")
    assert told(explained(reference, answers)) == expected


def test_wrong_arxiv_number_beside_a_right_doi() -> None:
    reference = entry(eprint="1001.01234", eprinttype="arXiv")
    other = versions("Salt prices after the siege")[0]
    strange = other._replace(records=tuple(record._replace(names=(in_one("Ann Quist"),)) for record in other.records))
    found = explained(reference, [*own(), strange])
    assert (found.verdict, found.wrong) == ("other-work", "1001.01234")


PERSONS = [
    pytest.param("Maja Lindqvist", "M. Lindqvist", True, id="an initial"),
    pytest.param("Maja Lindqvist", "Lindqvist Maja", True, id="another order"),
    pytest.param("Maja O'Connell", "Maja O’Connell", True, id="an apostrophe"),
    pytest.param("Maja Hatfield Dodds", "Maja Hatfield-Dodds", True, id="a hyphen"),
    pytest.param("Maja García Ruiz", "Maja García", True, id="two family names"),
    pytest.param("Jürgen Müller", "Juergen Mueller", True, id="umlauts"),
    pytest.param("Kismiantini", "Kiasmiantini", True, id="a slip in the record"),
    pytest.param("Maja Lindqvist", "Per Lindqvist", False, id="another given name"),
    pytest.param("Maja Lindqvist", "Maja Quist", False, id="another family name"),
]


@pytest.mark.parametrize(("one", "other", "same"), PERSONS)
def test_one_person(one: str, other: str, same: bool) -> None:
    assert same_person(in_one(one), in_one(other)) == same
    assert same_person(in_one(other), in_one(one)) == same


def test_renamed_author_is_told_apart_from_another_form() -> None:
    record = Record("crossref", "x", names=(in_one("Maja Lindqvist"), in_one("Tomasz Odén")))
    assert compare_authors(entry(author="Lindqvist, Maja and Odén, Tomek"), record).renamed == ()
    assert len(compare_authors(entry(author="Lindqvist, Maja and Odén, Per"), record).renamed) == 1


TITLES = [
    pytest.param("Spin squeezing in ¹⁷¹Yb", "Spin squeezing in Yb171", "same", id="an isotope"),
    pytest.param("Rivers in Part I. Tolls of the north", "Rivers in: I. Tolls of the north", "same", id="a part's word"),
    pytest.param("System card of slow rivers", "OpenToll System card of slow rivers", "unlike", id="a word more"),
    pytest.param("Slow rivers (langsamma floder)", "Slow rivers", "same", id="a translation in brackets"),
    *(
        pytest.param(f"Slow {british} of the rivers", f"Slow {american} of the rivers", "same", id=american)
        for british, american in (
            ("harbours", "harbors"), ("neighbourhood", "neighborhood"), ("urbanisation", "urbanization"), ("paralysing", "paralyzing"),
            ("travellers", "travelers"), ("modelling", "modeling"), ("theatre", "theater"), ("fibre", "fiber"), ("catalogue", "catalog"),
            ("defences", "defenses"), ("programmes", "programs"),
        )
    ),
    pytest.param("Slow hours of the rivers", "Slow hors of the rivers", "slip", id="our in a short word"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "likeness"), TITLES)
def test_titles_are_compared(one: str, other: str, likeness: str) -> None:
    assert compare_titles(entry(title=one), Record("crossref", "x", titles=forms(other))).likeness == likeness


def test_years_between_two_dates_are_not_off() -> None:
    assert years_off(entry(year="2011"), Record("x", "x", years=(2010, 2012))) == 0
    assert years_off(entry(year="2015"), Record("x", "x", years=(2010, 2012))) == 3


def record(**changes: Any) -> Record:
    people = (in_one("Maja Lindqvist"), in_one("Per Odén"))
    return Record("x", "1", "article", forms(TITLE), people, (2010,), ("Northern Geographies",), doi=DOI)._replace(**changes)


WORKS = [
    pytest.param(record(kind="preprint", doi="", containers=("arXiv",), years=(2008,)), True, id="its preprint"),
    pytest.param(record(doi=f"{DOI}.v2"), True, id="its version"),
    pytest.param(record(doi="10.5555/ng.2"), False, id="another DOI of the journal"),
    pytest.param(record(doi="", kind="dataset"), False, id="its data"),
    pytest.param(record(doi="", titles=forms(f"{TITLE}: Rejoinder")), False, id="its rejoinder"),
    pytest.param(record(doi="", years=(2016,)), False, id="six years later"),
    pytest.param(record(doi="", names=(in_one("Ann Quist"),)), False, id="by others"),
    pytest.param(record(doi="10.5281/zenodo.7", containers=(), years=(2013,)), True, id="a copy in a repository, three years later"),
    pytest.param(record(doi="10.6666/ng.7", containers=(), years=(2013,)), False, id="another DOI, three years later"),
    pytest.param(record(doi="", names=()), True, id="a long title without authors"),
    pytest.param(record(doi="", names=(), titles=forms("Slow rivers")), False, id="a short title without authors"),
]


@pytest.mark.parametrize(("other", "same"), WORKS)
def test_records_of_one_work(other: Record, same: bool) -> None:
    assert same_work(record(), other) == same
    assert same_work(other, record()) == same


@pytest.mark.parametrize(("shared", "same"), [(3, True), (2, False)])
def test_two_registered_works_have_most_authors_in_common(shared: int, same: bool) -> None:
    people = [in_one(name) for name in ("Maja Lindqvist", "Per Odén", "Ann Quist", "Ingrid Marlow")]
    others = (*people[:shared], *(in_one(f"Tess {family}") for family in ("Halm", "Vesk")[: 4 - shared]))
    assert same_work(record(names=tuple(people)), record(names=others, doi="10.6666/ng.7")) == same
