"""The data model: immutable values. They are named tuples, because frozen dataclasses cost half a millisecond each at import."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from citecheck._fast.distinct import make_distinct
from citecheck.places import Evidence as Evidence
from citecheck.places import Gap, Hyperlink, LiveField, PlaceMap
from citecheck.places import Region as Region
from citecheck.settings import Settings as Settings
from citecheck.settings import Style as Style

if TYPE_CHECKING:
    from citecheck.linting.sources import Sources
    from citecheck.verify.verification import Verification

Form = Literal["parenthetical", "narrative"]
Verdict = Literal["exact", "near", "ambiguous", "missing"]
Level = Literal["error", "warning", "info"]

_NOTHING: Mapping[str, Any] = {}


class InputError(Exception):
    """Unusable input: what it is, where (``file:line:column``), and what to do about it."""


class Span(NamedTuple):
    """A range of a document: offsets in code points of the decoded text, end exclusive."""

    source: str
    start: int
    end: int


class Document(NamedTuple):
    """A text and its prose: the same text, at equal length, with everything that is not prose blanked out.

    Typographic variants of one character (no-break and thin spaces, full-width punctuation) are plain in ``prose``.
    ``format`` names a row of :mod:`citecheck.formats`: txt, md, bib, csl-json, ris; prose for an essay's own list, further for one
    whose works need not be cited. ``encoding`` and ``bom`` are what the bytes had; ``newline`` is a return where
    the file ends lines by returns alone, which are line feeds in ``text``. Text that was extracted from another format (docx, odt,
    html, epub, pdf) has ``places``; ``gaps`` are what could not be read. A text of several files (LaTeX) has them as ``parts``;
    ``fields`` are citations stored by Zotero and the like, ``hyperlinks`` lead from one place of the text to another.
    """

    name: str
    text: str
    prose: str
    format: str = "txt"
    encoding: str = "utf-8"
    bom: bytes = b""
    places: PlaceMap | None = None
    gaps: tuple[Gap, ...] = ()
    parts: tuple["Document", ...] = ()
    fields: tuple[LiveField, ...] = ()
    newline: str = ""
    hyperlinks: tuple[Hyperlink, ...] = ()

    def __repr__(self) -> str:
        return f"Document({self.name!r}, {self.format}, {len(self.text)} characters)"


class Name(NamedTuple):
    """A person's name in its parts, or an organisation's (``corporate``) whole in ``family``."""

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    corporate: bool = False


class Year(NamedTuple):
    """A year as written: 1999a has a letter, n.d. and in press a word, 1899/1995 a first year. BC years are negative."""

    number: int | None = None
    letter: str = ""
    word: str = ""
    first: int | None = None


class Clue(NamedTuple):
    """What happened to a part of the signature on its way into the text; the cost is in nats (−ln of how often it happens)."""

    kind: str
    seen: str
    meant: str
    cost: float
    span: Span | None = None


class CitationItem(NamedTuple):
    """One work cited once: authors, year and locator together; every part that a fix may replace has its own span.

    ``shared`` items take their authors from the previous item; ``kind`` distinguishes what need not be listed; a ``bare`` mention
    is a citation only if the list explains it. ``others`` are further readings of the same place, for linking to choose from,
    and ``cost`` is the grammatical cost of this one (nats). An item cited by a ``key`` has neither names nor year; a ``title`` is MLA's.
    """

    span: Span
    names: tuple[Name, ...]
    name_spans: tuple[Span, ...]
    et_al: bool
    year: Year | None
    year_span: Span | None
    locator: str = ""
    locator_span: Span | None = None
    shared: bool = False
    kind: Literal["work", "secondary"] = "work"
    bare: bool = False
    cost: float = 0.0
    clues: tuple[Clue, ...] = ()
    others: tuple["CitationItem", ...] = ()
    key: str = ""
    title: str = ""


class Citation(NamedTuple):
    """One bracket, or one mention in running text; a parenthetical citation's span includes its brackets."""

    span: Span
    items: tuple[CitationItem, ...]
    form: Form


class Reference(NamedTuple):
    """An entry of the list. Its ``id``, the span in the list, identifies it; ``key`` is a label, which others may share.

    ``kind`` and the keys of ``fields`` are BibTeX's and biblatex's; ``places`` says where in the list a field's value is.

    ``names`` are those it is cited by: authors, else editors, else the organisation. ``letter_given`` marks a year letter
    that the list does not print and the style would assign. ``raw`` has the LaTeX of a .bib file's values.
    """

    span: Span
    key: str
    kind: str
    names: tuple[Name, ...]
    year: Year | None
    title: str
    fields: Mapping[str, str] = _NOTHING
    places: Mapping[str, Span] = _NOTHING
    letter_given: bool = False
    raw: Mapping[str, str] = _NOTHING

    @property
    def id(self) -> Span:
        """Return the unique identity of the entry: its span."""
        return self.span


class Unread(NamedTuple):
    """A piece of the list that could not be read, and is reported. ``entry`` is what it was read as, if it is a stub."""

    span: Span
    why: str
    entry: Reference | None = None


class Match(NamedTuple):
    """One entry that a citation may mean, and the clues under which it would."""

    reference: Reference
    clues: tuple[Clue, ...] = ()
    cost: float = 0.0


class Link(NamedTuple):
    """What one cited item means: the matches, cheapest first, and the cost of calling it missing (``missing_cost``, nats).

    ``like`` are other citations of the essay that the item may be a damaged copy of. ``doubts`` names the evidence on whether the
    item is a citation at all, and ``doubt`` (nats) is how much cheaper denying that is than calling the work missing.
    """

    citation: Citation
    item: CitationItem
    verdict: Verdict
    matches: tuple[Match, ...]
    missing_cost: float = 0.0
    like: tuple[CitationItem, ...] = ()
    doubts: tuple[str, ...] = ()
    doubt: float = 0.0


class Edit(NamedTuple):
    """Replace the span by ``text``."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that are applied together, or not at all. A safe fix only changes form."""

    edits: tuple[Edit, ...]
    safe: bool


class Finding(NamedTuple):
    """What is wrong, where, how to correct it, and the records behind it; ``citecheck.check`` adds the lines and columns."""

    span: Span
    code: str
    name: str
    level: Level
    message: str
    fix: Fix | None = None
    related: tuple[Span, ...] = ()
    region: Region | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def line(self) -> int:
        """The line it begins in, from 1; 0 where lines were not counted."""
        return self.region.line if self.region else 0

    @property
    def column(self) -> int:
        """The column it begins at, from 1; 0 where lines were not counted."""
        return self.region.column if self.region else 0

    def to_dict(self) -> dict[str, Any]:
        """The finding as the JSON report has it."""
        made: dict[str, Any] = _report("json", "finding_object", self)
        return made


class Alias(NamedTuple):
    """A short name and its meaning; ``span`` is where the text defines it, None if the list or a setting does."""

    short: str
    name: str
    span: Span | None = None


class Case(NamedTuple):
    """All that a rule may see: ``links`` are what the text prints, ``keyed`` the links by keys, ``used_keys`` what the list has besides.

    ``sources`` are the texts as written, ``verified`` is what ``citecheck verify`` found; ``passed_over`` entries cannot be meant.
    """

    essay: Document
    listings: tuple[Document, ...]
    style: Style
    citations: tuple[Citation, ...]
    references: tuple[Reference, ...]
    unread: tuple[Unread, ...]
    links: tuple[Link, ...]
    sources: "Sources"
    settings: Settings = Settings()
    damage: float = 0.0
    aliases: tuple[Alias, ...] = ()
    keyed: tuple[Link, ...] = ()
    used_keys: frozenset[str] = frozenset()
    verified: tuple["Verification", ...] = ()
    passed_over: int = 0

    @property
    def all_links(self) -> tuple[Link, ...]:
        """What is cited in words and by keys, in the order of the text."""
        return tuple(sorted((*self.links, *self.keyed), key=lambda link: link.item.span)) if self.keyed else self.links

    @property
    def all_citations(self) -> tuple[Citation, ...]:
        """The citations in words and by keys, in the order of the text."""
        keyed = {link.citation for link in self.keyed}
        return tuple(sorted({*self.citations, *keyed}, key=lambda citation: citation.span)) if keyed else self.citations

    def __repr__(self) -> str:
        return f"Case({self.essay.name!r}: {len(self.citations)} citations, {len(self.references)} references)"


class Result(NamedTuple):
    """A checked essay: the case and what the rules found in it, in the order of the text."""

    case: Case
    findings: tuple[Finding, ...]

    def __repr__(self) -> str:
        return f"Result({self.case!r}, {len(self.findings)} findings)"

    def to_dict(self) -> dict[str, Any]:
        """The whole JSON report, as ``citecheck check --format json`` writes it, in values that json.dumps takes."""
        made: dict[str, Any] = _report("json", "as_object", (self,))
        return made

    def _repr_html_(self) -> str:
        made: str = _report("notebook", "annotated", self)
        return made


def _report(module: str, function: str, value: object) -> Any:
    """Return a reporter's output for a value; reporters are outer packages, imported when a program asks for one."""
    from importlib import import_module

    return getattr(import_module(f"citecheck.reporters.{module}"), function)(value)


make_distinct(*(noun for noun in tuple(globals().values()) if isinstance(noun, type) and issubclass(noun, tuple)))
