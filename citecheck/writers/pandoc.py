"""Any other CSL style, by pandoc's citeproc, if pandoc is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from html import unescape
from itertools import pairwise
from typing import Any

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS
from citecheck.model import InputError, Reference
from citecheck.writers import DOCUMENTS, Listing
from citecheck.writers.csl_json import item

_ENTRY = regex(r'<div id="ref-entry(\d{1,7})"[^<>]{0,200}>')
_TAG = regex(r"<[^<>]{0,2000}>")

_FOLDERS = ("", "~/.local/share/pandoc/csl", "~/.pandoc/csl", "~/.csl", "/usr/share/citation-style-language/styles")


def write_with_csl(listing: Listing, to: str, csl: str) -> bytes:
    """The list in a CSL style, a file or the name of an installed one; raises InputError without pandoc, a style, or a document format."""
    if to not in DOCUMENTS:
        raise InputError(f"--csl writes documents ({', '.join(DOCUMENTS)}), not {to}: a {to} file has no style")
    return _converted(listing, to, csl, [item(reference) for reference in listing.references])


def printed_with_csl(references: Sequence[Reference], csl: str) -> list[str]:
    """The text of each entry as a CSL style prints it, in the order of the references; nothing for one that it does not print."""
    numbered = [{**item(reference), "id": f"entry{at}"} for at, reference in enumerate(references)]
    page = _converted(Listing(references), "html", csl, numbered).decode("utf-8")
    found = {int(entry[1]): entry.end() for entry in _ENTRY.finditer(page)}
    ends = dict(pairwise([*sorted(found.values()), len(page)]))
    return [_text_of(page[found[at] : ends[found[at]]]) if at in found else "" for at in range(len(references))]


def _text_of(html: str) -> str:
    """The words of a stretch of a page, as far as the end of its entry."""
    inside = html.partition("<div id=")[0].partition("</body>")[0]
    return " ".join(unescape(_TAG.sub("", re.sub(r"</div>\s*<div", " <div", inside))).split())


def _converted(listing: Listing, to: str, csl: str, items: list[dict[str, Any]]) -> bytes:
    import subprocess
    from tempfile import TemporaryDirectory

    pandoc, style = _pandoc(), _style(csl)
    with TemporaryDirectory() as folder:
        bibliography, out = os.path.join(folder, "list.json"), os.path.join(folder, f"list.{to}")
        with open(bibliography, "w", encoding="utf-8") as file:
            file.write(_items(listing.references, items))
        source = '---\nnocite: "@*"\n---\n' + (f"\n# {_escaped(listing.heading)}\n" if listing.heading else "")
        source += "\n::: {#refs}\n:::\n" + "".join(f"\n{_escaped(piece)}\n" for piece in listing.unread)
        command = [
            pandoc,
            "--citeproc",
            "--csl",
            style,
            "--bibliography",
            bibliography,
            "-f",
            "markdown",
            "-t",
            FORMATS[to].pandoc,
            "-o",
            out,
        ]
        title = f"pagetitle={listing.heading or 'References'}"
        command += ["--standalone", "--metadata", title, "--metadata", "lang=en"] if to == "html" else ["--wrap=none"]
        done = subprocess.run(command, input=source.encode("utf-8"), capture_output=True, check=False)
        if done.returncode:
            message = " ".join(done.stderr.decode("utf-8", "replace").split())
            raise InputError(f"{style}: pandoc cannot use it as a CSL style: {message[:120]}{'…' if message[120:] else ''}")
        with open(out, "rb") as file:
            return file.read()


def _items(references: Iterable[Reference], items: list[dict[str, Any]]) -> str:
    """CSL-JSON as styles print it: the number of an article that has no pages is given as its pages."""
    import json

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
