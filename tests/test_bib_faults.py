"""Faults planted one by one into a clean .bib file: each is reported by its rule, and the clean file has no finding."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules
from tests.made import SENTENCE

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
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and {et al.}", "et-al-in-author"),
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
    ("Winds of the plateau", "Winds from $5 to $10 of the plateau", "unescaped-sign"),
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
    ("311--328", "to appear", "not-a-number"),
    ("311--328", "??--??", "not-a-number"),
    ("311--328", "311--end", "not-a-number"),
    ("311--328", "l3--28", "not-a-number"),
    ("volume  = {12}", "volume  = {twelve}", "not-a-number"),
    ("volume  = {12}", "volume  = {1O}", "not-a-number"),
    ("number  = {3}", "number  = {n/a}", "not-a-number"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016", "bad-doi"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016 j.ngeo.2010.04.002", "bad-doi"),
    ("10.1016/j.ngeo.2010.04.002", "https://doi.org/10.1016/j.ngeo.2010.04.002", "decorated-doi"),
    ("10.1016/j.ngeo.2010.04.002", "doi:10.1016/j.ngeo.2010.04.002", "decorated-doi"),
    ("10.1016/j.ngeo.2010.04.002", r"10.1016/j.ngeo\%282010\%29.04.002", "decorated-doi"),
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
    ("journal = ng", "journal = IEEE_J_AC", "undefined-string"),
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
    ("2020-02-29", "2020-29-02", "bad-month"),
    ("{1998}", "{1998--1989}", "impossible-year"),
    ("school = {University of Salta}", "school = {University of Salta},\n  note   = {doi: 10.9999/salta.7}", "doi-in-url"),
    ("eprint     = {2103.01234},\n  eprinttype = {arXiv}", "journal    = {arXiv}", "bad-arxiv"),
    (
        "",
        OTHER.replace("Fox, Lea", "Foxley, Bettina")
        + OTHER.replace("Fox, Lea", "Foxley, Betina").replace("fox2012", "fox2012b").replace("4.2", "4.3").replace("Snow", "Hail"),
        "mixed-name-form",
    ),
    ("", "\n@xdata{x1, xdata = {x2}, publisher = {Delta House}}\n\n@xdata{x2, xdata = {x1}}\n", "undefined-crossref"),
    (
        "",
        OTHER.replace("Snow", "Review of Dawns").replace("Review of Evenings", "Snow")
        + OTHER.replace("Review of Evenings", "Review of Dawns")
        .replace("Snow", "Hail")
        .replace("fox2012", "fox2012b")
        .replace("4.2", "4.4"),
        "swapped-fields",
    ),
    ("Abe, Ken and Lindqvist, Maja", "Abe K. J. and Lindqvist, Maja", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken;Lindqvist, Maja", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Abe K and Lindqvist, Maja", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken, and Lindqvist, Maja", "dangling-and"),
    ("311--328", "311---328", "hyphen-in-pages"),
    ("311--328", "311--", "bad-page-range"),
    ("  editor    = {Okoro, Ifeoma J.}", "  editor    = {Okoro, Ifeoma J. (Ed.)}", "label-in-field"),
    ("address   = {Lagos}", "edition   = {Second edition}", "label-in-field"),
    ("2020-02-29", "2021-02-29", "bad-month"),
    ("", OTHER.replace("Fox, Lea", "Lindqvist, M."), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "Okoru, Ifeoma J."), "mixed-name-form"),
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
    ("  isbn      = {978-3-16-148410-0},\n}", "  isbn      = {978-3-16-148410-0},\n}}", "unreadable-entry"),
    ("issn    = {0378-5955}", "eissn   = {0378-5954}", "bad-issn"),
    ("2020-02-29", "2020-03-29/2020-02-01", "bad-month"),
    ("month   = mar", "month   = {March 32}", "bad-month"),
    ("https://delta.example/air", "https://0-delta-example-org.library.university.edu/air", "proxy-url"),
    ("https://delta.example/air", "https://www.delta.com.mirror.university.edu/air", "proxy-url"),
    ("Winds of the plateau", "Winds of CO^2 on the plateau", "unescaped-sign"),
    ("2020-02-29", "3 March 2020", "bad-month"),
    ("2020-02-29", "2020/03/01", "bad-month"),
    ("2020-02-29", "2092-02-29", "bad-month"),
    ("2020-02-29}", "2020-02-29},\n  note    = {Accessed: 12 May 2017}", "accessed-before-published"),
    ("year    = {2019},\n", "date    = {2020-06-01},\n", "accessed-before-published"),
    ("{1998}", "{1998.}", "impossible-year"),
    ("311--328", "3l1--328", "bad-page-range"),
    ("311--328", "311 to 328", "hyphen-in-pages"),
    ("311--328", "pp311--328", "label-in-field"),
    ("Okoro, Ifeoma J.},\n  title     = {Coasts", "Okoro, Ifeoma J. (eds.)},\n  title     = {Coasts", "label-in-field"),
    ("10.1016/j.ngeo.2010.04.002", "10.1016/j.ngeo 2010.04.002", "bad-doi"),
    ("10.9999/roe.7.1", "10.9999/roe.2007.0071", "doi-against-year"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and Lindqvist, Maja,", "dangling-and"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and Lindqvist, Maja;", "dangling-and"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and al.", "et-al-in-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and others and Lindqvist, Maja", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe, Ken and Others", "nameless-author"),
    ("Abe, Ken and Lindqvist, Maja", "Abe K, Lindqvist M", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Abe K., Lindqvist M.", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "K Abe, M Lindqvist", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Ken Abe, Maja Lindqvist and Mia Cho", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Alice Abe, Robert Lindqvist", "joined-authors"),
    ("Abe, Ken and Lindqvist, Maja", "Ken ABELIN and Maja LINDQVIST", "authors-in-capitals"),
    ("Winds of", "Winds\x0c of", "control-character"),
    ("lindqvist2010,", "lindqvist,2010,", "unreadable-entry"),
    ("pages   = {311--328}", "page    = {311--328}", "unknown-field"),
    ("@online{who2019", "@onlin{who2019", "unknown-entry-type"),
    ("@article{abe2015", "@misc{abe2015", "kind-against-fields"),
    ("", OTHER.replace("Review of Evenings", "Rev. of Evenings"), "journal-named-two-ways"),
    ("", OTHER.replace("Fox, Lea", "Garcia Marquez, José"), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "García Márquez, Jose"), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "García-Márquez, José"), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "Van der Berg, Jan"), "mixed-name-form"),
    ("", OTHER.replace("Fox, Lea", "Lindquist, Maja"), "mixed-name-form"),
    (
        "",
        OTHER.replace("fox2012", "fox11")
        + OTHER.replace("fox2012", "fox13").replace("2012", "2013").replace("Snow", "Hail").replace("4.2", "5.2")
        + OTHER.replace("fox2012", "fox14").replace("2012", "2014").replace("Snow", "Rain").replace("4.2", "6.2"),
        "key-against-year",
    ),
    (
        "",
        "\n@inbook{fox2012,\n  author = {Fox, Lea},\n  title = {Snow},\n  publisher = {Delta House},\n  year = {2012},\n}\n",
        "missing-field",
    ),
    ("", "\n@unpublished{fox2012,\n  author = {Fox, Lea},\n  title = {Snow},\n  year = {2012},\n}\n", "missing-field"),
]


# As programs write them, and as people do who know what they may: nothing to tell.
RIGHT = {
    "addresses": "".join(
        f"@online{{k{n}, author = {{Fox, Lea}}, title = {{Snow {n}}}, date = {{2001}}, url = {{https://{host}/air}}}}\n"
        for n, host in enumerate(
            ["www.abc.com.au", "web.university.edu", "www.gov.uk", "air-quality.org.uk", "my-org.github.io", "www.lib.university.edu"]
        )
    ),
    "joined-values": """@string{jdl = "Journal of Dry Lands"}
@article(smith-a, AUTHOR = "Smith, Jr., John and de Souza, Maria and {\\"O}zt{\\"u}rk, Ay{\\c s}e", TITLE = "On {$\\alpha$}-decay in {{H}$_2$O} --- part~{II}",
  JOURNAL = jdl # ", Series~B", YEAR = 1976, VOLUME = 3, NUMBER = "1/2", PAGES = "77--82, 90", MONTH = "10~" # jan,)""",
    "two-family-names": "@book{a2001, author = {García Márquez, Gabriel José and Nguyen, Thi Minh Khai}, title = {Wells}, publisher = {Delta House}, year = {2001}}",
    "given-first": "@book{a2001, author = {Élise Moreau and Kenji van der Berg and Seán O'Neill and others}, title = {Wells}, publisher = {Delta House}, year = {2001}}",
    "biblatex-dates": """@book{plato, author = {{Plato}}, title = {The state}, origdate = {-0379}, date = {1992}, publisher = {Delta House}}
@online{iwata, author = {Iwata, Mei}, title = {Rain}, date = {2020-12/2021-01-03}, url = {https://rain.example}, urldate = {2022-03-04T10:00:00}}
@online{kent, author = {Kent, Xia}, title = {Sleet}, date = {2021~}, url = {https://sleet.example}, note = {Accessed 4 March 2022}}""",
    "in-press": "".join(
        f"@article{{k{n}, author = {{Fox, Lea}}, title = {{{t}}}, journal = {{Dry Lands}}, year = {{{y}}}{rest}}}\n"
        for n, (t, y, rest) in enumerate(
            [
                ("Snow", "2001", ", volume = {1}, pages = {1--9}"),
                ("Hail", "2002", ", volume = {2}, pages = {1--9}"),
                ("Rain", "2003", ", volume = {3}, pages = {1--9}"),
                ("Sleet", "in press", ""),
            ]
        )
    ),
    "dois": """@article{b1999, author = {Blackwell, T.}, title = {A model}, journal = {Information}, year = {1999}, volume = {50}, pages = {1--12}, doi = {10.1002/(SICI)1097-4571(1999)50:1<1::AID-ASI1>3.0.CO;2-X}}
@article{m2012, author = {Mott, Uli}, title = {Reads}, journal = {Methods}, year = {2012}, volume = {9}, pages = {3--9}, doi = {10.1038/nmeth.1923}}
@article{n2011, author = {Nash, Zoe}, title = {Ends}, journal = {Ends}, year = {2011}, volume = {2}, pages = {3--9}, doi = {10.1080/1234.2010.987654}}""",
    "numbers": "".join(
        f"@article{{k{n}, author = {{Fox, Lea}}, title = {{{t}}}, journal = {{Dry Lands}}, year = {{200{n}}}, volume = {{{v}}}, number = {{{i}}}, pages = {{{p}}}}}\n"
        for n, (t, v, i, p) in enumerate(
            [
                ("Snow", "XII", "Special Issue", "iv--xii"),
                ("Hail", "A12", "Suppl. 1", "S12--S19"),
                ("Rain", "2010/3", "E22", "e1234"),
                ("Sleet", "98(140)", "3(11)", "101.e1--101.e9"),
                ("Frost", "Spring", "July", "A--C"),
                ("Thaw", "第三卷", "D", "7:1--7:22"),
            ]
        )
    ),
    "maths": r"@article{m2001, author = {Fox, Lea}, title = {On $$x^2$$, \SI{5}{\micro\metre} and \textalpha-rays}, journal = {Ice}, year = {2001}, volume = {1}, url = {https://ice.example/\textasciitilde fox}}",
    "father-and-son": "@book{f2001, author = {Fox, Jr., Ivo}, title = {Ice}, publisher = {Quay}, year = {2001}}\n@book{g2002, author = {Fox, III, I.}, title = {Sleet}, publisher = {Quay}, year = {2002}}",
    "forms": "@book{f2001, author = {{van Oort}, Mia}, title = {Ice}, publisher = {Quay}, year = {2001}}\n@book{g2002, author = {van Oort, Mia}, title = {Sleet}, publisher = {Quay}, year = {2002}}",
    "short-families": "@book{f2001, author = {Marsh, Robert}, title = {Ice}, publisher = {Quay}, year = {2001}}\n@book{g2002, author = {March, Robert}, title = {Sleet}, publisher = {Quay}, year = {2002}}",
    "shortened": "@inproceedings{s2001, author = {Fox, Lea}, title = {Ice}, booktitle = {Proc. Winter Ice Symp.}, year = {2001}}",
    "bibcode": "@article{2003A&A...411..122F, author = {Fox, Lea}, title = {Ice}, journal = {Ice}, year = {2003}, volume = {411}, eid = {122}}",
    "newspaper": "".join(
        f"@article{{k{n}, author = {{Fox, Lea}}, title = {{{t}}}, journal = {{{j}}}, date = {{200{n}}}{rest}}}\n"
        for n, (t, j, rest) in enumerate(
            [
                ("Snow", "Dry Lands", ", volume = {1}, pages = {1--9}"),
                ("Hail", "Dry Lands", ", volume = {2}, pages = {1--9}"),
                ("Rain", "Quay Courier", ", pages = {A1}, entrysubtype = {newspaper}"),
            ]
        )
    ),
    "short-doi": "@article{s2001, author = {Fox, Lea}, title = {Ice}, journal = {Dry Lands}, year = {2001}, volume = {1}, pages = {1--9}, doi = {10/dvzd5z}}",
    "generations": "@book{g2001, author = {Silveira, Júnior, Paulo}, title = {Ice}, publisher = {Quay}, year = {2001}}",
    "journals": "".join(
        f"@article{{k{n}, author = {{Fox, Lea}}, title = {{Snow {n}}}, journal = {{{j}}}, year = {{2001}}, volume = {{{n}}}, pages = {{{n}--9}}}}\n"
        for n, j in enumerate(
            ["Cell Biology", "Cell Biology Reports", "Physical Review A", "Physical Review B", "Plant Science", "Planet Science"], 1
        )
    ),
}


def names(text: str) -> set[str]:
    rules = [rule for rule in all_rules() if rule.default and rule.code[0] in "LR"]
    found = check_documents(read_text("", "essay"), [read_list(text, "refs.bib")], rules=rules).findings
    assert [finding.message for finding in found if not SENTENCE.fullmatch(finding.message)] == []
    return {finding.name for finding in found}


def test_the_clean_file_is_clean() -> None:
    assert names(CLEAN) == set()


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in RIGHT.items()])
def test_what_is_right_is_told_by_no_rule(text: str) -> None:
    assert names(text) == set()


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


def _of_siblings(kind: str, lone: str, *, others: int) -> list[str]:
    """What is said of the fields of one entry beside others of its type that have all of theirs."""
    place = {
        "article": "journal = {{Coasts}}, volume = {{{n}}}, pages = {{1--9}}, doi = {{10.9999/coasts.{n}}}",
        "book": "publisher = {{Delta House}}, address = {{Lagos}}, isbn = {{978-3-16-148410-0}}, url = {{https://delta.example/{n}}}",
    }[kind]
    entries = [
        f"@{kind}{{k{n}, author = {{Abe, Ken}}, title = {{Tides {n}}}, year = {{{2001 + n}}}, {place.format(n=n)}}}\n"
        for n in range(others)
    ]
    result = citecheck.check(
        "", "".join([*entries, f"@{kind}{{lone, author = {{Eze, Obi}}, title = {{Snow}}, {lone}}}\n"]), select=["L411"]
    )
    return [finding.message for finding in result.findings]


@pytest.mark.parametrize(
    ("kind", "lone", "others", "lacks"),
    [
        pytest.param("article", "year = {2020}, journal = {Coasts}, volume = {9}", 3, ["field “pages”"], id="pages"),
        pytest.param("article", "year = {2020}, journal = {Coasts}, volume = {9}, pages = {1--3}", 9, [], id="a DOI beside nine"),
        pytest.param(
            "article", "year = {2020}, journal = {Coasts}, volume = {9}, pages = {1--3}", 10, ["field “doi”"], id="a DOI beside ten"
        ),
        pytest.param("article", "year = {2020}, journal = {The Evening News}, month = mar", 5, [], id="a newspaper"),
        pytest.param(
            "article", "year = {2020}, journal = {Dunes}, number = {14}, pages = {1--3}", 5, [], id="a journal that counts issues"
        ),
        pytest.param("article", "year = {2020}", 5, [], id="what another rule reports"),
        pytest.param(
            "article", "year = {2020}, journal = {Coasts}, volume = {9}", 10, ["fields “pages” and “doi”"], id="two in one finding"
        ),
        pytest.param("book", "year = {1935}, publisher = {Quay}, address = {Hull}", 12, [], id="older than ISBNs"),
    ],
)
def test_fields_of_siblings_are_asked_for_where_works_have_them(kind: str, lone: str, others: int, lacks: list[str]) -> None:
    said = _of_siblings(kind, lone, others=others)
    assert [message.removeprefix("The entry has no ").partition(",")[0] for message in said] == lacks


def test_a_periodical_as_a_whole_is_in_capitals_where_all_entries_begin_so() -> None:
    people = "\n\n".join(f"{name}, R. Luzes do cais {name.lower()}. Porto: Mar, 2009." for name in ("BRANDÃO", "PIRES", "SOUSA"))
    whole = "REVISTA DAS LANTERNAS VELHAS. Porto: Casa do Mar, 1939-."
    for listing, told in ((f"{people}\n\n{whole}", set()), (f"{people.title()}\n\n{whole}", {"title-in-capitals"})):
        found = citecheck.check("Luzes (Brandão, 2009).", listing).findings
        assert {finding.name for finding in found} & {"title-in-capitals"} == told
    shouted = f"{people}\n\nTEIXEIRA, R. LANTERNAS VELHAS DO PORTO. Porto: Mar, 2009."
    assert "title-in-capitals" in {finding.name for finding in citecheck.check("Luzes (Brandão, 2009).", shouted).findings}


def test_a_doi_that_an_address_encodes_is_decoded_with_care_only() -> None:
    entry = "@article{{a, author={{Marlow, Ina}}, title={{Salt}}, journal={{J}}, year=2001, doi={{{}}}}}"
    for doi, said, is_safe in (
        (r"10.9999/7:6\%3C5::A\%3E3", "encoded as in a web address; it should be 10.9999/7:6<5::A>3.", False),
        ("doi:10.9999/7:6", "should contain only the DOI: 10.9999/7:6.", True),
    ):
        (told,) = [found for found in citecheck.check("Salt (Marlow, 2001).", entry.format(doi)).findings if found.name == "decorated-doi"]
        assert said in told.message
        assert told.fix
        assert told.fix.safe == is_safe
