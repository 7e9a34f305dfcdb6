"""How often one source is asked: half of its published limit, less if its headers or its refusals say so."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from datetime import UTC, datetime

from citecheck.verify.net.clock import Clock

_SLOWEST = 1 / 60


class Limiter:
    """Waits before each request of one source."""

    def __init__(self, per_second: float, clock: Clock) -> None:
        self.per_second = per_second
        self._clock, self._next = clock, 0.0

    def wait(self) -> None:
        """Wait until the next request may be made."""
        now = self._clock.now()
        if self._next > now:
            self._clock.sleep(self._next - now)
            now = self._next
        self._next = now + 1 / self.per_second

    def halve(self) -> None:
        """Ask half as often from now on."""
        self.per_second = max(_SLOWEST, self.per_second / 2)

    def pause(self, seconds: float) -> None:
        """Make no request for this long."""
        self._next = max(self._next, self._clock.now() + seconds)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Go no faster than the headers of an answer allow; wait for an exhausted budget to be reset."""
        limit, interval = (_number(headers.get(f"x-rate-limit-{name}", "")) for name in ("limit", "interval"))
        if limit and interval:
            self.per_second = min(self.per_second, limit / interval)
        if headers.get("x-ratelimit-remaining", "") == "0":
            self.pause(_number(headers.get("x-ratelimit-reset", "")) or 1.0)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks to wait, as a number or as a date; None if it does not say."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if (seconds := _number(value)) is not None:
        return seconds
    try:
        until = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _number(value: str) -> float | None:
    """A number at the beginning of a header's value: 5, 1s."""
    digits = value.strip().rstrip("s")
    try:
        return max(0.0, float(digits)) if digits else None
    except ValueError:
        return None
