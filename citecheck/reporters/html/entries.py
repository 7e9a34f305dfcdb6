"""The list beside the essay: every entry, how often and where it is cited, and what was found about it."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import FORMATS, format_of
from citecheck.model import Link, Reference, Span
from citecheck.reporters.html.essay import stretch_markup
from citecheck.reporters.html.markup import Markup, join, tag
from citecheck.reporters.html.structure import Block
from citecheck.reporters.html.view import View
from citecheck.text.display import name_words, reference_words, year_words

_CONTAINERS = (
    "journaltitle",
    "journal",
    "booktitle",
    "publisher",
    "institution",
    "school",
    "howpublished",
    "volume",
    "number",
    "pages",
    "doi",
    "url",
)


def entries_markup(view: View) -> Iterator[Markup]:
    """The entries in the order of the list, and the pieces of it that could not be read."""
    about: dict[int, list[int]] = {}
    for number, group in enumerate(view.groups):
        for finding in group.findings:
            entry = view.entry_at(finding.span)
            if entry is not None and view.cited(finding) is None and number not in about.setdefault(entry, []):
                about[entry].append(number)
    for number, reference in enumerate(view.case.references):
        yield _entry(view, number, reference, about.get(number, []))
    for unread in view.case.unread:
        yield tag(
            "p",
            tag("span", "not read", class_="level"),
            " ",
            view.where.text(unread.span),
            " ",
            tag("small", unread.why),
            class_="unread error",
        )


def _entry(view: View, number: int, reference: Reference, findings: list[int]) -> Markup:
    cited = view.cited_at.get(number, [])
    near = any(view.links[each].verdict == "near" for each in cited)
    uncited = view.is_uncited(reference)
    state = "uncited" if uncited else "near" if near else "exact"
    level = view.worst(findings)
    times = None if view.is_list else tag("span", "not cited" if uncited else f"×{len(cited)}", class_="times")
    mark = tag("span", level, class_=f"level {level}") if level else None
    title = f"{reference.title[:90]}…" if len(reference.title) > 91 else reference.title
    head = tag("summary", tag("b", reference_words(reference)), " ", title if reference.names else None, " ", times, " ", mark)
    places = [
        join(tag("a", view.place(view.links[each].item.span), href=f"#{view.prefix}c{each}"), _verdict(view.links[each])) for each in cited
    ]
    found = [tag("a", f"{view.groups[each].findings[0].name}", href=f"#{view.prefix}f{each}") for each in findings]
    return tag(
        "details",
        head,
        tag("p", _whole(view, reference), dir="auto", class_="whole"),
        tag("p", "Cited at ", _listed(places), class_="places") if places else None,
        tag("p", "Found: ", _listed(found), class_="places") if found else None,
        id=f"{view.prefix}e{number}",
        class_=f"entry {state} {level or ''}".strip(),
        data_a="; ".join(map(name_words, reference.names)),
        data_y=year_words(reference.year),
        open=state != "exact" or bool(findings),
    )


def _verdict(link: Link) -> str:
    return "" if link.verdict == "exact" else f" ({link.verdict})"


def _listed(pieces: list[Markup]) -> Markup:
    return join([join(", " if at else "", piece) for at, piece in enumerate(pieces)])


def _whole(view: View, reference: Reference) -> Markup | str:
    """The entry as its list prints it; of one in fields, the fields that name a work."""
    listing = next((each for each in view.case.listings if each.name == reference.span.source), None)
    if listing is None or not format_of(listing).is_structured:
        return _as_printed(view, reference.span)
    names = "; ".join(f"{name_words(name)}, {name.given}" if name.given else name_words(name) for name in reference.names)
    rest = ", ".join(reference.fields[field] for field in _CONTAINERS if reference.fields.get(field))
    year = year_words(reference.year) + (reference.year.letter if reference.year else "")
    key = tag("code", reference.key) if reference.key else None
    title = join(tag("cite", reference.title), ". ") if reference.title else None
    return join(f"{names} ({year or 'no year'}). ".lstrip(), title, f"{rest} " if rest else None, key)


def _as_printed(view: View, span: Span) -> Markup | str:
    """An entry of a list in running text, without the marks of Markdown."""
    essay = view.case.essay
    document = essay if span.source == essay.name else view.where.documents[span.source]
    if FORMATS[document.format].markup != "markdown":
        return " ".join(view.where.text(span).split())
    from citecheck.reporters.html.structure.markdown_inline import inline

    block = Block("p", span.start, span.end, runs=tuple(inline(document.text, span.start, span.end)))
    return stretch_markup(document.text, block)
