"""A headless Chromium for tests of pages: Debian's, driven by Playwright (`make test-system`)."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

AXE = Path(os.environ.get("AXE", Path(sys.prefix) / "axe.min.js"))
"""axe-core, which `make test-system` fetches by npm."""

SHOTS = os.environ.get("SHOTS", "")
"""A folder for screenshots to be looked at, "" for none."""


@contextmanager
def chromium() -> Iterator[Any]:
    """The browser."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium")
    assert program, "chromium is not installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def watched(page: Any) -> list[str]:
    """What goes wrong on a page, and what it asks other hosts for, as it happens."""
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append("a dialog opened"))
    page.on(
        "request",
        lambda request: None if request.url.startswith(("file:", "http://127.0.0.1", "data:", "blob:")) else wrong.append(request.url),
    )
    return wrong


def violations(page: Any) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA and its best practices."""
    page.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
    found = page.evaluate(
        "async () => (await axe.run(document)).violations.map(v => `${v.id}: ${v.nodes.length} × ${v.nodes[0].html} ${v.nodes[0].failureSummary}`)"
    )
    return [str(one) for one in found]


def shot(page: Any, name: str) -> None:
    """A screenshot, if they are wanted."""
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))
