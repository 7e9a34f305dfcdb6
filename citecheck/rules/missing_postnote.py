r"""A quotation is cited by a key without a page in the postnote.

Readers cannot find quoted words in a whole book. Words in quotation marks and quoted blocks are quotations; the minimum length is a setting
(quotation-words). Works without pages (websites, software, data, recordings) are not reported. If a style is named, its handbook requires
for the page, and this is a warning.

Bad in md:

    As [[@baier1986]] writes, “a thing that all of us have to learn as children” is “lost to most of us by and by” [@odum1999, p. 3].
    ---
    @book{baier1986, author = {Baier, Annette}, title = {Trust and antitrust}, year = {1986}}

    @book{odum1999, author = {Odum, Vera}, title = {Doubt}, year = {1999}}

Bad in tex:

    Trust is ``a thing that all of us have to learn as children'' [[\citep[see][]{baier1986}]].
    ---
    @book{baier1986, author = {Baier, Annette}, title = {Trust and antitrust}, year = {1986}}

Good in tex:

    Trust is ``a thing that all of us have to learn as children'' \parencite[232]{baier1986}.
    ---
    @book{baier1986, author = {Baier, Annette}, title = {Trust and antitrust}, year = {1986}}

Good in md:

    The page says that “all that is learned at home is lost again in school” [@odum1999].
    ---
    @online{odum1999, author = {Odum, Vera}, title = {Doubt}, year = {1999}, url = {https://example.org/doubt}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.schema.pages import WITHOUT_PAGES
from citecheck.formats import FORMATS
from citecheck.linting.form import level
from citecheck.linting.quotations import with_postnotes, without_page
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation

_IN_MARKDOWN = regex(r"@(?:\{[^{}]*\}|[^\s\]{},;]++)[ \t]?\[?[^\]]*\w")
_IN_LATEX = regex(r"\[[^\[\]]*\w[^\[\]]*\]\s*\{")


@rule("F224", "info", group="form")
def missing_postnote(case: Case) -> Iterator[Fault]:
    """Yield every citation by a key next to a quotation, or at the end of a quoted block, without a postnote."""
    pageless = {link.citation for link in case.keyed if any(match.reference.kind in WITHOUT_PAGES for match in link.matches[:1])}
    for citation, words in without_page(case, with_postnotes(case) - pageless):
        if not _has_note(case, citation):
            yield Fault(citation.span, f"No page is given for these {words} quoted words.", level=level(case.style))


def _has_note(case: Case, citation: Citation) -> bool:
    """Return whether there is a postnote of any kind after the key."""
    text = case.essay.text[citation.span.start : citation.span.end]
    pattern = _IN_LATEX if FORMATS[case.essay.format].is_latex else _IN_MARKDOWN
    return pattern.search(text) is not None
