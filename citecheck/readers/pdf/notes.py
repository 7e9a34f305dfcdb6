"""Notes of a PDF at the sentence with their mark: footnotes at the foot of its page, and notes at the end that lead back (↩)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.readers.paragraphs import GAP, sentence_end
from citecheck.readers.pdf.letters import HYPHEN
from citecheck.readers.pdf.lines import Line, Page
from citecheck.readers.pdf.note_blocks import LABEL, blocks
from citecheck.readers.raised import raised

_QUOTES = " \t\r\n\"'”’»)]"  # after a sentence's full stop
_STOPS = ".,;:!?)]”»’\"'"
_BEFORE = regex(r"[^\W\d_]{3}$")
_BACK = regex(r"\s*↩\ufe0e?\s*")
_MOST_LINES = 60  # of a note at the end
_FIRST, _FILLS = 0xF0000, "\U000ffffd"  # private-use characters, which no font has, represent the marks while lines are joined
_MARK = regex(rf"[ ]?([{chr(_FIRST)}-{chr(ord(_FILLS) - 1)}]){_FILLS}*(?:\n(?=[.,;:)\] ]))?")

_Place = tuple[int, int]
"""A page and a line of it."""


class _Note(NamedTuple):
    """A note's number and its lines."""

    label: str
    lines: tuple[_Place, ...]


def with_marks(pages: Sequence[Page]) -> tuple[list[Page], dict[str, str]]:
    """Return the pages without the notes whose mark is found, and these notes by the character that represents the mark."""
    notes = [*_footnotes(pages), *_endnotes(pages)]
    if not notes:
        return [page._replace(lines=tuple(map(_with_raised, page.lines))) for page in pages], {}
    held = {place for note in notes for place in note.lines}
    marks: dict[tuple[int, str], list[tuple[int, int, int]]] = {}
    for number, page in enumerate(pages):
        for at, line in enumerate(page.lines):
            for start, end in () if (number, at) in held else line.raised:
                marks.setdefault((number, line.text[start:end]), []).append((at, start, end))
    lines = [list(page.lines) for page in pages]
    found: dict[str, str] = {}
    gone: set[_Place] = set()
    for note in notes:
        first = note.lines[0][0]
        own = [number for number in (first, *range(first)) if marks.get((number, note.label))]
        if not own or _FIRST + len(found) >= ord(_FILLS):
            continue
        candidates = marks[own[0], note.label]
        at, start, end = candidates.pop(max(range(len(candidates)), key=lambda n: (_likeness(pages[own[0]].lines, candidates[n]), n)))
        letter = chr(_FIRST + len(found))
        text = lines[own[0]][at].text
        lines[own[0]][at] = lines[own[0]][at]._replace(text=text[:start] + letter + _FILLS * (end - start - 1) + text[end:])
        found[letter] = _words(pages, note)
        gone.update(note.lines)
    kept = [tuple(_with_raised(line) for at, line in enumerate(each) if (number, at) not in gone) for number, each in enumerate(lines)]
    return [page._replace(lines=each) for page, each in zip(pages, kept, strict=True)], found


def _with_raised(line: Line) -> Line:
    """The line with its small numbers as raised ones, but for those at its beginning, as notes have them: 2004 and a mark are not 20041."""
    text = line.text
    for start, end in line.raised:
        if text[:start].strip():
            text = text[:start] + raised(text[start:end]) + text[end:]
    return line._replace(text=text)


def _likeness(lines: Sequence[Line], mark: tuple[int, int, int]) -> int:
    """Return how much a raised number looks like a note's mark: most after a full stop or a comma, least after a unit or a number."""
    before = lines[mark[0]].text[: mark[1]].rstrip()
    return 2 if before[-1:] in _STOPS else 1 if _BEFORE.search(before) else 0


def _words(pages: Sequence[Page], note: _Note) -> str:
    lines = [pages[number].lines[at].text for number, at in note.lines]
    text = "".join(line if line[-1:] in ("\n", "\r", HYPHEN) else f"{line}\n" for line in lines)
    label = LABEL.match(text)
    return _BACK.sub("", text[label.end() if label else 0 :]).strip()


def _footnotes(pages: Sequence[Page]) -> list[_Note]:
    """The notes at the foot of their page; their numbers follow one another, and one that has no end goes on at the next foot."""
    sizes = Counter[float]()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    notes: list[_Note] = []
    for number, page in enumerate(pages):
        for block in blocks(page, body) if notes or any(line.raised for line in page.lines) else ():
            for each in _separate(number, page.lines, block):
                if each.label:
                    notes.append(each)
                elif notes and not _has_end(pages, notes[-1]):
                    notes[-1] = notes[-1]._replace(lines=notes[-1].lines + each.lines)
    return notes


def _has_end(pages: Sequence[Page], note: _Note) -> bool:
    number, at = note.lines[-1]
    return pages[number].lines[at].text.rstrip(_QUOTES)[-1:] in (".", "!", "?")


def _separate(number: int, lines: Sequence[Line], block: range) -> Iterator[_Note]:
    """The notes of a block; what is before the first one has no label."""
    held: list[_Place] = []
    label = ""
    for at in block:
        found = LABEL.match(lines[at].text)
        if found and (not label or int(found[1]) == int(label) + 1):
            if held:
                yield _Note(label, tuple(held))
            label, held = found[1], []
        held.append((number, at))
    if held:
        yield _Note(label, tuple(held))


def _endnotes(pages: Sequence[Page]) -> Iterator[_Note]:
    """The notes that end in a sign that leads back, as pages printed from HTML have them."""
    places = [(number, at) for number, page in enumerate(pages) for at in range(len(page.lines))]
    after = 0
    for index, (number, at) in enumerate(places):
        if "↩" not in pages[number].lines[at].text:
            continue
        for first in range(index, max(after, index - _MOST_LINES) - 1, -1):
            label = LABEL.match(pages[places[first][0]].lines[places[first][1]].text)
            if label and "." in label[0]:
                yield _Note(label[1], tuple(places[first : index + 1]))
                break
        after = index + 1


def placed(text: str, notes: dict[str, str], legible: Callable[[str], str]) -> str:
    """Return the text with each note after the sentence that has its mark."""
    for found in reversed([each for each in _MARK.finditer(text) if each[1] in notes] if notes else []):
        text = text[: found.start()] + text[found.end() :]
        start = text.rfind(GAP, 0, found.start()) + len(GAP) if GAP in text[: found.start()] else 0
        stop = text.find(GAP, found.start())
        stop = stop if stop >= 0 else len(text)
        end = start + sentence_end(text[start:stop], found.start() - start)
        text = f"{text[:end]}{GAP}{legible(notes[found[1]])}{GAP if end < stop else ''}{text[end:]}"
    return text
