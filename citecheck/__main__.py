"""python -m citecheck, and the command."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line, and exit at once: tearing down the interpreter would take a tenth of the whole process."""
    gc.disable()  # a short run creates few cycles, and looking for them takes another tenth
    from citecheck.cli import main as run

    try:
        run()
    except SystemExit as end:
        code = end.code
        if not isinstance(code, int):
            raise
        from citecheck._fast.compiled_patterns import PATTERNS

        PATTERNS.keep()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
