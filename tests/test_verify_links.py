"""The addresses of entries (dead-link), asked of the loopback: a no counts when it comes again on another day; and proxies on the way."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from citecheck.cli import citecheck as command
from citecheck.verify.net.cache import Cache
from citecheck.verify.net.clock import Clock
from citecheck.verify.net.connection import way_to
from citecheck.verify.net.limiter import Limiter
from citecheck.verify.net.line import Line, SourceGoneError
from citecheck.verify.net.links import Links, LinkSettings, is_asked
from tests.replay import World, served
from tests.test_verify_online import Time, bib, work

PAGE = "https://harbour.example/plan"


class Web:
    """Servers of pages: what each method gets, by address; and what was asked."""

    def __init__(self, **pages: Any) -> None:
        self.pages: dict[str, Any] = pages
        self.seen: list[str] = []

    def answer(self, method: str, url: str) -> tuple[int, str]:
        self.seen.append(f"{method} {url}")
        found = self.pages.get(url.rpartition("/")[2], 404)
        found = found.get(method, 404) if isinstance(found, dict) else found
        return (302, found) if isinstance(found, str) else (found, "")


@contextmanager
def on_the_loopback(web: Web) -> Iterator[str]:
    """One server that stands for all hosts: each path is an address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, there = web.answer(self.command, unquote(self.path.removeprefix("/web/")))
            self.send_response(status)
            if there:
                self.send_header("Location", there)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_HEAD(self) -> None:
            self.do_GET()

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/web"
    finally:
        server.shutdown()
        server.server_close()


def days(web: Web, *dates: str, urls: tuple[str, ...] = (PAGE,), folder: str = "", most: int = 0) -> list[list[str]]:
    """What is known of each address after runs on some days that share a cache."""
    out: list[list[str]] = []
    with on_the_loopback(web) as base:
        for today in dates:
            time, left = Time(), [most or 99]

            def count(left: list[int] = left) -> None:
                if not left[0]:
                    raise SourceGoneError("used up")
                left[0] -= 1

            cache = Cache(folder, today)
            links = Links(cache, LinkSettings("citecheck", 5, base), time.clock(today), count)
            links.ask(urls)
            out.append([links.answer(url).status for url in urls])
            cache.close()
    return out


ANSWERS = [
    pytest.param(200, ["found", "found"], id="there"),
    pytest.param(404, ["unavailable", "none"], id="404 on two days"),
    pytest.param(410, ["unavailable", "none"], id="410 on two days"),
    pytest.param({"HEAD": 404, "GET": 200}, ["found", "found"], id="HEAD denies what GET has"),
    pytest.param({"HEAD": 405, "GET": 200}, ["found", "found"], id="HEAD not understood"),
    pytest.param({"HEAD": 405, "GET": 404}, ["unavailable", "none"], id="HEAD not understood, and gone"),
    pytest.param(401, ["unavailable"] * 2, id="a wall for members"),
    pytest.param(403, ["unavailable"] * 2, id="a wall for robots"),
    pytest.param(429, ["unavailable"] * 2, id="too many requests"),
    pytest.param(503, ["unavailable"] * 2, id="down"),
    pytest.param("https://harbour.example/elsewhere", ["unavailable", "none"], id="moved to a page that is gone"),
    pytest.param("https://harbour.example/new", ["found", "found"], id="moved"),
    pytest.param("https://harbour.example/plan", ["unavailable"] * 2, id="moved in a circle"),
    pytest.param("http://10.0.0.1/plan.html", ["unavailable"] * 2, id="moved into a private network"),
]


@pytest.mark.parametrize(("page", "statuses"), ANSWERS)
def test_an_address_on_two_days(page: Any, statuses: list[str], tmp_path: Path) -> None:
    web = Web(plan=page, new=200)
    assert [each[0] for each in days(web, "2026-11-28", "2026-11-29", folder=str(tmp_path))] == statuses


def test_twice_on_one_day_is_once(tmp_path: Path) -> None:
    web = Web()
    assert days(web, "2026-11-28", "2026-11-28", folder=str(tmp_path)) == [["unavailable"], ["unavailable"]]
    assert len(web.seen) == 2  # HEAD and GET of the first run


def test_a_no_of_two_days_is_believed_for_a_week(tmp_path: Path) -> None:
    web = Web()
    days(web, "2026-11-01", "2026-11-02", folder=str(tmp_path))
    asked = len(web.seen)
    assert days(web, "2026-11-09", folder=str(tmp_path)) == [["none"]]
    assert len(web.seen) == asked
    web.pages["plan"] = 200
    assert days(web, "2026-11-10", folder=str(tmp_path)) == [["found"]]


def test_requests_are_counted(tmp_path: Path) -> None:
    urls = tuple(f"https://harbour.example/{at}" for at in range(4))
    assert days(Web(**{str(at): 200 for at in range(4)}), "2026-11-28", urls=urls, most=2) == [["found"] * 2 + ["unavailable"] * 2]


def test_each_host_is_asked_once_a_second() -> None:
    time = Time()
    with on_the_loopback(Web(**{str(at): 200 for at in range(5)})) as base:
        links = Links(Cache("", "2026-11-28"), LinkSettings("citecheck", 5, base), time.clock(), lambda: None)
        links.ask([f"https://harbour.example/{at}" for at in range(5)])
    assert time.passed >= 4


def test_no_such_server_counts_only_where_another_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(self: Links, method: str, url: str) -> tuple[int, str]:
        if "harbour" in url:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return 200, ""

    monkeypatch.setattr(Links, "_once", nowhere)
    for urls, once in (((PAGE,), 0), ((PAGE, "https://quay.example/"), 1)):
        links = Links(Cache("", "2026-11-28"), LinkSettings("citecheck", 5), Time().clock(), lambda: None)
        links.ask(urls)
        assert links.once == once


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://harbour.example/plan.pdf", True),
        ("http://93.184.216.34/", True),
        ("https://doi.org/10.5555/ng.1", False),
        ("ftp://harbour.example/plan", False),
        ("http://localhost/plan", False),
        ("http://192.168.1.1/", False),
        ("http://169.254.169.254/latest", False),
        ("http://printer.local/", False),
    ],
)
def test_only_the_public_web_is_asked(url: str, asked: bool) -> None:
    assert is_asked(url) == asked


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "l.bib").write_text(bib(1, url=PAGE), encoding="utf-8")
    return tmp_path


def verify(addresses: dict[str, str], *words: str) -> Any:
    given = [word for name, url in addresses.items() for word in ("--address", f"{name}={url}")]
    return CliRunner().invoke(command, ["verify", "l.bib", "--cache-dir", "kept", *words, *given])


def test_addresses_are_asked_only_if_the_rule_is_selected(folder: Path) -> None:
    web = Web()
    with served(World([work(1)])) as addresses, on_the_loopback(web) as base:
        addresses = {**addresses, "web": base}
        assert "1 address" not in verify(addresses).stderr
        assert web.seen == []
        dry = verify(addresses, "--extend-select", "dead-link", "--dry-run")
        assert f"the server that it names: 1 request, and as many more where HEAD is not understood\n  HEAD {PAGE}\n" in dry.stdout
        assert web.seen == []
        done = verify(addresses, "--extend-select", "dead-link")
        assert "1 address to the server that it names; no word of the essay" in done.stderr
        assert "1 address not found; asked again in a run from tomorrow on, and reported then" in done.stderr
        assert "W717" not in done.stdout
        assert web.seen == [f"HEAD {PAGE}", f"GET {PAGE}"]


def test_a_dead_link_is_reported_with_its_address(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = Clock.__new__.__defaults__ or ()
    with served(World([work(1)])) as addresses, on_the_loopback(Web()) as base:
        for today in ("2026-11-28", "2026-11-29"):
            monkeypatch.setattr(Clock.__new__, "__defaults__", (*defaults[:2], lambda today=today: today))
            done = verify({**addresses, "web": base}, "--extend-select", "dead-link", "-f", "concise")
    assert f"on two days, last on 29 November 2026. [record: web {PAGE}]" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--no-cache"], "the first negative answer must be cached"), (["--retractions", "r.csv"], "nothing is sent with --retractions")],
    ids=["no cache", "a table alone"],
)
def test_a_run_that_cannot_report_dead_links_says_so(folder: Path, words: list[str], said: str) -> None:
    (folder / "r.csv").write_text("RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,Title\n", encoding="utf-8")
    with served(World([work(1)])) as addresses, on_the_loopback(Web()) as base:
        done = verify({**addresses, "web": base}, "--extend-select", "dead-link", *words)
    assert f"dead-link cannot report anything: {said}" in done.stderr


class Proxy(ThreadingHTTPServer):
    """A proxy on the loopback: it opens tunnels, and passes requests on; what it was asked is kept."""

    daemon_threads = True

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        super().__init__(("127.0.0.1", 0), _Passing)


class _Passing(BaseHTTPRequestHandler):
    def do_CONNECT(self) -> None:
        self._keep()
        self.send_response(502)
        self.end_headers()

    def do_GET(self) -> None:
        self._keep()
        body = b"passed on"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _keep(self) -> None:
        assert isinstance(self.server, Proxy)
        self.server.asked.append((self.command, self.path, self.headers.get("Proxy-Authorization", "")))

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    for name in ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
    server = Proxy()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    at = f"127.0.0.1:{server.server_address[1]}"
    monkeypatch.setenv("http_proxy", f"http://{at}")
    monkeypatch.setenv("https_proxy", f"http://ann:p%40ss@{at}")
    monkeypatch.setenv("no_proxy", "straight.example")
    yield server
    server.shutdown()
    server.server_close()


def line(address: str) -> Line:
    clock = Time().clock()
    return Line("crossref", address, Limiter(1.0, clock), agent="citecheck", timeout=5, clock=clock)


def test_a_proxy_opens_a_tunnel_for_https(proxy: Proxy) -> None:
    with pytest.raises(SourceGoneError, match="502"):
        line("https://api.example").get("/works")
    assert proxy.asked[0] == ("CONNECT", "api.example:443", "Basic YW5uOnBAc3M=")


def test_a_proxy_passes_on_requests_for_http(proxy: Proxy) -> None:
    assert line("http://api.example/v1").get("/works").body == b"passed on"
    assert proxy.asked == [("GET", "http://api.example/v1/works", "")]


def test_hosts_named_in_no_proxy_are_asked_straight(proxy: Proxy) -> None:
    assert way_to("http", "straight.example", 5).connection.host == "straight.example"
    assert way_to("https", "straight.example:8443", 5).connection.port == 8443
    assert way_to("http", "api.example", 5).prefix == "http://api.example"
