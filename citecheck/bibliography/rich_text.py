"""Formatted text: runs of letters with their looks, and the punctuation between them put right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from citecheck.bibliography.quotes import CLOSING

# After the one sign, the others are dropped.
_DROPPED_AFTER = {"!": ".", ",": ",", ".": ".", ":": ":,", ";": ";,", "?": "."}
_STOPS = frozenset(".,;:")
_ACTS = frozenset(".,;: ")  # what begins a run that may lose it, or change the run before
_NO_STOP_AFTER = ".?!,"
_AFTER_ALL = CLOSING + " "
_TOUCHED = frozenset(_AFTER_ALL) | _DROPPED_AFTER.keys()  # what ends a run that punctuation behind it may change, or that may change it
_MARKS = tuple(CLOSING)


class Run(NamedTuple):
    """A stretch of text in one look; ``raised`` is 1 for superscript, -1 for subscript."""

    text: str
    italic: bool = False
    raised: int = 0


def plain(runs: Iterable[Run]) -> str:
    """The letters of the runs without their looks."""
    return "".join([text for text, _, _ in runs])


def close_up(runs: Iterable[Run], *, inside: bool) -> tuple[Run, ...]:
    """The runs with doubled punctuation and spaces merged, and (``inside``) full stops and commas drawn into closing quotation marks."""
    out: list[Run] = []
    for run in runs:
        if run.text:
            _append(out, run, inside)
    if out and out[-1].text.endswith(" "):
        out[-1] = out[-1]._replace(text=out[-1].text.rstrip(" "))
    return _joined(out)


def _append(out: list[Run], run: Run, inside: bool) -> None:
    text = run.text
    if text[0] not in _ACTS or (out and out[-1].text[-1] not in _TOUCHED):
        out.append(run)
        return
    before = plain(out[-3:])
    last = before.rstrip(_AFTER_ALL)[-1:]
    if before.endswith(_MARKS) and text[0] in ".,":
        if inside:
            _draw_in(out, text[0])
            text = text[1:]
        elif last == "," == text[0] or (text[0] == "." and last in ".?!"):
            text = text[1:]
    else:
        while text and last and text[0] in _DROPPED_AFTER.get(last, ""):
            text = text[1:]
    if text[:1] in _STOPS and out and out[-1].text.endswith(" "):
        out[-1] = out[-1]._replace(text=out[-1].text.rstrip(" "))
    if text.startswith(" ") and (not out or before.endswith(" ")):
        text = text.lstrip(" ")
    if text:
        out.append(run if text == run.text else run._replace(text=text))


def _draw_in(out: list[Run], stop: str) -> None:
    """Put the stop before the closing marks at the end, unless a stop is there."""
    marks: list[Run] = []
    while out and not out[-1].text.strip(CLOSING):
        marks.append(out.pop())
    if not out:
        out.extend(reversed(marks))
        return
    last = out.pop()
    bare = last.text.rstrip(CLOSING)
    wanted = stop if not bare or bare[-1] not in _NO_STOP_AFTER else ""
    closing = last.text[len(bare) :]
    if last.italic and not closing:
        out += [last, Run(wanted), *reversed(marks)]
    else:
        out += [last._replace(text=bare + wanted + closing), *reversed(marks)]


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbours of one look as one run."""
    out: list[Run] = []
    texts: list[str] = []
    look = False, 0
    for text, italic, raised in runs:
        if texts and (italic, raised) != look:
            out.append(Run("".join(texts), *look))
            texts = []
        look = italic, raised
        texts.append(text)
    if texts:
        out.append(Run("".join(texts), *look))
    return tuple([run for run in out if run.text])
