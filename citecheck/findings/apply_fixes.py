"""Apply the edits of findings: whole fixes or none, from the end backwards, without changing the file's other bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model import Document, Edit, Finding, Fix, InputError


def fixes(findings: Iterable[Finding], *, unsafe: bool = False) -> tuple[Fix, ...]:
    """The fixes to make, in the order of the findings: of those that overlap the first one wins; unsafe ones only if asked for."""
    made: list[Fix] = []
    taken: dict[str, list[Edit]] = {}
    for fix in (finding.fix for finding in findings if finding.fix):
        if (fix.safe or unsafe) and not any(_overlap(edit, other) for edit in fix.edits for other in taken.get(edit.span.source, ())):
            made.append(fix)
            for edit in fix.edits:
                taken.setdefault(edit.span.source, []).append(edit)
    return tuple(made)


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits change the same characters, or put something in at the same place."""
    a, b = one.span, other.span
    return a == b or (a.start < b.end and b.start < a.end)


def fixed(document: Document, made: Iterable[Fix]) -> str:
    """The document's text with the edits of the fixes that are about it."""
    text = document.text
    newline = "\r\n" if "\r\n" in text else "\n"
    edits = {edit for fix in made for edit in fix.edits if edit.span.source == document.name}
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        new = edit.text.replace("\r\n", "\n").replace("\n", newline)
        text = text[: edit.span.start] + new + text[edit.span.end :]
    return text


def with_newlines(document: Document, text: str) -> str:
    """A document's new text with the line ends of its file."""
    return text.replace("\n", document.newline) if document.newline else text


def encoded(document: Document, text: str) -> bytes:
    """A document's new text in its old encoding, with its byte order mark; raises InputError if the file cannot hold it."""
    if document.places is not None:
        raise InputError(f"{document.name}: cannot be changed in place, since it holds more than text; --diff shows the fixes")
    try:
        return document.bom + with_newlines(document, text).encode(document.encoding)
    except UnicodeEncodeError as error:
        char = f"“{text[error.start]}” (U+{ord(text[error.start]):04X})"
        raise InputError(f"{document.name}: {document.encoding} cannot hold {char}; save the file as UTF-8 first") from None


def changed(documents: Sequence[Document], made: Sequence[Fix]) -> dict[str, tuple[Document, str]]:
    """The documents that the fixes change, by name, with their new texts; documents over one text are one."""
    out = {}
    for document in {document.name: document for document in documents}.values():
        text = fixed(document, made)
        if text != document.text:
            out[document.name] = (document, text)
    return out
