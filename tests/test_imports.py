"""A call loads what it needs and nothing else: start-up is most of what a person waits for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

HEAVY = frozenset(
    {
        "asyncio",
        "citecheck.cleanup",
        "citecheck.findings.shared_lists",
        "citecheck.linting.suppressions",
        "concurrent.futures",
        "difflib",
        "email",
        "html",
        "http",
        "importlib.metadata",
        "jsonschema",
        "latexcodec",
        "logging",
        "multiprocessing",
        "pickle",
        "subprocess",
        "numpy",
        "pybtex",
        "pypinyin",
        "rich",
        "socket",
        "sqlite3",
        "ssl",
        "tomllib",
        "unittest",
        "urllib.request",
        "xml",
        "yaml",
        "zipfile",
    }
)

CALLS = [
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.txt", "--format", "concise"], HEAVY | {"json"}, id="prose list"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.txt"], HEAVY | {"json"}, id="report without colours"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.bib", "--format", "json"], HEAVY, id="bib list, json"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.ris", "--format", "github"], HEAVY | {"json"}, id="ris list"),
    pytest.param(["--version"], HEAVY | {"json", "citecheck.pipeline", "citecheck.reporters", "rapidfuzz"}, id="version"),
    pytest.param(["check", "--help"], HEAVY | {"json", "citecheck.pipeline", "rapidfuzz"}, id="help"),
]


@pytest.mark.parametrize(("arguments", "forbidden"), CALLS)
def test_nothing_is_imported_that_is_not_needed(arguments: list[str], forbidden: frozenset[str]) -> None:
    code = f"""
import sys
sys.argv = ["citecheck", *{arguments!r}]
from citecheck.cli import main
try:
    main()
except SystemExit as end:
    assert end.code in (0, 1), end.code
print("\\n".join(sys.modules), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stderr.split())
    assert "citecheck.cli" in loaded
    assert not loaded & forbidden
