"""Values of the data model as bytes, for another process or another run: pickles that may name the model's own types and nothing else.

Lists that several essays share, and their entries, are not packed with each result: both sides have them, and a result names their
places. Reading runs no code that bytes could choose: a type that is not one of ours is refused.
"""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Callable, Sequence
from copyreg import dispatch_table
from importlib import import_module
from io import BytesIO
from types import MappingProxyType
from typing import Any, NamedTuple

from citecheck.linting.sources import Sources
from citecheck.model import Document, Reference, Unread

_OURS = frozenset(
    {
        "citecheck.batch.checking",
        "citecheck.model",
        "citecheck.settings",
        "citecheck.places",
        "citecheck.config",
        "citecheck.verify.verification",
    }
)
_PLAIN = {
    ("builtins", "dict"): dict,
    ("builtins", "frozenset"): frozenset,
    ("builtins", "set"): set,
    ("array", "array"): array,
    ("citecheck.linting.sources", "Sources"): Sources,
}


class Shared(NamedTuple):
    """The lists that both sides have: the documents, and the entries that each was parsed into."""

    listings: tuple[Document, ...] = ()
    entries: Sequence[tuple[Reference | Unread, ...]] = ()


class UnpackableError(ValueError):
    """Bytes that are not what was packed: truncated, of another version, or foreign."""


def packed(value: object, shared: Shared | None = None) -> bytes:
    """A value as bytes; lists and entries of ``shared`` only by their places in it."""
    out = BytesIO()
    pickler = pickle.Pickler(out, protocol=5)
    places: dict[int, tuple[int, int]] = {}
    for at, (listing, entries) in enumerate(zip(*shared, strict=True) if shared else ()):
        places[id(listing)] = (at, -1)
        places.update((id(entry), (at, number)) for number, entry in enumerate(entries))
    by_place = _by_place(places)
    pickler.dispatch_table = {
        **dispatch_table,
        MappingProxyType: lambda mapping: (dict, (dict(mapping),)),
        array: lambda numbers: (array, (numbers.typecode, numbers.tolist())),
        **(dict.fromkeys((Document, Reference, Unread), by_place) if places else {}),
    }
    pickler.dump(value)
    return out.getvalue()


def unpacked(data: bytes, shared: Shared | None = None) -> Any:
    """The value that was packed, with the same ``shared`` at hand; raises UnpackableError for anything else."""
    try:
        return _Unpickler(BytesIO(data), shared or Shared()).load()
    except Exception as error:  # truncated pickles raise almost any exception
        raise UnpackableError(f"{type(error).__name__}: {error}") from None


def _by_place(places: dict[int, tuple[int, int]]) -> Callable[[Any], Any]:
    """How a list or an entry is packed: by its place, if both sides have it."""

    def reduced(value: Any) -> Any:
        place = places.get(id(value))
        return value.__reduce_ex__(5) if place is None else (shared_value, place)

    return reduced


def shared_value(listing: int, entry: int) -> Document | Reference | Unread:
    """A placeholder in a pickle for what both sides have; an unpickler replaces it by its own."""
    raise UnpackableError("a list that is not at hand")


class _Unpickler(pickle.Unpickler):
    """Knows the model's types, and the lists that both sides have."""

    def __init__(self, file: BytesIO, shared: Shared) -> None:
        super().__init__(file)
        self._shared = shared

    def find_class(self, module: str, name: str) -> Any:
        """A type of the model; raises UnpicklingError for anything else."""
        if (module, name) in _PLAIN:
            return _PLAIN[module, name]
        if module == __name__ and name == shared_value.__name__:
            return self._value
        found = getattr(import_module(module), name, None) if module in _OURS else None
        if isinstance(found, type) and issubclass(found, tuple) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a type of the model")

    def _value(self, listing: int, entry: int) -> Document | Reference | Unread:
        return self._shared.listings[listing] if entry < 0 else self._shared.entries[listing][entry]


def shared_by(lists: Sequence[Document], parsed: dict[tuple[str, str, str], tuple[Reference | Unread, ...]]) -> Shared:
    """The lists that are parsed, with their entries."""
    known = [(each, parsed[each.name, each.format, each.text]) for each in lists if (each.name, each.format, each.text) in parsed]
    return Shared(tuple(each for each, _ in known), tuple(entries for _, entries in known))
