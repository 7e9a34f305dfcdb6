"""Regenerate the pictures of docs/screenshots (`make screenshots`): the report and the app, as the README shows them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import citecheck
from citecheck.reporters.html.page import whole_page
from tests.browser import chromium

FOLDER = Path(__file__).parent.parent / "docs" / "screenshots"
SIZE = {"width": 1100, "height": 700}

ESSAY = """# Keeping books on the tide

The wardens of the northern harbours wrote down every ship, its master and its cargo (Marlow, 2009; Quist & Bell, 2014). What they left out
is as telling: no book names a ship that came in the *dark months*, although the salt-pans sold all winter (Okoro, 1998).

## Salt by weight

Quist and Bel (2014) weigh the sacks again, and find them short by a tenth. Ferrane (2011) thought so too(Ferrane, 2011, p. 40), but had only
two of the books to go by.[^1] For the third, see the edition by Marlow (2011).

- The first book is written in one hand (Marlow, 2011).
- The second changes hands in 1712 (Ferrane & Vik, 2016

## Prices inland

Inland, salt cost what it cost before the war (Vik, 2003). Trade had moved with it (Quist & Bell, 2014; Vik, 2003).

[^1]: The books are those that Vik (2003) prints.
"""
LIST = """Ferrane, R. (2011). Short weight: Fraud at the salt-pans. Coast Press.

Ferrane, R., & Vik, S. (2016). Two hands in the second book. Journal of Harbour History, 12(1), 3–28.

Lowe, D. (1987). Winter shipping. Northgate Press.

Marlow, T. (2011). The wardens' books: An edition. Northgate Press.

Quist, A., & Bell, B. (2014). Weighing the tide. Journal of Harbour History, 10(2), 101–119.

Vik, S. (2003). The price of salt. Coast Press.
"""


def main() -> None:
    """Write the pictures."""
    FOLDER.mkdir(exist_ok=True)
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        _report(browser, Path(folder))
        _app(browser, Path(folder))


def _report(browser: Any, folder: Path) -> None:
    file = folder / "report.html"
    file.write_text(whole_page([citecheck.check(ESSAY, LIST, name="tide.md")]), encoding="utf-8")
    for scheme in ("light", "dark"):
        page = browser.new_page(viewport=SIZE, color_scheme=scheme)
        page.goto(file.as_uri())
        page.evaluate("document.querySelector('.views').scrollIntoView()")
        page.locator("mark.near a").first.hover()
        page.screenshot(path=str(FOLDER / f"report-{scheme}.png"))
    page.click(".views a[href='#figures']")
    page.emulate_media(color_scheme="light")
    page.evaluate("document.querySelector('.views').scrollIntoView()")
    page.screenshot(path=str(FOLDER / "figures.png"))


def _app(browser: Any, folder: Path) -> None:
    (folder / "tide.md").write_text(ESSAY, encoding="utf-8")
    process = subprocess.Popen([sys.executable, "-m", "citecheck", "app", "--no-open"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        page = browser.new_page(viewport=SIZE)
        page.goto(process.stdout.readline().removeprefix("citecheck app: ").strip())
        page.set_input_files("input[name=essay_file]", str(folder / "tide.md"))
        page.fill("textarea[name=refs_text]", LIST)
        page.click("button.main")
        page.wait_for_selector(".counts:has-text('open')")
        page.locator(".findings button[data-act=accepted]").first.click()
        page.wait_for_selector(".essay-text ins")
        page.evaluate("document.querySelector('.tools').scrollIntoView()")
        page.screenshot(path=str(FOLDER / "app.png"))
    finally:
        process.kill()


if __name__ == "__main__":
    main()
