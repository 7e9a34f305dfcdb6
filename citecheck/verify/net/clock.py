"""Time, as what may be put in its place: tests have a clock that runs when somebody sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple


class Clock(NamedTuple):
    """The seconds since some moment, how to let them pass, and today's date (ISO)."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    today: Callable[[], str] = lambda: time.strftime("%Y-%m-%d", time.gmtime())
