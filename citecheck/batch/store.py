"""Documents, lists and results of earlier runs, found again by hashes of what they depend on."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, overload

from citecheck.batch.cache import Cache
from citecheck.batch.checking import Wanted
from citecheck.batch.marks import document_mark, key, result_key
from citecheck.batch.packing import Shared, UnpackableError, packed, unpacked
from citecheck.formats import FORMATS
from citecheck.model import Document, Reference, Result, Unread
from citecheck.pipeline import Parsed, entries_of
from citecheck.readers import document_of, file_bytes
from citecheck.readers.essay_or_list import essay_or_list

Entries = tuple[Reference | Unread, ...]


class Store:
    """What a cache has for the essays of one run; what it lacks is computed and kept."""

    def __init__(self, cache: Cache) -> None:
        """Nothing is read yet."""
        self._cache = cache
        self.parsed = Parsed()
        """The entries of the lists of this run."""

    def document(self, path: str, *, as_list: bool = False) -> Document:
        """The document of a file, or the list in its place; raises InputError as reading does."""
        data = file_bytes(path)
        mark = key("file", path, repr(as_list), data)
        found: Document | None = self._found(mark, Document)
        if found is not None:
            return found
        read = essay_or_list(document_of(data, path, as_list=as_list), as_list=as_list)
        if as_list or not FORMATS[read.format].joins:  # what depends on other files is read each time
            self._cache.put(mark, packed(read))
        return read

    def listing(self, path: str) -> Document:
        """The reference list in a file."""
        data = file_bytes(path)
        mark = key("list", path, data)
        found: Document | None = self._found(mark, Document)
        if found is None:
            found = document_of(data, path, as_list=True)
            self._cache.put(mark, packed(found))
        return found

    def entries(self, listing: Document) -> Entries:
        """The entries of a list; raises InputError as parsing does."""
        identity = (listing.name, listing.format, listing.text)
        if identity not in self.parsed:
            mark = key("entries", document_mark(listing))
            found = self._found(mark, tuple)
            if found is None:
                self._cache.put(mark, packed(entries_of(listing, self.parsed)))
            else:
                self.parsed[identity] = found
        return self.parsed[identity]

    def result(self, wanted: Wanted) -> Result | None:
        """The result of an essay, if it is kept."""
        found: Result | None = self._found(_key(wanted), Result, Shared(wanted.listings, _Entries(self, wanted.listings)))
        return found

    def keep(self, wanted: Wanted, result: Result) -> None:
        """Keep the result of an essay."""
        known = tuple(self.parsed.get((each.name, each.format, each.text), ()) for each in wanted.listings)
        self._cache.put(_key(wanted), packed(result, Shared(wanted.listings, known)))

    def _found(self, mark: str, kind: type, shared: Shared | None = None) -> Any:
        """What is kept under a mark, if it is whole and of a kind."""
        data = self._cache.get(mark)
        if data is None:
            return None
        with suppress(UnpackableError):
            found = unpacked(data, shared)
            return found if isinstance(found, kind) else None
        return None


def _key(wanted: Wanted) -> str:
    return result_key(wanted.essay, wanted.listings, wanted.config, about_list=wanted.about_list)


class _Entries(Sequence[Entries]):
    """The entries of lists, each parsed or found when a result names one of them."""

    def __init__(self, store: Store, listings: Sequence[Document]) -> None:
        self._store, self._listings = store, listings

    @overload
    def __getitem__(self, at: int) -> Entries: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Entries]: ...

    def __getitem__(self, at: int | slice) -> Entries | Sequence[Entries]:
        if isinstance(at, slice):
            return [self._store.entries(each) for each in self._listings[at]]
        return self._store.entries(self._listings[at])

    def __len__(self) -> int:
        return len(self._listings)
