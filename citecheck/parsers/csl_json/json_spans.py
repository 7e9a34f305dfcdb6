"""JSON with positions: every value has its span in the text."""

from __future__ import annotations

from typing import Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import InputError

_SPACE = regex(r"[ \t\r\n]*+")
_STRING = regex(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+"')
_SCALAR = regex(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null")
_DEEPEST = 40


class Placed(NamedTuple):
    """A JSON value with its members, each with its span (a string's including its quotation marks)."""

    value: Any
    start: int
    end: int

    @property
    def plain(self) -> Any:
        """Return the value as ``json.loads`` would; of a repeated member the last counts, the others are kept apart."""
        if isinstance(self.value, dict):
            return {key: member.plain for key, member in self.value.items()}
        return [member.plain for member in self.value] if isinstance(self.value, list) else self.value


def read(text: str, name: str) -> Placed:
    """Return the value of a JSON text; raises InputError with the line and column of the error."""
    at = _skip(text, 1 if text.startswith("\ufeff") else 0)
    value = _value(text, at, name, 0)
    rest = _skip(text, value.end)
    if rest < len(text):
        raise _broken(text, rest, name, "text follows the end of the value")
    return value


def _value(text: str, at: int, name: str, depth: int) -> Placed:
    if depth > _DEEPEST:
        raise _broken(text, at, name, "nested too deeply")
    sign = text[at : at + 1]
    if sign == "{":
        return _object(text, at, name, depth)
    if sign == "[":
        return _array(text, at, name, depth)
    if sign == '"':
        return _string(text, at, name)
    scalar = _SCALAR.match(text, at)
    if not scalar:
        raise _broken(text, at, name, "a value is missing" if at < len(text) else "the text ends too early")
    return Placed(_of_scalar(scalar[0]), at, scalar.end())


def _of_scalar(written: str) -> Any:
    if written in ("true", "false", "null"):
        return {"true": True, "false": False}.get(written)
    try:
        return float(written) if any(c in written for c in ".eE") else int(written)
    except ValueError:  # more digits than Python converts
        return written


def _string(text: str, at: int, name: str) -> Placed:
    match = _STRING.match(text, at)
    if not match:
        raise _broken(text, at, name, "a string in double quotes is not closed, or holds a bare control character or backslash")
    written = match[0][1:-1]
    if "\\" in written:
        import json

        written = json.loads(match[0])
    return Placed(written, at, match.end())


def _object(text: str, start: int, name: str, depth: int) -> Placed:
    members: dict[str, Placed] = {}
    at = _skip(text, start + 1)
    while text[at : at + 1] != "}":
        if members:
            at = _expect(text, at, ",", name)
        if text[at : at + 1] != '"':
            raise _broken(text, at, name, "a member's name in double quotes is missing")
        key = _string(text, at, name)
        value = _value(text, _expect(text, _skip(text, key.end), ":", name), name, depth + 1)
        add_member(members, key.value, value)
        at = _skip(text, value.end)
    return Placed(members, start, at + 1)


def add_member(members: dict[str, Placed], name: str, value: Placed) -> None:
    """Add a member to an object; what a repeated one said before is kept apart, under ``also``."""
    before = members.get(name)
    if before and before.plain not in (None, "", [], {}, value.plain):
        import json

        text = before.value if isinstance(before.value, str) else json.dumps(before.plain, ensure_ascii=False)
        told = [str(members["also"].plain)] if "also" in members and name != "also" else []
        words = f"{text}; {value.plain}" if name == "also" else "; ".join((*told, f"{name} = {text}"))
        inset = isinstance(before.value, int | float)  # a text is inside of its quotation marks
        apart = Placed(words, before.start - inset, before.end + inset)
        members["also"], value = apart, (apart if name == "also" else value)
    members[name] = value


def _array(text: str, start: int, name: str, depth: int) -> Placed:
    values: list[Placed] = []
    at = _skip(text, start + 1)
    while text[at : at + 1] != "]":
        if values:
            at = _expect(text, at, ",", name)
        values.append(_value(text, at, name, depth + 1))
        at = _skip(text, values[-1].end)
    return Placed(values, start, at + 1)


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _expect(text: str, at: int, sign: str, name: str) -> int:
    if text[at : at + 1] != sign:
        raise _broken(text, at, name, f"a {sign!r} is missing" if at < len(text) else "the text ends too early")
    return _skip(text, at + 1)


def _broken(text: str, at: int, name: str, why: str) -> InputError:
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    return InputError(f"{name}:{line}:{column}: is not valid JSON: {why}; fix the file or export it again")
