"""CSL items in YAML, as in the front matter of Markdown: the subset of YAML that such lists use, with positions."""

from __future__ import annotations

from typing import Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Document, InputError, Reference, Span, Unread
from citecheck.parsers.csl_json import entries_of
from citecheck.parsers.csl_json.json_spans import Placed, add_member

_LINE = regex(r"[^\n]*\n?")
_KEY = regex(
    r"(?:\"([^\"\n]{0,200})\"|'([^'\n]{0,200})'|([^\s#\"'{}\[\],&*!|>%@`-][^\n#:]{0,200}?|-[^\s:][^\n#:]{0,200}?))"
    r"[ \t]*:(?=[ \t\n]|$)"
)
_QUOTED = regex(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", 16)
_ITEM = regex(r"-(?=[ \t\n]|$)[ \t]*")
# A comment, or a quotation mark that may begin a value; what ends a text in such marks; and "|" or ">" before a block that has no comments.
_SIGN = regex(r"(?<![^ \t])#|(?<![^ \t\[{,])[\"']")
_CLOSING = {'"': regex(r"(?:[^\"\\]|\\.)*+\""), "'": regex(r"(?:[^']|'')*+'(?!')")}
_BEFORE_VALUES = frozenset({"", ":", "-", ",", "{", "["})
_BLOCK = regex(r"((?:-[ \t]+)*)(?:[^\n]*:[ \t]+)?[|>][+\d-]{0,2}")
_GAP = regex(r"[\s]*")
_DEEPEST = 12
_TITLES = frozenset({"booktitle", "journal", "origtitle", "series", "shorttitle", "title"})
# What pandoc's metadata has besides references.
_METADATA = frozenset({"bibliography", "csl", "lang", "link-bibliography", "link-citations", "nocite", "reference-section-title"})
_EMPHASIS = regex(r"(?<![\w*])\*([^\s*][^*\n]{0,200}?)\*(?![\w*])")
# Where a YAML document begins and ends.
_MARKS = frozenset({"---", "..."})


class _Line(NamedTuple):
    """A line with content: its indent, and where its text begins and ends."""

    indent: int
    start: int
    end: int


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the items under "references": in a front matter (the prose contains nothing else) or in a file."""
    first = len(listing.prose) - len(listing.prose.lstrip())
    text = listing.prose
    lines = [line for line in _lines(text, text.rfind("\n", 0, first) + 1) if line.start < line.end]
    lines = [line for line in lines if text[line.start : line.end] not in _MARKS]
    if not lines:
        raise InputError(f"{listing.name}: holds no list of references")
    root, at = _block(text, lines, 0, 0)
    if isinstance(root.value, dict) and "references" in root.value:
        root = root.value["references"]
    items = [item._replace(start=item.start + 1, end=item.end - 1) if isinstance(item.value, str) else item for item in _items(root)]
    while at < len(lines) and (key := _KEY.match(text, lines[at].start, lines[at].end)) and key[3] in _METADATA:
        at = next((number for number in range(at + 1, len(lines)) if lines[number].indent <= lines[at].indent), len(lines))
    left = [Span(listing.name, lines[at].start, lines[-1].end)] if at < len(lines) else []
    return (
        *map(_with_tags, entries_of(items, listing.name)),
        *(Unread(span, "its lines are not indented like a list of references") for span in left),
    )


def _with_tags(entry: Reference | Unread) -> Reference | Unread:
    """Return an entry with the emphasis of its titles, which pandoc's metadata has as Markdown, as CSL has it."""
    if isinstance(entry, Unread) or "*" not in "".join(entry.fields.get(name, "") for name in _TITLES):
        return entry
    titles = {name: _EMPHASIS.sub(r"<i>\1</i>", value) for name, value in entry.fields.items() if name in _TITLES}
    return entry._replace(title=titles.get("title", entry.title), fields={**entry.fields, **titles})


def _items(root: Placed) -> list[Placed]:
    return root.value if isinstance(root.value, list) else [root]


def _lines(text: str, at: int) -> list[_Line]:
    out, opened, block, quote = [], 0, -1, ""
    has_comments = "#" in text
    for match in _LINE.finditer(text, at):
        words = match[0].rstrip()
        indent = len(words) - len(words.lstrip(" "))
        if has_comments and words and (block < 0 or indent <= block):
            inside = quote if indent > opened else ""
            end, quote = _content(words, inside)
            words, opened = words[:end].rstrip(), opened if inside else indent
            indent = min(indent, len(words))
            head = _BLOCK.fullmatch(words, indent)
            block = indent + len(head[1]) if head else -1
        out.append(_Line(indent, match.start() + indent, match.start() + len(words)))
    return out


def _content(line: str, quote: str) -> tuple[int, str]:
    """Return where a line ends before its comment, and the quotation mark that it leaves open, if it begins inside one or not."""
    at = 0
    while True:
        if quote:
            closing = _CLOSING[quote].match(line, at)
            if not closing:
                return len(line), quote
            at, quote = closing.end(), ""
        sign = _SIGN.search(line, at)
        if not sign or sign[0] == "#":
            return (sign.start() if sign else len(line)), ""
        at, before = sign.end(), line[: sign.start()].rstrip()[-1:]
        if before in _BEFORE_VALUES and (before != "," or _CLOSING[sign[0]].match(line, at)):
            quote = sign[0]


def _block(text: str, lines: list[_Line], at: int, depth: int) -> tuple[Placed, int]:
    """Return the list, mapping or scalar that begins with a line, and the number of the line after it."""
    line = lines[at]
    if depth < _DEEPEST and _ITEM.match(text, line.start, line.end):
        return _list(text, lines, at, depth)
    if depth < _DEEPEST and _KEY.match(text, line.start, line.end):
        return _mapping(text, lines, at, depth)
    return _scalar(text, line.start, line.end), at + 1


def _list(text: str, lines: list[_Line], at: int, depth: int) -> tuple[Placed, int]:
    indent, start, items = lines[at].indent, lines[at].start, []
    while at < len(lines) and lines[at].indent == indent and (dash := _ITEM.match(text, lines[at].start, lines[at].end)):
        rest = _Line(indent + dash.end() - dash.start(), dash.end(), lines[at].end)
        if rest.start >= rest.end:
            at += 1
            if at < len(lines) and lines[at].indent > indent:
                value, at = _block(text, lines, at, depth + 1)
                items.append(value)
            continue
        lines[at] = rest
        value, at = _value(text, lines, at, rest.start, depth)
        items.append(value)
    return Placed(items, start, max(start, lines[at - 1].end)), at


def _value(text: str, lines: list[_Line], at: int, start: int, depth: int) -> tuple[Placed, int]:
    """Return the value at a position in a line: a flow of braces and brackets, a mapping that continues below, or a scalar."""
    if text[start] in "{[":
        value, end = _flow(text, start, 0)
        while at < len(lines) and lines[at].start < end:
            at += 1
        stop = lines[at - 1].end
        behind = end + len(text[end:stop]) - len(text[end:stop].lstrip(" \t,}]"))
        if text[behind:stop].strip(" \t,}]"):
            value = _with_rest(value, _scalar(text, behind, stop))._replace(end=stop)
        return value, at
    return _block(text, lines, at, depth + 1)


def _with_rest(flow: Placed, rest: Placed) -> Placed:
    """Return a flow with what follows its closing bracket on the line: {title: Salt} tides."""
    if isinstance(flow.value, dict):
        _add_unnamed(flow.value, rest)
    else:
        flow.value.append(rest)
    return flow


def _add_unnamed(members: dict[str, Placed], value: Placed) -> None:
    """Add words without a name to a mapping."""
    before = members.get("also")
    if before and before.plain != "":
        number = not isinstance(value.value, str)  # without the quotation marks that a text is inside of
        value = Placed(f"{before.plain}; {value.plain}", value.start - number, value.end + number)
    members["also"] = value


def _mapping(text: str, lines: list[_Line], at: int, depth: int) -> tuple[Placed, int]:
    indent, start = lines[at].indent, lines[at].start
    members: dict[str, Placed] = {}
    while at < len(lines) and lines[at].indent == indent and (key := _KEY.match(text, lines[at].start, lines[at].end)):
        name = (key[1] or key[2] or key[3] or "").strip()
        gap = _GAP.match(text, key.end(), lines[at].end)
        begin, stop = gap.end() if gap else key.end(), lines[at].end
        at += 1
        if begin >= stop:
            deeper = at < len(lines) and (lines[at].indent > indent or (lines[at].indent == indent and _ITEM.match(text, lines[at].start)))
            value, at = _block(text, lines, at, depth + 1) if deeper else (Placed("", stop - 1, stop + 1), at)
        elif text[begin] in "|>" and stop - begin <= 3:
            value, at = _folded(text, lines, at, indent, stop)
        elif text[begin] in "{[":
            value, at = _value(text, lines, at - 1, begin, depth)
        else:
            while at < len(lines) and lines[at].indent > indent:
                stop = lines[at].end
                at += 1
            value = _scalar(text, begin, stop)
        if (before := members.get(name)) and name == "references" and isinstance(before.value, list) and isinstance(value.value, list):
            value = Placed([*before.value, *value.value], before.start, value.end)  # two files in one
            del members[name]
        add_member(members, name, value)
    return Placed(members, start, max(start, lines[at - 1].end)), at


def _folded(text: str, lines: list[_Line], at: int, indent: int, start: int) -> tuple[Placed, int]:
    """Return the lines of a block scalar."""
    words, end = [], start
    while at < len(lines) and lines[at].indent > indent:
        words.append(text[lines[at].start : lines[at].end])
        end = lines[at].end
        at += 1
    return Placed(" ".join(words), start - (not words), end + 1), at


def _scalar(text: str, start: int, end: int) -> Placed:
    """Return quoted or plain text, or a whole number."""
    quoted = _QUOTED.match(text, start, end)
    if quoted and not text[quoted.end() : end].strip():
        return Placed(_unquoted(quoted[0]), quoted.start(), quoted.end())
    words = " ".join(text[start:end].split())
    value: Any = int(words) if words.isascii() and words.isdecimal() and len(words) < 10 and not words.startswith("0") else words
    return Placed(value, start, end) if isinstance(value, int) else Placed(value, start - 1, end + 1)  # in quotes


def _unquoted(words: str) -> str:
    if words[0] == "'":
        return " ".join(words[1:-1].replace("''", "'").split())
    import json

    try:
        return str(json.loads(words, strict=False))
    except ValueError:
        return words[1:-1]


def _flow(text: str, at: int, depth: int) -> tuple[Placed, int]:
    """Return a value in braces or brackets, as JSON or in YAML's looser form; an unclosed one ends with the text."""
    opening = text[at]
    closing = {"{": "}", "[": "]"}[opening]
    members: dict[str, Placed] = {}
    items: list[Placed] = []
    place = at + 1
    while place < len(text):
        gap = _GAP.match(text, place)
        place = gap.end() if gap else place
        if place >= len(text):
            break
        if text[place] == closing:
            return Placed(members if opening == "{" else items, at, place + 1), place + 1
        if text[place] == ",":
            place += 1
            continue
        name = ""
        if opening == "{" and (key := _KEY.match(text, place) or regex(r"\"([^\"\n]{0,200})\"()()[ \t]*:").match(text, place)):
            name, place = (key[1] or key[2] or key[3] or "").strip(), key.end()
            gap = _GAP.match(text, place)
            place = gap.end() if gap else place
        opens = text[place : place + 1] in ("{", "[") and depth < _DEEPEST
        value, place = _flow(text, place, depth + 1) if opens else _flow_scalar(text, place)
        if name:
            add_member(members, name, value)
        elif opening == "{":
            _add_unnamed(members, value)
        items.append(value)
    place = min(place, len(text))
    return Placed(members if opening == "{" else items, at, place), place


def _flow_scalar(text: str, at: int) -> tuple[Placed, int]:
    quoted = _QUOTED.match(text, at)
    if quoted:
        return Placed(_unquoted(quoted[0]), at, quoted.end()), quoted.end()
    plain = regex(r"[^,{}\[\]\n]*").match(text, at)
    end = plain.end() if plain else at
    return _scalar(text, at, end), max(end, at + 1)
