r"""A LaTeX document of several files as one text: \input, \include, \subfile and \import are replaced by the content of their files.

Only files in the folder of the main file are read, each once; what is not read is a gap.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.data.latex_citations import FILES, FILES_OF_FOLDERS
from citecheck.model import Document
from citecheck.places import Block, Gap, PlaceMap
from citecheck.readers.latex_inert import without_inert

_COMMAND = regex(
    rf"\\(?:(?:{'|'.join(sorted(FILES))})(?![A-Za-z@])[ \t]*(?:\{{([^{{}}\n]{{1,300}})\}}|([\w./-]{{1,200}}))"
    rf"|(?:{'|'.join(sorted(FILES_OF_FOLDERS))})\*?[ \t]*\{{([^{{}}\n]{{0,300}})\}}[ \t]*\{{([^{{}}\n]{{1,300}})\}})"
)
_BODY = regex(r"\\begin\{document\}")
MOST_FILES = 500

Read = Callable[[str], Document]


class _Joining:
    """The whole text as it grows, and which files it is made of."""

    def __init__(self, main: Document, folder: str, read: Read) -> None:
        self.folder, self.read, self.main = folder, read, main
        self.pieces: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.origins: list[int] = []
        self.files: dict[str, Document] = {}
        self.gaps: list[Gap] = []
        self.open: list[str] = []

    def add(self, file: Document, start: int, end: int) -> None:
        """A stretch of a file."""
        if start < end:
            self.blocks.append(Block(self.length, file.name))
            self.origins.append(start)
            self.pieces.append(file.text[start:end])
            self.length += end - start

    def add_file(self, file: Document, *, whole: bool) -> None:
        """A file with what it includes; of one that can be alone, its body."""
        self.files[os.path.normpath(file.name)] = file
        self.open.append(os.path.normpath(file.name))
        source = without_inert(file.text)
        body = None if whole else _BODY.search(source)
        at, end = (body.end(), len(source.rstrip())) if body else (0, len(file.text))
        for found in _COMMAND.finditer(source, at, end):
            name = os.path.join(found[3].strip(), found[4].strip()) if found[4] else (found[1] or found[2]).strip()
            inner = self.included(name, self.length + found.start() - at)
            if inner is None:
                continue
            self.add(file, at, found.start())
            at = found.end()
            self.add_file(inner, whole=False)
        self.add(file, at, len(file.text) if whole else end)
        self.open.pop()

    def included(self, name: str, where: int) -> Document | None:
        """A file that is included; None if it has been read, or if it is not read, which leaves a gap."""
        path, why = self.place(name)
        if not why and path in self.files and path not in self.open:
            return None
        if not why and path in self.open:
            why = "it includes itself"
        if not why and len(self.files) >= MOST_FILES:
            why = f"a document has at most {MOST_FILES} files here"
        if why:
            self.gaps.append(Gap(where, f"{name} is not read: {why}"))
            return None
        return self.read(path)

    def place(self, name: str) -> tuple[str, str]:
        """The path of an included file, or why it is none."""
        if name.startswith(("|", "~")) or os.path.isabs(name) or "\\" in name:
            return "", "only files in the main file's folder are"
        folders = dict.fromkeys((self.folder, os.path.dirname(self.open[-1])))  # a subfile names its files from its own folder
        paths = [os.path.normpath(os.path.join(folder, name)) for folder in folders]
        inside = [path for path in paths if self.is_inside(path)]
        for path in inside:
            for candidate in (f"{path}.tex", path):
                if os.path.isfile(candidate):
                    return candidate, ""
        return "", "there is no such file" if inside else "it is outside the main file's folder"

    def is_inside(self, path: str) -> bool:
        """Whether a path is in the main file's folder, wherever its links lead."""
        return not os.path.relpath(os.path.realpath(path), os.path.realpath(self.folder or ".")).startswith("..")


def with_files(main: Document, read: Read) -> Document:
    """The document with what it includes; itself, if it includes nothing."""
    if "\\" not in main.text or not _COMMAND.search(main.text):
        return main
    joining = _Joining(main, os.path.dirname(main.name), read)
    joining.add_file(main, whole=True)
    if len(joining.files) == 1:
        return main._replace(gaps=(*main.gaps, *joining.gaps))
    places = PlaceMap(tuple(joining.blocks), [block.start for block in joining.blocks], joining.origins, [0] * len(joining.blocks))
    text = "".join(joining.pieces)
    return main._replace(text=text, places=places, gaps=(*main.gaps, *joining.gaps), parts=tuple(joining.files.values()))
