"""What a machine without citecheck can install: the place that this one was installed from, or a wheel made of its own files."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import citecheck

NAME = "citecheck-lint"
FOLDER = ".citecheck"
_DATE = (2026, 1, 1, 0, 0, 0)
"""The date of all files in the wheel, so that the same files make the same wheel."""
_ENTRY_POINTS = """\
[console_scripts]
citecheck = citecheck.__main__:main

[pybtex.database.input]
citecheck = citecheck.interop.pybtex_plugin:Parser
"""


def requirement() -> str:
    """What follows ``pip install``: a repository with its commit if this copy came from one, else a wheel, which is written here."""
    return _origin() or _wheel()


def _origin() -> str:
    """The public address, with its commit, that this copy was installed from; "" if there is none."""
    try:
        direct_url = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return ""
    origin = json.loads(direct_url or "{}")
    url, commit = origin.get("url", ""), origin.get("vcs_info", {}).get("commit_id", "")
    return f'"{NAME} @ git+{url}@{commit}"' if commit and url.startswith("https://") else ""


def _wheel() -> str:
    from citecheck.atomic_write import put

    stem = f"{NAME.replace('-', '_')}-{citecheck.__version__}"
    path = f"{FOLDER}/{stem}-py3-none-any.whl"
    os.makedirs(FOLDER, exist_ok=True)
    put(path, _packed(stem))
    return path


def _packed(stem: str) -> bytes:
    """A wheel of the package's files, as PEP 427 has it."""
    root = Path(citecheck.__file__).parent
    files = {
        f"citecheck/{path.relative_to(root).as_posix()}": path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
    info = f"{stem}.dist-info"
    files[f"{info}/METADATA"] = _metadata().encode("utf-8")
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: citecheck\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/entry_points.txt"] = _ENTRY_POINTS.encode("utf-8")
    record = "".join(f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in files.items()) + f"{info}/RECORD,,\n"
    files[f"{info}/RECORD"] = record.encode("utf-8")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, data in files.items():
            wheel.writestr(zipfile.ZipInfo(name, _DATE), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode("ascii")


def _metadata() -> str:
    """Return the name, the version and the requirements: as installed, or as in the project next to it."""
    head = f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {citecheck.__version__}\n"
    try:
        needs = [need for need in distribution(NAME).requires or [] if "extra ==" not in need]
        python = distribution(NAME).metadata["Requires-Python"] or ">=3.11"
    except PackageNotFoundError:
        import tomllib

        project = tomllib.loads((Path(citecheck.__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
        needs, python = project["dependencies"], project["requires-python"]
    return head + f"Requires-Python: {python}\n" + "".join(f"Requires-Dist: {need}\n" for need in needs)
