"""Entries held against sources over a network: the one place from which connections are opened, by ``citecheck verify`` alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.model import Case, InputError
from citecheck.verify.net.ask import Asker, Progress, Settings
from citecheck.verify.net.cache import Cache
from citecheck.verify.net.clock import Clock
from citecheck.verify.plan import verified
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.sending import announced, in_full, sending
from citecheck.verify.sources import SOURCES
from citecheck.verify.sources.request import Source
from citecheck.verify.verification import Verification
from citecheck.verify.wanted import wanted
from citecheck.verify.with_table import with_table

DEFAULT = ("crossref", "datacite", "doi", "arxiv", "pubmed", "openlibrary")
"""The sources that are asked unless others are named."""


def named_sources(words: Sequence[str]) -> dict[str, Source]:
    """The sources of some names; raises InputError for a name that is none."""
    for word in words:
        if word not in SOURCES:
            from citecheck.text.did_you_mean import hint

            raise InputError(f"unknown source {word!r}{hint(word, SOURCES)}; there are {', '.join(SOURCES)}")
    return {name: SOURCES[name] for name in SOURCES if name in words}


class Online:
    """A run against sources: a verifier of cases, and afterwards what could not be asked."""

    def __init__(
        self,
        sources: dict[str, Source],
        settings: Settings,
        *,
        cache: Cache,
        clock: Clock | None = None,
        every: bool = False,
        retractions: Retractions | None = None,
        tell: Callable[[str], None] = print,
        progress: Progress | None = None,
    ) -> None:
        self._sources, self._settings, self._every, self._retractions, self._tell = sources, settings, every, retractions, tell
        self._asker = Asker(list(sources.values()), cache, settings, clock or Clock(), progress)

    def __call__(self, case: Case) -> tuple[Verification, ...]:
        """The verifications of a case's entries."""
        references = wanted(case, every=self._every)
        plan = sending(references, tuple(self._sources))
        plan = plan._replace(certain=tuple(self._asker.missing(plan.certain)), possible=tuple(self._asker.missing(plan.possible)))
        self._tell(f"{case.essay.name}: {announced(plan, self._sources, self._settings.addresses)}")
        found = verified(references, self._asker, tuple(self._sources))
        return found if self._retractions is None else tuple(with_table(each, self._retractions) for each in found)

    @property
    def gone(self) -> dict[str, str]:
        """The sources that were given up, and why."""
        return self._asker.gone

    @property
    def made(self) -> int:
        """How many requests were made."""
        return self._asker.made

    def close(self) -> None:
        """Close all connections."""
        self._asker.close()


class DryRun:
    """The same run, which says what it would send, and sends nothing."""

    def __init__(self, sources: dict[str, Source], settings: Settings, cache: Cache, *, every: bool, write: Callable[[str], None]) -> None:
        self._sources, self._settings, self._every, self._write = sources, settings, every, write
        self._asker = Asker(list(sources.values()), cache, settings, Clock())

    def __call__(self, case: Case) -> tuple[Verification, ...]:
        """Nothing; what would be sent is written."""
        plan = sending(wanted(case, every=self._every), tuple(self._sources))
        plan = plan._replace(certain=tuple(self._asker.missing(plan.certain)), possible=tuple(self._asker.missing(plan.possible)))
        lines = in_full(plan, self._sources, self._settings.addresses, self._settings.mailto)
        self._write("".join(f"{line}\n" for line in (f"{case.essay.name}:", *lines)))
        return ()
