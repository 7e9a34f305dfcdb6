"""When two findings of a fuzzer are one."""

from __future__ import annotations

import re
import traceback


def kind_of(error: Exception) -> str:
    """What tells one finding from another: the exception, where it was raised, and the words of a broken law without its values."""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if "citecheck" in frame.filename or "invariants" in frame.filename]
    place = f"{own[-1].filename}:{own[-1].name}:{own[-1].lineno}" if own else ""
    law = re.sub(r"\d+", "0", re.split(r"[:\[\n]", str(error))[0]) if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} {place} {law}"
