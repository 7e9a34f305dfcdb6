"""What the list's own text says beyond a Reference: braces that keep capitals, particles that drop, kinds that biblatex has no name for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from citecheck.model import Document, Name, Reference, Span

_SUBTYPES = {"article": "preprint", "article-magazine": "magazine", "article-newspaper": "newspaper"}
_TITLES = ("booktitle", "series", "subtitle", "title")
_KEPT = re.compile(r"\{([^{}\\$]{1,300})\}")
_PARTICLE = re.compile(r"((?:[^\W\d_A-Z][^\WA-Z]{0,7}[ ’']\s?){1,3})([A-ZÀ-ÖØ-Þ].*)")
_HELD = str.maketrans("\ue020\ue021", "{}")


def prepared(references: Iterable[Reference], listing: Document) -> tuple[Reference, ...]:
    """The references with what a handbook needs and the parser has no place for, from the text of their listing."""
    read = {"bib": _from_bibtex, "json": _from_csl}.get(listing.format)
    return tuple(read(reference, listing) if read else reference for reference in references)


def written(reference: Reference, field: str, listing: Document) -> str:
    """The field's value as it stands in the listing; empty if it has no place there."""
    place = reference.places.get(field)
    return listing.text[place.start : place.end] if place and place.source == listing.name else ""


def _from_bibtex(reference: Reference, listing: Document) -> Reference:
    """Titles keep the braces that protect their capitals; being BibTeX's, they are in headline style."""
    from citecheck.refs.bibtex_latex import to_unicode

    fields = dict(reference.fields)
    for field in _TITLES:
        raw = written(reference, field, listing)
        if field in fields and "{" in raw:
            held = to_unicode(_KEPT.sub("\ue020\\1\ue021", raw))
            if held.replace("\ue020", "").replace("\ue021", "") == fields[field]:
                fields[field] = held.translate(_HELD)
    return replace(reference, fields=fields)


def _from_csl(reference: Reference, listing: Document) -> Reference:
    item = _item(reference.span, listing)
    subtype = _SUBTYPES.get(str(item.get("type", "")), "")
    fields = dict(reference.fields)
    if subtype and "entrysubtype" not in fields:
        fields["entrysubtype"] = subtype
    authors = item.get("author")
    names = tuple(_dropped(reference.names, authors)) if isinstance(authors, list) and fields.get("author") else reference.names
    return replace(reference, fields=fields, names=tuple(_parted(name) for name in names))


def _parted(name: Name) -> Name:
    """A particle that stands in the family's field, in small letters, taken out of it (CSL 1.0.2, appendix "Name particles")."""
    found = None if name.corporate or name.particle else _PARTICLE.fullmatch(name.family)
    return replace(name, particle=found[1].strip(), family=found[2]) if found else name


def _item(span: Span, listing: Document) -> Mapping[str, Any]:
    import json

    try:
        item = json.loads(listing.text[span.start : span.end])
    except ValueError:
        return {}
    return item if isinstance(item, dict) else {}


def _dropped(names: tuple[Name, ...], authors: list[Any]) -> Iterator[Name]:
    """Names with a dropping particle behind the given name, where it stands in lists: Humboldt, Alexander von."""
    dropping = {
        " ".join(str(each.get("family", "")).split()): each for each in authors if isinstance(each, dict) and each.get("dropping-particle")
    }
    for name in names:
        author = dropping.get(name.family)
        if author and name.particle:
            yield replace(
                name, given=f"{name.given} {author['dropping-particle']}".strip(), particle=str(author.get("non-dropping-particle", ""))
            )
        else:
            yield name
