"""What the records of a mirror have in common, learnt from its first ones: deflate refers to it, which makes each record much shorter."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable

from citecheck._fast.regex import regex

MOST_BYTES = 32_000
"""Deflate looks back no further than this."""
_PARTS = regex(r'[ "\[,./-]{0,3}[^\W_]{2,40}|"\],\["|[",\[\]]{3,12}')
_FEWEST_TIMES = 3
_REFERENCE = 3
"""Bytes that a reference to the dictionary takes, about."""


class Deflate:
    """Packs and unpacks short texts with one dictionary."""

    def __init__(self, dictionary: bytes) -> None:
        self._dictionary = dictionary
        self._fresh = zlib.compressobj(6, zlib.DEFLATED, -15, 8, zlib.Z_FIXED, dictionary)

    def packed(self, text: str) -> bytes:
        """A text in a few bytes."""
        compressor = self._fresh.copy()
        return compressor.compress(text.encode("utf-8", "surrogatepass")) + compressor.flush()

    def unpacked(self, data: bytes) -> str:
        """The original text."""
        return zlib.decompressobj(-15, zdict=self._dictionary).decompress(data).decode("utf-8", "surrogatepass")


def learnt(texts: Iterable[str]) -> bytes:
    """A dictionary of what recurs in texts; what saves most is at its end, where references to it are shortest."""
    counted = Counter(found[0] for text in texts for found in _PARTS.finditer(text))
    worth = {part: times * (len(_bytes(part)) - _REFERENCE) for part, times in counted.items() if times >= _FEWEST_TIMES}
    best = sorted((part for part in worth if worth[part] > 0), key=lambda part: (-worth[part], part))
    kept: list[bytes] = []
    size = 0
    for part in best:
        size += len(_bytes(part))
        if size > MOST_BYTES:
            break
        kept.append(_bytes(part))
    return b"".join(reversed(kept))


def _bytes(part: str) -> bytes:
    return part.encode("utf-8", "surrogatepass")
