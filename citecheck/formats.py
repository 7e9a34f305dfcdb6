"""Every file format, one row each: how it is recognised, read and written, and the properties of text in it.

An essay format needs one row and a reader (or, if it is plain text, a mask); a list format needs one row and a parser. The functions
of a row are named as ``module:function`` below ``citecheck`` and imported when they are called, so that the table costs nothing at start.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from citecheck._fast.regex import regex

if TYPE_CHECKING:
    from citecheck.model import Document

_LONGEST_SUFFIX = 12
SIGNATURE_WITHIN = 20_000
"""Characters of a list's text within which the signature of its format appears."""


class Format(NamedTuple):
    """A file format; ``name`` is its name in ``Document.format`` and ``--to``, ``role`` what a file of it is by default.

    Recognising: ``suffixes`` of file names; ``magic``, bytes that a file begins with, and ``recognise`` (bytes → bool), asked where the
    magic fits several formats (archives); ``signature``, a pattern in the text of a list without an informative name.
    Bytes take precedence over names.

    Reading: ``reader`` (bytes, name → Document) for what is not plain text; ``mask`` (text → prose of equal length) for an essay and
    ``list_mask`` for a list; ``joins`` (Document → Document) puts the files that an essay includes into it; ``named_lists``
    (Document → paths) finds the lists that an essay names itself; ``parser`` (Document → entries) turns a list into References and Unread.

    Writing: ``writer`` (Listing → text or bytes) of a list in this format, and ``pandoc``'s name for it.
    """

    name: str
    role: Literal["essay", "list"]
    suffixes: tuple[str, ...] = ()
    magic: tuple[bytes, ...] = ()
    recognise: str = ""
    signature: re.Pattern[str] | None = None
    reader: str = ""
    mask: str = ""
    list_mask: str = ""
    named_lists: str = ""
    joins: str = ""
    parser: str = ""
    writer: str = ""
    pandoc: str = ""
    markup: Literal["", "html", "json", "latex", "markdown"] = ""
    """How characters are escaped in it."""
    is_structured: bool = False
    """Its entries have named fields."""
    has_keys: bool = False
    """Its entries have keys of their own, by which a text may cite them."""
    carries_own_list: bool = False
    """An essay in it may have its reference list under a heading."""
    holds_lists: bool = False
    """A file of it in a folder of lists is one."""
    is_editable: bool = True
    """Its text is the file's own, so that fixes may change it."""
    demands_citation: bool = True
    """An essay should cite everything in a list of this format."""
    renders_entities: bool = False
    """A reader of it sees “&” for “&amp;”."""
    renders_tags: bool = False
    """A reader of it sees italics for “<i>”."""
    dates_are_text: bool = False
    """Its dates are written as text in fields."""
    is_kept_by_hand: bool = False
    """One person edits such a list, and writes a name in one form."""
    titles: Literal["", "braced", "sentence"] = ""
    """How titles are kept: with names in braces, in sentence style, or as somebody typed them."""
    places_leftovers: bool = False
    """It has a place for data without a field."""

    @property
    def is_readable(self) -> bool:
        """Whether citecheck reads it, or only writes it."""
        return bool(self.reader or self.mask or self.parser)

    @property
    def is_list(self) -> bool:
        """Whether a file in it is a reference list by itself."""
        return self.role == "list"

    @property
    def is_latex(self) -> bool:
        """Whether its characters are escaped as LaTeX's."""
        return self.markup == "latex"


_PROSE = "parsers.prose:parse"
_DOCUMENTS = "readers.documents:read_"
_UNTABBED = "readers.typography:untabbed"

_ROWS = (
    Format(
        "bib", "list", ("bib", "bibtex"), signature=regex(r"^[ \t\ufeff]*+@[ \t]*+[A-Za-z]{2,40}+[ \t]*+\n?[ \t]*+(?:\{|\((?!\d{4}[a-z]?\b[^,\n]{0,20}\)))", re.MULTILINE),
        parser="parsers.bibtex:parse", writer="writers.structured:bib",
        markup="latex", is_structured=True, has_keys=True, holds_lists=True, dates_are_text=True, is_kept_by_hand=True, titles="braced",
    ),
    Format("biblatex", "list", ("biblatex",), writer="writers.structured:biblatex", markup="latex", is_structured=True, has_keys=True),
    Format(
        "csl-json", "list", ("json", "csl-json"), signature=regex(r"\A[\ufeff \t\r\n]*+[\[{]\s*+[\[{\"\]}]"),
        parser="parsers.csl_json:parse", writer="writers.structured:csl_json",
        markup="json", is_structured=True, has_keys=True, holds_lists=True, renders_tags=True, titles="sentence",
    ),
    Format(
        "ris", "list", ("ris",), signature=regex(r"^\ufeff?TY {0,2}- ?[A-Z]", re.MULTILINE),
        parser="parsers.ris:parse", writer="writers.structured:ris",
        is_structured=True, has_keys=True, holds_lists=True, dates_are_text=True, places_leftovers=True,
    ),
    Format(
        "nbib", "list", ("nbib",), signature=regex(r"^\ufeff?PMID *- ?\d", re.MULTILINE), parser="parsers.tagged:parse_pubmed",
        is_structured=True, holds_lists=True, dates_are_text=True,
    ),
    Format(
        "enw", "list", ("enw",), signature=regex(r"^\ufeff?%0 [A-Z]", re.MULTILINE), parser="parsers.tagged:parse_endnote",
        is_structured=True, holds_lists=True, dates_are_text=True,
    ),
    Format(
        "wos", "list", ("ciw",), signature=regex(r"^\ufeff?(?:FN (?:Clarivate|Thomson|ISI)|PT [BCJPS]\r?$)", re.MULTILINE),
        parser="parsers.tagged:parse_wos", is_structured=True, dates_are_text=True,
    ),
    Format(
        "csl-yaml", "list", ("yaml", "yml"), signature=regex(r"\A\ufeff?(?:[ \t]*+(?:(?:#|---)[^\n]*+|[\w-]{1,40}+:[ \t]+[^\n]*+)?+\n){0,60}?references:[ \t]*+\r?\n"),
        parser="parsers.csl_yaml:parse", is_structured=True, has_keys=True, is_editable=False, renders_tags=True, titles="sentence",
    ),
    Format("bibitems", "list", parser="parsers.bibitems:parse", markup="latex", has_keys=True),
    Format(
        "bibyaml", "list", ("bibyaml",), signature=regex(r"\A\ufeff?\s{0,9}(?:---[^\n]*\n)?\s{0,9}entries:[ \t]*\r?\n"),
        parser="interop.pybtex_formats:parse@yaml", writer="interop.pybtex_formats:write@yaml", is_structured=True, has_keys=True, dates_are_text=True, titles="braced",
    ),
    Format(
        "bibtexml", "list", ("bibtexml", "xml"), signature=regex(r"<bibtex:file\b"),
        parser="interop.pybtex_formats:parse@bibtexml", writer="interop.pybtex_formats:write@bibtexml", is_structured=True, has_keys=True, dates_are_text=True, titles="braced",
    ),
    Format("endnote-xml", "list", (), signature=regex(r"<xml>\s*<records>|<records>\s*<record>"), parser="parsers.refused:endnote_xml", is_structured=True),
    Format(
        "scopus", "list", (), signature=regex(r"\A\ufeff?\s*Scopus\s+EXPORT DATE:"), parser="parsers.scopus:parse_text",
        is_structured=True, dates_are_text=True,
    ),
    Format(
        "scopus-csv", "list", (), signature=regex(r"\A\ufeff?\"?Authors\"?,[^\n]*\"?Title\"?,\"?Year\"?,"),
        parser="parsers.scopus:parse_table", is_structured=True, dates_are_text=True,
    ),
    Format("prose", "list", parser=_PROSE),
    Format("further", "list", parser=_PROSE, demands_citation=False),
    Format(
        "txt", "essay", ("txt", "text"), mask="readers.plain_text:mask",
        writer="writers.documents:write_text", pandoc="plain", carries_own_list=True, holds_lists=True,
    ),
    Format(
        "md", "essay", ("md", "markdown", "qmd", "rmd"), mask="readers.markdown:mask", list_mask="readers.markdown:list_mask",
        named_lists="readers.named_lists:in_front_matter", writer="writers.documents:write_markdown", pandoc="markdown-citations",
        markup="markdown", carries_own_list=True, holds_lists=True, renders_entities=True,
    ),
    Format(
        "tex", "essay", ("tex",), mask="readers.latex:mask", list_mask="readers.latex:list_mask",
        joins="readers.tex_project:joined", named_lists="readers.named_lists:in_commands",
        markup="latex", carries_own_list=True,
    ),
    Format(
        "html", "essay", ("html", "htm", "xhtml"), reader=_DOCUMENTS + "html", list_mask=_UNTABBED,
        writer="writers.documents:write_html", pandoc="html", carries_own_list=True, is_editable=False,
    ),
    Format(
        "docx", "essay", ("docx", "docm"), reader=_DOCUMENTS + "docx", list_mask=_UNTABBED,
        writer="writers.office:write_docx", pandoc="docx", carries_own_list=True, is_editable=False,
    ),
    Format(
        "odt", "essay", ("odt",), reader=_DOCUMENTS + "odt", list_mask=_UNTABBED,
        writer="writers.office:write_odt", pandoc="odt", carries_own_list=True, is_editable=False,
    ),
    Format("fodt", "essay", ("fodt",), reader=_DOCUMENTS + "fodt", list_mask=_UNTABBED, carries_own_list=True, is_editable=False),
    Format("epub", "essay", ("epub",), reader=_DOCUMENTS + "epub", list_mask=_UNTABBED, carries_own_list=True, is_editable=False),
    Format("pdf", "essay", ("pdf",), reader=_DOCUMENTS + "pdf", list_mask=_UNTABBED, carries_own_list=True, is_editable=False),
)  # fmt: skip


class _Table(dict[str, Format]):
    """The rows by name. Unknown names are looked up in the installed plug-ins of pybtex, which nothing imports before."""

    def __missing__(self, name: str) -> Format:
        row: Format | None = load("interop.plug_ins:format_named")(name)
        if row is None:
            raise KeyError(name)
        return row


FORMATS = _Table({row.name: row for row in _ROWS})
_BY_SUFFIX = {suffix: row for row in _ROWS for suffix in row.suffixes}
_SIGNED = tuple((row, row.signature) for row in _ROWS if row.signature)


def load(target: str) -> Callable[..., Any]:
    """The function that a row names as ``module:function``, or as ``module:function@argument`` with its first argument."""
    module, _, function = target.partition(":")
    function, _, argument = function.partition("@")
    found: Callable[..., Any] = getattr(import_module(f"citecheck.{module}"), function)
    return partial(found, argument) if argument else found


def format_of_name(name: str) -> Format | None:
    """The format that a file's suffix names, perhaps a plug-in's; None if none is known."""
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    if suffix in _BY_SUFFIX or not (suffix.isalnum() and len(suffix) <= _LONGEST_SUFFIX and suffix.isascii()):
        return _BY_SUFFIX.get(suffix)
    row: Format | None = load("interop.plug_ins:format_of_suffix")(suffix)
    return row


def readable_format(name: str) -> Format:
    """The format in which a file of this name is read: plain text unless the suffix says otherwise."""
    found = format_of_name(name)
    return found if found and found.is_readable else FORMATS["txt"]


def format_of_bytes(data: bytes) -> Format | None:
    """The format that the bytes themselves show; None if they show none."""
    for row in _ROWS:
        if data.startswith(row.magic) and row.magic and row.is_readable and (not row.recognise or load(row.recognise)(data)):
            return row
    return None


def format_shown(row: Format, text: str) -> Format:
    """The format of a list's text whose suffix says this one: another whose signature it has, if it lacks this one's (.yaml, .xml)."""
    if not row.is_list or not row.signature or row.signature.search(text, 0, SIGNATURE_WITHIN):
        return row
    return next((each for each, signature in _SIGNED if signature.search(text, 0, SIGNATURE_WITHIN)), row)


def format_of(listing: "Document") -> Format:
    """Return the format of a list; for a list in an essay's format (.txt, .md), by its text."""
    row = FORMATS[listing.format]
    if row.is_list:
        return row
    return _format_signed(listing.text)


@lru_cache(maxsize=4)  # a list is asked again and again
def _format_signed(text: str) -> Format:
    return next((each for each, signature in _SIGNED if signature.search(text, 0, SIGNATURE_WITHIN)), FORMATS["prose"])


def with_keys(listings: Iterable["Document"]) -> tuple["Document", ...]:
    """Return the lists whose entries have keys of their own; the keys of others are citecheck's, made of author and year."""
    return tuple(listing for listing in listings if format_of(listing).has_keys)


def list_suffixes() -> tuple[str, ...]:
    """Return the suffixes of files that may be reference lists, the most informative formats first."""
    return tuple(f".{suffix}" for row in _ROWS if row.holds_lists for suffix in row.suffixes)


def structured_suffixes() -> frozenset[str]:
    """The suffixes of lists whose entries have named fields: databases that programs write."""
    return frozenset(f".{suffix}" for row in _ROWS if row.is_structured for suffix in row.suffixes)


def in_fields(format: Format) -> bool:
    """Whether entries have named fields."""
    return format.is_structured


def in_latex(format: Format) -> bool:
    """Whether values are LaTeX's."""
    return format.is_latex


def in_written_dates(format: Format) -> bool:
    """Whether dates are written as text in fields."""
    return format.dates_are_text


def in_prose(format: Format) -> bool:
    """Whether entries are running text."""
    return not format.is_structured
