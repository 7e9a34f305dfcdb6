"""The reference lists that an essay names itself: in Markdown's front matter, or by LaTeX's commands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.model import Document

_BIBLIOGRAPHY = regex(r"^bibliography:[ \t]{0,20}([^\n]{0,500})\n((?:[ \t]{0,20}-[ \t]{1,20}[^\n]{1,300}\n){0,50})", re.MULTILINE)

_COMMAND = regex(r"^[^%\n]{0,200}\\(?:bibliography|addbibresource)(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,500})\}", re.MULTILINE)


def in_commands(essay: Document) -> Iterator[str]:
    r"""The files that \bibliography and \addbibresource name."""
    for found in _COMMAND.finditer(essay.text):
        for name in filter(None, (name.strip() for name in found[1].split(","))):
            yield name if name.endswith((".bib", ".bibtex")) else f"{name}.bib"


def in_front_matter(essay: Document) -> Iterator[str]:
    """The files under "bibliography" in the front matter."""
    from citecheck.readers.markdown_inert import front_matter

    found = _BIBLIOGRAPHY.search(front_matter(essay.text))
    if found:
        inline = found[1].split(" #")[0].strip().strip("[]")
        names = [*inline.split(","), *(line.strip(" \t-") for line in found[2].splitlines())]
        for name in names:
            if name := name.strip(" \t\"'"):
                yield name
