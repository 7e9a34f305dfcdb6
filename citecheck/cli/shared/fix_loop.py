"""Apply fixes repeatedly until there is nothing left to fix, so that fixing twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from citecheck.annotators import FORMATS as ANNOTATED
from citecheck.annotators import TRACKED
from citecheck.atomic_write import put
from citecheck.cli.shared.essays import check_essay
from citecheck.config import Config
from citecheck.config.list_discovery import lists_of
from citecheck.findings.apply_fixes import changed, encoded, fixes
from citecheck.findings.coverage import coverage
from citecheck.formats import FORMATS
from citecheck.model import Document, Finding, Result
from citecheck.readers import read_list, read_text
from citecheck.text.display import count

ROUNDS = 8
"""A fix may reveal another fault; more than a few rounds would mean that two rules contradict each other."""


class Fixed(NamedTuple):
    """What is left after fixing, how many fixes were applied, and the changed documents as they were, each with its new text."""

    result: Result
    made: int
    documents: tuple[tuple[Document, str], ...]


Choice = Callable[[Result], Sequence[Finding]]
"""Which findings of a result to fix."""


class Current:
    """The lists of several essays with the fixes applied so far."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def lists(self, listings: Sequence[Document]) -> tuple[Document, ...]:
        """The lists with their current text."""
        return tuple(_with_text(listing, self.texts.get(listing.name, listing.text), as_list=True) for listing in listings)

    def changed(self, done: Fixed) -> None:
        """Take note of what was changed and saved."""
        self.texts |= {document.name: text for document, text in done.documents}


def fix_repeatedly(
    essay: Document,
    config: Config,
    listings: Sequence[Document] | None = None,
    *,
    unsafe: bool,
    choice: Choice = lambda result: result.findings,
) -> Fixed:
    """The essay and its lists with all wanted fixes applied; nothing is written.

    Its lists are found as the configuration says, unless they are given. If nothing could be compared, nothing is fixed: names
    and habits are then guesses.
    """
    listings = tuple(lists_of(essay, config.refs) if listings is None else listings)
    before = {document.name: document for document in (essay, *listings)}
    locked = {name for name, document in before.items() if not FORMATS[document.format].is_editable or document.parts}
    seen, made = {essay.text}, 0
    result = check_essay(essay, config, listings)
    for _ in range(ROUNDS if coverage(result).is_judged else 0):
        wanted = [fix for fix in fixes(choice(result), unsafe=unsafe) if not any(edit.span.source in locked for edit in fix.edits)]
        texts = {name: text for name, (_, text) in changed((essay, *listings), wanted).items()}
        if not texts:
            break
        essay = _with_text(essay, texts.get(essay.name, essay.text), as_list=FORMATS[essay.format].is_list)
        listings = tuple(_with_text(listing, texts.get(listing.name, listing.text), as_list=True) for listing in listings)
        made += len(wanted)
        result = check_essay(essay, config, listings)
        if essay.text in seen and essay.name in texts:
            break
        seen.add(essay.text)
    after = {document.name: document.text for document in (essay, *listings)}
    return Fixed(result, made, tuple((document, after[name]) for name, document in before.items() if document.text != after[name]))


def done_words(essay: Document, done: Fixed, nothing: str) -> str:
    """What was done to an essay; for one that cannot be changed in place, where its fixes can be written."""
    kept = kept_words(essay)
    made = f"{count(done.made, 'fix', 'fixes')} made" if done.made else "" if kept else nothing
    return f"{essay.name}: {'; '.join(filter(None, (made, kept)))}"


def kept_words(essay: Document) -> str:
    """Why an essay's own file is not changed, and what to do instead; "" if it is."""
    if essay.parts:
        return "the essay is made of several files, which are not changed; fix each chapter by itself"
    if FORMATS[essay.format].is_editable:
        return ""
    kept = f"a .{essay.format} file is not changed in place"
    if essay.format in TRACKED:
        return f"{kept}; for a copy with its fixes as tracked changes, run citecheck annotate {essay.name} --track-changes -o COPY"
    if f".{essay.format}" in ANNOTATED:
        return f"{kept}; for a copy with the findings marked in it, run citecheck annotate {essay.name} -o COPY"
    return kept


def _with_text(document: Document, text: str, *, as_list: bool) -> Document:
    if text == document.text:
        return document
    read = (read_list if as_list else read_text)(text, document.name, format=document.format)
    return read._replace(encoding=document.encoding, bom=document.bom, newline=document.newline)


def save(done: Fixed) -> None:
    """Write the changed documents, each atomically; none is written if one of them cannot be encoded."""
    data = [(document.name, encoded(document, text)) for document, text in done.documents]
    for name, new in data:
        put(name, new)


def diff(done: Fixed) -> Iterator[str]:
    """The changes as a unified diff."""
    from difflib import unified_diff

    for document, text in done.documents:
        old, new = document.text.splitlines(keepends=True), text.splitlines(keepends=True)
        for line in unified_diff(old, new, document.name, document.name):
            yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
