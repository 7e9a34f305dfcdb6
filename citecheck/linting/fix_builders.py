"""Build fixes of a cited name, year or series of authors, in the essay's own form."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Case, CitationItem, Edit, Fix, Link, Name, Reference, Span
from citecheck.text.display import name_words
from citecheck.text.et_al import has_others


def unsafe(*edits: Edit) -> Fix:
    """Return a fix that changes what is said, not only its form."""
    return Fix(edits, safe=False)


def safe(*edits: Edit) -> Fix:
    """Return a fix that only changes form."""
    return Fix(edits, safe=True)


def word_edit(case: Case, span: Span, word: str) -> Edit:
    """Replace a word or sign by a word, with the spaces that a word needs and a sign may lack: Foss&Reed as Foss and Reed."""
    prose = case.essay.prose
    before = "" if prose[span.start - 1 : span.start].isspace() or span.start == 0 else " "
    after = "" if prose[span.end : span.end + 1].isspace() or span.end == len(prose) else " "
    return Edit(span, f"{before}{word}{after}")


def year_edit(case: Case, item: CitationItem, reference: Reference) -> Edit | None:
    """Replace the cited year by the entry's, keeping an original year before it (1890/1921); None if either is not a number."""
    if item.year_span is None or item.year is None or reference.year is None or reference.year.number is None:
        return None
    letter = "" if reference.letter_given and not item.year.letter else reference.year.letter
    written = case.essay.text[item.year_span.start : item.year_span.end]
    before, cited, _ = written.rpartition(str(item.year.number)) if item.year.first is not None else ("", "", "")
    if item.year.first is not None and not (cited and str(item.year.first) in before):
        return None
    return Edit(item.year_span, f"{before}{reference.year.number}{letter}")


def name_edit(case: Case, span: Span, seen: str, meant: str) -> Edit:
    """Replace one family name by another, keeping initials and particles next to it."""
    text = case.essay.text[span.start : span.end]
    at = text.find(seen)
    meant = meant.upper() if seen.isupper() and len(seen) > 1 else meant
    if at < 0:
        return Edit(span, meant)
    return Edit(Span(span.source, span.start + at, span.start + at + len(seen)), meant)


def authors_edit(case: Case, link: Link, reference: Reference) -> Edit | None:
    """Replace the authors by the entry's, as the essay writes authors; None if the item has none of its own."""
    item = link.item
    if not item.name_spans or item.shared:
        return None
    span = Span(item.name_spans[0].source, item.name_spans[0].start, authors_end(case, item))
    if reference.names and has_others(reference.fields.get("author", "")):  # the entry itself leaves authors out
        return Edit(span, f"{name_words(reference.names[0])} {case.style.et_al}")
    return Edit(span, authors_words(case, link, reference.names))


def authors_end(case: Case, item: CitationItem) -> int:
    """Return where the authors end, including "et al."."""
    from citecheck.text.et_al import others_after

    end = item.name_spans[-1].end
    after = item.year_span.start if item.year_span else item.span.end
    return others_after(case.essay.prose, end, after) if item.et_al and after > end else end


def authors_words(case: Case, link: Link, names: Sequence[Name]) -> str:
    """Return a series of authors in the essay's style: Shen & Li in a bracket, Shen and Li in a sentence, the first et al. for many."""
    style, words = case.style, [name_words(name) for name in names]
    if len(words) >= style.et_al_from:
        return f"{words[0]} {style.et_al}"
    conjunction = style.conjunction if link.citation.form == "parenthetical" else style.narrative_conjunction
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
