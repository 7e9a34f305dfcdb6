"""Which entries are one work, and which are not."""

from __future__ import annotations

import pytest

from citecheck.cleanup.journal_names import one_name_each
from citecheck.dedupe import duplicates, same_work
from citecheck.dedupe.journal_names import contradict, journal_words, one_journal
from citecheck.model import Name, Reference, Span, Year

ABE = Name("Abe", "Ken")


def work(
    title: str = "Tides of a shallow sea", names: tuple[Name, ...] = (ABE,), year: int = 2004, kind: str = "article", **fields: str
) -> Reference:
    return Reference(Span("refs", 0, 0), "k", kind, names, Year(year), title, fields)


@pytest.mark.parametrize(
    ("a", "b", "evidence"),
    [
        pytest.param(work(), work("TIDES OF A SHALLOW SEA"), "title, authors and year", id="capitals"),
        pytest.param(work(), work("The tides of a shallow sea"), "title, authors and year", id="article"),
        pytest.param(work(), work("Tides of a shalow sea"), "title, authors and year", id="slip in a long title"),
        pytest.param(work(), work(names=(Name("Abe", "K."),)), "title, authors and year", id="initial"),
        pytest.param(work(), work(names=(ABE, Name("Cho", "Li"))), "title, authors and year", id="co-author left out"),
        pytest.param(work(journal="J. Geogr."), work(journal="Journal of Geography"), "title, authors and year", id="journal abbreviated"),
        pytest.param(work(kind="misc"), work(), "title, authors and year", id="type unknown"),
        pytest.param(
            work("Tides of a shallow sea: a history", publisher="Delta"),
            work(publisher="Delta"),
            "title, authors and year",
            id="subtitle lost",
        ),
        pytest.param(
            work("Tides: a history of the sea"),
            work("Tides", subtitle="A history of the sea"),
            "title, authors and year",
            id="subtitle apart",
        ),
        pytest.param(
            work("Tides <i>and</i> dunes of the sea"), work("Tides &amp; dunes of the sea"), "title, authors and year", id="markup"
        ),
        pytest.param(work(volume="12(3)"), work(volume="Vol. 12", number="3"), "title, authors and year", id="issue beside the volume"),
        pytest.param(
            work(journal="JCS"), work(journal="Journal of Coastal Studies"), "title, authors and year", id="initials of a journal"
        ),
        pytest.param(
            work(kind="book", publisher="Delta UP"),
            work(kind="book", publisher="Delta University Press Ltd."),
            "title, authors and year",
            id="firm",
        ),
        pytest.param(
            work(names=(Name("Ruiz Cano", "Ana"),)),
            work(names=(Name("Cano", "Ana Ruiz"),)),
            "title, authors and year",
            id="two family names",
        ),
        pytest.param(
            work(names=(Name("Ruiz Cano", "Ana"),)), work(names=(Name("Ruiz", "A."),)), "title, authors and year", id="the first of two"
        ),
        pytest.param(
            work(names=(Name("World Tide Office", corporate=True),)),
            work(names=(Name("WTO", corporate=True),)),
            "title, authors and year",
            id="organisation's letters",
        ),
        pytest.param(work(names=(Name("Müller", "A."),)), work(names=(Name("Mueller", "A."),)), "title, authors and year", id="ü and ue"),
        pytest.param(
            work("Slow tides over a very shallow sea", year=2003, journal="Coasts"),
            work("Slow tides over a very shallow sea", volume="3", pages="1–9", journal="Coasts"),
            "title, authors and journal",
            id="online first",
        ),
        pytest.param(
            work(names=(Name("Lindqist", "M."),), volume="3", pages="9–11"),
            work(names=(Name("Lindqvist", "M."),), volume="3", pages="9"),
            "title, authors and pages",
            id="slip in a name",
        ),
        pytest.param(work(doi="10.9999/a"), work(url="http://dx.doi.org/10.9999/A", year=2005), "DOI", id="DOI in an address"),
        pytest.param(work(doi="10.9999/a"), work(doi="https://doi.org/10.9999/A", year=2005), "DOI", id="DOI"),
        pytest.param(work(volume="3", pages="1–9"), work(volume="3", pages="1–9", year=2005), "title, authors and pages", id="a year off"),
    ],
)
def test_one_work(a: Reference, b: Reference, evidence: str) -> None:
    assert same_work(a, b) == same_work(b, a) == evidence


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(work(), work("Tides of a deep sea"), id="another title"),
        pytest.param(work("Tides of a shallow sea: Part 1"), work("Tides of a shallow sea: Part 2"), id="parts"),
        pytest.param(work("Tides"), work("Tidal"), id="slip in a short title"),
        pytest.param(work(), work(names=(Name("Cho", "Li"),)), id="another author"),
        pytest.param(work(), work(names=(Name("Abe", "Mia"),)), id="another initial"),
        pytest.param(work(), work(year=2008), id="another year"),
        pytest.param(work(kind="book"), work(kind="book", edition="2"), id="edition"),
        pytest.param(work(kind="book"), work(kind="book", translator="Cho, Li"), id="translation"),
        pytest.param(work(kind="book"), work(kind="book", origdate="1950"), id="reprint"),
        pytest.param(work(kind="book"), work(kind="incollection", booktitle="Tides of a shallow sea"), id="chapter and book"),
        pytest.param(work(journal="arXiv"), work(journal="Coasts"), id="preprint and article"),
        pytest.param(work(eprint="2301.01234"), work(journal="Coasts"), id="number on a server"),
        pytest.param(work(doi="10.9999/a"), work(doi="10.9999/b"), id="another DOI"),
        pytest.param(work(journal="Coasts"), work(journal="Rivers"), id="another journal"),
        pytest.param(work(volume="3"), work(volume="4"), id="another volume"),
        pytest.param(work(pages="1–9"), work(pages="77–80"), id="other pages"),
        pytest.param(work("Editorial", names=()), work("Editorial", names=()), id="nobody's editorials"),
        pytest.param(work(""), work(""), id="no title"),
        pytest.param(
            work("Editorial", names=(), journal="Coasts"), work("Editorial", names=(), journal="Coasts"), id="editorials of a journal"
        ),
        pytest.param(work("Preface", volume="3"), work("Preface", volume="3", pages="9"), id="prefaces"),
        pytest.param(work("Principles of microeconomics"), work("Principles of macroeconomics"), id="micro and macro"),
        pytest.param(work("Vitamin A in coastal diets"), work("Vitamin D in coastal diets"), id="a letter that names"),
        pytest.param(work("Report of the first tide survey"), work("Report of the third tide survey"), id="numbers in words"),
        pytest.param(work("Afferent paths of the cord"), work("Efferent paths of the cord"), id="another first letter"),
        pytest.param(work("Trade unions in Austria now"), work("Trade unions in Australia now"), id="two countries"),
        pytest.param(work("Okoro v Delta Harbours"), work("Okora v Delta Harbours"), id="legal cases"),
        pytest.param(work(), work("Tides of a shallow sea: a reply"), id="reply"),
        pytest.param(work(), work("Tides of a shallow sea: 2. Methods"), id="second part"),
        pytest.param(work(kind="book"), work("Tides of a shallow sea: workbook", kind="book"), id="workbook"),
        pytest.param(work(kind="book"), work(kind="book", volume="2"), id="whole and volume"),
        pytest.param(work(kind="book"), work(kind="phdthesis"), id="thesis and book"),
        pytest.param(work(journal="Coasts"), work(kind="inproceedings", booktitle="Tide Workshop"), id="conference and journal"),
        pytest.param(work(kind="techreport"), work(journal="Coasts"), id="working paper"),
        pytest.param(work(kind="dataset"), work(journal="Coasts"), id="data and article"),
        pytest.param(work(kind="misc", howpublished="Conference poster"), work(journal="Coasts"), id="poster"),
        pytest.param(work(journal="Coasts"), work(journal="Coasts Today"), id="a journal's sister"),
        pytest.param(work(kind="book", langid="english"), work(kind="book", langid="german"), id="language"),
        pytest.param(work(kind="misc", url="https://a.example/1"), work(kind="misc", url="https://a.example/2"), id="two pages on the web"),
        pytest.param(
            work("Annual report of the tide office", year=2003, journal="Coasts"),
            work("Annual report of the tide office", journal="Coasts", volume="3"),
            id="yearly reports",
        ),
    ],
)
def test_not_one_work(a: Reference, b: Reference) -> None:
    assert same_work(a, b) is None
    assert same_work(b, a) is None


def test_every_double_is_paired_with_the_first_of_its_likes() -> None:
    references = [work(), work("Dunes of a dry land"), work("TIDES OF A SHALLOW SEA"), work("Tides of a shallow sea.")]
    assert [(pair.first, pair.second) for pair in duplicates(references)] == [(0, 2), (0, 3)]


def test_a_list_without_doubles_has_none() -> None:
    assert duplicates([work("Tides"), work("Dunes"), work("Winds", names=())]) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Journal of Inland Trade", "J. Inl. Trade", True),
        ("Natl. Mag.", "National Magazine", True),
        ("Intl. Harb.", "International Harbour", True),
        ("Zeitschrift für Uferkunde", "Zeitschrift fur Uferkunde", False),  # one name in two spellings, not two names
        ("Zeitschrift für Uferkunde", "Z. Uferkunde", True),
        ("Annals of Quays & Locks", "Annals of Quays and Locks", True),
        ("The Lock", "Lock", True),
        ("AHS", "Annals of Harbour Studies", True),
        ("Annals of Harbour Studies", "Annals of Harbour Statistics", False),
        ("J. Locks", "Jetties and Locks", False),
        ("Locks", "Annals of Locks", False),
    ],
)
def test_names_of_one_journal(one: str, other: str, same: bool) -> None:
    """Rule, cleanup and dedupe ask the same question: what one joins, the others join."""
    assert one_journal(one, other) == one_journal(other, one) == same
    entries = [work(journal=name) for name in (one, other)]
    joined = {reference.fields["journal"] for reference in one_name_each(entries)}
    assert (len(joined) == 1) == (same or journal_words(one) == journal_words(other))
    assert not (same and contradict(one, other))


def test_papers_of_volumes_that_the_list_does_not_have_are_apart() -> None:
    one, other = (work(kind="inproceedings", crossref=volume)._replace(year=None) for volume in ("dawn2022ws", "dusk2022ws"))
    assert same_work(one, other) is None
    assert same_work(one, one) == "title, authors and year"


def test_a_section_of_a_journal_is_another_journal() -> None:
    assert not one_journal("Northern Review", "Northern Review E")
    assert not one_journal("Northern Review A", "Northern Review E")
    assert one_journal("Revista de Mares e Rios", "Revista Mares Rios")
