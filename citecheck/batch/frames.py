"""Messages on a pipe: each with its length before it, so that half of one is never taken for a whole."""

from __future__ import annotations

from typing import IO

_SIZE = 8


def send(stream: IO[bytes], message: bytes) -> None:
    """Write a message, at once."""
    stream.write(len(message).to_bytes(_SIZE, "big") + message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next message; None at the end, and where the writer ended within a message."""
    head = stream.read(_SIZE)
    if len(head) < _SIZE:
        return None
    size = int.from_bytes(head, "big")
    message = stream.read(size)
    return message if len(message) == size else None
