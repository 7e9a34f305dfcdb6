"""What a test asks of a program that it has started."""

from __future__ import annotations

import subprocess
import time
from contextlib import suppress
from pathlib import Path


def wait_until_it_waits(process: subprocess.Popen[str]) -> None:
    """Wait until a program sleeps or has ended; where the system does not tell, for a moment.

    Python looks for signals between its own steps: one that arrives after the last look before read() is seen when read() returns,
    and read() of a FIFO may never return.
    """
    state = Path(f"/proc/{process.pid}/stat")
    while True:
        time.sleep(0.02)
        with suppress(OSError):
            if state.read_text(encoding="utf-8").rpartition(") ")[2].startswith("R"):
                continue
        return
