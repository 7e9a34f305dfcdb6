"""A server on the loopback that replays answers of the sources, with status and headers, and fails in every way that servers do."""

from __future__ import annotations

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

WALL = b"<!doctype html><html><title>Making sure that you are not a bot</title></html>"


class Replayed(NamedTuple):
    """One answer: what is sent, after how many seconds, and how many bytes of it really come (-1: all)."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = {}
    delay: float = 0.0
    sent: int = -1


def as_json(value: object, **more: Any) -> Replayed:
    return Replayed(json.dumps(value).encode(), headers={"Content-Type": "application/json"}, **more)


OUTAGE = Replayed(b"oops", 503)
SLOW = as_json({"message": {"items": []}}, delay=1.5)
REFUSED = Replayed(b"slow down", 429)
REFUSED_FOR = Replayed(b"slow down", 429, {"Retry-After": "7"})
BOT_WALL = Replayed(WALL, 200, {"Content-Type": "text/html"})
TRUNCATED = as_json({"message": {"items": [{"DOI": "10.5555/ng.1"}]}}, sent=20)
BROKEN_JSON = Replayed(b'{"message": {"items": [{"DOI": "10.55')
FORBIDDEN = Replayed(b"blocked", 403)


class World:
    """What the sources have: works by DOI in Crossref's form, feeds, and scripts of answers that come before those."""

    def __init__(
        self,
        works: Sequence[Mapping[str, Any]] = (),
        feeds: Mapping[str, str] | None = None,
        registered: Sequence[str] = (),
        delay: float = 0.0,
    ) -> None:
        self.delay = delay
        self.works = {work["DOI"].lower(): work for work in works}
        self.feeds, self.registered = feeds or {}, set(registered)
        self.scripts: list[tuple[str, list[Replayed]]] = []
        self.seen: list[str] = []
        self.agents: list[str] = []
        self._lock = threading.Lock()

    def first(self, pattern: str, *answers: Replayed) -> None:
        """Answer requests whose target matches with these, in order, before answering as the source would."""
        self.scripts.append((pattern, list(answers)))

    def counts(self) -> Counter[str]:
        """Requests by source: the first part of the path."""
        return Counter(target.split("/")[1] for target in self.seen)

    def reply(self, target: str, agent: str) -> Replayed:
        with self._lock:
            self.seen.append(target)
            self.agents.append(agent)
            for pattern, answers in self.scripts:
                if answers and re.search(pattern, target):
                    return answers.pop(0)
        name, _, rest = target[1:].partition("/")
        made: Replayed = getattr(self, f"_of_{name}")("/" + rest)
        return made._replace(delay=self.delay)

    def _of_crossref(self, target: str) -> Replayed:
        parts = urlsplit(target)
        query = parse_qs(parts.query)
        if parts.path != "/works":
            work = self.works.get(unquote(parts.path.removeprefix("/works/")).lower())
            return as_json({"message": work}) if work else Replayed(b"Resource not found.", 404)
        if "query.container-title" in query:
            journal, year = query["query.container-title"][0], re.findall(r"\d{4}", query["filter"][0])[0]
            works = [work for work in self.works.values() if journal in str(work["container-title"]) and year in str(work["issued"])]
            return as_json({"message": {"items": works[:5]}})
        if "filter" in query:
            wanted = [part.removeprefix("doi:").lower() for part in query["filter"][0].split(",")]
            if any(not part.startswith("10.") for part in wanted):
                return Replayed(b'{"status": "failed"}', 400)
            return as_json({"message": {"items": [self.works[doi] for doi in wanted if doi in self.works]}})
        words = set(re.findall(r"\w+", query["query.bibliographic"][0].lower()))
        ranked = sorted(self.works.values(), key=lambda work: -len(words & set(re.findall(r"\w+", str(work["title"]).lower()))))
        return as_json({"message": {"items": ranked[:5]}})

    def _of_datacite(self, target: str) -> Replayed:
        return as_json({"data": []})

    def _of_doi(self, target: str) -> Replayed:
        if target.startswith("/api/handles/"):
            doi = unquote(urlsplit(target).path.removeprefix("/api/handles/"))
            return as_json({"responseCode": 1}) if doi in self.registered else as_json({"responseCode": 100}, status=404)
        dois = [unquote(part) for part in target.removeprefix("/doiRA/").split(",")]
        rows = [{"DOI": doi, "RA": "mEDRA"} if doi in self.registered else {"DOI": doi, "status": "DOI does not exist"} for doi in dois]
        return as_json(rows)

    def _of_arxiv(self, target: str) -> Replayed:
        wanted = parse_qs(urlsplit(target).query).get("id_list", [""])[0].split(",")
        return Replayed(f"<feed>{''.join(self.feeds.get(number, '') for number in wanted)}</feed>".encode())

    def _of_pubmed(self, target: str) -> Replayed:
        return as_json({"esearchresult": {"idlist": []}})

    def _of_openalex(self, target: str) -> Replayed:
        return as_json({"results": []})

    def _of_openlibrary(self, target: str) -> Replayed:
        return as_json({"docs": []})

    def _of_dnb(self, target: str) -> Replayed:
        return Replayed(b"<searchRetrieveResponse><records/></searchRetrieveResponse>")

    _of_k10plus = _of_dnb


@contextmanager
def served(world: World) -> Iterator[dict[str, str]]:
    """The world on the loopback; the addresses of its sources."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            answer = world.reply(self.path, self.headers.get("User-Agent", ""))
            time.sleep(answer.delay)
            try:
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body if answer.sent < 0 else answer.body[: answer.sent])
                if answer.sent >= 0:
                    self.close_connection = True
            except OSError:
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}"
    names = ("crossref", "datacite", "doi", "arxiv", "pubmed", "openalex", "openlibrary", "dnb", "k10plus")
    try:
        yield {name: f"{base}/{name}" for name in names}
    finally:
        server.shutdown()
        server.server_close()
