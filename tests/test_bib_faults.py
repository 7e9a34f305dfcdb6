"""Faults of .bib files, planted one by one into a clean one: each is told by its rule, and the clean file by none."""

from __future__ import annotations

import pytest

from citecheck.check import check_documents
from citecheck.read import read_list, read_text
from citecheck.rules import all_rules

CLEAN = r"""@string{ng = {Journal of Northern Geography}}

@article{lindqvist2010,
  author  = {Lindqvist, Maja and García Márquez, José and van der Berg, Jan},
  title   = {Rivers as borders: {UNESCO} \& the {Danube}},
  journal = ng,
  volume  = {12},
  number  = {3},
  pages   = {311--328},
  year    = {2010},
  month   = mar,
  doi     = {10.1016/j.ngeo.2010.04.002},
  issn    = {0378-5955},
}

@article{abe2015,
  author  = {Abe, Ken and Lindqvist, Maja},
  title   = {Tides of a shallow sea},
  journal = {Review of Evenings},
  volume  = {7},
  number  = {1},
  pages   = {1--19},
  year    = {2015},
  month   = {6},
  doi     = {10.9999/roe.7.1},
  issn    = {2434-561X},
}

@book{okoro1998,
  author    = {Okoro, Ifeoma J.},
  title     = {Markets at dusk},
  publisher = {Delta House},
  address   = {Lagos},
  year      = {1998},
  isbn      = {978-3-16-148410-0},
}

@inproceedings{cho2004,
  author   = {Cho, Mia},
  title    = {Dunes that walk},
  crossref = {coast2004},
  pages    = {44--51},
}

@phdthesis{diaz2001,
  author = {Díaz, Ana},
  title  = {Winds of the plateau},
  school = {University of Salta},
  year   = {2001},
}

@online{who2019,
  author  = {{World Health Organization}},
  title   = {Air and health},
  year    = {2019},
  url     = {https://delta.example/air_and_health?a=1&b=2},
  urldate = {2020-02-29},
}

@misc{eze2021,
  author     = {Eze, Obi and others},
  title      = {Learning to read maps},
  year       = {2021},
  eprint     = {2103.01234},
  eprinttype = {arXiv},
}

@proceedings{coast2004,
  editor    = {Okoro, Ifeoma J.},
  title     = {Coasts and people},
  publisher = {Delta House},
  year      = {2004},
}
"""

TWIN = "\n@book{okoro,\n  author = {Okoro, Ifeoma J.},\n  title = {MARKETS AT DUSK},\n  publisher = {Delta House},\n  year = {1998},\n}\n"
OTHER = "\n@article{fox2012,\n  author = {Fox, Lea},\n  title = {Snow},\n  journal = {Review of Evenings},\n  volume = {4},\n  number = {2},\n  pages = {5--9},\n  year = {2012},\n  doi = {10.9999/roe.4.2},\n}\n"
ARTICLE = "\n@article{eze2022,\n  author = {Eze, Obi and others},\n  title = {Learning to read maps},\n  journal = {Review of Evenings},\n  volume = {9},\n  number = {2},\n  pages = {5--9},\n  year = {2022},\n}\n"

FAULTS = [
    ("abe2015,", "okoro1998,", "repeated-key"),
    ("", TWIN, "duplicate-entry"),
    ("", OTHER.replace("10.9999/roe.4.2", "10.9999/roe.7.1"), "repeated-doi"),
    ("", ARTICLE, "preprint-beside-article"),
    ("", OTHER.replace("Review of Evenings", "J. North. Geogr."), "journal-named-two-ways"),
    ("", OTHER.replace("Fox, Lea", "Lindqvist, M. and Okoro, I. J."), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "Diaz, Ana"), "mixed-name-form"),
    ("{Abe, Ken and", "{Abe, Ken and and", "dangling-and"),
    ("Maja},\n  title   = {Tides", "Maja and},\n  title   = {Tides", "dangling-and"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken, Lindqvist, Maja", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", r"Abe, Ken \& Lindqvist, Maja", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken & Lindqvist, Maja", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken; Lindqvist, Maja", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Ken Abe, Maja Lindqvist, Mia Cho", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken et al.", "et-al-in-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and et al.", "et-al-in-author"),
    ("Abe, Ken and Lindqvist, Maja", "others", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "and others", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "", "empty-field"),
    ("Abe, Ken and", "ABE, Ken and", "authors-in-capitals"),
    ("Abe, Ken and Lindqvist, Maja", "KEN ABE and Lindqvist, Maja", "authors-in-capitals"),
    ("Tides of a shallow sea", "TIDES OF A SHALLOW SEA", "title-in-capitals"),
    (r"} \& the", "} & the", "unescaped-sign"),
    ("Winds of the plateau", "Winds of 40% of the plateau", "unescaped-sign"),
    ("Winds of the plateau", "Winds_of the plateau", "unescaped-sign"),
    ("Winds of the plateau", "Winds #1 of the plateau", "unescaped-sign"),
    ("Winds of the plateau", "Winds $ of the plateau", "unescaped-sign"),
    ("Díaz", "DÃ\xadaz", "mojibake"),
    ("Díaz", "D\ufffdaz", "mojibake"),
    ("Díaz", "Di\u0301az", "decomposed-letter"),
    ("Winds of", "Winds\x07 of", "control-character"),
    ("Winds of", "Winds\u200b of", "control-character"),
    ("Winds of", "Winds &amp; rains of", "html-residue"),
    ("Winds of", "<i>Winds</i> of", "html-residue"),
    ("Winds of", "Winds  of", "double-space"),
    ("311--328", "311-328", "hyphen-in-pages"),
    ("311--328", "328--311", "bad-page-range"),
    ("311--328", "pp. 311--328", "label-in-field"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016", "bad-doi"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016 j.ngeo.2010.04.002", "bad-doi"),
    ("10.1016/j.ngeo.2010.04.002", "https://doi.org/10.1016/j.ngeo.2010.04.002", "decorated-doi"),
    ("10.1016/j.ngeo.2010.04.002", "doi:10.1016/j.ngeo.2010.04.002", "decorated-doi"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016/j.ngeo.2016.04.002", "doi-against-year"),
    ("978-3-16-148410-0", "978-3-16-148410-1", "bad-isbn"),
    ("0378-5955", "0378-5954", "bad-issn"),
    ("Air and health}", "Air and health, {ORCID} 0000-0002-1825-0098}", "bad-orcid"),
    ("2103.01234", "2303.01234", "arxiv-against-year"),
    ("2020-02-29", "2018-02-28", "accessed-before-published"),
    ("2020-02-29", "2020-13-40", "bad-month"),
    ("month   = mar", "month   = marz", "bad-month"),
    ("month   = {6}", "month   = {13}", "bad-month"),
    ("okoro1998,", "okoro1989,", "key-against-year"),
    ("{1998}", "{2098}", "impossible-year"),
    ("{1998}", "{199}", "impossible-year"),
    ("{1998}", "{19998}", "impossible-year"),
    ("{1998}", "{MCMXCVIII}", "impossible-year"),
    ("@phdthesis", "@phdtesis", "unknown-entry-type"),
    ("publisher = {Delta House},\n  address", "publsher = {Delta House},\n  address", "unknown-field"),
    ("address   = {Lagos}", "adress   = {Lagos}", "unknown-field"),
    ("address   = {Lagos}", "shelf   = {Lagos}", "unknown-field"),
    ("journal = ng", "journal = nog", "undefined-string"),
    ("crossref = {coast2004}", "crossref = {coasts}", "undefined-crossref"),
    ("address   = {Lagos}", "address   = {}", "empty-field"),
    ("address   = {Lagos}", 'address   = ""', "empty-field"),
    ("address   = {Lagos}", "publisher   = {Lagos House}", "repeated-field"),
    ("https://delta.example", "https://delta-example.ezproxy.university.example", "proxy-url"),
    ("https://delta.example", "htp://delta.example", "bad-url"),
    ("https://delta.example/air", "https://delta.example/the air", "bad-url"),
    ("@article{abe2015", "@inproceedings{abe2015", "kind-against-fields"),
    ("@article{abe2015", "@book{abe2015", "kind-against-fields"),
    ("  title     = {Markets at dusk},\n", "", "missing-field"),
    ("  author    = {Okoro, Ifeoma J.},\n", "", "missing-field"),
    ("  journal = ng,\n", "", "missing-field"),
    ("  school = {University of Salta},\n", "", "missing-field"),
    ("  year      = {1998},\n", "", "missing-field"),
    ("title     = {Markets at dusk}", "title     = {Markets at dusk", "unreadable-entry"),
    ("title     = {Markets at dusk}", "title     = {Markets at dusk}}", "unreadable-entry"),
    ("title     = {Markets at dusk},", "title     = {Markets at dusk}", "unreadable-entry"),
    ("title     = {Markets at dusk}", "title     = {Markets {at dusk}", "unreadable-entry"),
    ("@book{okoro1998,", "@book{", "unreadable-entry"),
    ("  isbn      = {978-3-16-148410-0},\n}", "  isbn      = {978-3-16-148410-0},\n", "unreadable-entry"),
    ("{{World Health Organization}}", "{World Health Organization}", "unbraced-organisation"),
    ("okoro1998,", "okoro#1998,", "bad-key"),
    ("2103.01234", "2113.01234", "bad-arxiv"),
    ("Abe, Ken and Lindqvist, Maja", "Abe K and Lindqvist, Maja", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken, and Lindqvist, Maja", "dangling-and"),
    ("311--328", "311---328", "hyphen-in-pages"),
    ("311--328", "311--", "bad-page-range"),
    ("  editor    = {Okoro, Ifeoma J.}", "  editor    = {Okoro, Ifeoma J. (Ed.)}", "label-in-field"),
    ("address   = {Lagos}", "edition   = {Second edition}", "label-in-field"),
    ("2020-02-29", "2021-02-29", "bad-month"),
    ("", OTHER.replace("Fox, Lea", "Lindqvist, M."), "mixed-name-form"),
    ("", OTHER.replace("Review of Evenings", "JNG"), "journal-named-two-ways"),
    ("Winds of the plateau", "HIGH PLATEAUS", "title-in-capitals"),
    (
        "",
        OTHER
        + OTHER.replace("2012", "2013")
        .replace("Snow", "Hail")
        .replace("7--9", "")
        .replace(".4.2", ".5.2")
        .replace("  pages = {5--9},\n", ""),
        "field-of-siblings",
    ),
    ("year    = {2015}", "year    = {2015},\n  date    = {2016-05}", "year-against-date"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and Abe, Ken", "repeated-author"),
    ("Abe, Ken and Lindqvist, Maja", "Jane Abe, Michael Lindqvist", "joined-authors"),
    ("Tides of a shallow sea", "Tides of a shallow sea.", "stop-after-title"),
    ("url     = {https://delta.example/air_and_health?a=1&b=2}", "url     = {https://doi.org/10.9999/air}", "doi-in-url"),
    ("Lindqvist, Maja and García Márquez, José", "Lindqvist, Maja and , José", "nameless-author"),
]


def names(text: str) -> set[str]:
    rules = [rule for rule in all_rules() if rule.default and rule.code[0] in "LR"]
    return {finding.name for finding in check_documents(read_text("", "essay"), [read_list(text, "refs.bib")], rules=rules).findings}


def test_the_clean_file_is_clean() -> None:
    assert names(CLEAN) == set()


@pytest.mark.parametrize(("clean", "faulty", "rule"), [pytest.param(*fault, id=f"{fault[2]}-{i}") for i, fault in enumerate(FAULTS)])
def test_a_planted_fault_is_told_by_its_rule(clean: str, faulty: str, rule: str) -> None:
    text = CLEAN.replace(clean, faulty, 1) if clean else CLEAN + faulty
    assert text != CLEAN
    assert rule in names(text)


@pytest.mark.parametrize(("clean", "faulty", "rule"), [pytest.param(*fault, id=f"{fault[2]}-{i}") for i, fault in enumerate(FAULTS)])
def test_what_the_fixes_make_of_a_faulty_file_is_clean(clean: str, faulty: str, rule: str) -> None:
    text = CLEAN.replace(clean, faulty, 1) if clean else CLEAN + faulty
    rules = [each for each in all_rules() if each.default and each.code[0] in "LR"]
    found = check_documents(read_text("", "essay"), [read_list(text, "refs.bib")], rules=rules).findings
    edits = {edit for finding in found if finding.fix for edit in finding.fix.edits}
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert names(text) <= ({finding.name for finding in found} if not edits else set())
