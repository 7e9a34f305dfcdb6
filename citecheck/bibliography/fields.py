"""Where a value is: biblatex's field names and the older ones that mean the same."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.patent_words import NUMBER, OFFICES, PATENT
from citecheck.latex.addresses import to_address
from citecheck.model import Reference
from citecheck.text.title_again import says_title_again
from citecheck.text.word_patterns import either_case, one_of

_ADDRESS = regex(r"\\(?:url|href)\s*\{([^{}]+)\}|(https?://[^\s{}<>]+)")

_PATENT = regex(
    rf"(?P<country>{one_of(OFFICES)})\s{either_case(PATENT)}\s(?:{either_case(NUMBER)}\s)?(?P<number>\d[\d,/]{{3,14}}\w{{0,2}})\.?"
)
_PAPERS = frozenset({"conference", "inproceedings"})
_WHOLE = frozenset({"mastersthesis", "phdthesis", "report", "techreport", "thesis"})
_PATENT_KINDS = frozenset({"article", "misc", "patent"})

SAME_AS: dict[str, tuple[str, ...]] = {
    "eprinttype": ("eprinttype", "archiveprefix"),
    "institution": ("institution", "school", "authority"),
    "issue": ("issue",),
    "journaltitle": ("journaltitle", "journal"),
    "langid": ("langid", "language"),
    "library": ("library", "archive_location"),
    "location": ("location", "address", "archive-place"),
    "number": ("number",),
    "pages": ("pages", "page"),
    "urldate": ("urldate", "lastaccessed", "lastchecked"),
}
_SUBTITLES = {"title": "subtitle", "booktitle": "booksubtitle", "maintitle": "mainsubtitle", "journaltitle": "journalsubtitle"}
_ELSEWHERE = frozenset({"booktitle", "maintitle", "number", "publisher", "title", "url"})
_MADE_OF_SEVERAL = _ELSEWHERE | _SUBTITLES.keys() | {name for name, names in SAME_AS.items() if names != (name,)} | {"pages"}


def field(reference: Reference, name: str) -> str:
    """A field's value under its biblatex name or an older one, with its subtitle; empty if the entry has none."""
    fields = reference.fields
    value = fields.get(name, "")
    if name not in _MADE_OF_SEVERAL:  # as most
        return value.strip()
    for key in SAME_AS.get(name, ()) if not value else ():
        if value := fields.get(key, ""):
            break
    if not value and name in _ELSEWHERE:
        value = _elsewhere(reference, name)
    if name == "pages" and reference.raw and value.isdecimal() and reference.kind in _WHOLE:  # how many it has, not which
        value = ""
    if name in _SUBTITLES and (subtitle := reference.fields.get(_SUBTITLES[name], "")) and subtitle not in value:
        value += (" " if value.endswith(("?", "!", ":")) else ": ") + subtitle
    return value.strip()


def _elsewhere(reference: Reference, name: str) -> str:
    """A field that an entry has in another place than its own; empty if it has none."""
    match name:
        case "title":
            return reference.title
        case "url":
            return address_in_text(reference)
        case "number":
            return patent_in_note(reference)
        case "maintitle" if reference.kind == "book":  # a CSL book's container-title
            return "" if says_title_again(reference) else reference.fields.get("booktitle", "")
        case "booktitle" if reference.kind in _PAPERS:  # as Scopus exports them
            return reference.fields.get("journal", "")
        case "publisher" if reference.kind in _PAPERS:  # as Google Scholar exports them
            return reference.fields.get("organization", "")
        case "publisher" if reference.kind == "booklet":
            return reference.fields.get("howpublished", "")
    return ""


def patent_in_note(reference: Reference) -> str:
    """The number of a patent that an entry of no kind says in its note, as Google Scholar exports them: US Patent 8,123,456."""
    found = _PATENT.fullmatch(reference.fields.get("note", "").strip()) if reference.kind.lower() in _PATENT_KINDS else None
    return found["country"].upper() + found["number"] if found else ""


def address_in_text(reference: Reference) -> str:
    """Return the address that an entry has in ``howpublished`` or ``note`` instead of a separate field."""
    for name in ("howpublished", "note"):
        text = reference.raw.get(name) or reference.fields.get(name, "")
        if found := _ADDRESS.search(text):
            return to_address((found[1] or found[2]).rstrip(".,;)"))
    return ""
