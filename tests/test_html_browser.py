"""The HTML report in a real browser: filters, search, keyboard, links, accessibility, speed, and hostile text."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import citecheck
from citecheck.reporters.html.page import whole_page
from tests.browser import AXE, chromium, shot, violations, watched

pytestmark = pytest.mark.system

ESSAY = """# Salt and tides

The *old* harbour was **never** safe (Marlow, 2011; Quist & Bell, 2015), and its wardens knew it (Quist & Bell, 2014).[^1] The books that
they kept say nothing of the winter(Okoro, 1998), when no ship came.

- first, as Marlow (2011) says
- second (Marlow, 2011

## Method

Quist and Bel (2014) count ships; so does Quist & Bell (2014).

[^1]: A note that cites (Marlow, 2011).

## References

Marlow, T. (2011). *Salt*. Northgate Press.

Quist, A., & Bell, B. (2014). Tides. *Journal of Tides*, 3(2), 1–9.

Ferris, E. (1990). Never cited. Coast Press.
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    return _written(tmp_path_factory.mktemp("report"), ESSAY, "essay.md")


def _written(folder: Path, essay: str, name: str, refs: str = "") -> str:
    file = folder / "report.html"
    file.write_text(whole_page([citecheck.check(essay, refs, name=name)]), encoding="utf-8", errors="backslashreplace")
    return file.as_uri()


def _opened(browser: Any, address: str, width: int = 1440, scheme: str = "light") -> tuple[Any, list[str]]:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.set_default_timeout(60_000)
    wrong = watched(page)
    page.goto(address)
    return page, wrong


def test_hover_focus_and_tap_show_what_a_citation_means(browser: Any, report: str) -> None:
    page, wrong = _opened(browser, report)
    near = page.locator("mark.near a").first
    near.hover()
    card = page.locator("#card")
    assert card.is_visible()
    words = card.inner_text()
    assert "near: in the list, written otherwise" in words
    assert "Quist and Bell (2014)" in words
    assert "“Bel” is spelt “Bell” in the list" in words
    assert "write “Bell” for “Bel”" in words
    assert "--fix" not in words
    page.mouse.move(5, 5)
    assert not card.is_visible()
    page.locator("mark.missing a").first.focus()
    assert "missing: not in the list" in card.inner_text()
    page.keyboard.press("Escape")
    assert not card.is_visible()
    near.click()
    page.mouse.move(5, 5)
    assert card.is_visible()
    page.click("#card .close")
    assert not card.is_visible()
    assert not wrong
    page.close()


def test_keyboard_goes_from_one_to_the_next_past_the_exact_ones(browser: Any, report: str) -> None:
    page, wrong = _opened(browser, report)
    seen = []
    for _ in range(4):
        page.keyboard.press("n")
        seen.append(page.evaluate("document.activeElement.textContent"))
    assert seen[0] == "Quist & Bell, 2015"
    assert "Marlow, 2011" not in seen[:2]
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.textContent") == seen[2]
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "search"
    page.keyboard.type("n")
    assert page.evaluate("document.activeElement.value") == "n"
    assert not wrong
    page.close()


def test_enter_follows_a_citation_to_its_entry_and_back(browser: Any, report: str) -> None:
    page, wrong = _opened(browser, report)
    page.locator("mark.exact a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#e0")  # another process may slow the browser
    entry = page.locator("#e0[open]")
    entry.wait_for()
    assert "Salt" in entry.locator(".whole").inner_text()
    entry.locator(".places a").nth(1).click()
    page.wait_for_url("**#c*")
    assert page.locator(".text").is_visible()
    assert not wrong
    page.close()


def test_filters_and_search(browser: Any, report: str) -> None:
    page, wrong = _opened(browser, report)
    shown = page.locator(".findings > article:not([hidden])")
    page.click(".views a[href='#findings']")
    every = shown.count()
    page.uncheck("input[name=level][value=error]")
    assert shown.count() == every - page.locator(".findings > article.error").count()
    page.check("input[name=level][value=error]")
    page.select_option("select[name=rule]", "C103")
    assert shown.count() == 1
    assert "1 finding" in page.inner_text(".state")
    page.click("button[type=reset]")
    page.wait_for_function("document.querySelectorAll('.findings > article:not([hidden])').length === " + str(every))
    page.click(".views a[href='#list']")
    entries = page.locator(".list > .entry:not([hidden])")
    page.fill("input[name=author]", "bell")
    assert entries.count() == 1
    page.fill("input[name=author]", "")
    page.fill("input[name=year]", "1980-2000")
    assert entries.count() == 1
    assert "Ferris" in entries.inner_text()
    page.fill("input[name=year]", "")
    page.fill("input[name=search]", "wardens")
    assert "1 place in the text" in page.inner_text(".state")
    assert entries.count() == 0
    page.keyboard.press("Enter")
    page.fill("input[name=search]", "")
    page.uncheck("input[name=verdict][value=uncited]")
    assert entries.count() == 2
    page.check("input[name=verdict][value=exact]")
    assert page.locator("mark.exact:not(.off)").count() == page.locator("mark.exact").count()
    assert not wrong
    page.close()


@pytest.mark.parametrize("width", [390, 800, 1440])
def test_every_part_fits_the_screen(browser: Any, report: str, width: int) -> None:
    page, wrong = _opened(browser, report, width)
    for view in ("text", "findings", "list", "figures"):
        link = page.locator(f".views a[href='#{view}']")
        if link.is_visible():
            link.click()
            assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), view
            shot(page, f"report-{width}-{view}")
    assert not wrong
    page.close()


@pytest.mark.skipif(not AXE.exists(), reason="left out: axe-core could not be fetched (make test-system does it by npm)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(browser: Any, report: str, width: int, scheme: str) -> None:
    page, _ = _opened(browser, report, width, scheme)
    for view in ("findings", "list", "figures"):
        page.click(f".views a[href='#{view}']")
        page.keyboard.press("n")
        assert not violations(page), view
    page.close()


def test_without_a_script_everything_is_there(browser: Any, report: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report)
    for part in ("text", "findings", "list", "figures"):
        assert page.locator(f"#{part}").is_visible()
    assert not page.locator("input[name=search]").is_visible()
    context.close()


def test_it_prints(browser: Any, report: str) -> None:
    page, wrong = _opened(browser, report)
    page.emulate_media(media="print")
    for part in ("text", "findings", "list", "figures"):
        assert page.locator(f"#{part}").is_visible()
    assert not page.locator(".views").is_visible()
    assert len(page.pdf()) > 10_000
    assert not wrong
    page.close()


HOSTILE = [
    "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\"> & &amp; (Okoro <b>&</b> Bell, 1998).",
    "مرحبا \u202eabc\u202c بالعالم (Marlow, 2011) שלום.",
    "👩‍🔬🏳️‍🌈 (Marlow, 2011) 👨‍👩‍👧",
    "\x1b[2J\x1b]0;run\x07 (Marlow, 2011) \x9b31m \x00",
    "</script></style></textarea>--> ]]> ${1} {{ 7*7 }} (Marlow, 2011).",
]


def test_a_hostile_essay_is_harmless(browser: Any, tmp_path: Path) -> None:
    essay = "\n\n".join([*HOSTILE, "salt " * 200_000 + "(Marlow, 2011).", "x" * 100_000])
    refs = "Marlow, T. (2011). </script><script>document.title='run'</script><i>Salt</i>. Northgate.\n\nOkoro, <img src=x onerror=alert(1)>. (1999). A. B."
    page, wrong = _opened(browser, _written(tmp_path, essay, "<img src=x>.txt", refs))
    page.keyboard.press("n")
    assert page.title() == "citecheck: <img src=x>.txt"
    assert page.locator("#top img, #top iframe, #top .essay-text script").count() == 0
    words = page.inner_text(".essay-text")
    for part in ("<script>document.title='run'</script>", "‹U+202E›", "‹U+001B›[2J", "👩‍🔬", "{{ 7*7 }}"):
        assert part in words
    assert page.locator(".essay-text p").first.get_attribute("dir") == "auto"
    assert not wrong
    page.close()


def test_a_thesis_opens_at_once_and_scrolls(browser: Any, tmp_path: Path) -> None:
    """2,000 citations on 300 pages: under 2 s until everything can be used, half of all frames within 1/30 s, at most three times the text."""
    works = [(f"{a}{b}", 1950 + n) for n in range(31) for a in ("Mar", "Quis", "Fer", "Oko") for b in ("low", "ton", "rane", "vik")]
    sentence = "The record of the harbour shows that when salt was carried north along the towns the wardens kept books of every ship. "
    listing = "\n\n".join(f"{name}, T. ({year}). The record of salt and tides. Northgate Press." for name, year in works)
    chapters = []
    for chapter in range(10):
        cited = (works[(chapter * 211 + n * 7) % len(works)] for n in range(200))
        body = "\n\n".join(f"{sentence * 3}So it is said ({name}, {year + (n % 40 == 0)})." for n, (name, year) in enumerate(cited))
        chapters.append(f"# Chapter {chapter + 1}\n\n{body}")
    essay = "\n\n".join(chapters)
    address = _written(tmp_path, essay, "thesis.md", listing)
    assert (tmp_path / "report.html").stat().st_size <= 3 * len(essay)
    took = []
    for _ in range(3):  # the best of three: other work of the machine is not the page's
        began = time.perf_counter()
        page, wrong = _opened(browser, address)
        page.wait_for_function("document.querySelector('.state').textContent.includes('n and p')")
        took.append(time.perf_counter() - began)
    assert min(took) < 2
    frames = page.evaluate(
        """async () => { const all = []; let last = performance.now(); const high = document.documentElement.scrollHeight;
        for (let i = 0; i < 90; i++) { window.scrollTo(0, i * high / 90); await new Promise(requestAnimationFrame);
        const now = performance.now(); all.push(now - last); last = now; } return all.sort((a, b) => a - b)[45]; }"""
    )
    assert frames < 1000 / 30
    assert page.locator("mark").count() == 2000
    assert not wrong
    page.close()


@pytest.mark.parametrize("script", sorted(Path(citecheck.__file__).parent.rglob("*.js")), ids=lambda path: path.name)
def test_scripts_are_javascript(script: Path) -> None:
    node = shutil.which("node")
    if not node:
        pytest.skip("left out: node is not installed")
    subprocess.run([node, "--check", str(script)], check=True, timeout=60)
