"""The whole pipeline on one screen: read, parse the list, extract, link, judge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from citecheck import extract as cite
from citecheck import link, styles
from citecheck import parsers as refs
from citecheck.config import Config
from citecheck.config.rule_selection import at_levels, rules_for
from citecheck.extract.aliases import learn_aliases
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.keyed import keyed
from citecheck.formats import FORMATS
from citecheck.link.keyed import link_keyed
from citecheck.link.resolution import settle
from citecheck.linting.libraries import Part, of_part, part_meant
from citecheck.linting.rule import Rule
from citecheck.linting.sources import Sources
from citecheck.model import Case, Citation, Document, InputError, Link, Reference, Result, Settings, Style, Unread
from citecheck.readers.embedded_list import split

if TYPE_CHECKING:
    from citecheck.verify.verification import Verifier

LIST_RULES = ("L", "R", "S606", "W")
"""Families of rules about a list by itself, and the rule about what could not be read."""


FORM_OF_IDENTIFIERS = ("R502", "R508")
"""Rules about the form of DOIs, which are looked up in their intended form: these findings say that they are not written so."""

MOST_LISTS = 4
"""How many sets of lists keep their index, the most recent ones."""

Identity = tuple[str, str, str]
"""A list's name, format and text."""


class Parsed(dict[Identity, tuple[Reference | Unread, ...]]):
    """The entries of lists that were parsed before; the index of one set of lists is built once for all essays over it."""

    def __init__(self, entries: Mapping[Identity, tuple[Reference | Unread, ...]] | None = None) -> None:
        super().__init__(entries or {})
        self.known: dict[tuple[Identity, ...], Listed] = {}

    def for_one(self) -> Parsed:
        """Return a copy for one essay, whose additions are not kept for the next."""
        other = Parsed(self)
        other.known = self.known
        return other


class Listed:
    """The entries of an essay's lists, with the names, years and keys by which it is read and linked."""

    def __init__(self, entries: Sequence[Reference | Unread], listings: Sequence[Document], passed_over: int = 0) -> None:
        self._passed_over = passed_over
        self.references = refs.assign_year_suffixes([e for e in entries if isinstance(e, Reference)])
        self.unread = tuple(e for e in entries if isinstance(e, Unread))
        self._listings = listings

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The names of the lists."""
        return Gazetteer.of(self.references)

    @cached_property
    def index(self) -> link.Index:
        """Which entries a citation may mean."""
        return link.Index(self.references, self._passed_over)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys by which entries can be cited."""
        return frozenset(reference.key for reference in self.references)

    @cached_property
    def damage(self) -> float:
        """The share of wrong characters in the most damaged list."""
        return max(map(link.estimate_list_damage, self._listings), default=0.0)


def check_documents(
    essay: Document,
    listings: Sequence[Document] = (),
    *,
    style: str = "auto",
    rules: Iterable[Rule] | None = None,
    settings: Settings | None = None,
    habits: Mapping[str, str | int] | None = None,
    parsed: Parsed | None = None,
    verifier: Verifier | None = None,
    whole: bool = True,
) -> Result:
    """Check an essay against its lists (those given, and its own under a heading).

    ``habits`` replace the style's own; ``parsed`` keeps the entries of lists that several essays share; a ``verifier`` looks the entries
    up in external records. Of a library only what a citation may mean is parsed and judged, unless it is wanted ``whole``.
    """
    settings, (body, own) = settings or Settings(), split(essay, unheaded=not listings)
    part = Part(listings) if whole or own or essay.fields else part_meant(essay, listings, settings)
    listed = _listed(part.listings, own, Parsed() if parsed is None else parsed, part.passed_over)
    complete, listings = (*listings, *own), (*part.listings, *own)
    references = listed.references
    damage = link.estimate_damage(body) if (is_read := bool(body.prose.strip())) else 0.0
    known = listed.gazetteer if is_read else Gazetteer.of(())  # lists are not searched for citations
    aliases = learn_aliases(body, references, known, settings.aliases)
    known, by_key = known.with_aliases(aliases), keyed(essay, listed.keys)
    found, by_page = _extracted(body, known, damage, styles.cites_by(style, essay), references, listings) if is_read else ((), False)
    keys = link_keyed(by_key.citations, references, listings) if by_key.citations else ()
    certain = () if essay.fields else keys  # a field's text is linked too
    worst = max(damage, listed.damage)
    links = link.link(found, references, damage=worst, aliases=aliases, index=listed.index, keyed=certain) if found else ()
    citations, links = settle(found, links, body=body, references=references, damage=damage, by_page=by_page)
    keys = (*keys, *_of_fields(body, references, citations))
    written = styles.with_habits(styles.choose(style, body, citations)._replace(by_page=by_page), habits or {})
    sources = Sources(body, listings, references)
    case = Case(body, listings, written, citations, references, listed.unread, links, sources, settings, damage, aliases, keys, by_key.used)
    case = of_part(case, part) if part.passed_over else case._replace(verified=verifier(case)) if verifier else case
    made = [finding for rule in _chosen(rules, written) for finding in rule(case)]
    made.sort(key=lambda finding: (finding.span.source != essay.name, finding.span, finding.code))
    return Result(case._replace(sources=case.sources.afresh(), listings=complete), tuple(made))


def _dated(found: Sequence[Citation]) -> int:
    """Return how many items have a year as a year is written."""
    return sum(item.year is not None and not item.clues for citation in found for item in citation.items)


def _extracted(
    body: Document, known: Gazetteer, damage: float, cites_by: cite.CitesBy, references: Sequence[Reference], listings: Sequence[Document]
) -> tuple[tuple[Citation, ...], bool]:
    """Return the citations of a text, and whether it cites by page: as its handbook does, or as one in whose style its list is written."""
    found = cite.extract(body, known, damage=damage, cites_by=cites_by, references=references)
    if cites_by or 3 * _dated(found) >= len(references):
        return found, cites_by == "page"
    from citecheck.styles.recognition import is_list_by_page, list_entries

    paged = cite.extract(body, known, cites_by="page", references=references) if is_list_by_page(list_entries(references, listings)) else ()
    return (paged, True) if len(paged) - _dated(paged) > _dated(found) else (found, False)


def _of_fields(essay: Document, references: Sequence[Reference], printed: Sequence[Citation]) -> tuple[Link, ...]:
    """What live fields cite whose text shows neither names nor years."""
    if not essay.fields:
        return ()
    from citecheck.link.shown_otherwise import link_fields

    return link_fields(essay, references, printed)


def check_configured(
    essay: Document,
    listings: Sequence[Document],
    config: Config,
    *,
    about_list: bool = True,
    parsed: Parsed | None = None,
    verifier: Verifier | None = None,
) -> Result:
    """Check an essay with its lists, or a list by itself, as a configuration says: its rules, at its levels, without what is suppressed.

    Without ``about_list`` the rules about lists do not run on an essay that has none of its own: they have run for the shared list.
    With a ``verifier`` only the rules on external records run; without one they do not. Of a library only what citations may mean is
    parsed and judged, unless several essays share what is ``parsed`` or the configuration asks for rules about lists.
    Raises InputError for a list without entries, and for unknown rules and styles in the configuration.
    """
    from citecheck.rules import all_rules, rules_known_to

    known = rules_known_to(config)
    config = config._replace(style=styles.named_style(config.style, essay))
    rules = [rule for rule in rules_for(essay.name, known, config) if not is_world_rule(rule)]
    rules = rules_of_world(essay, config) if verifier else rules
    if FORMATS[essay.format].is_list:
        without_prose = essay._replace(prose=" " * len(essay.text))  # nothing in a list is a citation
        rules = [rule for rule in rules if rule.code.startswith(LIST_RULES)]
        result = _checked(without_prose, [essay, *listings], config, rules, parsed, verifier)
    else:
        if not about_list and not split(essay, unheaded=False)[1]:
            rules = [rule for rule in rules if not rule.code.startswith(LIST_RULES)]
        whole = parsed is not None or verifier is not None or _asks_about_lists(config, known)
        result = _checked(essay, listings, config, rules, parsed, verifier, whole)
    _demand_entries(result)
    result = at_levels(result, known, config.severity)
    documents = (result.case.essay, *result.case.listings)
    if not config.suppress and not any("citecheck:" in document.text for document in documents):
        return result
    from citecheck.linting.suppressions import suppressed

    asleep = [rule for rule in all_rules() if is_world_rule(rule) != bool(verifier)]
    return suppressed(result, config.suppress, known=all_rules(), asleep=asleep)[0]


def _checked(
    essay: Document,
    listings: Sequence[Document],
    config: Config,
    rules: Sequence[Rule],
    parsed: Parsed | None,
    verifier: Verifier | None,
    whole: bool = True,
) -> Result:
    """The essay checked by some rules, with the settings and habits of a configuration; nothing in a list has habits."""
    settings = Settings(dict(config.aliases), config.ignore_works, config.quotation_words)
    habits = {} if FORMATS[essay.format].is_list else config.style_overrides
    return check_documents(
        essay, listings, style=config.style, rules=rules, settings=settings, habits=habits, parsed=parsed, verifier=verifier, whole=whole
    )


def _asks_about_lists(config: Config, known: Sequence[Rule]) -> bool:
    """Return whether a configuration selects a rule about lists by name, so that all of a list is judged."""
    from citecheck.config.rule_selection import named

    return any(rule.code.startswith(LIST_RULES) for word in (*config.select, *config.extend_select) for rule in named(known, word))


def is_world_rule(rule: Rule) -> bool:
    """Return whether a rule compares entries with external records."""
    return rule.code.startswith("W")


def rules_of_world(essay: Document, config: Config) -> list[Rule]:
    """Return the rules of ``citecheck verify`` that a configuration runs: its selection only applies to these if it names one."""
    from citecheck.config.rule_selection import named
    from citecheck.rules import all_rules

    every = all_rules()
    selected = tuple(word for word in config.select if any(map(is_world_rule, named(every, word))))
    runs = rules_for(essay.name, every, config._replace(select=selected))
    return [rule for rule in runs if is_world_rule(rule) or rule.code in FORM_OF_IDENTIFIERS]


def _demand_entries(result: Result) -> None:
    """Raise InputError for a named list without entries, which is a mistake, not a clean list."""
    read = {entry.span.source for entry in result.case.references} | {entry.span.source for entry in result.case.unread}
    for listing in result.case.listings:
        if listing.name not in read and listing.name != result.case.essay.name:
            raise InputError(f"{listing.name}: no entry found in this list")


def entries_of(listing: Document, parsed: Parsed) -> tuple[Reference | Unread, ...]:
    """Return the entries of a list, parsed now unless known, and stored; raises InputError for invalid JSON."""
    if _identity(listing) not in parsed:
        parsed[_identity(listing)] = refs.separate_stubs(refs.parse(listing), listing)
    return parsed[_identity(listing)]


def _listed(given: Sequence[Document], own: Sequence[Document], parsed: Parsed, passed_over: int) -> Listed:
    """Return the entries of an essay's lists; essays without a list of their own share those of the given lists."""
    if own:
        return Listed(_entries(given, own, parsed), (*given, *own))
    which = tuple(map(_identity, given))
    if which not in parsed.known:
        if len(parsed.known) == MOST_LISTS:
            del parsed.known[next(iter(parsed.known))]
        parsed.known[which] = Listed(_entries(given, own, parsed), given, passed_over)
    return parsed.known[which]


def _entries(given: Sequence[Document], own: Sequence[Document], parsed: Parsed) -> list[Reference | Unread]:
    """Return the entries of all lists; what the essay's own list repeats from the given ones is left out."""
    first = [entry for listing in given for entry in entries_of(listing, parsed)]
    second = [entry for listing in own for entry in refs.separate_stubs(refs.parse(listing), listing)]
    both = [*first, *second]
    if not (first and second):
        return both
    from citecheck.dedupe import duplicates

    names = {listing.name for listing in given}
    listed = [entry for entry in both if isinstance(entry, Reference)]
    pairs = ((listed[pair.first], listed[pair.second]) for pair in duplicates(listed))
    repeated = {b.span for a, b in pairs if a.span.source in names and b.span.source not in names}
    return [entry for entry in both if entry.span not in repeated]


def _identity(listing: Document) -> Identity:
    return listing.name, listing.format, listing.text


def _chosen(rules: Iterable[Rule] | None, style: Style) -> Iterable[Rule]:
    """Return the requested rules, or all that run by default, under a handbook also those that check citations against it."""
    if rules is not None:
        return rules
    from citecheck.rules import rules_of_texts

    return (rule for rule in rules_of_texts() if rule.default or (rule.under_handbook and style.name != "auto"))
