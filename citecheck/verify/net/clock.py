"""A replaceable clock: in tests it advances when code sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import NamedTuple


class Clock(NamedTuple):
    """The seconds since some moment, how to let them pass, and today's date (ISO)."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    today: Callable[[], str] = lambda: time.strftime("%Y-%m-%d", time.gmtime())


def days_between(earlier: str, later: str) -> int:
    """The days from one ISO date to another."""
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days
