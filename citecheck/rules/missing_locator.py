r"""A quotation is cited without a page.

Words in quotation marks and quoted blocks are quotations; the minimum length is a setting (quotation-words).

Measured: 1 of 2 right on edited papers, so it runs only if selected, or where a style is named:
handbooks ask for a page with each quotation.

Bad:

    Trust is “a thing that all of us have to learn as children” [[(Baier, 1986)]], and lost in the end (Odum, 1999, p. 3).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Bad:

    As [[Baier (1986)]] writes, "a thing that all of us have to learn as children" is lost in the end (Odum, 1999, p. 3).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Bad in md:

    As [[@baier1986]] writes, “a thing that all of us have to learn as children” is “lost to most of us by and by” [@odum1999, p. 3].
    ---
    @book{baier1986, author = {Baier, Annette}, title = {Trust and antitrust}, year = {1986}}

    @book{odum1999, author = {Odum, Vera}, title = {Doubt}, year = {1999}}

Good in tex:

    Trust is ``a thing that all of us have to learn as children'' \parencite[232]{baier1986}.
    ---
    @book{baier1986, author = {Baier, Annette}, title = {Trust and antitrust}, year = {1986}}

Good:

    Trust is “a thing that all of us have to learn as children” (Baier, 1986, p. 232), and “lost” in the end (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.linting.form import level
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation
from citecheck.text.folding import fold

# A quotation and the bracket behind it; a narrative citation and the quotation behind it; a block of Markdown's quotation marks.
_WORDS = r"(?:“([^“”]{20,1500})”|„([^„“”]{20,1500})[“”]|«([^«»]{20,1500})»|``([^`]{20,1500}?)\'\'|\"([^\"\n]{20,1500})\")"
_BEHIND = regex(rf"{_WORDS}[.,]?\s?(?=[(\[])")
_BEFORE = regex(rf"\A,?(?:\s[a-zß-ÿ]{{1,20}}){{0,5}}[,:]?\s{_WORDS}")
_BLOCK = regex(r"(?:^[ \t]{0,3}>[^\n]*(?:\n|\Z))+", re.MULTILINE)
_REACH = 1600


@rule("F209", "info", default=False, group="form", under_handbook=True)
def missing_locator(case: Case) -> Iterator[Fault]:
    """Yield every citation beside a quotation, or at the end of a quoted block, that names no page."""
    prose = _with_keys(case)
    if not case.style.quotation_page:
        return
    behind = {m.end(): _said(m) for m in _BEHIND.finditer(prose)}
    blocks = [m.span() for m in _BLOCK.finditer(case.essay.prose)]
    titles = [f" {fold(entry.title)} " for entry in case.references if entry.title]
    for citation in case.all_citations:
        words = (behind.get(citation.span.start) or _before(case, citation) or _in_block(case, citation, blocks)).split()
        if len(words) >= case.settings.quotation_words and not _has_place(case, citation) and not _is_title(words, titles):
            message = f"{quoted(case, citation.span)} gives no page for these {len(words)} quoted words."
            yield Fault(citation.span, message, level=level(case.style))


def _is_title(words: Sequence[str], titles: Sequence[str]) -> bool:
    """Whether the quoted words are an entry's title: Sag (2002), who calls it “A pain in the neck for …”."""
    said = fold(" ".join(words))
    return any(f" {said} " in title for title in titles)


def _with_keys(case: Case) -> str:
    """The prose with a bracket where each citation by a key begins: they are not part of it."""
    prose = case.essay.prose
    for citation in {link.citation for link in case.keyed}:
        prose = f"{prose[: citation.span.start]}[{prose[citation.span.start + 1 :]}"
    return prose


def _said(match: re.Match[str]) -> str:
    return next(filter(None, match.groups()), "")


def _before(case: Case, citation: Citation) -> str:
    """The quotation that a narrative citation introduces: Orvane (2008) writes that “…”."""
    if citation.form != "narrative":
        return ""
    match = _BEFORE.match(case.essay.prose[citation.span.end : citation.span.end + _REACH])
    return _said(match) if match and not case.essay.prose[citation.span.end + match.end() :].lstrip(" .,").startswith("(") else ""


def _in_block(case: Case, citation: Citation, blocks: Sequence[tuple[int, int]]) -> str:
    """The words of a quoted block that the citation ends, or that it follows in a line of its own."""
    start, end = citation.span.start, citation.span.end
    for first, last in blocks:
        inside = first <= start and end <= last and not case.essay.prose[end:last].strip(" .,—–-\n")
        if inside or (last <= start and not case.essay.prose[last:start].strip(" —–-\n")):
            return " ".join(line.lstrip(" >\t") for line in case.essay.prose[first : min(start, last)].splitlines())
    return ""


def _has_place(case: Case, citation: Citation) -> bool:
    """Whether a page, or anything else that is a number behind the year, is given: Folio 4."""
    year = citation.items[-1].year_span
    behind = case.essay.prose[year.end : citation.span.end] if year else ""
    return any(item.locator for item in citation.items) or len(citation.items) > 1 or any(map(str.isdecimal, behind))
