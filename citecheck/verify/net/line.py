"""The line to one source: one connection that is kept, one request at a time, and what to do when it fails."""

from __future__ import annotations

import http.client
import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from citecheck.verify.net.clock import Clock
from citecheck.verify.net.connection import Way, way_to
from citecheck.verify.net.limiter import Limiter, retry_after

FAILURES = 5
"""After this many failures in a row, a source is given up."""
LONGEST_WAIT = 120.0
"""Seconds: a source that asks to wait longer is given up for this run."""
MOST_BYTES = 32_000_000
_REDIRECTS = 3


class Response(NamedTuple):
    """The response to a request."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class SourceGoneError(Exception):
    """A source that is not asked again in this run, and why."""


class FailedError(Exception):
    """A request that failed and may be made again."""


class Line:
    """Polite requests to one source; every failure counts, and after five in a row no more are made."""

    def __init__(self, name: str, address: str, limiter: Limiter, *, agent: str, timeout: float, clock: Clock) -> None:
        self.name, self.limiter = name, limiter
        parts = urlsplit(address)
        self._scheme, self._host, self._base = parts.scheme, parts.netloc, parts.path.rstrip("/")
        self._agent, self._timeout, self._clock = agent, timeout, clock
        self._way: Way | None = None
        self.failures = 0

    def get(self, target: str) -> Response:
        """The response to a request, made again while it fails; raises SourceGoneError when it is given up."""
        while True:
            self.limiter.wait()
            try:
                response = self._once(target)
            except FailedError as error:
                self.failed(str(error))
                continue
            self.limiter.learn(response.headers)
            if response.status == 429:
                self._refused(response)
            elif response.status >= 500:
                self.failed(f"answered {response.status}", retry_after(response.headers))
            elif response.status in (401, 403):
                raise SourceGoneError(f"refuses to answer ({response.status})")
            else:
                return response

    def failed(self, why: str, wait: float | None = None) -> None:
        """Count a failure, and wait before the next request; raises SourceGoneError for the fifth in a row."""
        self.close()
        self.failures += 1
        if self.failures >= FAILURES:
            raise SourceGoneError(f"failed {FAILURES} times in a row: {why}")
        self._pause(wait if wait is not None else 2.0 ** (self.failures - 1))

    def succeeded(self) -> None:
        """Forget the failures: an answer was read."""
        self.failures = 0

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._way:
            self._way.connection.close()
        self._way = None

    def _refused(self, response: Response) -> None:
        self.limiter.halve()
        self.failed("asks for fewer requests (429)", retry_after(response.headers))

    def _pause(self, seconds: float) -> None:
        if seconds > LONGEST_WAIT:
            raise SourceGoneError(f"asks to wait {seconds:.0f} seconds")
        self.limiter.pause(seconds)

    def _once(self, target: str) -> Response:
        """One request with its redirections; raises FailedError for failures of the network."""
        path = self._base + target
        for _ in range(_REDIRECTS):
            response = self._sent(path)
            if response.status not in (301, 302, 307, 308):
                return response
            there = urlsplit(response.headers.get("location", ""))
            if there.netloc not in ("", self._host):
                raise FailedError("leads to another server")
            path = f"{there.path}?{there.query}" if there.query else there.path
        raise FailedError("leads in circles")

    def _sent(self, path: str) -> Response:
        fresh = self._way is None
        try:
            way = self._way = self._way or way_to(self._scheme, self._host, self._timeout)
            headers = {"User-Agent": self._agent, "Accept-Encoding": "identity", **way.headers}
            way.connection.request("GET", way.prefix + path, headers=headers)
            got = way.connection.getresponse()
            body = got.read(MOST_BYTES)
            headers = {name.lower(): value for name, value in got.getheaders()}
            if got.will_close:
                self.close()
        except (http.client.HTTPException, OSError, ValueError) as error:
            self.close()
            if not fresh and isinstance(error, http.client.RemoteDisconnected | ConnectionError):
                return self._sent(path)  # the server closed a connection that was kept
            raise FailedError(_words(error)) from None
        return Response(got.status, headers, body)


def _words(error: Exception) -> str:
    """What went wrong with a connection, in a few words."""
    if isinstance(error, TimeoutError):
        return "did not answer in time"
    if isinstance(error, http.client.IncompleteRead):
        return "broke off in the middle of an answer"
    return os.strerror(error.errno) if isinstance(error, OSError) and isinstance(error.errno, int) and error.errno > 0 else str(error)
