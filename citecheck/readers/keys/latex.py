r"""LaTeX's citations: \citep[see][12]{a, b}, \cites(pre)(post)[12]{a}[13]{b}, own macros of \newcommand, \nocite{*}."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.latex_citations import DISPLAYED, IN_A_LANGUAGE, MULTIPLE, NARRATIVE, NOT_CITING, PRINTING, QUOTING, SILENT, VOLUMES
from citecheck.readers.keys.found import KeyCitation, KeyItem
from citecheck.readers.keys.markdown import locator
from citecheck.readers.latex_inert import without_inert

_COMMAND = regex(rf"\\(?:begin\{{(?P<begins>{'|'.join(sorted(DISPLAYED))})\}}|(?P<name>[A-Za-z@]{{2,40}})\*?)")
_BEFORE = regex(r"<[^<>{}\n]{0,200}>")  # beamer's overlays, apacite's prenotes
_DEFINING = regex(
    r"\\(?:(?:re|provide|Declare)?(?:newcommand|renewcommand|providecommand|RobustCommand)\*?|(?:New|Renew|Provide|Declare)DocumentCommand)"
    r"\s{0,5}\{?\s{0,5}\\(?P<name>[A-Za-z@]{1,40})\s{0,5}\}?\s{0,5}(?:\[\d\])?(?P<default>\[[^\]\n]{0,100}\])?(?:\{(?P<spec>(?:[^{}\n]|\{[^{}\n]{0,60}\}){0,60})\}(?=\s{0,5}\{))?"
    r"\s{0,5}(?=\{)"
    r"|\\def\s{0,3}\\(?P<plain>[A-Za-z@]{1,40})(?:#\d){1,9}(?=\{)"
)
_KINDS = regex(r"[drDR]\S\S|[a-zA-Z](?:\{[^{}]*\})?")  # of arguments: m in braces, others in other brackets or optional
_LET = regex(r"\\let\s{0,3}\\([A-Za-z@]{1,40})\s{0,3}=?\s{0,3}\\([A-Za-z@]{1,40})")
_GAP = regex(r"\s{0,60}(?!\s)")
_LONGEST = 5000  # characters of an argument
_MOST_KEYS = 400
_CLOSING = {"[": "]", "{": "}", "(": ")"}
_BOUNDS = {opening: regex(rf"(?<!\\)[{re.escape(opening + closing)}{{}}]") for opening, closing in _CLOSING.items()}


class _Macro(NamedTuple):
    """A command of the author's own: which command it calls, and which of its arguments is the key."""

    calls: str
    argument: int = 1


def key_commands(text: str) -> Iterator[KeyCitation]:
    """The citations by commands, in order."""
    source = without_inert(text)
    own, defined = _macros(source)
    for found in _COMMAND.finditer(source):
        if any(start <= found.start() < end for start, end in defined):
            continue
        macro = own.get(found["name"])
        name = macro.calls if macro else found["begins"] or found["name"]
        if not _cites(name):
            continue
        citation = _citation(source, found, name, macro)
        if citation:
            yield citation


def _cites(name: str) -> bool:
    return name in QUOTING | PRINTING or (("cite" in name or "Cite" in name) and name not in NOT_CITING)


def _macros(source: str) -> tuple[dict[str, _Macro], list[tuple[int, int]]]:
    """The author's own commands that cite, and the stretches that name them; what they cite themselves is cited."""
    own: dict[str, _Macro] = {}
    defined: list[tuple[int, int]] = []
    for found in _DEFINING.finditer(source):
        body = _argument(source, found.end())
        if body is None:
            continue
        defined.append((found.start(), body[0]))
        inside = source[body[0] : body[1]]
        for called in _COMMAND.finditer(inside):
            key = regex(r"\{\s{0,3}#(\d)\s{0,3}\}").search(inside, called.end())
            name = called["name"]
            if key and name and (name in own or _cites(name)):
                calls = own[name].calls if name in own else name
                own[found["name"] or found["plain"]] = _Macro(calls, _in_braces(found, int(key[1])))
                break
    for found in _LET.finditer(source):
        if found[2] in own or _cites(found[2]):
            own[found[1]] = own.get(found[2], _Macro(found[2], 0))
            defined.append(found.span())
    return own, defined


def _in_braces(found: re.Match[str], argument: int) -> int:
    """Which of a command's arguments in braces its nth argument is: those that may be left out have other brackets, or none."""
    if found["spec"] is not None:
        return _KINDS.findall(found["spec"])[:argument].count("m")
    return argument - (found["default"] is not None)


def _citation(source: str, found: re.Match[str], name: str, macro: _Macro | None) -> KeyCitation | None:
    form = "narrative" if name in NARRATIVE or name.lower().startswith("textcite") else "parenthetical"
    read = _of_macro(source, found.end(), macro.argument) if macro and macro.argument else _of_command(source, found.end(), name)
    if read is None:
        return None
    items, end = read
    return KeyCitation(found.start(), end, tuple(items), form, cites=name not in SILENT) if items else None  # type: ignore[arg-type]


def _of_macro(source: str, at: int, argument: int) -> tuple[list[KeyItem], int] | None:
    """The keys of an own macro: its nth argument in braces."""
    post = ""
    for count in range(1, argument + 1):
        notes, at = _notes(source, at)
        post = notes[-1] if notes else post
        braces = _argument(source, at)
        if braces is None:
            return None
        if count == argument:
            return _keys(source, *braces, _part(post)), braces[1]
        at = braces[1]
    return None


def _of_command(source: str, at: int, name: str) -> tuple[list[KeyItem], int] | None:
    """The keys of a command of natbib or biblatex, with the locator of the last note."""
    items: list[KeyItem] = []
    end = 0
    for _ in range(2):
        if name in MULTIPLE and (outer := _argument(source, at, "(")):
            at = outer[1]
    for _ in range(_MOST_KEYS):
        notes, after = _notes(source, at)
        braces = _argument(source, after)
        if braces and name in VOLUMES | IN_A_LANGUAGE:
            notes, after = _notes(source, braces[1])
            braces = _argument(source, after)
        if braces is None:
            break
        items += _keys(source, *braces, _part(notes[-1] if notes else ""))
        at = end = braces[1]
        if name not in MULTIPLE:
            break
    return (items, end) if items else None


def _notes(source: str, at: int) -> tuple[list[str], int]:
    """The arguments in square brackets, up to two, and where they end."""
    notes: list[str] = []
    before = _BEFORE.match(source, at)
    at = before.end() if before else at
    while len(notes) < 2 and (bracket := _argument(source, at, "[")):
        notes.append(source[bracket[0] + 1 : bracket[1] - 1])
        at = bracket[1]
    return notes, at


def _argument(source: str, at: int, opening: str = "{") -> tuple[int, int] | None:
    """Where an argument begins and ends, its brackets with it; None if none follows."""
    gap = _GAP.match(source, at)
    start = gap.end() if gap else at
    if source[start : start + 1] != opening:
        return None
    depth, braces = 0, 0
    for found in _BOUNDS[opening].finditer(source, start, min(len(source), start + _LONGEST)):
        char = found[0]
        if opening != "{" and char in "{}":
            braces += 1 if char == "{" else -1
            continue
        if braces > 0:
            continue
        depth += 1 if char == opening else -1
        if not depth:
            return start, found.end()
    return None


def _keys(source: str, start: int, end: int, part: str) -> list[KeyItem]:
    """The keys between commas; the note belongs to the last."""
    items = [KeyItem(m[0], m.start(), m.end()) for m in regex(r"[^\s,{}](?:[^,{}\n]*[^\s,{}])?").finditer(source, start + 1, end - 1)]
    items = [item for item in items if "#" not in item.key and "\\" not in item.key]
    return [*items[:-1], items[-1]._replace(locator=part)] if items else []


def _part(note: str) -> str:
    """The part of the work that a note names, without its label."""
    note = note.replace("~", " ").replace("\\,", " ").replace("--", "–").replace("{", "").replace("}", "").strip()
    return locator(note, 0, len(note), bare=True) if note else ""
