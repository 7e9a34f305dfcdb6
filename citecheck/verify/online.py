"""Compare entries with sources over a network: the only place that opens connections, used by ``citecheck verify`` only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.model import Case, InputError, Reference
from citecheck.verify.entry_identifiers import address_of
from citecheck.verify.net.ask import Asker, Progress, Settings
from citecheck.verify.net.cache import Cache
from citecheck.verify.net.clock import Clock
from citecheck.verify.net.links import WEB, Links, LinkSettings, is_asked
from citecheck.verify.plan import verified
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.sending import Sending, announced, in_full, sending
from citecheck.verify.sources import SOURCES
from citecheck.verify.sources.request import Source
from citecheck.verify.verification import Verification
from citecheck.verify.wanted import wanted
from citecheck.verify.with_table import with_table

DEFAULT = ("crossref", "datacite", "doi", "arxiv", "pubmed", "openlibrary")
"""The sources that are asked unless others are named."""


def named_sources(words: Sequence[str]) -> dict[str, Source]:
    """The sources with the given names; raises InputError for an unknown name."""
    for word in words:
        if word not in SOURCES:
            from citecheck.text.did_you_mean import hint

            raise InputError(f"unknown source {word!r}{hint(word, SOURCES)}; there are {', '.join(SOURCES)}")
    return {name: SOURCES[name] for name in SOURCES if name in words}


class Online:
    """A run against sources: a verifier of cases, which knows afterwards what could not be asked."""

    def __init__(
        self,
        sources: dict[str, Source],
        settings: Settings,
        *,
        cache: Cache,
        clock: Clock | None = None,
        every: bool = False,
        retractions: Retractions | None = None,
        notify: Callable[[str], None] = print,
        progress: Progress | None = None,
        linked: frozenset[str] = frozenset(),
    ) -> None:
        """``linked`` names the essays of whose entries the addresses are asked for."""
        self._sources, self._settings, self._every, self._retractions, self._notify = sources, settings, every, retractions, notify
        self._asker = Asker(list(sources.values()), cache, settings, clock or Clock(), progress)
        self._links = _links(settings, cache, clock or Clock(), self._asker.count)
        self._linked = linked

    def __call__(self, case: Case) -> tuple[Verification, ...]:
        """The verifications of a case's entries."""
        references = wanted(case, every=self._every)
        plan = sending(references, tuple(self._sources))
        plan = _unanswered(plan, self._asker, self._links, references if case.essay.name in self._linked else ())
        self._notify(f"{case.essay.name}: {announced(plan, self._sources, self._settings.addresses)}")
        found = verified(references, self._asker, tuple(self._sources))
        if case.essay.name in self._linked:
            self._links.ask(plan.links)
            found = tuple(_with_link(each, self._links) for each in found)
        return found if self._retractions is None else tuple(with_table(each, self._retractions) for each in found)

    @property
    def gone(self) -> dict[str, str]:
        """The sources that were given up, and why."""
        return self._asker.gone | ({WEB: self._links.gone} if self._links.gone else {})

    @property
    def once(self) -> int:
        """How many addresses have led nowhere for the first time."""
        return self._links.once

    @property
    def made(self) -> int:
        """How many requests were made."""
        return self._asker.made

    def close(self) -> None:
        """Close all connections."""
        self._asker.close()


class DryRun:
    """A dry run, which prints what would be sent, and sends nothing."""

    def __init__(
        self,
        sources: dict[str, Source],
        settings: Settings,
        cache: Cache,
        *,
        every: bool,
        write: Callable[[str], None],
        linked: frozenset[str] = frozenset(),
    ) -> None:
        self._sources, self._settings, self._every, self._write, self._linked = sources, settings, every, write, linked
        self._asker = Asker(list(sources.values()), cache, settings, Clock())
        self._links = _links(settings, cache, Clock(), self._asker.count)

    def __call__(self, case: Case) -> tuple[Verification, ...]:
        """Return nothing, and print what would be sent."""
        references = wanted(case, every=self._every)
        plan = sending(references, tuple(self._sources))
        plan = _unanswered(plan, self._asker, self._links, references if case.essay.name in self._linked else ())
        lines = in_full(plan, self._sources, self._settings.addresses, self._settings.mailto)
        self._write("".join(f"{line}\n" for line in (f"{case.essay.name}:", *lines)))
        return ()


def _links(settings: Settings, cache: Cache, clock: Clock, count: Callable[[], None]) -> Links:
    return Links(cache, LinkSettings(settings.agent, settings.timeout, settings.addresses.get(WEB, "")), clock, count)


def _unanswered(plan: Sending, asker: Asker, links: Links, linked: Sequence[Reference]) -> Sending:
    """What of a plan the cache does not answer, with the addresses of entries."""
    urls = links.missing(url for reference in linked if (url := address_of(reference)))
    return Sending(tuple(asker.missing(plan.certain)), tuple(asker.missing(plan.possible)), tuple(urls))


def _with_link(verification: Verification, links: Links) -> Verification:
    """The verification with the result for the entry's address, if it has one that was asked for."""
    url = address_of(verification.reference)
    return verification._replace(asked=(*verification.asked, links.answer(url))) if url and is_asked(url) else verification
