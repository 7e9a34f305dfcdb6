"""Sources over a network, without one: a server on the loopback that answers, refuses, breaks off and lies."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import COMMANDS
from citecheck.cli import citecheck as command
from citecheck.model import InputError, Reference
from citecheck.parsers import parse
from citecheck.readers import read_list
from citecheck.verify.answer import Question
from citecheck.verify.net.ask import Asker, Settings
from citecheck.verify.net.cache import Cache
from citecheck.verify.net.clock import Clock
from citecheck.verify.net.limiter import Limiter, retry_after
from citecheck.verify.plan import verified
from citecheck.verify.sources import SOURCES
from citecheck.verify.sources.request import Reply
from citecheck.verify.verification import Verification
from tests.replay import (
    BOT_WALL,
    BROKEN_JSON,
    FORBIDDEN,
    OUTAGE,
    REFUSED,
    REFUSED_FOR,
    SLOW,
    TRUNCATED,
    Replayed,
    World,
    as_json,
    served,
)

ROOT = Path(__file__).parent.parent
TODAY = "2026-11-28"
ASKED = ("crossref", "datacite", "doi", "arxiv", "pubmed", "openlibrary")
FAMILIES = ("Lindqvist", "Marlow", "Quist", "Odén", "Bell")
SUBJECTS = ("rivers", "salt", "tolls", "harbours", "fords")
PLACES = ("north", "south", "delta", "marshes", "islands", "uplands", "plains", "capes")


def work(at: int, **changes: Any) -> dict[str, Any]:
    family, subject, place = FAMILIES[at % 5], SUBJECTS[at // 5 % 5], PLACES[at % 8]
    return {
        "DOI": f"10.5555/ng.{at}",
        "type": "journal-article",
        "title": [f"The slow {subject} of the {place} in year {at}"],
        "container-title": ["Northern Geographies"],
        "author": [{"given": "Ann", "family": family}],
        "issued": {"date-parts": [[1995 + at % 20]]},
    } | changes


def bib(at: int, *, with_doi: bool = True, **changes: str) -> str:
    made = work(at)
    values = {
        "author": f"{made['author'][0]['family']}, Ann",
        "title": made["title"][0],
        "journal": "Northern Geographies",
        "year": str(made["issued"]["date-parts"][0][0]),
        "doi": made["DOI"] if with_doi else "",
    } | changes
    return f"@article{{e{at}, " + ", ".join(f"{name} = {{{value}}}" for name, value in values.items() if value) + "}\n"


def references(text: str) -> list[Reference]:
    return [each for each in parse(read_list(text, "l.bib")) if isinstance(each, Reference)]


class Time:
    """A clock that runs only when somebody sleeps."""

    def __init__(self) -> None:
        self.passed, self.slept = 0.0, [0.0]

    def sleep(self, seconds: float) -> None:
        self.passed += seconds
        self.slept.append(seconds)

    def clock(self, today: str = TODAY) -> Clock:
        return Clock(lambda: self.passed, self.sleep, lambda: today)


class Run:
    """One run against a world: what it made of the entries, and how it went."""

    def __init__(self, world: World, text: str, *, folder: str = "", sources: tuple[str, ...] = ASKED, **settings: Any) -> None:
        self.time = Time()
        clock = self.time.clock(settings.pop("today", TODAY))
        with served(world) as addresses:
            cache = Cache(folder, clock.today())
            asker = Asker([SOURCES[name] for name in sources], cache, Settings(addresses=addresses, **settings), clock)
            self.found: tuple[Verification, ...] = verified(references(text), asker, sources)
            self.gone, self.made = asker.gone, asker.made
            asker.close()
            cache.close()

    @property
    def verdicts(self) -> list[str]:
        return [each.verdict for each in self.found]


def test_identifiers_go_in_one_request() -> None:
    world = World([work(at) for at in range(40)])
    run = Run(world, "".join(map(bib, range(40))))
    assert run.verdicts == ["confirmed"] * 40
    assert world.counts() == {"crossref": 1}


def test_essay_of_forty_takes_thirty_requests_and_then_none(tmp_path: Path) -> None:
    world = World([work(at) for at in range(40)])
    text = "".join(bib(at, with_doi=at < 24) for at in range(40))
    run = Run(world, text, folder=str(tmp_path))
    assert run.verdicts == ["confirmed"] * 40
    assert run.made <= 30
    assert Run(world, text, folder=str(tmp_path)).made == 0


FAULTS = [
    pytest.param(OUTAGE, id="outage"),
    pytest.param(REFUSED, id="429 without Retry-After"),
    pytest.param(REFUSED_FOR, id="429 with Retry-After"),
    pytest.param(BOT_WALL, id="HTML with status 200"),
    pytest.param(TRUNCATED, id="an answer that breaks off"),
    pytest.param(BROKEN_JSON, id="half of a JSON text"),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_that_passes_costs_time_alone(fault: Replayed, tmp_path: Path) -> None:
    world = World([work(1)])
    world.first("crossref", fault, fault)
    run = Run(world, bib(1), folder=str(tmp_path))
    assert (run.verdicts, run.gone) == (["confirmed"], {})
    assert run.time.passed >= 3


@pytest.mark.parametrize("fault", [*FAULTS, pytest.param(FORBIDDEN, id="403")])
@pytest.mark.parametrize("doi", [True, False], ids=["by DOI", "by title"])
def test_a_fault_that_stays_is_no_no(fault: Replayed, doi: bool, tmp_path: Path) -> None:
    world = World([work(1)])
    world.first("crossref", *[fault] * 40)
    run = Run(world, bib(1, with_doi=doi), folder=str(tmp_path))
    assert run.verdicts == ["not-checked"]
    assert run.found[0].why == "unavailable"
    assert list(run.gone) == ["crossref"]
    assert world.counts()["crossref"] == (1 if fault is FORBIDDEN else 5)
    assert Run(World([work(1)]), bib(1, with_doi=doi), folder=str(tmp_path)).verdicts == ["confirmed"]  # nothing of it was kept


def test_slow_source_is_given_up() -> None:
    world = World([work(1)])
    world.first("crossref", *[SLOW] * 5)
    run = Run(world, bib(1), timeout=0.1)
    assert run.gone == {"crossref": "failed 5 times in a row: did not answer in time"}


def test_no_server_at_all() -> None:
    time_ = Time()
    asker = Asker([SOURCES["crossref"]], Cache("", TODAY), Settings(addresses={"crossref": "http://127.0.0.1:9"}), time_.clock())
    asker.ask([Question("crossref", "doi", "10.5555/x")])
    assert list(asker.gone) == ["crossref"]


def test_every_source_may_fail(tmp_path: Path) -> None:
    world = World()
    for name in SOURCES:
        world.first(f"^/{name}/", *[OUTAGE] * 40)
    isbn = "@book{b, author={Marlow, A}, title={A history of salt and tolls}, year={2001}, isbn={9783161484100}}\n"
    preprint = "@misc{p, author={Quist, A}, title={Fords of the north and south}, year={2019}, eprint={1901.01234}, eprinttype={arXiv}}\n"
    text = bib(1) + bib(2, with_doi=False) + isbn + preprint + bib(3, pmid="77", doi="")
    run = Run(world, text, sources=tuple(SOURCES), folder=str(tmp_path))
    assert set(run.verdicts) == {"not-checked"}
    assert {"crossref", "datacite", "arxiv", "pubmed", "openlibrary"} <= set(run.gone)


def test_retry_after_is_waited_for_and_the_pace_halved() -> None:
    world = World([work(1)])
    world.first("crossref", REFUSED_FOR)
    run = Run(world, bib(1))
    assert max(run.time.slept) == pytest.approx(7, abs=0.5)
    limiter = Limiter(1.0, Time().clock())
    limiter.halve()
    assert limiter.per_second == 0.5


def test_a_source_that_asks_for_an_hour_is_given_up() -> None:
    world = World([work(1)])
    world.first("crossref", Replayed(b"", 429, {"Retry-After": "3600"}))
    assert Run(world, bib(1)).gone == {"crossref": "asks to wait 3600 seconds"}


def test_headers_slow_a_run_down() -> None:
    limiter = Limiter(5.0, Time().clock())
    limiter.learn({"x-rate-limit-limit": "1", "x-rate-limit-interval": "2s"})
    assert limiter.per_second == 0.5
    assert retry_after({"retry-after": "5"}) == 5
    assert retry_after({}) is None
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert retry_after({"retry-after": "soon"}) is None


def test_half_the_published_pace() -> None:
    world = World([work(at) for at in range(8)])
    run = Run(world, "".join(bib(at, with_doi=False) for at in range(8)), sources=("crossref",))
    assert run.time.passed >= 7 / SOURCES["crossref"].per_second - 0.1


def test_doi_with_a_comma_is_asked_for_by_itself() -> None:
    odd = work(1, DOI="10.5555/a,b")
    world = World([odd, work(2)])
    run = Run(world, bib(1, doi="").replace("year =", "doi = {10.5555/a,b}, year =") + bib(2))
    assert run.verdicts == ["confirmed"] * 2
    assert world.counts() == {"crossref": 2}


def test_escaped_doi_is_asked_for_as_it_is_meant() -> None:
    world = World([work(1, DOI="10.5555/a_b")])
    run = Run(world, bib(1, with_doi=False).replace("year =", "doi = {10.5555/a\\_b}, year ="))
    assert run.verdicts == ["confirmed"]


def test_a_batch_that_is_not_understood_is_asked_one_by_one() -> None:
    world = World([work(1), work(2)])
    world.first("filter=", Replayed(b'{"status": "failed"}', 400))
    assert Run(world, bib(1) + bib(2)).verdicts == ["confirmed"] * 2


def test_a_copy_ranked_first_is_passed_over() -> None:
    copy = work(1, DOI="10.65215/x", title=work(1)["title"])
    world = World([copy, work(1)])
    run = Run(world, bib(1, with_doi=False))
    assert run.found[0].record
    assert run.found[0].record.doi == "10.5555/ng.1"


def test_empty_answer_is_a_no_and_not_an_accusation() -> None:
    world = World()
    world.first("crossref", *[as_json({"message": {"items": []}})] * 9)
    run = Run(world, bib(1, with_doi=False))
    assert (run.verdicts, run.gone) == (["not-checked"], {})


def test_unknown_doi_takes_the_word_of_agency_and_handle() -> None:
    world = World([work(2)])
    run = Run(world, bib(1))
    assert (run.verdicts, run.found[0].wrong) == (["unknown-identifier"], "10.5555/ng.1")
    assert Run(World([work(2)], registered=["10.5555/ng.1"]), bib(1)).verdicts == ["not-checked"]


def test_first_version_of_a_preprint_is_fetched_too() -> None:
    feed = (
        "<entry><id>http://arxiv.org/abs/1901.01234v{}</id><published>2019-01-02</published><title>{}</title>"
        "<author><name>Ann Quist</name></author></entry>"
    )
    feeds = {"1901.01234": feed.format(3, "Fords, tolls and towns"), "1901.01234v1": feed.format(1, "The fords of the north")}
    entry = "@misc{p, author={Quist, A}, title={The fords of the north}, year={2019}, eprint={1901.01234}, eprinttype={arXiv}}\n"
    world = World(feeds=feeds)
    assert Run(world, entry).verdicts == ["confirmed"]
    assert world.counts()["arxiv"] == 1


def test_address_and_name_are_sent_only_if_given() -> None:
    world = World([work(1)])
    Run(world, bib(1), mailto="a@example.org", agent="citecheck/x")
    assert world.agents == ["citecheck/x"]
    assert "mailto=a%40example.org" in world.seen[0]
    world = World([work(1)])
    Run(world, bib(1))
    assert "mailto" not in world.seen[0]


def test_nothing_of_the_essay_is_sent() -> None:
    world = World([work(1)])
    Run(world, bib(1, with_doi=False, note="a secret note", abstract="a secret abstract", file="secret.pdf"))
    assert "secret" not in " ".join(world.seen)


def test_requests_of_a_run_are_limited(tmp_path: Path) -> None:
    world = World([work(at) for at in range(6)])
    text = "".join(bib(at, with_doi=False) for at in range(6))
    run = Run(world, text, folder=str(tmp_path), sources=("crossref",), most_requests=4)
    assert run.made == 4
    assert run.verdicts.count("confirmed") == 4
    assert "used up" in run.gone["crossref"]
    rest = Run(world, text, folder=str(tmp_path), sources=("crossref",))
    assert (rest.made, rest.verdicts) == (2, ["confirmed"] * 6)


AGES = [
    pytest.param(Question("crossref", "doi", "x"), Reply("found", b"1"), 7, id="a record that may get a notice"),
    pytest.param(Question("datacite", "doi", "x"), Reply("found", b"1"), 90, id="another record"),
    pytest.param(Question("crossref", "title", "x"), Reply("found", b"1"), 30, id="a search"),
    pytest.param(Question("crossref", "doi", "x"), Reply("none"), 7, id="a no"),
]


@pytest.mark.parametrize(("question", "reply", "days"), AGES)
def test_answers_have_an_age(question: Question, reply: Reply, days: int, tmp_path: Path) -> None:
    Cache(str(tmp_path), "2026-01-01").put(question, reply)
    kept = Cache(str(tmp_path), f"2026-01-{1 + days:02}" if days < 31 else "2026-04-01").get(question)
    assert kept
    assert kept.date == "2026-01-01"
    assert Cache(str(tmp_path), "2026-06-01").get(question) is None


def test_what_is_no_answer_is_not_kept(tmp_path: Path) -> None:
    cache, question = Cache(str(tmp_path), TODAY), Question("crossref", "doi", "x")
    cache.put(question, Reply("unavailable"))
    assert cache.get(question) is None


def test_cache_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="name another folder with --cache-dir"):
        Cache(str(tmp_path / "file"), TODAY)


def test_two_runs_share_a_cache(tmp_path: Path) -> None:
    one, other = Cache(str(tmp_path), TODAY), Cache(str(tmp_path), TODAY)
    for at in range(50):
        (one if at % 2 else other).put(Question("crossref", "doi", str(at)), Reply("found", b"1"))
    assert all(cache.get(Question("crossref", "doi", str(at))) for cache in (one, other) for at in range(50))


# The command.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    clock = Time()
    monkeypatch.setattr(Clock.__new__, "__defaults__", tuple(clock.clock()))
    (tmp_path / "l.bib").write_text(bib(1) + bib(2, with_doi=False, year="1990"), encoding="utf-8")
    return tmp_path


def verify(addresses: dict[str, str], *words: str) -> Result:
    given = [word for name, url in addresses.items() for word in ("--address", f"{name}={url}")]
    return CliRunner().invoke(command, ["verify", "l.bib", *given, *words], standalone_mode=False)


def test_first_line_says_what_is_sent_where(folder: Path) -> None:
    with served(World([work(1), work(2)])) as addresses:
        done = verify(addresses, "--sources", "crossref,doi")
    first = done.stderr.splitlines()[0]
    assert re.search(r"l\.bib: sending 1 DOI and 1 title with first author and year .*to 127\.0\.0\.1:\d+", first)
    assert "no word of the essay" in first
    assert "2 entries: 1 confirmed, 1 not checked" in done.stdout


def test_dry_run_says_all_and_sends_nothing(folder: Path) -> None:
    world = World([work(1)])
    with served(world) as addresses:
        done = verify(addresses, "--dry-run")
    assert done.return_value == 0
    assert world.seen == []
    assert "DOI 10.5555/ng.1" in done.stdout
    assert f"title “{work(2)['title'][0]}”, author Quist, year 1990" in done.stdout
    assert "Nothing was sent." in done.stdout


def test_warm_run_asks_nothing(folder: Path) -> None:
    world = World([work(1), work(2)])
    with served(world) as addresses:
        verify(addresses)
        before = len(world.seen)
        done = verify(addresses)
    assert before
    assert len(world.seen) == before
    assert "sending" not in done.stderr


def test_fix_adds_a_doi_and_nothing_else(folder: Path) -> None:
    (folder / "l.bib").write_text(bib(1) + bib(2, with_doi=False), encoding="utf-8")
    with served(World([work(1), work(2)])) as addresses:
        done = verify(addresses, "--fix")
        assert "1 fix made" in done.stderr
        assert (folder / "l.bib").read_text("utf-8") == bib(1) + bib(2, with_doi=False).replace("}}\n", "}, doi = {10.5555/ng.2}}\n")
        assert "0 fixes made" in verify(addresses, "--fix").stderr


def test_wrong_doi_is_replaced_only_if_asked_for(folder: Path) -> None:
    wrong = bib(2).replace("10.5555/ng.2", "10.5555/ng.7")
    (folder / "l.bib").write_text(wrong, encoding="utf-8")
    other = work(7, author=[{"given": "Eva", "family": "Dahl"}], title=["On the price of amber"])
    with served(World([work(2), other])) as addresses:
        assert "0 fixes made" in verify(addresses, "--fix").stderr
        assert "1 fix made" in verify(addresses, "--fix", "--unsafe-fixes").stderr
    assert (folder / "l.bib").read_text("utf-8") == bib(2)


def test_incomplete_run_exits_2_and_says_so(folder: Path) -> None:
    world = World()
    world.first("crossref", FORBIDDEN)
    with served(world) as addresses:
        done = verify(addresses)
    assert done.return_value == 2
    assert "run incomplete: crossref refuses to answer (403); 2 entries not asked about there; run again to continue" in done.stderr


def test_json_of_a_run(folder: Path) -> None:
    with served(World([work(1)])) as addresses:
        report = json.loads(verify(addresses, "--format", "json", "--quiet").stdout)
    first, second = (each["verification"] for each in report["documents"][0]["references"])
    assert (first["verdict"], first["record"]["doi"]) == ("confirmed", "10.5555/ng.1")
    assert second["verdict"] == "not-checked"
    assert second["why"]
    assert {each["source"] for each in first["asked"]} == {"crossref"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--sources", "crosref"], "unknown source 'crosref'; did you mean 'crossref'?"),
        (["--mailto", "nobody"], "is not an address"),
        (["--address", "crossref"], "write SOURCE=URL"),
        (["--retractions", "none.csv"], "none.csv: cannot be read"),
    ],
    ids=["source", "mailto", "address", "table"],
)
def test_wrong_use(folder: Path, words: list[str], said: str) -> None:
    done = CliRunner().invoke(command, ["verify", "l.bib", *words])
    assert done.exit_code
    assert said in str(done.exception) + done.output


def test_killed_run_goes_on_where_it_was(folder: Path) -> None:
    world = World([work(at) for at in range(12)], delay=0.3)
    (folder / "l.bib").write_text("".join(bib(at, with_doi=False) for at in range(12)), encoding="utf-8")
    with served(world) as addresses:
        given = [word for name, url in addresses.items() for word in ("--address", f"{name}={url}")]
        call = [sys.executable, "-c", FAST, "verify", "l.bib", "--sources", "crossref", "--cache-dir", "kept", *given]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen(call, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
            wait_for(lambda: len(world.seen) > 3)
            run.send_signal(signal.SIGKILL)
        before = len(world.seen)
        done = subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert "12 entries: 12 confirmed" in done.stdout, done.stderr
    assert len(world.seen) - before <= 12 - (before - 2)  # at most the ones under way are asked again


FAST = """
import sys
from citecheck.verify.net import clock
clock.Clock.__new__.__defaults__ = (clock.time.monotonic, lambda seconds: None, lambda: "2026-11-28")
from citecheck.cli import main
main()
"""


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("waited in vain")


# Nobody else opens a connection.


@pytest.fixture
def no_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection")

    for name in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


CALLS = [
    ["check", "e.txt", "--refs", "l.bib"],
    ["check", "l.bib"],
    ["clean", "e.txt", "--refs", "l.bib"],
    ["convert", "l.bib", "--to", "csl-json"],
    ["fix", "e.txt", "--refs", "l.bib"],
    ["show", "e.txt", "--refs", "l.bib"],
    ["compare", "e.txt", "e.txt", "--refs", "l.bib"],
    ["rules"],
    ["explain", "retracted"],
    ["verify", "l.bib", "--retractions", "rw.csv"],
    ["verify", "l.bib", "--dry-run"],
]


@pytest.mark.usefixtures("no_connections")
@pytest.mark.parametrize("words", CALLS, ids=lambda words: " ".join(words[:3]))
def test_no_other_command_opens_a_connection(folder: Path, words: list[str]) -> None:
    (folder / "e.txt").write_text("Salt was dear (Marlow, 1996).\n", encoding="utf-8")
    (folder / "rw.csv").write_text("RetractionNature,OriginalPaperDOI,Title\n", encoding="utf-8")
    done = CliRunner().invoke(command, words)
    assert not isinstance(done.exception, AssertionError), done.exception
    assert words[0] in COMMANDS


NETWORK = re.compile(r"^\s*(?:import|from)\s+(socket|ssl|http\.client|http\.server|urllib\.request|ftplib|smtplib|asyncio)\b", re.MULTILINE)


def test_only_one_package_knows_of_networks() -> None:
    knowing = {path.relative_to(ROOT).as_posix() for path in (ROOT / "citecheck").rglob("*.py") if NETWORK.search(path.read_text("utf-8"))}
    assert {name for name in knowing if not name.startswith("citecheck/verify/net/")} == {
        "citecheck/app/run.py"
    }  # it listens, and never connects


def test_the_app_only_listens_on_this_machine() -> None:
    source = (ROOT / "citecheck" / "app" / "run.py").read_text("utf-8")
    assert 'HOST = "127.0.0.1"' in source
    assert set(re.findall(r"\blistening\.(\w+)", source)) == {"setsockopt", "bind", "listen", "getsockname"}
    assert set(re.findall(r"\bsocket\.(\w+)", source)) <= {"socket", "SOL_SOCKET", "SO_REUSEADDR"}


def test_only_verify_reaches_that_package() -> None:
    reaching = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "citecheck").rglob("*.py")
        if re.search(r"verify\.(?:net|online)\b", path.read_text("utf-8")) and "verify/net/" not in path.as_posix()
    }
    assert reaching <= {"citecheck/verify/online.py", "citecheck/cli/verify.py", "citecheck/cli/shared/verifying.py"}


UNLISTED = bib(1, with_doi=False, title="Lantern taxes and the night markets of the delta", author="Vance, Lydia", year="2012")
NEIGHBOUR = work(3, issued={"date-parts": [[2012]]})


def in_pubmed(world: World, *, knows_the_journal: bool) -> World:
    """A world whose PubMed has works of every journal, or of none, and no title."""
    numbers = ["1"] if knows_the_journal else []
    world.first(r"pubmed.*%5Bjour%5D", as_json({"esearchresult": {"idlist": numbers}}))
    return world


@pytest.mark.parametrize(
    ("works", "knows", "verdict", "why"),
    [
        pytest.param([NEIGHBOUR], True, "not-found", "", id="both have works of the journal and year"),
        pytest.param([NEIGHBOUR], False, "not-checked", "one-source", id="PubMed has none of the journal"),
        pytest.param([work(3)], True, "not-checked", "venue", id="Crossref has none of that year"),
    ],
)
def test_not_found_takes_two_sources_that_should_have_the_work(works: list[dict[str, Any]], knows: bool, verdict: str, why: str) -> None:
    world = in_pubmed(World(works), knows_the_journal=knows)
    world.first("query.bibliographic", as_json({"message": {"items": []}}))
    run = Run(world, UNLISTED)
    assert (run.verdicts, run.found[0].why) == ([verdict], why)
    assert sum("query.container-title=Northern%20Geographies&filter=from-pub-date%3A2012" in target for target in world.seen) == 1


def test_arxiv_is_not_asked_for_what_is_older_or_elsewhere() -> None:
    world = in_pubmed(World([NEIGHBOUR]), knows_the_journal=True)
    old = bib(2, with_doi=False, title="On the fairs of the north and their weights", year="1922")
    Run(world, UNLISTED + old)
    assert world.counts()["arxiv"] == 0


@pytest.fixture
def live(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """The script behind `make live`, with a clock that runs when somebody sleeps; its exit code, and what it prints."""
    monkeypatch.setattr(Clock.__new__, "__defaults__", Time().clock())
    spec = spec_from_file_location("live", ROOT / "benchmarks" / "live.py")
    assert spec
    assert spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)

    def run(*words: str) -> tuple[int, str]:
        code = script.main(list(words))
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


def test_script_for_live_services_asks_every_source(live: Callable[..., tuple[int, str]]) -> None:
    """`make live`, asked of the loopback, which has one of its works: what it prints and its exit code; nothing is sent elsewhere."""
    helix = work(1, DOI="10.1038/171737a0", title=["Molecular structure of nucleic acids"], issued={"date-parts": [[1953]]})
    helix["container-title"] = ["Nature"]
    world = World([helix], registered=["10.1038/171737a0"])
    with served(world) as addresses:
        code, said = live("a@example.org", *(f"{name}={url}" for name, url in addresses.items()))
    assert code == 1
    assert "ok      crossref doi 10.1038/171737a0: found Molecular structure of nucleic acids\n" in said
    assert "ok      crossref venue Nature: found" in said
    assert "ok      doi handle 10.1038/there-is-none: none\n" in said
    assert "DIFFERS openlibrary isbn 9780743216302: none\n" in said
    assert set(world.counts()) == set(addresses)
    assert "mailto=a%40example.org" in next(target for target in world.seen if "crossref" in target)


@pytest.mark.parametrize("words", [["nobody"], ["a@example.org", "b@example.org"], ["crosref=http://127.0.0.1:1"]])
def test_script_for_live_services_refuses_wrong_use(live: Callable[..., tuple[int, str]], words: list[str]) -> None:
    code, said = live(*words)
    assert (code, "write an address" in said) == (2, True)
