"""The reference lists that an essay names itself, as paths: in Markdown's front matter, or by LaTeX's commands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.model import Document

_BIBLIOGRAPHY = regex(r"^bibliography:[ \t]{0,20}([^\n]{0,500})\n((?:[ \t]{0,20}-[ \t]{1,20}[^\n]{1,300}\n){0,50})", re.MULTILINE)

_COMMAND = regex(r"\\(?:(?:no)?bibliography|add(?:bibresource|globalbib|sectionbib))(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,500})\}")
_ADDRESS = regex(r"[a-z]{3,8}://", re.IGNORECASE)


def is_address(path: str) -> bool:
    """Whether a list is named by its address on the network."""
    return _ADDRESS.match(path) is not None


def in_commands(essay: Document) -> Iterator[str]:
    r"""The files that \bibliography, \addbibresource and the like name."""
    from citecheck.readers.latex_inert import without_inert

    if "bib" not in essay.text:
        return
    for found in _COMMAND.finditer(without_inert(essay.text)):
        for name in filter(None, (name.strip() for name in found[1].split(","))):
            file = name if name.endswith((".bib", ".bibtex")) else f"{name}.bib"
            yield _path(essay, file, found.start())


def in_front_matter(essay: Document) -> Iterator[str]:
    """The files under "bibliography" in the front matter."""
    from citecheck.readers.markdown_inert import front_matter

    found = _BIBLIOGRAPHY.search(front_matter(essay.text))
    if found:
        inline = found[1].split(" #")[0].strip().strip("[]")
        names = [*inline.split(","), *(line.strip(" \t-") for line in found[2].splitlines())]
        for name in names:
            if name := name.strip(" \t\"'"):
                yield _path(essay, name, 0)


def _path(essay: Document, name: str, at: int) -> str:
    """The path of a list: from the essay's folder, or from that of the included file that names it, if it is only there."""
    if is_address(name):
        return name
    path = os.path.normpath(os.path.join(os.path.dirname(essay.name), name))
    if not essay.parts or essay.places is None or os.path.exists(path):
        return path
    part = next((block.part for block in reversed(essay.places.blocks) if block.start <= at), essay.name)
    beside = os.path.normpath(os.path.join(os.path.dirname(part), name))
    return beside if os.path.exists(beside) else path
