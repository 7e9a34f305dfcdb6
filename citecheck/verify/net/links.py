"""Whether the addresses of entries still lead somewhere: HEAD, and GET where HEAD is not understood; a no counts when it is repeated."""

from __future__ import annotations

import http.client
import socket
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from citecheck.verify.answer import Question
from citecheck.verify.net.cache import NO_AGE, Cache
from citecheck.verify.net.clock import Clock, days_between
from citecheck.verify.net.connection import way_to
from citecheck.verify.net.limiter import Limiter
from citecheck.verify.net.line import SourceGoneError
from citecheck.verify.sources.request import Reply
from citecheck.verify.verification import Asked

WEB = "web"
PER_SECOND = 1.0
"""Requests to one host."""
AT_ONCE = 4
"""Hosts that are asked at the same time."""
_REDIRECTS = 5
_GONE = (404, 410)
_ASK_AGAIN = (400, 403, 404, 405, 410, 500, 501, 503)
"""Responses to HEAD of servers that may answer GET differently."""
_SAFE = "/%?:;@&=+$,~!*'()[]"
_MOVED = (301, 302, 303, 307, 308)


class LinkSettings(NamedTuple):
    """How to ask: the program's name, seconds to wait, and one address that is asked in place of all hosts ("" for none)."""

    agent: str
    timeout: float
    instead: str = ""


class Links:
    """Ask servers for pages, each host at most once a second; a page's first negative answer is cached, and reported if confirmed later."""

    def __init__(self, cache: Cache, settings: LinkSettings, clock: Clock, count: Callable[[], None]) -> None:
        """``count`` is called before each request, and raises SourceGoneError when no more may be made."""
        self._cache, self._settings, self._clock, self._count = cache, settings, clock, count
        self._known: dict[str, Asked] = {}
        self.once = 0
        self.gone = ""

    def missing(self, urls: Iterable[str]) -> list[str]:
        """Those of the addresses that have to be asked about today."""
        return [url for url in dict.fromkeys(urls) if is_asked(url) and self._kept(url) is None]

    def ask(self, urls: Iterable[str]) -> None:
        """Find out about addresses; what cannot be asked stays "unavailable"."""
        hosts: defaultdict[str, list[str]] = defaultdict(list)
        for url in self.missing(urls):
            hosts[urlsplit(url).netloc.lower()].append(url)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            found = {url: status for statuses in pool.map(self._of_host, hosts.values()) for url, status in statuses.items()}
        is_online = any(status in ("found", "none", "refused") for status in found.values())
        for url, status in found.items():
            self._keep(url, "none" if status == "nowhere" and is_online else status)

    def answer(self, url: str) -> Asked:
        """What is known about an address: "none" only if its server, or a name server, has said so on two days."""
        return self._known.get(url) or self._kept(url) or Asked(WEB, "url", "unavailable", self._clock.today())

    def _kept(self, url: str) -> Asked | None:
        kept = self._cache.get(Question(WEB, "url", url))
        if kept is None:
            return None
        if kept.reply.status == "found":
            return Asked(WEB, "url", "found", kept.date)
        age = days_between(kept.date, self._clock.today())
        if kept.reply.agency < kept.date:  # it said so twice
            return Asked(WEB, "url", "none", kept.date) if age <= NO_AGE else None
        return Asked(WEB, "url", "unavailable", kept.date) if age < 1 else None

    def _keep(self, url: str, status: str) -> None:
        question, today = Question(WEB, "url", url), self._clock.today()
        if status == "none":
            before = self._cache.get(question)
            first = before.reply.agency if before and before.reply.status == "none" else today
            self._cache.put(question, Reply("none", agency=first))
            self.once += first == today
            self._known[url] = Asked(WEB, "url", "none" if first < today else "unavailable", today)
        elif status == "found":
            self._cache.put(question, Reply("found"))
            self._known[url] = Asked(WEB, "url", "found", today)

    def _of_host(self, urls: Sequence[str]) -> Mapping[str, str]:
        """Ask about the addresses of one host, one after another."""
        limiter = Limiter(PER_SECOND, self._clock)
        out: dict[str, str] = {}
        for url in urls:
            try:
                out[url] = self._asked(url, limiter)
            except SourceGoneError as error:
                self.gone = str(error)
                break
        return out

    def _asked(self, url: str, limiter: Limiter) -> str:
        """ "found", "none", "refused" (an answer that says nothing), "nowhere" (no such host) or "unavailable"."""
        method = "HEAD"
        for _ in range(2 * _REDIRECTS):
            limiter.wait()
            self._count()
            try:
                status, there = self._once(method, url)
            except socket.gaierror as error:
                return "nowhere" if error.errno in _NO_SUCH_HOST else "unavailable"
            except (http.client.HTTPException, OSError, ValueError):
                return "unavailable"
            if status in _MOVED and there and is_asked(urljoin(url, there)):
                url = urljoin(url, there)
            elif method == "HEAD" and status in _ASK_AGAIN:
                method = "GET"
            else:
                return "found" if status < 300 else "none" if status in _GONE else "refused"
        return "refused"

    def _once(self, method: str, url: str) -> tuple[int, str]:
        """The status of one request, and where it leads; the page itself is not read."""
        parts = urlsplit(self._settings.instead or url)
        query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
        path = quote(parts.path or "/", safe=_SAFE) + query
        target = f"{parts.path.rstrip('/')}/{quote(url, safe='')}" if self._settings.instead else path
        way = way_to(parts.scheme, parts.netloc, self._settings.timeout)
        headers = {"User-Agent": self._settings.agent, "Accept": "*/*", "Connection": "close", **way.headers}
        try:
            way.connection.request(method, way.prefix + target, headers=headers)
            got = way.connection.getresponse()
            return got.status, got.getheader("Location") or ""
        finally:
            way.connection.close()


_NO_SUCH_HOST = {getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name)}


def is_asked(url: str) -> bool:
    """Return whether an address is on the public web, and not a DOI's: hosts without a dot and private numbers are not asked."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or "." not in host or host in _RESOLVERS:
        return False
    try:
        return ip_address(host).is_global
    except ValueError:
        return not host.endswith((".local", ".internal", ".localhost"))


_RESOLVERS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
