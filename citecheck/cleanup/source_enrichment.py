"""What a list's own text says beyond a Reference: braces that keep capitals, particles that drop, fields of other formats."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import ROLES, lead_role, read_names
from citecheck.bibliography.name_rendering import OTHERS
from citecheck.cleanup.latex_source import delimited, respelt
from citecheck.data.schema.biblatex import NAMED_BY
from citecheck.formats import format_of, in_latex, load
from citecheck.model import Document, Name, Reference, Span

_SUBTYPES = {"article": "preprint", "article-magazine": "magazine", "article-newspaper": "newspaper"}
_ET_AL = regex(r"\bet al\b|\band others\b|等\s*\Z", re.IGNORECASE)
_TITLES = ("booktitle", "maintitle", "subtitle", "title")
_KEPT = regex(r"\{([^{}\\$]{1,300})\}")
_EMPHASIS = regex(r"\\(?:emph|mkbibemph|textit)\{([^{}\\$]{1,300})\}")
_RAISED = regex(r"\\text(sub|super)script\{([^{}\\$]{1,60})\}")
_MATHEMATICS = regex(r"(?<!\\)\$([^$]{1,200})\$")
_INDEX = regex(r"([_^])(?:\{([^{}]{1,60})\}|([^\\\s{}]))")
_HELD = str.maketrans({
    "\ue020": "{", "\ue021": "}", "\ue022": "<i>", "\ue023": "</i>", "\ue024": "<sub>", "\ue025": "</sub>", "\ue026": "<sup>",
    "\ue027": "</sup>",
})  # fmt: skip
_PARTICLE = regex(r"((?:[^\W\d_A-Z][^\WA-Z]{0,7}[ ]){1,3})([A-ZÀ-ÖØ-Þ].*)")


def prepared(references: Iterable[Reference], listing: Document) -> tuple[Reference, ...]:
    """The references with what a handbook needs and a parser has no place for, from the text of their listing."""
    enrich = load(format_of(listing).enrich)
    return tuple(enrich(reference, listing) for reference in references)


def written(reference: Reference, field: str, listing: Document) -> str:
    """The field's value as it stands in the listing; empty if it has no place there."""
    place = reference.places.get(field)
    return listing.text[place.start : place.end] if place and place.source == listing.name else ""


def as_written(listings: Sequence[Document], originals: Iterable[Reference], *, clean: bool) -> Callable[[Reference, str], str]:
    """What gives the LaTeX of a field whose value is still the one that its .bib file gave, and nothing for all others."""
    texts = {listing.name: listing.text for listing in listings if in_latex(format_of(listing))}
    read = {reference.span: reference for reference in originals if reference.span.source in texts}

    def latex(reference: Reference, field: str) -> str:
        original = read.get(reference.span)
        if original is None:
            return ""
        if field == "kind":
            return reference.kind
        place, text = original.places.get(field), texts[original.span.source]
        same = original.fields.get(field) == reference.fields.get(field) and (field != "author" or original.names == reference.names)
        if not place or not same or not delimited(text, place):
            return ""
        return respelt(text[place.start : place.end], field) if clean else text[place.start : place.end]

    return latex


def from_bibtex(reference: Reference, listing: Document) -> Reference:
    """Titles keep the braces that protect their capitals, their italics and indices, and organisations in other roles their braces."""
    from citecheck.parsers.bibtex.latex import to_unicode, with_accents

    fields = dict(reference.fields)
    for field in (*_TITLES, *ROLES):
        raw = written(reference, field, listing)
        if field in fields and ("{" in raw or "$" in raw) and to_unicode(raw) == fields[field]:
            indexed = _MATHEMATICS.sub(lambda found: _INDEX.sub(_indexed, found[0]), _RAISED.sub(_indexed, raw))
            held = _EMPHASIS.sub("\ue022\\1\ue023", with_accents(indexed))
            for _ in range(2):  # "{{\'E}tretat}"
                held = _KEPT.sub("\ue020\\1\ue021", held)
            fields[field] = to_unicode(held).translate(_HELD)
    return reference._replace(fields=fields)


def _indexed(found: re.Match[str]) -> str:
    """What stands below or above the line, between characters that outlive the reading of LaTeX."""
    text = found[2] or (found[3] if found.re.groups == 3 else "") or ""
    return f"\ue024{text}\ue025" if found[1] in {"_", "sub"} else f"\ue026{text}\ue027"


def from_prose(reference: Reference, listing: Document) -> Reference:
    """People in running order become BibTeX's lists."""
    from citecheck.names import read_names as read_running
    from citecheck.writers.names import bibtex_names

    fields = {**reference.fields, **_with_question(reference, listing)}
    for role in ROLES & fields.keys() - {"author"}:
        fields[role] = bibtex_names(read_running(fields[role]))
    if "author" in fields:
        cut = bool(_ET_AL.search(fields["author"]))
        fields["author"] = bibtex_names([*reference.names, *([OTHERS] if cut else [])])
    if "year" in fields and reference.year:  # letters and "n.d." are the printing style's
        number = str(reference.year.number) if reference.year.number else ""
        fields["year"] = number or (reference.year.word if "press" in reference.year.word else "")
    return reference._replace(fields=fields, title=fields.get("title", reference.title))


def _with_question(reference: Reference, listing: Document) -> dict[str, str]:
    """The title with its question mark, where that parts it from the next field."""
    place, title = reference.places.get("title"), reference.fields.get("title", "")
    mark = listing.text[place.end : place.end + 1] if place and place.source == listing.name else ""
    return {"title": title + mark} if title[-1:].isalnum() and mark and mark in "?!" else {}


def from_ris(reference: Reference, listing: Document) -> Reference:
    """What RIS has no tag for comes back from C8; suffixes stand last in its names."""
    import json

    fields = {name: _suffix_second(value) if name in ROLES else value for name, value in reference.fields.items()}
    try:
        rest = json.loads(fields.get("c8", ""))
    except (RecursionError, ValueError):
        rest = None
    if isinstance(rest, dict) and all(isinstance(value, str) for value in rest.values()):
        del fields["c8"]
        fields |= rest
    kind = fields.pop("entrytype", reference.kind)
    lead = lead_role(reference)
    names = tuple(read_names(rest[lead])) if isinstance(rest, dict) and lead in rest else reference.names
    return reference._replace(fields=_with_others(fields), kind=kind, names=names or _bodies(fields))


def _bodies(fields: Mapping[str, str]) -> tuple[Name, ...]:
    """The organisation that an entry without people is cited by, if a .bib file named one."""
    body = next((fields[field] for field in NAMED_BY if fields.get(field)), "")
    return (Name(body.strip("{}"), corporate=True),) if body else ()


def _suffix_second(names: str) -> str:
    """A list of RIS's names, "Family, Given, Suffix", as BibTeX orders them."""
    return " and ".join(re.sub(r"\A([^,{}]*), ([^,{}]*), ([^,{}]*)\Z", r"\1, \3, \2", name) for name in names.split(" and "))


def _with_others(fields: dict[str, str]) -> dict[str, str]:
    """The fields with "and others" again at the end of lists that had it."""
    roles = [name.removeprefix("others-") for name in fields if name.startswith("others-")]
    plain = {name: value for name, value in fields.items() if not name.startswith("others-")}
    return plain | {role: plain.get(role, "") + " and others" for role in roles}


def from_csl(reference: Reference, listing: Document) -> Reference:
    """What CSL has no variable for comes back from its ``custom``; dropping particles stand behind the given name."""
    item = _item(reference.span, listing)
    fields = dict(reference.fields)
    custom = item.get("custom")
    if isinstance(custom, dict) and all(isinstance(value, str) for value in custom.values()):
        dropped = {"custom", *custom.get("stand-ins", "").split()}
        own = {name: value for name, value in custom.items() if name != "stand-ins"}
        fields = {name: value for name, value in fields.items() if name not in dropped} | own
    kind = fields.pop("entrytype", reference.kind)
    fields = _with_others(fields)
    subtype = _SUBTYPES.get(str(item.get("type", "")), "")
    if subtype and "entrysubtype" not in fields:
        fields["entrysubtype"] = subtype
    authors = item.get("author")
    names = tuple(_dropped(reference.names, authors)) if isinstance(authors, list) and fields.get("author") else reference.names
    return reference._replace(fields=fields, kind=kind, names=tuple(_parted(name) for name in names) or _bodies(fields))


def _item(span: Span, listing: Document) -> Mapping[str, Any]:
    import json

    try:
        item = json.loads(listing.text[span.start : span.end])
    except ValueError:
        return {}
    return item if isinstance(item, dict) else {}


def _parted(name: Name) -> Name:
    """A particle that stands in the family's field, in small letters, taken out of it (CSL 1.0.2, appendix "Name particles")."""
    found = None if name.corporate or name.particle else _PARTICLE.fullmatch(name.family)
    return name._replace(particle=found[1].strip(), family=found[2]) if found else name


def _dropped(names: tuple[Name, ...], authors: list[Any]) -> Iterator[Name]:
    """Names with a dropping particle behind the given name, where it stands in lists: Humboldt, Alexander von."""
    dropping = {
        " ".join(str(each.get("family", "")).split()): each for each in authors if isinstance(each, dict) and each.get("dropping-particle")
    }
    for name in names:
        author = dropping.get(name.family)
        if author and name.particle:
            yield name._replace(
                given=f"{name.given} {author['dropping-particle']}".strip(), particle=str(author.get("non-dropping-particle", ""))
            )
        else:
            yield name
