"""A command in a real terminal of its own: what it shows, and what a person types."""

from __future__ import annotations

import fcntl
import os
import select
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

LEAVING = ("\x03", "\x04")
SECONDS = 60
"""How long a test waits for words on the screen."""


def in_terminal(words: Sequence[str], answers: Sequence[tuple[str, str]], folder: Path) -> tuple[int, str]:
    """Exit code and screen of citecheck with these words; each answer is typed when its prompt has appeared after the one before."""
    main, side = os.openpty()
    command = [sys.executable, "-m", "citecheck", *words]
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm", "NO_COLOR": "1"}
    process = subprocess.Popen(
        command, stdin=side, stdout=side, stderr=side, cwd=folder, env=environment, start_new_session=True, preexec_fn=_own_terminal
    )
    os.close(side)
    screen, seen = b"", 0
    for prompt, answer in answers:
        screen = _until(main, screen, prompt.encode(), seen)
        seen = screen.index(prompt.encode(), seen) + len(prompt.encode())
        os.write(main, answer.encode())
    screen = _until(main, screen, None, seen, again=answers[-1][1] if answers and answers[-1][1] in LEAVING else "")
    os.close(main)
    return process.wait(timeout=SECONDS), screen.decode("utf-8", "replace").replace("\r\n", "\n")


def _own_terminal() -> None:
    """Make stdin the controlling terminal, so that Ctrl-C is a signal."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _until(main: int, screen: bytes, wanted: bytes | None, start: int, again: str = "") -> bytes:
    """The screen when it has the wanted words after ``start``, or when the command has ended.

    A person presses Ctrl-C ``again`` where a busy machine missed it between the prompt and the reading.
    """
    end = time.monotonic() + SECONDS
    while wanted is None or wanted not in screen[start:]:
        ready, _, _ = select.select([main], [], [], 5 if again else max(0, end - time.monotonic()))
        if not ready and again and time.monotonic() < end:
            os.write(main, again.encode())
            continue
        assert ready, f"{wanted!r} did not appear in {screen[start:]!r}"
        try:
            more = os.read(main, 4096)
        except OSError:  # the other side is closed
            more = b""
        if not more:
            assert wanted is None, f"{wanted!r} did not appear in {screen[start:]!r}"
            return screen
        screen += more
    return screen
