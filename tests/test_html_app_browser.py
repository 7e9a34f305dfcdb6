"""The app in a real browser: an essay dropped, findings decided by mouse and by keyboard, files taken away, accessibility."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import AXE, chromium, shot, violations, watched

pytestmark = pytest.mark.system

ESSAY = """# Salt

Salt is old (Marlow, 2010). So are tides(Quist & Bel, 2014), but not all of them (Okoro, 1998).

See also (Marlow, 2010) and <script>document.title = "run"</script>.
"""
LIST = "Marlow, T. (2011). Salt. Northgate Press.\n\nQuist, A., & Bell, B. (2014). Tides. Journal of Tides, 3(2), 1–9.\n"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def address() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "citecheck", "app", "--no-open"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout
    try:
        yield process.stdout.readline().removeprefix("citecheck app: ").strip()
        process.terminate()
        out, err = process.communicate(timeout=20)
        assert "Salt" not in out + err
    finally:
        process.kill()


def _opened(browser: Any, address: str, width: int = 1440, scheme: str = "light") -> tuple[Any, list[str]]:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.set_default_timeout(60_000)
    wrong = watched(page)
    page.goto(address)
    return page, wrong


def _given(page: Any, tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(ESSAY, encoding="utf-8")
    page.set_input_files("input[name=essay_file]", str(tmp_path / "essay.md"))
    page.fill("textarea[name=refs_text]", LIST)
    page.click("button.main")
    page.wait_for_selector(".counts:has-text('open')")  # the page's policy lets no string be evaluated


def _saved(page: Any, press: str) -> bytes:
    with page.expect_download() as waiting:
        page.click(press)
    data: bytes = Path(waiting.value.path()).read_bytes()
    return data


def test_an_essay_is_checked_corrected_and_taken_away(browser: Any, address: str, tmp_path: Path) -> None:
    page, wrong = _opened(browser, address)
    shot(page, "app-start")
    _given(page, tmp_path)
    assert page.title() == "citecheck: essay.md"
    page.click(".views a[href='#findings']")
    article = page.locator(".findings > article", has_text="wrong-year")
    article.locator(".whole-group button", has_text="Accept all 2").click()
    page.wait_for_selector(".essay-text ins")
    assert page.locator(".essay-text ins").all_inner_texts() == ["2011", "2011"]
    assert page.locator("mark.settled").count() == 2
    article.locator(".place .decide button", has_text="Undo").first.click()
    page.locator(".essay-text ins").nth(1).wait_for(state="detached")
    assert "1 accepted, 0 dismissed" in page.inner_text(".counts")
    missing = page.locator(".findings > article", has_text="missing-reference")
    missing.locator("button", has_text="Dismiss").click()
    page.keyboard.type("a talk, not a work")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=dismissed: a talk, not a work")
    shot(page, "app-report")
    page.click(".downloads summary")
    shot(page, "app-downloads")
    made = _saved(page, "text=Corrected essay").decode()
    assert made.count("2011") == 1
    assert made.count("2010") == 1
    assert b"citecheck: C103" in _saved(page, "text=Document with the findings as comments")
    page.select_option("select[name=to]", "bib")
    assert b"Marlow" in _saved(page, ".clean button")
    page.reload()
    assert "1 accepted, 1 dismissed" in page.inner_text(".counts")
    page.click("#again")
    page.wait_for_selector("text=Back to before the last check")
    page.locator(".essay-text", has_text="2011").wait_for()  # the page is loaded in pieces
    assert page.locator(".essay-text").inner_text().count("2011") == 1
    page.click("text=Forget this essay")
    page.wait_for_selector("button.main")
    assert page.title() == "citecheck"
    assert not wrong
    page.close()


def test_a_finding_is_decided_by_the_keyboard_alone(browser: Any, address: str, tmp_path: Path) -> None:
    page, wrong = _opened(browser, address)
    _given(page, tmp_path)
    page.keyboard.press("n")
    page.wait_for_selector("#card button[data-act=accepted]")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.act") == "accepted":
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".essay-text ins")
    page.keyboard.press("n")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.essay-text') !== null")
    assert not wrong
    page.close()


def test_what_is_wrong_is_said_and_what_was_typed_stays(browser: Any, address: str) -> None:
    page, wrong = _opened(browser, address)
    page.fill("textarea[name=refs_text]", LIST)
    page.click("button.main")
    page.wait_for_selector("[role=alert]")
    assert "there is no essay" in page.inner_text("[role=alert]").lower()
    assert page.input_value("textarea[name=refs_text]") == LIST
    page.close()
    del wrong


def test_another_site_gets_nothing(browser: Any, address: str, tmp_path: Path) -> None:
    page, _ = _opened(browser, address)
    _given(page, tmp_path)
    other = browser.new_page()
    evil = tmp_path / "evil.html"
    evil.write_text(
        f"<iframe src='{address}report'></iframe><form method=post action='{address}forget'><button>go</button></form>", encoding="utf-8"
    )
    other.goto(evil.as_uri())
    frame = other.frames[1]
    assert "Salt" not in frame.content()
    other.click("button")
    other.wait_for_load_state()
    assert "answers itself alone" in other.content()
    page.reload()
    assert page.title() == "citecheck: essay.md"
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]+/report", page.url)


@pytest.mark.skipif(not AXE.exists(), reason="left out: axe-core could not be fetched (make test-system does it by npm)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Any, address: str, tmp_path: Path, scheme: str) -> None:
    page, _ = _opened(browser, address, 800, scheme)
    assert not violations(page)
    _given(page, tmp_path)
    page.click(".downloads summary")
    page.click(".views a[href='#findings']")
    page.locator(".findings button[data-act=accepted]").first.click()
    page.wait_for_selector(".essay-text ins", state="attached")
    assert not violations(page)
    page.close()
