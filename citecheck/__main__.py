"""python -m citecheck, and the command."""

from __future__ import annotations

import gc
import os
import sys

from citecheck.termination import ending, raise_at_sigterm


def main() -> None:
    """Run the command line, and exit at once: tearing down the interpreter would take a tenth of the whole process."""
    gc.disable()  # a short run creates few cycles, and looking for them takes another tenth
    raise_at_sigterm()
    try:
        code = _run()
    except KeyboardInterrupt as end:  # while modules are imported, or what is left is written
        word, code = ending(end)
        print(f"citecheck: {word}", file=sys.stderr, flush=True)
    os._exit(code)


def _run() -> int:
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
        return code
    return 0


if __name__ == "__main__":
    main()
