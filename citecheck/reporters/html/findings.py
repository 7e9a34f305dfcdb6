"""The findings as articles: what is wrong, what is meant and why, what would be written, and every place."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.clues import RULE_OF
from citecheck.model import Finding, Fix, Link, Match
from citecheck.reporters.explanations import MOST_CANDIDATES, change_words, cited_words, clues_words, condition_words, record_words
from citecheck.reporters.grouping import Group
from citecheck.reporters.html.markup import Markup, join, tag
from citecheck.reporters.html.view import View
from citecheck.text.display import reference_words

LONGEST = 220
"""Characters of a quoted place that are shown."""

SAFE = "changes the form only"
UNSAFE = "changes a name, a year or words: check it first"


def findings_markup(view: View) -> Iterator[Markup]:
    """An article for each distinct finding."""
    last = None
    for number, group in enumerate(view.groups):
        yield _article(view, number, group, meant=group.link is None or group.link is not last)
        last = group.link


def _article(view: View, number: int, group: Group, *, meant: bool) -> Markup:
    """One distinct finding; what its citation means is left out where the article above says it."""
    finding = group.findings[0]
    times = tag("span", f"×{len(group.findings)}", class_="times") if len(group.findings) > 1 else None
    name = tag("a", finding.name, href=f"#{view.prefix}r-{finding.code}", title="About this rule")
    head = tag("h3", tag("span", finding.level, class_="level"), " ", name, " ", tag("code", finding.code), " ", times)
    words = quoted(view, finding)
    quote = join(tag("q", words), " ") if words and words not in finding.message else None
    statement = tag("p", quote, finding.message, dir="auto")
    pairs = [join(tag("dt", label), [tag("dd", words, dir="auto") for words in several]) for label, several in _pairs(view, group, meant)]
    return tag("article", head, statement, tag("dl", pairs), id=f"{view.prefix}f{number}", class_=finding.level, data_r=finding.code)


def quoted(view: View, finding: Finding) -> str:
    """The words that a finding is about, in one line."""
    words = " ".join(view.where.text(finding.span).split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _pairs(view: View, group: Group, meant: bool) -> Iterator[tuple[str, list[Markup]]]:
    """Labels and what is beside them."""
    finding = group.findings[0]
    if group.link and meant:
        yield from _meanings(view, group.link, finding.message)
    if finding.evidence:
        yield "record", [join(record_words(finding))]
    if finding.fix:
        yield "fix", [join(change_words(finding.fix, view.where), " ", tag("small", fix_kind(finding.fix)))]
    if related := list(_related(view, group)):
        yield "see", related
    yield "place" if len(group.findings) == 1 else "places", [join(list(_places(view, group)))]


def fix_kind(fix: Fix) -> str:
    """What kind of change a fix is, in words."""
    return SAFE if fix.safe else UNSAFE


def _meanings(view: View, link: Link, message: str) -> Iterator[tuple[str, list[Markup]]]:
    match link.verdict:
        case "exact" | "near" if link.matches:
            best = link.matches[0]
            yield "means", [entry_link(view, best)]
            if why := clues_words(tuple(clue for clue in best.clues if not RULE_OF[clue.kind])):
                yield "because", [join(why)]
        case "ambiguous":
            yield "may mean", [join(entry_link(view, match), condition_words(match)) for match in link.matches[:MOST_CANDIDATES]]
        case _ if link.matches:
            yield "nearest", [join(entry_link(view, link.matches[0]), condition_words(link.matches[0]))]
    if link.like:
        yield "compare", [join(f"{cited_words(item)}, which the text cites too") for item in link.like[:2]]


def entry_link(view: View, match: Match) -> Markup:
    """An entry by its authors and year, and the first words of its title."""
    title = match.reference.title
    short = title if len(title) <= 70 else f"{title[:69]}…"
    href = f"#{view.prefix}e{view.entry_numbers[match.reference.id]}"
    return join(tag("a", reference_words(match.reference), href=href), f", {short}" if short and match.reference.names else None)


def _related(view: View, group: Group) -> Iterator[Markup]:
    """Entries and places that the findings are about besides, none left out."""
    meant = {match.reference.id for match in group.link.matches} if group.link else set()
    for span in dict.fromkeys(span for finding in group.findings for span in finding.related if span not in meant):
        words = " ".join(view.where.text(span).split())
        entry = view.entry_at(span)
        shown = words if len(words) < 100 else f"{words[:99]}…"
        if entry is not None:
            yield join(tag("a", reference_words(view.case.references[entry]), href=f"#{view.prefix}e{entry}"), ": ", shown)
        else:
            yield join(view.where.at(span), ": ", shown)


def _places(view: View, group: Group) -> Iterator[Markup]:
    numbers = view.finding_numbers
    for at, finding in enumerate(group.findings):
        target = view.target(finding)
        own = finding.span.source == view.case.essay.name
        words = view.place(finding.span) if own else f"{finding.span.source}, {view.place(finding.span)}"
        if at:
            yield tag("span", ", ", class_="comma")
        inside = tag("a", words, href=f"#{target}") if target else words
        yield tag("span", inside, class_="place", data_n=str(numbers[id(finding)]))
