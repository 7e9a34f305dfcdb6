"""The app: what it works on, what comes of it, and whom it answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import citecheck
from citecheck.app import downloads
from citecheck.app.server import MOST_BYTES, InMemory, make_app
from citecheck.app.session import Session, Upload, accepted, corrected
from citecheck.model import InputError
from citecheck.reporters.html.page import whole_page
from tests.made_documents import docx, p, r

TOKEN, PORT = "secret", 8765
HERE = f"http://127.0.0.1:{PORT}"
ESSAY = "Salt is old (Marlow, 2010).\n\nSo are tides(Quist & Bel, 2014), but not all (Okoro, 1998).\n"
LIST = "Marlow, T. (2011). Salt. Northgate Press.\n\nQuist, A., & Bell, B. (2014). Tides. Journal of Tides, 3(2), 1–9.\n"


def opened(name: str = "essay.txt", essay: str | bytes = ESSAY, refs: str = LIST, style: str = "auto") -> Session:
    session = Session()
    data = essay if isinstance(essay, bytes) else essay.encode()
    session.open(Upload(name, data), [Upload("list.txt", refs.encode())] if refs else [], style)
    return session


def number(session: Session, code: str) -> int:
    return next(at for at, finding in enumerate(session.now.result.findings) if finding.code == code)


def test_the_result_is_that_of_the_function() -> None:
    assert [(f.code, f.span.start) for f in opened().now.result.findings] == [
        (f.code, f.span.start) for f in citecheck.check(ESSAY, LIST).findings
    ]


def test_fixes_are_accepted_and_undone_one_by_one() -> None:
    session = opened()
    year, name, space = (number(session, code) for code in ("C103", "C104", "F203"))
    session.decide([year], "accepted")
    session.decide([space, name], "accepted")
    assert downloads.essay(session).data.decode() == ESSAY.replace("2010", "2011").replace("tides(", "tides (").replace("Bel,", "Bell,")
    session.decide([year], "open")
    assert "2010" in downloads.essay(session).data.decode()
    assert len(accepted(session.now)) == 2


def test_what_is_accepted_is_checked_again_and_that_can_be_taken_back() -> None:
    session = opened()
    session.decide([number(session, "C101")], "dismissed", "a talk, not a work")
    session.decide([number(session, code) for code in ("C103", "C104", "F203")], "accepted")
    session.check_again()
    assert [finding.code for finding in session.now.result.findings] == ["C101"]
    assert session.now.decisions[0].reason == "a talk, not a work"
    session.go_back()
    session.go_back()
    assert len(session.now.result.findings) == 4


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        pytest.param(lambda s: s.decide([number(s, "C101")], "accepted"), "no fix to accept", id="no fix"),
        pytest.param(lambda s: s.decide([number(s, "C101")], "dismissed", " "), "give a reason", id="no reason"),
        pytest.param(lambda s: s.decide([99], "accepted"), "load it again", id="no such finding"),
        pytest.param(lambda s: s.restyle("nonsense"), "unknown style", id="unknown style"),
        pytest.param(lambda s: downloads.clean_list(s, "apa", "nonsense"), "not a format", id="unknown format"),
        pytest.param(lambda s: s.open(Upload("e.txt", b""), []), "is empty", id="an empty essay"),
        pytest.param(lambda s: s.open(Upload("e.docx", b"PK\x03\x04nothing"), []), "e.docx", id="a broken file"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_why_and_changes_nothing(decision: Any, words: str) -> None:
    session = opened()
    session.decide([number(session, "C103")], "accepted")
    before = session.now, dict(session.now.decisions), session.style
    with pytest.raises(InputError, match=words):
        decision(session)
    assert (session.now, dict(session.now.decisions), session.style) == before


def test_nothing_is_checked_again_before_a_fix_is_accepted() -> None:
    session = opened()
    with pytest.raises(InputError, match="accept a fix first"):
        session.check_again()
    assert len(session.rounds) == 1


def test_fixes_of_the_same_words_are_not_both_accepted() -> None:
    session = opened()
    findings = session.now.result.findings
    year = number(session, "C103")
    fix = findings[year].fix
    assert fix
    twin = findings[year]._replace(code="C199", fix=fix._replace(edits=(fix.edits[0]._replace(text="2012"),)))
    session.rounds[-1] = session.now._replace(result=session.now.result._replace(findings=(*findings, twin)))
    session.decide([year], "accepted")
    with pytest.raises(InputError, match="undo that one first"):
        session.decide([len(findings)], "accepted")


def test_another_style_keeps_the_decisions_that_still_hold() -> None:
    session = opened()
    session.decide([number(session, "C103")], "accepted")
    session.restyle("apa")
    assert session.style == "apa"
    assert [session.now.result.findings[at].code for at in session.now.decisions] == ["C103"]


def test_a_word_file_gets_tracked_changes_and_comments() -> None:
    session = opened("essay.docx", docx(*(p(r(words.replace("&", "&amp;"))) for words in ESSAY.strip().split("\n\n"))))
    session.decide([number(session, "C103")], "accepted")
    names = [each.name for each in downloads.downloads(session)]
    assert names[:3] == ["essay", "annotated", "report"]
    made = downloads.essay(session)
    assert made.name == "essay-corrected.docx"
    again = citecheck.check(made.data, LIST, name="essay.docx").case.essay.text
    assert "Marlow, 2011" in again
    assert "Marlow, 2010" not in again
    assert corrected(session.now)[0] == session.now.essay
    assert downloads.annotated_document(session).data[:2] == b"PK"


def test_what_can_be_taken_away() -> None:
    session = opened("essay.md")
    session.decide([number(session, "C101")], "dismissed", 'a "talk" \\ once')
    made = {each.name: each.make(session) for each in downloads.downloads(session)}
    assert set(made) == {"essay", "annotated", "report", "refs", "dismissed"}
    assert "<!-- citecheck: C103 wrong-year" in made["annotated"].data.decode()
    assert "C101" not in made["annotated"].data.decode()
    assert "wrong-year" in made["report"].data.decode()
    assert ">missing-reference</a>" not in made["report"].data.decode()
    assert made["refs"].data.decode() == LIST


def test_dismissals_are_a_configuration(tmp_path: Path) -> None:
    session = opened()
    session.decide([number(session, "C101")], "dismissed", 'a "talk" \\ once')
    (tmp_path / "citecheck.toml").write_bytes(downloads.dismissed(session).data)
    again = citecheck.check(ESSAY, LIST, configuration=str(tmp_path / "citecheck.toml"))
    assert "C101" not in {finding.code for finding in again.findings}
    assert "C103" in {finding.code for finding in again.findings}


@pytest.mark.parametrize(
    ("to", "part"), [("txt", b"Marlow, T. (2011). Salt."), ("bib", b"Marlow"), ("csl-json", b'"Marlow"'), ("docx", b"PK")]
)
def test_the_clean_list_in_every_format(to: str, part: bytes) -> None:
    session = opened()
    session.decide([number(session, code) for code in ("C103", "C104")], "accepted")
    assert part in downloads.clean_list(session, "apa", to).data


def client(**headers: str) -> TestClient:
    return TestClient(make_app(TOKEN, PORT), base_url=HERE, headers={"origin": HERE} | headers, follow_redirects=False)


def filled(web: TestClient, essay: str = ESSAY, name: str = "essay.txt") -> TestClient:
    answer = web.post(
        f"/{TOKEN}/check", files={"essay_file": (name, essay.encode()), "refs_file": ("list.txt", LIST.encode())}, data={"style": "auto"}
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "report")
    return web


def decisions(page: str) -> dict[str, Any]:
    found = re.search(r"<script type=\"?application/json\"? id=\"?decisions\"?>(.*?)</script>", page)
    assert found
    made: dict[str, Any] = json.loads(found[1])
    return made


def test_an_essay_is_dropped_and_a_finding_accepted() -> None:
    web = filled(client())
    page = web.get(f"/{TOKEN}/report").text
    told = decisions(page)
    assert told["count"] == 4
    assert told["decisions"] == {}
    fixable = told["fixable"][0]
    assert web.post(f"/{TOKEN}/decide", json={"numbers": [fixable], "state": "accepted", "reason": "", "count": 4}).json() == {}
    assert decisions(web.get(f"/{TOKEN}/report").text)["decisions"] == {str(fixable): {"s": "accepted", "r": ""}}
    made = web.get(f"/{TOKEN}/download/essay")
    assert made.text == ESSAY.replace("2010", "2011")
    assert made.headers["content-disposition"] == "attachment; filename*=UTF-8''essay-corrected.txt"
    assert web.get(f"/{TOKEN}/download/list", params={"style": "mla", "to": "bib"}).status_code == 200
    assert web.post(f"/{TOKEN}/again").status_code == 303
    assert web.post(f"/{TOKEN}/back").status_code == 303
    assert web.post(f"/{TOKEN}/style", data={"style": "apa"}).status_code == 303
    assert "<option value=apa selected>" in web.get(f"/{TOKEN}/report").text
    assert web.post(f"/{TOKEN}/forget").status_code == 303
    assert web.get(f"/{TOKEN}/report").headers["location"] == "./"


def test_texts_are_pasted() -> None:
    web = client()
    answer = web.post(f"/{TOKEN}/check", data={"essay_text": ESSAY, "essay_name": "pasted.md", "refs_text": LIST}, files={"x": b""})
    assert answer.headers["location"] == "report"
    assert "pasted.md" in web.get(f"/{TOKEN}/report").text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"essay_text": " "}, "There is no essay"),
        ({"essay_text": "a", "style": "nonsense"}, "Unknown style"),
        ({"essay_text": ESSAY, "refs_text": "References"}, "no entry found"),
    ],
)
def test_what_cannot_be_read_is_said_on_the_page(data: dict[str, str], words: str) -> None:
    answer = client().post(f"/{TOKEN}/check", data=data, files={"x": b""})
    assert answer.status_code == 400
    assert words.lower() in answer.text.lower()
    asked = client().post(f"/{TOKEN}/check", data=data, files={"x": b""}, headers={"accept": "application/json"})
    assert words.lower() in asked.json()["error"].lower()


def test_every_answer_has_the_policy() -> None:
    web = filled(client())
    for path in ("", "report", "report.css", "report.js", "app.js", "app.css", "download/report", "download/none"):
        headers = web.get(f"/{TOKEN}/{path}").headers
        assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
    page = web.get(f"/{TOKEN}/report").text
    assert not re.search(r"<script(?! src=| type=\"?application/json)", page)
    assert "<style" not in page
    assert not re.search(r" on\w+=| style=", page)


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        pytest.param("/", {}, 404, id="no token"),
        pytest.param("/guess/", {}, 404, id="another token"),
        pytest.param(f"/{TOKEN}/", {"host": "evil.example"}, 404, id="another host (DNS rebinding)"),
        pytest.param(f"/{TOKEN}/", {"host": "127.0.0.1:1"}, 404, id="another port"),
        pytest.param(f"/{TOKEN}/", {"origin": "http://evil.example"}, 403, id="another origin"),
        pytest.param(f"/{TOKEN}/", {"origin": "null"}, 403, id="an opaque origin"),
        pytest.param(f"/{TOKEN}/../{TOKEN}/../etc/passwd", {}, 404, id="a way out"),
    ],
)
def test_others_get_nothing(path: str, headers: dict[str, str], status: int) -> None:
    answer = client().get(path, headers=headers)
    assert answer.status_code == status
    assert TOKEN not in answer.text


def test_a_post_without_an_origin_is_refused() -> None:
    web = TestClient(make_app(TOKEN, PORT), base_url=HERE)
    assert web.post(f"/{TOKEN}/forget").status_code == 403
    assert web.get(f"/{TOKEN}/").status_code == 200


def test_sizes_are_limited_and_nothing_touches_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    web = client()
    assert web.post(f"/{TOKEN}/check", content=b"x", headers={"content-length": str(MOST_BYTES + 1)}).status_code == 413
    assert InMemory.spool_max_size > MOST_BYTES
    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", lambda *_: pytest.fail("a file was written"))
    filled(web, f"{ESSAY}\n{'salt and tides ' * 200_000}")


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"numbers": ["0"], "state": "accepted", "reason": "", "count": 4}', b'{"numbers": [0], "state": "x", "reason": "", "count": 4}',
                                  b'{"numbers": [0], "state": "open", "reason": "", "count": 3}', b'{"numbers": [true], "state": "open", "reason": "", "count": 4}'])  # fmt: skip
def test_a_strange_decision_is_refused(body: bytes) -> None:
    answer = filled(client()).post(f"/{TOKEN}/decide", content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_errors_say_nothing_of_the_text(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    web = filled(client(), "A very private essay (Marlow, 2011).")

    def broken(*_: object) -> str:
        raise RuntimeError("A very private essay")

    monkeypatch.setattr("citecheck.app.pages.report_page", broken)
    assert web.get(f"/{TOKEN}/report").status_code == 500
    out = capfd.readouterr()
    assert "RuntimeError at test_html_app.py" in out.err
    assert "private" not in out.out + out.err


def test_names_of_files_are_text() -> None:
    web = filled(client(), name='<img src=x>"; é\r\n.txt')
    page = web.get(f"/{TOKEN}/report").text
    assert "<img" not in page
    made = web.get(f"/{TOKEN}/download/essay").headers["content-disposition"]
    assert made.isascii()
    assert "\n" not in made


def test_a_list_alone_is_checked() -> None:
    web = client()
    listing = "@article{a, author={Marlow, T.}, title={Salt}, year=2011}\n"
    assert web.post(f"/{TOKEN}/check", files={"essay_file": ("a.bib", listing.encode())}).status_code == 303
    assert "missing-field" in web.get(f"/{TOKEN}/report").text
    assert web.get(f"/{TOKEN}/download/list", params={"style": "apa", "to": "ris"}).status_code == 200


def test_an_essay_without_a_list_is_not_called_clean() -> None:
    web = client()
    web.post(f"/{TOKEN}/check", files={"essay_file": ("a.txt", ESSAY.encode())})
    page = web.get(f"/{TOKEN}/report").text
    assert "drop a list beside the essay" in page
    assert "--refs" not in page
    assert "--refs" in whole_page([citecheck.check(ESSAY)])


def test_without_its_extra_the_command_says_what_to_install() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; sys.argv = ['citecheck', 'app', '--no-open']; from citecheck.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr == 'citecheck: the app needs uvicorn, which is not installed: pip install "citecheck-lint[app]"\n'


def test_the_command_serves_until_it_is_ended() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "citecheck", "app", "--no-open"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        address = line.removeprefix("citecheck app: ").strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}/", address)
        from urllib.request import urlopen

        with urlopen(address, timeout=120) as answer:
            assert b"The essay" in answer.read()
    finally:
        process.kill()
        process.communicate(timeout=120)
