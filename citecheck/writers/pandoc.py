"""Any other CSL style, by pandoc's citeproc, if pandoc is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from citecheck.formats import FORMATS
from citecheck.model import InputError, Reference
from citecheck.writers import DOCUMENTS, Listing

_FOLDERS = ("", "~/.local/share/pandoc/csl", "~/.pandoc/csl", "~/.csl", "/usr/share/citation-style-language/styles")


def write_with_csl(listing: Listing, to: str, csl: str) -> bytes:
    """The list in a CSL style, a file or the name of an installed one; raises InputError without pandoc, a style, or a document format."""
    if to not in DOCUMENTS:
        raise InputError(f"--csl writes documents ({', '.join(DOCUMENTS)}), not {to}: a {to} file has no style")
    import subprocess
    from tempfile import TemporaryDirectory

    pandoc, style = _pandoc(), _style(csl)
    with TemporaryDirectory() as folder:
        items, out = os.path.join(folder, "list.json"), os.path.join(folder, f"list.{to}")
        with open(items, "w", encoding="utf-8") as file:
            file.write(_items(listing.references))
        source = '---\nnocite: "@*"\n---\n' + (f"\n# {_escaped(listing.heading)}\n" if listing.heading else "")
        source += "\n::: {#refs}\n:::\n" + "".join(f"\n{_escaped(piece)}\n" for piece in listing.unread)
        command = [pandoc, "--citeproc", "--csl", style, "--bibliography", items, "-f", "markdown", "-t", FORMATS[to].pandoc, "-o", out]
        title = f"pagetitle={listing.heading or 'References'}"
        command += ["--standalone", "--metadata", title, "--metadata", "lang=en"] if to == "html" else ["--wrap=none"]
        done = subprocess.run(command, input=source.encode("utf-8"), capture_output=True, check=False)
        if done.returncode:
            told = " ".join(done.stderr.decode("utf-8", "replace").split())
            raise InputError(f"{style}: pandoc cannot use it as a CSL style: {told[:120]}{'…' if told[120:] else ''}")
        with open(out, "rb") as file:
            return file.read()


def _items(references: Iterable[Reference]) -> str:
    """CSL-JSON as styles print it: the number of an article that has no pages stands where its pages would."""
    import json

    from citecheck.writers.csl_json import item

    items = [item(reference) for reference in references]
    for reference, written in zip(references, items, strict=True):
        if reference.fields.get("eid") and "page" not in written:
            written["page"] = reference.fields["eid"]
    return json.dumps(items, ensure_ascii=False)


def _escaped(text: str) -> str:
    """The text on one line, none of it Markdown."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(text.split()))


def _pandoc() -> str:
    """Where pandoc is: on the path, or in the pypandoc package."""
    from shutil import which

    found = which("pandoc")
    if found:
        return found
    try:
        from importlib import import_module

        return str(import_module("pypandoc").get_pandoc_path())
    except (ImportError, OSError):
        raise InputError("--csl needs pandoc, which is not here: install pandoc, or pip install 'citecheck-lint[csl]'") from None


def _style(named: str) -> str:
    """The file of a CSL style; nothing is fetched from the network."""
    for folder in _FOLDERS:
        for name in (named, f"{named}.csl"):
            path = os.path.join(os.path.expanduser(folder), name)
            if os.path.isfile(path):
                return path
    raise InputError(f"{named}: no such CSL style; name a .csl file (styles are at https://www.zotero.org/styles), or an installed one")
