"""Messages on a pipe, each after its length, so that a part of one is never taken for the whole."""

from __future__ import annotations

from typing import IO

_SIZE = 8


def send(stream: IO[bytes], message: bytes) -> None:
    """Write a message and flush it."""
    stream.write(len(message).to_bytes(_SIZE, "big") + message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next message; None at the end, or if the writer ended within a message."""
    head = stream.read(_SIZE)
    if len(head) < _SIZE:
        return None
    size = int.from_bytes(head, "big")
    message = stream.read(size)
    return message if len(message) == size else None
