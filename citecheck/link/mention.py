"""A name with a year as it appears in the essay, its context, and what the list and the rest of the essay show about it."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Document, Link, Reference
from citecheck.text.folding import fold
from citecheck.text.short_quotations import quotation_before

_LEAD = 160  # most characters before a mention that are examined
_TAIL = 60
_WORD = regex(r"[\w'’.-]+")
_MARKUP = regex(r"[*_]+$|[*_]*[»«”“\"„’'›‹]+[*_]*$")
_INNER_MARKUP = regex(r"\w[*_»”“\"]+,? ")
_FEWEST_YEARS = 4  # fewest entries with a year for the years of a list to be evidence


class Essay(NamedTuple):
    """The background of a mention: the text, its words in lower case, the years and families of the list."""

    text: str
    words: frozenset[str]
    years: tuple[int, ...]
    families: Collection[str]

    @classmethod
    def of(cls, body: Document, words: frozenset[str], references: Sequence[Reference]) -> "Essay":
        """Return the background of an essay and its list."""
        years = sorted(r.year.number for r in references if r.year and r.year.number is not None)
        families = {fold(name.family) for reference in references for name in reference.names}
        return cls(body.text, words, tuple(years) if len(years) >= _FEWEST_YEARS else (), families)


class Mention:
    """One name and year, with the text before (``lead``), between bracket and authors (``inside``) and after (``tail``)."""

    def __init__(self, link: Link, essay: Essay) -> None:
        """Place a link's item in its essay."""
        self.link, self.item, self.essay = link, link.item, essay
        self.is_narrative = link.citation.form == "narrative"

    @cached_property
    def lead(self) -> str:
        """Return the text of the paragraph before the first author."""
        start = self.item.span.start
        text = self.essay.text[max(0, start - _LEAD) : start]
        return text[text.rfind("\n\n") + 1 :]

    @cached_property
    def tail(self) -> str:
        """Return the text after the item, from the bracket's end on if the year ends it."""
        end = max(self.item.span.end, self.link.citation.span.end if self.is_narrative else 0)
        return self.essay.text[end : end + _TAIL].lstrip(")] ")

    @cached_property
    def inside(self) -> str:
        """Return the text in the bracket before the authors; "" in running text."""
        if self.is_narrative:
            return ""
        return self.essay.text[self.link.citation.span.start + 1 : self.item.span.start].rpartition(";")[2]

    @cached_property
    def outside(self) -> str:
        """Return the text before the bracket; in running text, before the authors."""
        start = self.item.span.start if self.is_narrative else self.link.citation.span.start
        return self.essay.text[max(0, start - _LEAD) : start].rstrip(" ")

    @cached_property
    def name(self) -> str:
        """Return the authors as they appear."""
        spans = self.item.name_spans
        return self.essay.text[spans[0].start : spans[-1].end] if spans else ""

    @cached_property
    def gap(self) -> str:
        """Return what is between the authors and the year."""
        year, spans = self.item.year_span, self.item.name_spans
        return self.essay.text[spans[-1].end : year.start] if year and spans else ""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words of the authors, in lower case."""
        return tuple(word.strip(".'’-").lower() for word in _WORD.findall(self.name))

    @cached_property
    def before(self) -> tuple[str, ...]:
        """Return the last words of the sentence before the authors, in lower case, without marks; the nearest last."""
        sentence = self.lead.replace("\n", " ").rpartition(". ")[2]
        return tuple(word.strip(".'’-").lower() for word in _WORD.findall(sentence)[-4:])

    @cached_property
    def closes_markup(self) -> bool:
        """Return whether the name ends in emphasis or quotation marks."""
        year = self.item.year_span
        gap = self.essay.text[max(0, year.start - 8) : year.start].rstrip("([ ,") if year else ""
        return bool(_MARKUP.search(gap) or _MARKUP.search(self.name))

    @property
    def next_word(self) -> str:
        """Return the word after it, in lower case."""
        return self.tail.split(" ", 1)[0].strip(",.;:").lower()

    @cached_property
    def is_quoted(self) -> bool:
        """Return whether the name is the end of a quotation, or of a title in quotation marks."""
        if not (self.item.year_span and self.item.name_spans):
            return False
        at = self.item.year_span.start
        gap = self.essay.text[max(0, at - 8) : at]
        start = quotation_before(self.essay.text, 0, at - len(gap) + len(gap.rstrip("([ ,")))
        return start is not None and start < self.item.name_spans[-1].end

    @cached_property
    def has_title_inside(self) -> bool:
        """Return whether a title in emphasis or quotation marks ends inside the name, as before a publisher."""
        return bool(_INNER_MARKUP.search(self.name))
