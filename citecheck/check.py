"""The whole road on one screen: read, parse the list, extract, link, judge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from citecheck import cite, link, refs, styles
from citecheck.cite.known import Known
from citecheck.model import Case, Document, Reference, Result, Settings, Unread
from citecheck.read.own_list import split
from citecheck.rule import Rule
from citecheck.settle import settle


def check_documents(
    essay: Document,
    listings: Sequence[Document] = (),
    *,
    style: str = "auto",
    rules: Iterable[Rule] | None = None,
    settings: Settings | None = None,
    habits: Mapping[str, str | int] | None = None,
) -> Result:
    """Check an essay against its lists (those given, and its own under a heading).

    The rules are the default ones unless given; ``habits`` stand in the place of the style's own.
    """
    settings = settings or Settings()
    body, own = split(essay)
    listings = (*listings, *own)
    entries = [entry for listing in listings for entry in refs.parse(listing)]
    references = refs.give_letters([e for e in entries if isinstance(e, Reference)])
    unread = tuple(e for e in entries if isinstance(e, Unread))
    damage = link.estimate_damage(body)
    found = cite.extract(body, Known.of(references, settings.aliases), damage=damage)
    links = link.link(found, references, damage=damage, aliases=settings.aliases)
    citations, links = settle(found, links, prose=body.prose, damage=damage)
    written = styles.with_habits(styles.choose(style, body, citations), habits or {})
    case = Case(body, tuple(listings), written, citations, references, unread, links, settings, damage)
    findings = (finding for rule in _chosen(rules) for finding in rule(case))
    return Result(case, tuple(sorted(findings, key=lambda f: (f.span, f.code))))


def _chosen(rules: Iterable[Rule] | None) -> Iterable[Rule]:
    """The rules asked for, or all that run by default."""
    if rules is not None:
        return rules
    from citecheck.rules import all_rules

    return (rule for rule in all_rules() if rule.default)
