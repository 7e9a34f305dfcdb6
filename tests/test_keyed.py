"""Citations by keys: every way of writing them is read, nothing else is taken for one, and the key decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.cleanup import clean
from citecheck.cleanup.context import Wanted
from citecheck.cli.shared.essays import check_essay
from citecheck.config import Config
from citecheck.findings.revision_diff import compare
from citecheck.model import Fix, InputError, Result
from citecheck.pipeline import check_documents
from citecheck.readers import read_file, read_list, read_text
from citecheck.readers.keys import cited_keys, key_citations
from citecheck.reporters import render
from citecheck.reporters.show_table import render as show
from citecheck.reporters.text.summary import verdict_rows

BIB = "@book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}, publisher = {Fell}}\n\n@book{tamm:1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}, publisher = {Fell}, doi = {10.1000/trust}}\n"

MARKDOWN = [
    pytest.param("[@a]", [("a", "")], "parenthetical", id="bracket"),
    pytest.param("[see @a, p. 3; also @b]", [("a", "3"), ("b", "")], "parenthetical", id="prefix, locator, second"),
    pytest.param("[@a, pp. 33–35, and more]", [("a", "33–35")], "parenthetical", id="pages"),
    pytest.param("[@a, chap. 3]", [("a", "3")], "parenthetical", id="chapter"),
    pytest.param("[*see* @a p. **32**]", [("a", "32")], "parenthetical", id="marks"),
    pytest.param("[@a, {iv, vi-xi} and so on]", [("a", "iv, vi-xi")], "parenthetical", id="braces"),
    pytest.param("[@a{}, 99 years later]", [("a", "")], "parenthetical", id="no locator"),
    pytest.param("[-@a]", [("a", "")], "narrative", id="without the author"),
    pytest.param("@a says", [("a", "")], "narrative", id="in the sentence"),
    pytest.param("@a [p. 3] says", [("a", "3")], "narrative", id="in the sentence, with a page"),
    pytest.param("@a [p. 3; @b] says", [("a", "3"), ("b", "")], "narrative", id="in the sentence, with a second"),
    pytest.param("@{https://delta.example/a b}", [("https://delta.example/a b", "")], "narrative", id="any key in braces"),
    pytest.param("@doi:10.1000/trust.", [("doi:10.1000/trust", "")], "narrative", id="Manubot, before a stop"),
    pytest.param("^[See @a for more.]", [("a", "")], "narrative", id="note"),
    pytest.param(r"\citep[see][p. 3]{a,b}", [("a", ""), ("b", "3")], "parenthetical", id="LaTeX in Markdown"),
    pytest.param("[link @a](https://delta.example)", [("a", "")], "narrative", id="link"),
    pytest.param('<span class="x">@a</span>', [("a", "")], "narrative", id="before a tag"),
    pytest.param("@https://delta.example/a//b.", [("https://delta.example/a//b", "")], "narrative", id="an address"),
    pytest.param("x\n\n```{r, fig.cap=\"By @a [p. 3]\", out='@b'}\ny@c\n```\n", [("a", "3")], "narrative", id="a caption of R Markdown"),
    pytest.param("x\n\n```{python}\n#| fig-cap: From @a.\n@b\n```\n", [("a", "")], "narrative", id="a caption of Quarto"),
]


@pytest.mark.parametrize(("text", "keys", "form"), MARKDOWN)
def test_markdown_citations(text: str, keys: list[tuple[str, str]], form: str) -> None:
    found = key_citations(f"Trust {text} grows.", "md")
    assert [(item.key, item.locator) for each in found for item in each.items] == keys
    assert {each.form for each in found} == {form}


NONE = [
    pytest.param("write to a@trust.example", id="address"),
    pytest.param(r"\@handle", id="escaped"),
    pytest.param("`@a` and `[@b]`", id="code"),
    pytest.param("```\n@a\n```", id="fenced"),
    pytest.param("<!-- [@a] -->", id="comment"),
    pytest.param("Code:\n\n    @a [@b]\n", id="indented"),
    pytest.param('![Map](map.png "by @a")', id="a title of a picture"),
    pytest.param("[Profile](/@a)", id="where a link leads"),
    pytest.param('![Map](m.png){#fig-map fig-alt="Map of @a"} [so]{.x title="@a"}', id="attributes"),
    pytest.param("(@lampwick, 2020)", id="an account and a year"),
    pytest.param("@lampwick (2020) wrote it", id="an account in a sentence"),
    pytest.param("Marlow, T. [@lampwick]. (2020, May 1). A lamp [Post].", id="an account in an entry"),
]


@pytest.mark.parametrize("text", NONE)
def test_what_looks_like_a_key_and_is_none(text: str) -> None:
    assert not cited_keys(text, "md")


LATEX = [
    pytest.param(r"\citep[see][12]{a, b}", [("a", ""), ("b", "12")], id="natbib"),
    pytest.param(r"\citet*[ch.~2]{a}", [("a", "2")], id="starred"),
    pytest.param(r"\citep { a}", [("a", "")], id="blanks"),
    pytest.param("\\parencite{a,%\n  b}", [("a", ""), ("b", "")], id="comment between keys"),
    pytest.param(r"\citep[{[sic]}][3]{a}", [("a", "3")], id="brackets in braces"),
    pytest.param(r"\cites(see)(and others)[cf.][9]{a}[20]{b}", [("a", "9"), ("b", "20")], id="multicite"),
    pytest.param("\\parencites%\n  [11]{a}{b}", [("a", "11"), ("b", "")], id="multicite over lines"),
    pytest.param(r"\volcite{2}[3]{a}", [("a", "3")], id="volume"),
    pytest.param(r"\textcquote[3]{a}{Words}", [("a", "3")], id="quotation"),
    pytest.param(r"\newcommand{\eg}[1]{\citep[e.g.,][]{#1}}\eg{a}", [("a", "")], id="own command"),
    pytest.param(r"\newcommand{\both}[2]{#1 \citep{#2}}\both{Words}{a}", [("a", "")], id="own command, second argument"),
    pytest.param(r"\newcommand*\pg[2][]{\citet[#1]{#2}}\pg[p.~3]{a} \pg{b}", [("a", "3"), ("b", "")], id="own command, optional argument"),
    pytest.param(r"\NewDocumentCommand{\pg}{s O{x} m}{\citep[#2]{#3}}\pg[4]{a}", [("a", "4")], id="own command of LaTeX3"),
    pytest.param(r"\newcommand{\OK}{\citet{a}}\OK", [("a", "")], id="own command for one work"),
    pytest.param(
        r"\iffalse \citep{b} \ifx\x\y \citep{b} \else \citep{b} \fi \else \citep{a} \fi", [("a", "")], id="the other half of iffalse"
    ),
    pytest.param(r"\let\pc\parencite \pc[3]{a}", [("a", "3")], id="let"),
    pytest.param(r"\citet[hereafter \citetalias{a}]{a}", [("a", ""), ("a", "")], id="nested"),
    pytest.param(r"\citetext{see \citealp{a}}", [("a", "")], id="citetext"),
    pytest.param(r"\iftrue \citep{a} \else \citep{b} \iftrue \citep{b} \fi \fi", [("a", "")], id="the other half of iftrue"),
    pytest.param(r"\iffalse \iftoggle{x}{\citep{b}}{} $a \iff b$ \fi \citep{a}", [("a", "")], id="commands named if that have no end"),
    pytest.param(r"\newif\ifdraft \ifdraft \citep{a} \else \citep{c} \fi", [("a", ""), ("c", "")], id="a condition of the author's"),
    pytest.param(r"\cite<2->[3]{a} \citeA<see>[4]{c}", [("a", "3"), ("c", "4")], id="overlay, and prenote of apacite"),
    pytest.param(r"\foreigntextcquote{german}[3]{a}{Words}", [("a", "3")], id="quotation in a language"),
    pytest.param(r"\begin{displaycquote}[3]{a} Words \end{displaycquote}", [("a", "3")], id="displayed quotation"),
    pytest.param(r"\begin{foreigndisplaycquote}{german}[3]{a} \end{foreigndisplaycquote}", [("a", "3")], id="displayed, in a language"),
    pytest.param(
        r"\begin{displayquote}[3]{a} \end{displayquote} \bibentry{c}", [("c", "")], id="no key of a quotation; an entry in the text"
    ),
]


@pytest.mark.parametrize(("text", "keys"), LATEX)
def test_latex_citations(text: str, keys: list[tuple[str, str]]) -> None:
    assert [(item.key, item.locator) for each in key_citations(text, "tex") for item in each.items] == keys


SILENT = [
    r"% \citep{a}",
    r"\verb|\citep{a}|",
    "\\begin{verbatim}\n\\citep{a}\n\\end{verbatim}",
    r"\iffalse \citep{a} \fi",
    r"\ref{a}\label{cite:a}\citestyle{a}",
]


@pytest.mark.parametrize("text", SILENT)
def test_latex_that_cites_nothing(text: str) -> None:
    assert not cited_keys(text, "tex")


def test_nocite_uses_entries_and_cites_none() -> None:
    found = key_citations(r"\nocite{a}\defcitealias{b}{Paper I}", "tex")
    assert [(each.keys, each.cites) for each in found] == [(("a",), False), (("b",), False)]
    assert cited_keys("---\nnocite: |\n  @a, @b\n---\n", "md") == {"a", "b"}
    assert cited_keys("---\nnocite: '@*'\n---\n", "md") == {"*"}


def checked(text: str, format: str = "md", bib: str = BIB) -> Result:
    return check_documents(read_text(text, "essay", format=format), [read_list(bib, "refs.bib")])


def test_keys_in_what_front_matter_prints_are_cited() -> None:
    front = "---\ntitle: On [@a]\nabstract: |\n  We follow @b.\n\n  And @c.\nauthor: '@handle'\n---\n\nSo [@d].\n"
    assert cited_keys(front, "md") == {"a", "b", "c", "d"}


def test_keys_are_linked_and_entries_counted_as_cited() -> None:
    result = checked("Trust [@okoro1998]; see @fig-trust, @doi:10.1000/trust. @Fig-trust shows it.")
    assert [(link.item.key, link.verdict, link.matches[0].reference.key) for link in result.case.keyed] == [
        ("okoro1998", "exact", "okoro1998"),
        ("doi:10.1000/trust", "exact", "tamm:1999"),
    ]
    assert not result.findings


def test_nothing_is_guessed_from_the_letters_of_a_key() -> None:
    result = checked("Trust [@okoro1998, p. 3], and so [see @tamm:1999].")
    assert result.case.citations == ()


def test_uncited_entries_are_named_by_key() -> None:
    more = "@book{extra0, author = {Extra, E.}, title = {Extra}, year = {2000}, publisher = {Fell}}\n"
    result = checked("Trust [@okoro1998; @tamm:1999], and @okoro1998.", bib=BIB + more)
    assert [f.message.endswith(" The key is “extra0”.") for f in result.findings] == [True]


THEBIBLIOGRAPHY = r"""\documentclass{article}
\begin{document}
Trust \citep{okoro} and doubt \citep{tamm}.
\begin{thebibliography}{9}
\bibitem[Okoro(1998)]{okoro} I. Okoro. \emph{Markets at dusk}. Fell, Oslo, 1998.
\bibitem[{Tamm}(1999){Tamm}]{tamm} ???
\end{thebibliography}
\end{document}
"""


def test_a_thebibliography_is_the_list() -> None:
    result = check_documents(read_text(THEBIBLIOGRAPHY, "essay.tex"))
    assert [(link.item.key, link.verdict) for link in result.case.keyed] == [("okoro", "exact"), ("tamm", "exact")]
    assert result.case.links == ()


FRONT = """---
references:
- id: okoro1998
  type: book
  author:
  - family: Okoro
    given: Ifeoma
  title: "Markets at dusk: a study"
  issued:
    year: 1998
- {"id": "tamm1999", "type": "book", "author": [{"family": "Tamm"}], "title": "Trust", "issued": {"date-parts": [[1999]]}}
- {id: lind2001, title: Doubt, author: [{family: Lind, given: Ea}], issued: {date-parts: [[2001, 2]]}}
title: Essay
---

Trust [@okoro1998; @tamm1999], and @lind2001.
"""


def test_references_of_the_front_matter_are_the_list() -> None:
    result = check_documents(read_text(FRONT, "essay.md"))
    assert [(r.key, r.names[0].family, r.year.number if r.year else 0, r.title) for r in result.case.references] == [
        ("okoro1998", "Okoro", 1998, "Markets at dusk: a study"),
        ("tamm1999", "Tamm", 1999, "Trust"),
        ("lind2001", "Lind", 2001, "Doubt"),
    ]
    assert {link.verdict for link in result.case.keyed} == {"exact"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "refs.bib").write_text(BIB)
    (tmp_path / "parts").mkdir()
    (tmp_path / "main.tex").write_text(
        "\\documentclass{article}\n\\addbibresource{refs.bib}\n\\begin{document}\n\\input{parts/one}\n"
        "\\include{parts/two}\n% \\input{parts/old}\n\\input{../outside}\n\\input{main}\n\\input{parts/one}\n\\end{document}\n"
    )
    (tmp_path / "parts" / "one.tex").write_text("Trust \\citep{okoro1998}.\n")
    (tmp_path / "parts" / "two.tex").write_text(
        "\\documentclass[../main]{subfiles}\n\\begin{document}\nDoubt \\citep{tamm:1998}.\n\\end{document}\nNot this \\citep{gone}.\n"
    )
    (tmp_path / "parts" / "old.tex").write_text("\\citep{ghost}\n")
    return tmp_path / "main.tex"


def test_a_project_of_several_files_is_one_essay(project: Path) -> None:
    essay = read_file(str(project))
    assert [gap.why.split(":")[0] for gap in essay.gaps] == ["../outside is not read", "main is not read"]
    assert [essay.text[gap.at :].split()[0] for gap in essay.gaps] == [r"\input{../outside}", r"\input{main}"]
    result = check_essay(essay, Config())
    assert [(link.item.key, link.verdict) for link in result.case.keyed] == [("okoro1998", "exact"), ("tamm:1998", "missing")]
    lines = render([result], "concise")
    assert f"{project.parent / 'parts' / 'two.tex'}:3:14: error: C114 unknown-key" in lines


def test_files_of_folders_and_the_lists_they_name(tmp_path: Path) -> None:
    for name, words in {
        "refs.bib": BIB,
        "main.tex": "\\begin{document}\\import{parts/}{one}\\subfile{sub/two}\\end{document}\n",
        "parts/one.tex": "Trust \\citep{okoro1998}. \\input{deep/three}\n",
        "parts/deep/three.tex": "Three.\n",
        "sub/two.tex": "\\begin{document}Doubt \\citep{tamm:1999}.\\bibliography{../refs}\\end{document}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words)
    essay = read_file(str(tmp_path / "main.tex"))
    assert essay.gaps == ()
    assert "Three." in essay.text
    assert [(link.item.key, link.verdict) for link in check_essay(essay, Config()).case.keyed] == [
        ("okoro1998", "exact"),
        ("tamm:1999", "exact"),
    ]


def test_a_list_on_the_network_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "main.tex").write_text("\\addbibresource[location=remote]{https://delta.example/a.bib}Trust \\cite{a}.\n")
    with pytest.raises(InputError, match=r"on the network, which is not fetched: https://delta\.example/a\.bib"):
        check_essay(read_file(str(tmp_path / "main.tex")), Config())


def test_json_has_a_document_for_each_file(project: Path) -> None:
    import json

    result = check_essay(read_file(str(project)), Config())
    documents = json.loads(render([result], "json"))["documents"]
    assert [Path(document["path"]).name for document in documents] == ["main.tex", "one.tex", "two.tex"]
    item = documents[1]["citations"][0]["items"][0]
    assert (item["start"], item["text"], item["key"], item["written_key"]) == (13, "okoro1998", "okoro1998", "okoro1998")


def test_fixes_leave_a_project_of_several_files(project: Path) -> None:
    from citecheck.cli.shared.fix_loop import fix_repeatedly

    assert not fix_repeatedly(read_file(str(project)), Config(), unsafe=True).documents


def test_typed_citations_of_a_keyed_latex_text_are_given_its_own_command() -> None:
    result = checked(r"\begin{document}Trust \citep{okoro1998}. Doubt (Tamm, 1999).\end{document}", "tex")
    assert [f.message for f in result.findings] == ["“(Tamm, 1999)” is typed by hand; the list has the work as \\citep{tamm:1999}."]


def test_typed_citations_are_not_given_a_command_for_notes() -> None:
    result = checked(
        r"\begin{document}Trust \footcite{okoro1998}, \parencite{okoro1998}. So \footcite{okoro1998}. Doubt (Tamm, 1999).", "tex"
    )
    assert [f.message.rpartition(" ")[2] for f in result.findings] == [r"\parencite{tamm:1999}."]


TYPED = [
    pytest.param("md", "So (Tamm, 1999, p. 3).", "So [@tamm:1999, p. 3].", id="a page"),
    pytest.param("md", "So (Tamm 1999: 3).", "So [@tamm:1999, 3].", id="a page behind a colon"),
    pytest.param("md", "So Tamm (1999, pp. 3–5) said.", "So @tamm:1999 [pp. 3–5] said.", id="a page in running text"),
    pytest.param("md", "So (Okoro, 1998, p. 2; Tamm, 1999).", "So [@okoro1998, p. 2; @tamm:1999].", id="one page of two works"),
    pytest.param("md", "So (see Tamm, 1999).", None, id="words of its own"),
    pytest.param("md", "So (Tamm, 1998).", None, id="another year"),
    pytest.param("tex", "So (Tamm, 1999, p. 3).", r"So \citep[p. 3]{tamm:1999}.", id="a postnote of LaTeX"),
    pytest.param("tex", "So (Okoro, 1998, p. 2; Tamm, 1999).", None, id="two works and one postnote"),
]


@pytest.mark.parametrize(("format", "text", "right"), TYPED)
def test_typed_citations_become_keys_with_their_pages(format: str, text: str, right: str | None) -> None:
    before = {"md": "As [@tamm:1999] says. ", "tex": r"As \citep{tamm:1999} says. "}[format]
    result = checked(before + text, format)
    found = [finding.fix for finding in result.findings if finding.name == "typed-citation" and finding.fix]
    assert [before + right] == [applied(before + text, fix) for fix in found] if right else not found


def applied(text: str, fix: Fix) -> str:
    for edit in sorted(fix.edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def test_typed_citations_beside_unknown_keys_alone_are_no_exceptions() -> None:
    found = checked("So says Okoro (1998); follow @lampwick for more.").findings
    assert "typed-citation" not in {finding.name for finding in found}


def test_a_work_that_is_cited_by_its_key_is_less_likely_under_another_year() -> None:
    typed = checked("So it is (Tamm, 1997).", "md")
    keyed = checked("As [@tamm:1999] says. So it is (Tamm, 1997).", "md")
    costs = [result.case.links[0].matches[0].cost for result in (typed, keyed)]
    assert costs[0] < costs[1]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000 + "@a",
        "\\citep" + "[" * 50_000,
        "\\newcommand{\\a}{\\b}" * 5000,
        "\\iffalse " * 20_000 + "\\fi",
        "@a " * 20_000 + "\n\n",
    ],
)
def test_hostile_keys_take_linear_time(text: str) -> None:
    cited_keys(text, "md")
    cited_keys(text, "tex")


KEYED = "Trust is learned [@okoro1998; @Tamm:1999, p. 3], as @okoro1998 says.\n"


def by_key(text: str = KEYED) -> Result:
    more = "@book{spare2001, author = {Spare, Ana}, title = {Doubt}, year = {2001}, publisher = {Fell}}\n"
    return check_documents(read_text(text, "essay.md"), [read_list(f"{BIB}\n{more}", "refs.bib")])


def test_the_summary_counts_what_is_cited_by_keys() -> None:
    assert verdict_rows([by_key()])[1] == ("essay.md", "2", "3", "2", "0", "0", "1", "1")


def test_show_says_what_keys_mean() -> None:
    shown = show(by_key())
    assert "1:20     okoro1998  exact\n         = Okoro (1998) [okoro1998], by its key\n" in shown
    assert "Tamm:1999  missing\n         = no entry has this key, cost" in shown


def test_clean_keeps_what_is_cited_by_keys_even_by_a_slip() -> None:
    result = by_key()
    made = clean(result, result.case.listings, Wanted())
    assert [reference.key for reference in made.uncited] == ["spare2001"]


def test_clean_keeps_the_whole_list_of_nocite() -> None:
    result = by_key("---\nnocite: '@*'\n---\nTrust [@okoro1998].\n")
    assert not clean(result, result.case.listings, Wanted()).uncited


def test_compare_shows_keys_that_come_and_go() -> None:
    changes = compare(by_key(), by_key("Trust is learned [@okoro1998; @spare2001].\n"))
    assert (changes.gained, changes.lost) == (("Spare (2001)",), ("Okoro (1998)", "@Tamm:1999, missing"))


def test_the_page_marks_keys() -> None:
    page = render([by_key()], "html")
    assert "<mark class=exact><a id=c0 href=#e0>okoro1998</a></mark>" in page
    assert '<mark class="missing error">' in page
