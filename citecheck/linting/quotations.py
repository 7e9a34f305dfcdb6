"""Quotations and the citations next to them: which of them give no page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS
from citecheck.model import Case, Citation
from citecheck.text.folding import fold

# A quotation and the bracket after it; a narrative citation and the quotation after it; a block of Markdown's quotation marks.
_WORDS = r"(?:“([^“”]{20,1500})”|„([^„“”]{20,1500})[“”]|«([^«»]{20,1500})»|``([^`]{20,1500}?)\'\'|\"([^\"\n]{20,1500})\")"
_BEHIND = regex(rf"{_WORDS}[.,]?\s?(?=[(\[])")
_BEFORE = regex(rf"\A,?(?:\s[a-zß-ÿ]{{1,20}}){{0,5}}[,:]?\s{_WORDS}")
_BLOCK = regex(r"(?:^[ \t]{0,3}>[^\n]*(?:\n|\Z))+", re.MULTILINE)
_REACH = 1600


def with_postnotes(case: Case) -> set[Citation]:
    """Return the citations by keys that take a postnote: those of Markdown and LaTeX."""
    return {link.citation for link in case.keyed} if FORMATS[case.essay.format].markup in ("markdown", "latex") else set()


def without_page(case: Case, citations: Iterable[Citation]) -> Iterator[tuple[Citation, int]]:
    """Yield citations next to a quotation, or at the end of a quoted block, that give no locator; and how many words are quoted."""
    if not case.style.quotation_page:
        return
    prose = _with_keys(case)
    behind = {m.end(): _said(m) for m in _BEHIND.finditer(prose)}
    blocks = [m.span() for m in _BLOCK.finditer(case.essay.prose)] if ">" in case.essay.prose else []
    for citation in sorted(citations, key=lambda citation: citation.span):
        words = (behind.get(citation.span.start) or _before(case, citation) or _in_block(case, citation, blocks)).split()
        if len(words) >= case.settings.quotation_words and not _has_place(case, citation) and not _is_title(words, case):
            yield citation, len(words)


def _is_title(words: Sequence[str], case: Case) -> bool:
    """Return whether the quoted words are an entry's title: Odum (1999), who calls it “A lamp for every …”."""
    quoted = fold(" ".join(words))
    return any(f" {quoted} " in f" {fold(entry.title)} " for entry in case.references if entry.title)


def _with_keys(case: Case) -> str:
    """Return the prose with a bracket where each citation by a key begins, which excludes it."""
    if not case.keyed:
        return case.essay.prose
    prose = list(case.essay.prose)
    for link in case.keyed:
        prose[link.citation.span.start] = "["
    return "".join(prose)


def _said(match: re.Match[str]) -> str:
    return next(filter(None, match.groups()), "")


def _before(case: Case, citation: Citation) -> str:
    """Return the quotation that a narrative citation introduces: Orvane (2008) writes that “…”."""
    if citation.form != "narrative":
        return ""
    match = _BEFORE.match(case.essay.prose[citation.span.end : citation.span.end + _REACH])
    return _said(match) if match and not case.essay.prose[citation.span.end + match.end() :].lstrip(" .,").startswith("(") else ""


def _in_block(case: Case, citation: Citation, blocks: Sequence[tuple[int, int]]) -> str:
    """Return the words of a quoted block that the citation ends, or that it follows on a separate line."""
    start, end = citation.span.start, citation.span.end
    for first, last in blocks:
        inside = first <= start and end <= last and not case.essay.prose[end:last].strip(" .,—–-\n")
        if inside or (last <= start and not case.essay.prose[last:start].strip(" —–-\n")):
            return " ".join(line.lstrip(" >\t") for line in case.essay.prose[first : min(start, last)].splitlines())
    return ""


def _has_place(case: Case, citation: Citation) -> bool:
    """Return whether a page, or another number after the year, is given: Folio 4."""
    year = citation.items[-1].year_span
    behind = case.essay.prose[year.end : citation.span.end] if year else ""
    return any(item.locator for item in citation.items) or len(citation.items) > 1 or any(map(str.isdecimal, behind))
