"""What a worker does for a batch: a document read, its lists found, checked, and made a row."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from citecheck.batch.checking import Wanted, check_one, reason
from citecheck.batch.documents import ASIDE
from citecheck.batch.manifest import Entry
from citecheck.batch.packing import Shared, unpacked
from citecheck.batch.row import failed_row, line_of, row_of
from citecheck.config import Config
from citecheck.config.list_discovery import files, lists_of
from citecheck.findings.shared_lists import without_uncited
from citecheck.formats import FORMATS
from citecheck.model import Document
from citecheck.pipeline import Parsed, check_configured
from citecheck.readers import read_file
from citecheck.readers.essay_or_list import essay_or_list
from citecheck.verify.verification import Verifier

CHECKED, FAILED = b"=", b"!"
"""What an answer begins with: the row of a result, or of a document that has none."""
_KEPT_LISTS = 8
"""Lists that a worker keeps for the next document, besides the common ones."""


class Row:
    """Documents to rows, with the same configuration and the same common lists."""

    def __init__(self, run: str, config: Config, common: Shared, verifier: Verifier | None) -> None:
        """Prepare the task; ``run`` is the identifier of the run, which every row has."""
        self._run, self._config, self._common, self._verifier = run, config, common, verifier
        self._lists: dict[str, Document] = {}
        self._parsed = Parsed()

    def __call__(self, job: bytes) -> bytes:
        """The row of a packed entry, after CHECKED or FAILED."""
        entry = Entry(*unpacked(job))
        try:
            return CHECKED + line_of(self._row(entry))
        except MemoryError:
            raise
        except Exception as error:
            return FAILED + line_of(failed_row(entry, self._run, reason(error, entry.path)))

    def _row(self, entry: Entry) -> dict[str, Any]:
        config = self._config._replace(style=entry.style) if entry.style else self._config
        essay = essay_or_list(read_file(entry.path))
        listings = self._listings(essay, entry)
        is_common = bool(self._common.listings) and not entry.lists
        parsed = self._known()
        wanted = Wanted(essay, config, listings, about_list=not is_common)
        result = check_one(wanted, parsed)
        if is_common or (not entry.lists and any(_may_be_of_others(listing, essay) for listing in listings)):
            result = without_uncited([result])[0]
        verified = check_configured(essay, listings, config, parsed=parsed, verifier=self._verifier) if self._verifier else None
        self._keep(parsed)
        return row_of(entry, self._run, result, verified)

    def _listings(self, essay: Document, entry: Entry) -> tuple[Document, ...]:
        """The lists that the manifest names for a document, or the common ones, or those that are found for it."""
        if FORMATS[essay.format].is_list:
            return ()
        if entry.lists:
            return tuple(self._list(path) for named in entry.lists for path in files(named))
        return self._common.listings or lists_of(essay, (), read=self._list)

    def _list(self, path: str) -> Document:
        if path not in self._lists:
            while len(self._lists) >= _KEPT_LISTS:
                self._lists.pop(next(iter(self._lists)))
            self._lists[path] = read_file(path, as_list=True)
        return self._lists[path]

    def _known(self) -> Parsed:
        """The entries of the common lists, and of those that are kept."""
        known = self._parsed.for_one()
        known.update({_mark(each): entries for each, entries in zip(*self._common, strict=True)})
        return known

    def _keep(self, parsed: Parsed) -> None:
        for mark in set(parsed) - {_mark(each) for each in self._lists.values()}:
            del parsed[mark]
        self._parsed = parsed


def _mark(listing: Document) -> tuple[str, str, str]:
    return listing.name, listing.format, listing.text


def _may_be_of_others(listing: Document, essay: Document) -> bool:
    """Whether a list lies in a folder of lists under another name than the essay's, so that other essays may cite its entries."""
    folder, name = os.path.split(listing.name)
    stem = os.path.splitext(os.path.basename(essay.name))[0]
    return os.path.basename(folder) in ASIDE and os.path.splitext(name)[0] != stem


def task(state: tuple[str, Config, tuple[Any, Any], str, str]) -> Callable[[bytes], bytes]:
    """The run's mark, the configuration, the common lists with their entries, a mirror and a table of retractions ("": none)."""
    run, config, common, mirror, retractions = state
    return Row(run, config, Shared(*common), _verifier(mirror, retractions))


def _verifier(mirror: str, retractions: str) -> Verifier | None:
    """Return the verifier that compares entries with a mirror or a table of retractions, if there is either."""
    if not mirror and not retractions:
        return None
    from citecheck.verify.retractions import looked_up
    from citecheck.verify.retractions.index import read_retractions
    from citecheck.verify.wanted import wanted

    table = read_retractions(retractions) if retractions else None
    if mirror:
        from citecheck.verify.mirror import Mirror, verifier_of

        return verifier_of(Mirror(mirror), every=False, retractions=table)
    return lambda case: tuple(looked_up(reference, table) for reference in wanted(case, every=False)) if table else ()
