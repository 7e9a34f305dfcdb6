"""What a worker does for ``check -j``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citecheck.batch.checking import Wanted, try_check
from citecheck.batch.packing import Shared, packed, unpacked
from citecheck.pipeline import Parsed


def task(state: tuple[Any, Any]) -> Callable[[bytes], bytes]:
    """Essays are checked against the lists that the worker shares with its parent, which are its ``state``."""
    shared = Shared(*state)
    parsed = Parsed({(each.name, each.format, each.text): entries for each, entries in zip(*shared, strict=True)})

    def work(job: bytes) -> bytes:
        return packed(try_check(Wanted(*unpacked(job, shared)), parsed.for_one()), shared)

    return work
