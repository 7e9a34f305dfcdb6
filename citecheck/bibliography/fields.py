"""Where a value stands: biblatex's field names and the older ones that mean the same."""

from __future__ import annotations

from citecheck.model import Reference

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


def field(reference: Reference, name: str) -> str:
    """A field's value under its biblatex name or an older one, with its subtitle; empty if the entry has none."""
    if name == "title":
        value = reference.fields.get("title", "") or reference.title
    else:
        value = next((reference.fields[key] for key in SAME_AS.get(name, (name,)) if reference.fields.get(key)), "")
    if name == "maintitle" and not value and reference.kind == "book":  # a CSL book's container-title
        value = reference.fields.get("booktitle", "")
    if name == "publisher" and not value and reference.kind == "booklet":
        value = reference.fields.get("howpublished", "")
    subtitle = reference.fields.get(_SUBTITLES.get(name, ""), "")
    if subtitle and subtitle not in value:
        value += (" " if value.endswith(("?", "!", ":")) else ": ") + subtitle
    return value.strip()
