"""Ctrl-C and SIGTERM: each raises an exception, so that unfinished files are removed, and has its word and its exit code."""

from __future__ import annotations

import signal


class Terminated(KeyboardInterrupt):
    """SIGTERM arrived: whatever handles Ctrl-C handles it too."""


def raise_at_sigterm() -> None:
    """Make the first SIGTERM raise Terminated; further ones are ignored, because some programs send it twice."""
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)


def _terminate(number: int, frame: object) -> None:
    signal.signal(number, signal.SIG_IGN)
    raise Terminated


def ending(error: BaseException) -> tuple[str, int]:
    """The word and the exit code (128 + the signal's number) for an interrupt, or for an exception that it caused."""
    if isinstance(error, Terminated) or isinstance(error.__cause__, Terminated):
        return "terminated", 128 + signal.SIGTERM
    return "interrupted", 128 + signal.SIGINT
