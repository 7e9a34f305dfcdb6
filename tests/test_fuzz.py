"""What a fuzzer asks of the program (tests/fuzz/) holds of its seeds, of what has broken it before, and of texts made of its words."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import blind
from tests.fuzz.targets import TARGETS, seeds
from tests.fuzz.words import SYNTAX, dictionary
from tests.made_documents import docx

BROKEN = {"carry-prose", "carry-csl-yaml", "clean-csl-yaml"}
"""Targets whose words are not all accounted for where a text is broken."""
TEXTUAL = [name for name, target in TARGETS.items() if target.corpus not in {"package", "pdf"} and name not in BROKEN]


def _seeded() -> Iterator[tuple[str, str]]:
    for name, target in TARGETS.items():
        yield from ((name, seed) for seed in seeds(target.corpus))


@pytest.mark.parametrize(("name", "seed"), list(_seeded()))
def test_laws_hold_of_the_seeds(name: str, seed: str) -> None:
    target = TARGETS[name]
    target.ask(seeds(target.corpus)[seed])


FOUND: list[tuple[str, bytes]] = [
    ("list-enw", b"%0 Book Section\n%A et al"),
    ("clean-bib", b"@book{a, author={Orvane, A.},\n@book(b, edituthor={Orvane, A.}, title={Quays}, year=1990}\n"),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "issued": {"date-parts ": [[2001, 5, 6]]}}]'),
    ("clean-bib", b"@book{a, title={Salt}}\n@string{c = {Co}, ast}}\n"),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "others", "given": "Office"}, {"family": "B. Ed", "suffix": "C. D."}]}]',
    ),
    ("clean-csl-json", b'[{"id": "a", "tLype": "Salt", "x": "[{a, {b}}]"}]'),
    ("clean-ris", b"TY  - CHAP\nED  - C. D. {ED -\nTI  - Quays\nER  - \n"),
    ("names", "Orvane,— A. B., van der Fo, Crva., & N\x00ñez- e&#39;., JrJr., C.".encode()),
    ("read-package", docx("<w:p/>", more={"": ""})),
    ("read-odt", b'<text:p>Salt<text:s text:c="0"/>.</text:p>'),
    ("carry-ris", b"TY  - JOUR 2001a\nTI  - Salt\nER  - \n"),
    ("list-csl-yaml", b"references:\n- id: a\n  title:\n- word\n"),
    ("list-csl-yaml", b"references:\n- {id: : a\n"),
    ("carry-csl-yaml", b"references:\n- {id: b, tide/\n  1991, lamp}\n"),
    ("clean-csl-yaml", b"references:\n- {id: b, tide/\n  1991, lamp}\n"),
    ("carry-ris", b"TY  - JOUR\nPY  - Advent\nTI  - Salt\nDA  - Easter\nER  - \n"),
    ("carry-ris", b"TY  - CONF\nTI  - Salt\nPY  - 2001\nDA  - 3-5 June\nER  - \n"),
    ("clean-ris", b"TY  - CONF\nTI  - Salt\nPY  - 2001\nDA  - 3-5 June\nER  - \n"),
    ("list-csl-yaml", b"\n- ---\nreferences:\n- id: a\n  title: Salt\n"),
    ("carry-csl-json", b'[{"id": "a", "title": "Quays", "title": "Salt", "author": [{"litral": "Orvane"}]}]'),
    ("carry-ris", b"TY  - BOOK\nID  - a\nTI  - Salt\nID  - tiller\nER  - \n"),
    ("carry-nbib", b"PMID- 3\nTI  Salt\nTI  - Quays\nLID - 10.1234/a [doi] Orvane\n"),
    ("carry-nbib", b"PMID- 3\nFAU - Marlow, Ina\nAU  - Tiller BT\nAID - 10.1234/a [doi]\n"),
    ("carry-enw", b"%0 Book Review\n%T Salt\n"),
    ("carry-wos", b"PT J\nAU Marlow, IT\n   Quist, B\nAF Marlow, Ina\nTI Salt\nER\n"),
    ("read-html", b"<p>(Orvane, 1990) &#8unknown; x</p>"),
    ("read-html", "<p>\ufeff</p>".encode()),
    ("list-ris", b"Exported on Monday\nTY  - BOOK\nTI  - Salt\nER  - \nthe end\n"),
    ("list-nbib", b"PMID- 3\nTI  - Salt\nMH  - Salts\n"),
    ("carry-nbib", b"PMID- 3\nTI  - Salt\nLID - S1-2 [pii]\nGR  - Quay Trust\n"),
    ("carry-enw", b"%0 Book\n%T Salt\n%L QK 7\n"),
    ("carry-wos", b"PT J\nTI Salt\nFU Quay Trust\nER\nEF\n"),
    ("clean-csl-json", b'[{"id": "b", "issued": {"date-parts": [[]]}}, {"id": "a", "type": "book", "title": "Quays"}]'),
    ("clean-csl-json", b'[{"id": "b", "title": "Quays", "author": [{"literal": "{\\"family\\": \\"Orvane\\"}"}, "{Quay}"]}]'),
    ("list-csl-json", b'[{"id": "b", "title": "Quays", "issued": {"date-parts": [[1e999]]}}]'),
    ("list-wos", b"PT J\nAU"),
    ("list-wos", b"FN Reeds\r of the quay\nPT J\nTI Salt\nER\n"),
    ("clean-bib", b"@book{a, title={Quays}, year=27}\n"),
    ("carry-nbib", b"PMID- 3\nFAU - Orvane, Ada\nAU  - Tiller\nTI  - Salt\n"),
    ("carry-wos", b"PT J\nAU Tille, BT\n   Orvane, A\nAF Tillerson, Bo T.\n   Orvane, Ada\nTI Salt\nER\nEF\n"),
    ("carry-wos", b"PT J\nAU Orvane, AB Tiller, B\nAF Orvane, Ada\nTI Salt\nER\nEF\n"),
    ("carry-enw", b"%0 \nBook Section\n%T Salt\n"),
    ("carry-csl-json", '[{"id": "a", "title": "Salt", "volume": 5\u0663}]'.encode()),
    ("clean-nbib", b"PMID- 3\nFAU - Orvane&#39;, Ada T\nTI  - Salt\n"),
    ("clean-wos", b"PT J\nAF Orvane\nAF , Ada Mae\n   Tiller, Bo\nTI Salt\nER\n"),
    ("carry-prose", b"Orvane, A. (1990). Quays: A history (2nd ed.). 12(3) Atoll.\n"),
    ("clean-ris", b"lost \0 words\nTY  - BOOK\nTI  - Salt\nER  - \n"),
    ("clean-csl-json", b'[{"id": "a", "title": "Quays", "author": [{"family": "\\u0000", "given": "Ada"}]}]'),
    ("clean-bib", b"@book{a, title={Quays}, date={1990-05/1991}}\n@book{b, title={Salt}, date={12/31/1991}}\n"),
    ("carry-prose", "Foss, I. 2001. “Locks.” In Rivers, ed. C. Bell, 3–19. Leeds: Quay. Tides. J Coasts;12(3):45-8.\n".encode()),
    (
        "carry-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"literal": "Quay Board", "non-dropping-particle": "van", "suffix": "Hull"}]}]',
    ),
    ("carry-nbib", b"PMID- 3\nFAU - Orvane, Ada T\nAU  - Orvane AT\nAU  - Orvane ATT\nTI  - Salt\n"),
    ("carry-enw", b"%0 Book\nSection\n%T Salt\n%B Quays\n"),
    ("carry-csl-json", '\ufeff[{"id": "a", "title": "Salt"}]'.encode()),
    ("clean-csl-json", '[{"id": "a", "title": "Salt", "\u0130wn": "tides", "two   words": "7"}]'.encode()),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "tide": "low", "tide!": "high", "ti de": "half", "tide-2": "ebb"}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "tide": {"a  b": "c   d"}}]'),
    ("clean-bib", b"@c{a, title={Salt}, note={{tides }}}\n@misc# {  b}\n"),
    ("clean-bib", "@stri\u0663ng{a, title={Salt}}\n".encode()),
    ("clean-ris", b'TY  - BOOK\nTI  - Salt\nED  - \x00-\nC8  - {"note": "\nx"}\nPY  - 2001/34\nER  - \n'),
    ("clean-ris", 'TY  - -\nTI  - Salt\nC8  - {"n\uff09ote": "x"}\nER  - \n'.encode()),
    ("clean-nbib", b"PMID- 3 \x00\nTI  - Salt\nLID - 10.1234/a\t [doi]\nDP  - 11-19\n"),
    ("clean-enw", "%0 Book\n%A \ufeff\n%T Salt\n%P 1-\u20131\n".encode()),
    ("clean-wos", b"PT J\nTI Salt\nBP 1\nEP \x009\nER\nEF\n"),
    ("carry-bib", b"@book{k, title={Salt}, year=1990, year=spring}\n"),
    ("carry-bib", b"@book{k, word, title={Salt}, also=tide}\n"),
    ("carry-ris", b'TY  - BOOK\nTI  - Salt\nC8  - {"tides": ""}\nER  - \n'),
    ("carry-prose", "Tiller, B. (1991). Salt. Reed, 12ast, 7–9.\n".encode()),
    ("carry-ris", b'TY  - BOOK\nTI  - Salt\nN1  - tides\nC8  - {"note": "quays"}\nER  - \n'),
    ("carry-nbib", "PMID- 3\nTI  - Salt\nFAU - Orvane, Ina T\nAU  - Orvane \u0149IT\n".encode()),
    ("clean-csl-json", '[{"id": "a", "title": "Salt", "\u674e": "tides", "\u0149": "7"}]'.encode()),
    ("clean-nbib", "PMID- 3\nTI  - Salt\nLID - 10.1234/a\u2028b [doi]\n".encode()),
    ("clean-bib", b"@misc{a\x0cb, title={Salt}, note = {one, {a } b}}\n"),
    ("clean-bib", b"@misc{a, title={Salt}, doi={10.1234/a}, note={doi:10.1000/b}}\n"),
    ("clean-ris", b'TY  - BOOK\nTI  - Salt\nC8  - {"note": }\nER  - \n'),
    ("carry-bib", b"@book{a, title={Salt}, tide.way = {}}\n"),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "autHor": [{"family": "Orvane", "given": "Ada"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "holder": [{"family": "Orvane"}, {"of & in": "Quay Board"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Orvane", "given": "A", "non-dropping-particle": "~van"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Or--vane", "given": "A$da"}]}]'),
    ("carry-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"name of": {"tides": ["Orvane", 1990]}}]}]'),
    ("clean-bib", b"@misc{a, title={Quays}, pages={1\x00{7}}}\n"),
    ("clean-bib", b"@misc{a, title={Quays}, year=2001, date={1990-05/1991}}\n@misc{b, title={Salt}, year=2, date=0}\n"),
    ("clean-bib", b"@misc{a, title={Quays}, author={and\x00 Orvane}}\n"),
    ("clean-bib", b"@misc{b, title={Salt}, year=995}\n@misc{a, title={Quays}, year={0995}}\n@misc{c, date={9999}}\n@misc{d, date={0}}\n"),
    ("clean-bib", b"@string{c = {Tides}}\nl=c{\n@book{a, title={Salt}}\n"),
    ("clean-ris", "TY  - BOOK\nTI  - Salt\nAU  - Quay \u200b Board\nER  - \n".encode()),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nED  - Quay$ - Board\nED  - B. C. Tide~s\nER  - \n"),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nAU  - Orvane, Ada & Tiller, B., Jr.\nED  - s,U & l,.,T\nER  - \n"),
    ("carry-ris", b"TY  - BOOK\nTI  - Salt\nED  - 1990\nE\nER  - \n"),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nAU  - Orvane, Ada, J&#39;r\nER  - \n"),
    ("clean-csl-json", '[{"id": "a", "title": "Salt", "type": "bo\u00adok"}]'.encode()),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "editor": [{"family": "Or and vane", "given": "Ada and Bo"}]}]'),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "Quist"}], "editor": [{"family": "vane, K", "given": "Ada; Bo"}]}]',
    ),
    ("clean-bib", b"@book{a, title={Salt}} @book{\n"),
    ("names", b"In I\x1f"),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nAU  - Orvane,,,Jr\nER  - \n"),
    ("clean-bib", b"@book{), title={Salt}}\n@book{~, title={Quays}}\n@k{)"),
    ("clean-csl-yaml", b"references:\n- id: a\n  title: Salt\n  author: --tide\n"),
    ("carry-csl-yaml", b'references:\n- id: a\n  title: "Salt" quays\n'),
    ("clean-csl-json", b'[{"id": "a", "type": "thesis", "title": "Salt", "genre": "{{PhD}} Dissertation"}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Foss", "given": "Ida", "non-dropping-particle": "van;"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Or<i>vane", "given": "Ida"}, {"literal": "Quay Board"}]}]'),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nED  - Tiller, B.\nED  - ~\nER  - \n"),
    ("clean-bib", b"@book{a, author={O title={Quays}, year={[1898] 1934}, month=may, edit n={2nd}, volume={IV}}\n}\n"),
    ("clean-bib", b"@book{a, title={Salt}, number=3\x00, publisher={Quay}}\n"),
    ("clean-bib", b"@misc{a, author={{Tiller BT}, Jr and Quist, S.}, title={Salt}}\n"),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "Quist"}], "editor": [{"family": "Orvane", "suffix": "Ada"}, {"family": "Foss"}]}]',
    ),
    ("clean-bib", b"@misc{b, author={Tiller, B.}, title={Salt}, date=199X}\n@misc{a, author={Tiller, B.}, title={Quays}}\n"),
    ("carry-prose", "Tiller, B. (1991). Sa\u00c3\u00bclt. Anchor.\n".encode()),
    ("carry-prose", b"Tiller, B. (1992) 1991. Salt. Anchor.\nn(1992)1991\n"),
    ("clean-enw", b"%0 Book\n%T Salt\n\n%X Tides\nt9\n\n%X Tides\rt9\n"),
    ("clean-enw", b"%A \n%X Tides\nt9\n%X Tides\rt9"),
    ("carry-bib", b"@misc{a, title={Salt}, author={Orvane\x10 1934}}\n"),
    ("clean-bib", rb"@misc{a, title={How to \textbackslash emph}, author={Or\textbackslash emph, Ada}, publisher={\textbackslash{}\&}}"),
    ("clean-bib", rb"@misc{a, title={The {\textbackslash}textit{Lutra}}, author={M{\textbackslash}'{u}nk, Ada}}"),
    ("clean-nbib", b"PMID- 3\nTI  - Salt\nFAU - and\n"),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"given": "and"}, {"family": "Foss", "given": "And"}, "et"]}]'),
    ("clean-prose", b"Tiller, B. (1991a). Salt. Anchor.\n\nTiller, B. (1991b). Salt. Anchor.\n"),
    (
        "clean-bib",
        b"@misc{a, title={Quays}, year={-0005}}\n@misc{b, title={Salt}, date={-0005}}\n@misc{c, title={Sand}, year=1990}\n@misc{d}",
    ),
    (
        "clean-bib",
        b"@misc{a, title={Quays}, year={0000}}\n@misc{b, title={Salt}, date={0000}}\n@misc{c, title={Sand}, year=1990}\n@misc{d}",
    ),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nPY  - 0000\nER  - \n"),
    ("clean-bib", b"@book{a, title={Salt}} @book{\nx"),
    ("clean-bib", b"@book{a, title={Salt}} @ book{x y}, title\n@misc{b, title={Quays}}\n"),
    ("clean-bib", b"@book{a, title={Salt}} @book\n"),
    ("clean-bib", "@misc{a, title={Salt}, author={Or\u200bvane, Ada and A\u200bnd Foss and Foss \u200band \u200b Quist}}".encode()),
    (
        "clean-csl-json",
        '[{"id": "a", "title": "Salt", "author": [{"family": "\u200c"}, {"literal": "\u200d"}, {"family": "Foss"}]}]'.encode(),
    ),
    ("clean-ris", "TY  - BOOK\nTI  - Salt\nED  - \u200c\nA2  - \u200d, B\nER  - \n".encode()),
    ("clean-ris", "TY-\nAU- l\nED  -\ufffdy . D".encode()),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "y .", "given": "D"}, {"family": "\'t Hooft", "given": "G"}]}]',
    ),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nDO  - [10.1234 /l\nER  - \n"),
    ("clean-ris", b"TY  - BOOK\nTI  - Salt\nAU  - s,- \\,s,s,I\nER  - \n"),
    ("clean-bib", b"@misc{a, title={Salt}, e{ \x00 }i}"),
    ("clean-bib", b"@misc{a, title={Salt}, author={,e A and {}, B C and {}, Jr, Ada}, editor={,,Ada}}"),
    ("clean-bib", b"@misc{a, title={Salt}, author={e{,} e}}"),
    ("clean-ris", b'TY  - BOOK\nTI  - Salt\nC8  - \\{"note": "x"}\nPB  - \\{"x"}\nER  - \n'),
    ("clean-csl-yaml", '---\nreferences:\n- id: a\n  title: \u201c"Locks: a study"\n'.encode()),
    ("carry-csl-yaml", b"---\nreferences:\n- title: Locks\n  author:\n  - family: Foss\n    gi issued:\n    date-parts:\n    - - 2001\n"),
    (
        "carry-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "Foss", "affiliation": [{"name": "Quay Board"}], "born": 1950}]}]',
    ),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Foss", "given": "Ida", "non-dropping-particle": "v;an"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"family": "Foss", "given": "Ida", "non-dropping-particle": "and"}]}]'),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"literal": "#Orvane"}, {"literal": "\\\\"}, {"literal": "~O"}]}]'),
    ("carry-wos", "PT J\nAU Marlow, I\u0149T\nAF Marlow, Ina T.\nTI Salt\nER\nEF\n".encode()),
    ("clean-prose", b"~1990. Salt and the quays"),
    ("carry-bib", b"@misc{a, title={Salt}, author={r,,Jr}}"),
    ("carry-bib", b"@string{={Cast}}{{}{}}"),
    ("carry-ris", b"TY  - BOOK\nTI  - Salt\nER- Tides\n"),
    ("clean-wos", b"PT J\nAU \\T\nTI Salt\nER\nEF\n"),
    ("carry-prose", b"234.!"),
    ("clean-bib", b"@book{a, title={Salt}, pages={300 p.}}"),
    ("list-prose", b"Foss, I. (1991). Quays. Anchor.\n\n1234\n\nTiller, B. (1992). Salt. Anchor.\n"),
    ("clean-enw", b"%0 Book Section\n%Y Orvane, AB\n%T Salt\n"),
    ("clean-enw", b"%0 Book Section\n%Y A,and B\n%T Salt\n"),
    ("clean-enw", b"%0 Book Section\n%Y % %--A\n%T Salt\n"),
    ("clean-enw", b"%0 Book\n%A Foss, I.\n%E -% %,\n%T Salt\n"),
    ("clean-bib", b"@misc{a, title={Salt}, url={https://a.example/}, urldate={4 May 2020}}"),
    (
        "carry-csl-json",
        b'[{"id": "a", "title": "Salt", "issued": {"date-parts": "spring"}, "accessed": {"date-parts": [[2001, 13, "tide"]]}}]',
    ),
    ("carry-csl-json", b'[{"id": "a", "title": "Salt", "issued": [2001, "tides"], "accessed": [{"year": "two"}, {"year": 2001}]}]'),
    ("clean-csl-yaml", b'- "Locks" \x01\n- \x01\n'),
    ("carry-csl-yaml", "- title: Salt\n  author:\n  - f$amily: Foss\n    giv\u202aeness: Ida\n".encode()),
    ("carry-csl-yaml", b'- title: "Salt #3 and Locks"\n  note: |\n    # tides\n  auth}or: Foss # a comment\n'),
    ("list-csl-yaml", b"- {id: b, issued: 1]1}\n"),
    ("carry-csl-yaml", "- title: Salt\n  issued: \u06631991\n  type : article-journal\n".encode()),
    ("clean-bib", rb"@misc{a, title={{Sel : l'{\oe}uvre, XIX\textsuperscript{e} si{\`e}cle}}}"),
    ("carry-bib", b"@misc{a, title={Salt}, kind={tides}}"),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "kind": "tides", "x": {"a$x": "}", "b$y\\\\": "{"}}]'),
    ("carry-csl-json", b'[{"id": "a", "title": "Salt", "holder": [{"family": "Foss", "givmn": "Ida"}]}]'),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt&nbsp;&#10; tides", "author": [{"family": "Fo&shy;ss&nbsp;O"}], "editor": [{"family": "F&zwnj;oss"}]}]',
    ),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "Foss;", "non-dropping-particle": "va\'"}, {"literal": "Quay Board"}]}]',
    ),
    ("clean-enw", "%0 Book\n%A Tiller, B\n;x\n%A Mae\u0301, Ina\n%E Mae\u0301, AB\n%T Salt\n".encode()),
    ("clean-enw", b"%0 Book\n%A Foss, I.\n%D S0000alt\n%T Salt\n"),
    ("carry-prose", b"Marx, K. (1867/1990). Salt. Anchor.\n\nTiller, B. (1998/2001). Quays. Anchor.\n"),
    ("carry-prose", b"Marlow, Ann. *Quays*. Hull: Anchor, [1998] 2001.\n"),
    ("carry-csl-yaml", b"- title: Salt\n  title: Quays\n  author:\n  - family: Foss\n  author: Tiller\n"),
    ("carry-csl-yaml", b"references:\n- title: Quays\n...\n---\nreferences:\n- title: Salt\n"),
    (
        "carry-csl-json",
        b'[{"id": "a", "title": "Salt", "also": "x", "also": "tides", "author": [{"family": "Foss"}], "author": [{"family": "Tiller"}]}]',
    ),
    ("clean-enw", b"%0 Book\n%A Foss, I.\n%E Be,l, Cy\\\\\\\n%T Salt\n"),
    ("clean-prose", b"Tiller, B. (1991a). Salt. Anchor.\n\nTiller, B. (1991b). Salt. Anchor.\n\nTiller, B. (1991c). Quays. Anchor.\n"),
    ("clean-prose", "[1] 王明. 盐[J]. 码头, 2019, 12(3): 45-50.\n[2] 张三.船闸[D].北京：某大学，2001.\n".encode()),
    ("carry-wos", b"FN Quays\nPT\nTI Salt\nER\n"),
    ("carry-nbib", b"PMID- 3\nTI  - Salt\nLID - 10.1234/a [doi]\nAID - 10.1234/a [bookaccession]\n"),
    ("clean-enw", b"%0 Book\n%A Foss, I.\n%E Tiller, Bo & Quist, SB\n%T Salt\n"),
    ("clean-enw", b"%0 Book\n%A Foss, I.\n%E Tiller, Bo\n & %T Salt roads\n%T Salt\n"),
    ("clean-bib", b"@misc{a, author={Foss, Ida and pages ={Office for Tides} and others}, title={Salt}}"),
    ("clean-ris", b"TY  - JOUR\nTI  - Salt\nKW  - tide\n  - 7\nKW  - tide\nER  - \n"),
    ("carry-enw", b"%0 Book\n%A Tiller, B & Quay Ina 2012\n%T Salt\n"),
    ("carry-csl-json", b'[{"id": "a", "title": "Salt", "author": [["Foss", "Ida"], 2001, {"family": "Tiller"}]}]'),
    ("carry-csl-yaml", b"- title: Salt\n  author:\n  - [family: Foss\n    given: Ida\n  issued:\n    - 2001\n"),
    ("clean-csl-yaml", b'- type: "artic\\\\le&amp;"\n  title: Salt\n'),
    ("clean-bib", b"@book{, title={Salt}, year=1990}\r@book},\n@book{a, title={Tide}, year=1990}\n"),
    ("carry-bib", b"@string{c = nix}\nl = {tides}\n@book{a, title={Salt}, publisher=c}\n"),
    ("carry-bib", b"@string{c = } l = {tides}\n@book{a, title={Salt}}\n"),
    ("clean-bib", b"@misc{a, title={Salt}, author={Or&lbrace;vane, Ada &bsol; B and {&#125;} and von &rbrace;, Ada}}"),
    ("clean-bib", rb"@misc{a, title={Salt}, author={Or\{vane, Ada and {\{} and Quist, Bo}}"),
    (
        "clean-csl-json",
        b'[{"id": "a", "title": "Salt", "author": [{"family": "Or&amp;bsol;vane", "given": "A&#126;"}, {"literal": "&amp;lbrace;"}]}]',
    ),
    ("clean-bib", b"@misc{a, title={Salt}, year=2001, month=may, day=45}"),
    ("clean-bib", b"@misc{a, title={Salt}, date={2001-2-30}}"),
    ("carry-prose", "Tiller, B. (1991). Salt. Leeds\u00e2\u20ac\u2122: Anchor.\n".encode()),
    ("carry-prose", b"Tiller, B. (1991). Salt. In C. Brell (Series Ed.), Lamps of Hull (pp. 3-9). Anchor.\n"),
    ("carry-prose", "王明：《盐》，北京：某出版社，2001年，第45页。\n".encode()),
    ("carry-bib", b"@string{<script>c = {Coast}}\n@book{a, title={Salt}, publisher=c}\n"),
    ("carry-prose", b"Bell C, Dune D. Tides of salt. J Coasts1998;12(3):45-8.\n"),
    ("clean-csl-json", b'[{"id": "a", "title": "Locks salt</i>;"}]'),
    ("clean-bib", b"@misc{a, title={Salt}, author={w{Tiller, B.} Quist}}"),
    ("clean-bib", "@in\u00dfbook{c, crossref={b}, title={Three}}\n@book{b, title={Salt}, editor={Foss, I.}}\n".encode()),
    ("clean-bib", b"@book{b}, title={Salt}, journal={Coast}}\n@book{b, title={Quay}}\n@inbook{c, crossref={b}, title={Three}}\n"),
    ("clean-bib", b"@misc{a, title={Salt}, author={Foss, Ida and d others and others, Jr}}"),
    ("clean-bib", b"@book},\n{a}, authorhttps://a.example/={Orvane, A.}, year=1991}\n"),
    ("carry-prose", "Foss, I. 2001. “Locks.” InRivers, ed. . Bell, 3–19. Leeds: Qay.\n".encode()),
    (
        "clean-csl-json",
        '[{"id": "a", "title": "Salt", "author": [{"family": "Foss", "given": "Ida", "non-dropping-particle": "\u00b2van"}]}]'.encode(),
    ),
    ("clean-csl-json", b'[{"id": "a", "title": "Salt", "author": [{"given": "A&#39$;."}, {"family": "Fo&ss; x", "given": "Ida"}]}]'),
    ("carry-csl-yaml", b"- {id: b, title: Salt, issued: 1}991}\n- title: Quays\n  author: [Foss] tides\n"),
    ("carry-prose", "Tiller, B. (1991). Salt. Coast, 7(2), 1–9. httpsâ€™://doi.org/10.1234/salt.7\n".encode()),
    ("carry-csl-yaml", b"- title: Salt\n  issued:\n:    date-parts:\n    - - 2001\n"),
    ("list-csl-yaml", b"- id: a\n  author:\n  -\n  author:\n  - family: Foss\n"),
    ("list-csl-yaml", "references:\n- {}\u00d7".encode()),
]
"""What broke a law once: the target, and the input cut down to what matters."""


@pytest.mark.parametrize(("name", "data"), FOUND)
def test_laws_hold_of_what_broke_them(name: str, data: bytes) -> None:
    TARGETS[name].ask(data)


@settings(max_examples=15, deadline=None, derandomize=True, database=None)
@given(st.data())
@pytest.mark.parametrize("name", TEXTUAL)
def test_laws_hold_of_any_words(name: str, data: st.DataObject) -> None:
    target = TARGETS[name]
    whole = data.draw(st.sampled_from(sorted(seeds(target.corpus).items())))[1].decode()
    words = data.draw(st.lists(st.tuples(st.sampled_from(dictionary(target.corpus)), st.integers(0, len(whole))), max_size=12))
    for word, at in words:
        whole = whole[:at] + word + whole[at:]
    target.ask(whole.encode())


def test_every_corpus_has_words() -> None:
    assert {target.corpus for target in TARGETS.values()} - {"package"} <= set(SYNTAX)


def test_blind_fuzzing_tries_the_same_for_the_same_seed_and_keeps_the_shortest(monkeypatch: pytest.MonkeyPatch) -> None:
    words, text = dictionary("names"), "Orvane, A., & Tiller, B."
    assert [blind.changed(text, words, Random(seed)) for seed in range(9)] == [
        blind.changed(text, words, Random(seed)) for seed in range(9)
    ]

    def breaks(data: bytes) -> None:
        assert b"Orvane" not in data, f"Span(source='l.ciw', start={len(data)}"

    monkeypatch.setitem(TARGETS, "names", TARGETS["names"]._replace(ask=breaks))
    tried, found = blind.fuzz("names", 0.2, 3)
    assert tried > len(found) == 1
