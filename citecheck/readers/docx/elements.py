"""What each element of WordprocessingML does to the text; strict files have other namespaces and the same elements."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from citecheck.readers.docx import hiding, marks
from citecheck.readers.docx.body import Body
from citecheck.readers.docx.marks import Attributes, value_of
from citecheck.readers.docx.parts import HIDING, RAISED, Styles
from citecheck.readers.paragraphs import Paragraph

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_MATH = ("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math")
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_SET_BY_STYLE = {"Emphasis": "em", "Strong": "strong"}  # Word's own styles of characters

# Elements without visible content: deleted or moved text, old properties, the other form of a text box.
_UNSEEN = ("moveFrom", "pPrChange", "rPrChange", "sectPr", "tblPr", "tcPrChange", "trPrChange", "rt", "delText", "delInstrText", "sdtEndPr")
_LEFT_OUT = {"altChunk": "a file inserted as it was", "subDoc": "a subdocument"}


def reader_of(part: str, styles: Styles, notes: Mapping[str, list[Paragraph]], *, with_fields: bool = True) -> Body:
    """What reads a part: its parser is to be fed."""
    body = Body(part, styles, notes, with_fields=with_fields)

    def start(name: str, given: Attributes) -> None:
        if body.unseen:
            body.unseen += 1
            return
        body.root = body.root or name
        begun = _STARTS.get(name)
        if begun is not None:
            begun(body, given)

    def end(name: str) -> None:
        if body.unseen:
            body.unseen -= 1
            return
        ended = _ENDS.get(name)
        if ended is not None:
            ended(body)

    body.parser.StartElementHandler = start
    body.parser.EndElementHandler = end
    body.parser.CharacterDataHandler = body.characters
    return body


def _skip(body: Body, _: Attributes) -> None:
    body.unseen = 1


def _paragraph(body: Body, _: Attributes) -> None:
    body.mark_deleted = body.is_code = body.is_code_paragraph = False
    body.hides, body.paragraph_hides = set(), frozenset()
    if body.joining is not None:
        body.paragraph, body.joining = body.joining, None
        return
    body.paragraph = Paragraph(body.part, is_cell=body.tables > 0)
    body.out.append(body.paragraph)


def _paragraph_end(body: Body) -> None:
    body.joining = body.paragraph if body.mark_deleted else None
    body.paragraph, body.mark_deleted = None, False


def _table(body: Body, _: Attributes) -> None:
    body.tables += 1


def _table_end(body: Body) -> None:
    body.tables -= 1


def _properties(body: Body, _: Attributes) -> None:
    body.in_properties = True


def _properties_end(body: Body) -> None:
    body.in_properties = False


def _paragraph_style(body: Body, given: Attributes) -> None:
    style = value_of(given)
    if body.paragraph is not None:
        body.paragraph.level = body.styles.levels.get(style, 0)
    body.paragraph_hides = body.styles.hidden.get(style, frozenset())
    body.is_code_paragraph = style in body.styles.code


def _outline(body: Body, given: Attributes) -> None:
    level = value_of(given)
    if body.in_properties and body.paragraph is not None and level.isdecimal():
        body.paragraph.level = int(level) + 1 if int(level) < 9 else 0


def _run(body: Body, _: Attributes) -> None:
    body.hides, body.is_code, body.is_raised = set(body.paragraph_hides), body.is_code_paragraph, False
    body.kinds.clear()


def _run_style(body: Body, given: Attributes) -> None:
    style = value_of(given)
    if body.in_properties:
        return
    body.hides |= body.styles.hidden.get(style, frozenset())
    body.is_code = body.is_code or style in body.styles.code
    body.is_raised = style in body.styles.raised
    if style in _SET_BY_STYLE:
        body.kinds.add(_SET_BY_STYLE[style])


def _raise(body: Body, given: Attributes) -> None:
    if not body.in_properties:
        body.is_raised = value_of(given) == RAISED


def _set(kind: str) -> Callable[[Body, Attributes], None]:
    """Italics or bold of a run, on or off."""

    def set_(body: Body, given: Attributes) -> None:
        if not body.in_properties:
            (body.kinds.add if hiding.is_on(given) else body.kinds.discard)(kind)

    return set_


def _list_level(body: Body, given: Attributes) -> None:
    """A paragraph that is numbered or has a bullet."""
    level = value_of(given)
    if body.in_properties and body.paragraph is not None and level.isdecimal():
        body.paragraph.item = min(9, int(level) + 1)


def _text(body: Body, _: Attributes) -> None:
    body.take(body.add)


def _instruction(body: Body, _: Attributes) -> None:
    body.take(body.fields.instruct)


def _field_data(body: Body, _: Attributes) -> None:
    body.take(body.fields.load)


def _break(body: Body, _: Attributes) -> None:
    body.sign("\n")


def _tab(body: Body, _: Attributes) -> None:
    if not body.in_properties:
        body.sign("\t")


def _hyphen(body: Body, _: Attributes) -> None:
    body.sign("-")


def _symbol(body: Body, given: Attributes) -> None:
    try:
        code = int(value_of(given, "char"), 16)
    except ValueError:
        return
    if value_of(given, "font") == "Symbol" and 0xF020 < code < 0xF080 and not chr(code - 0xF000).isalpha():
        code -= 0xF000  # brackets, figures and stops are in their usual places there
    private = 0xE000 <= code <= 0xF8FF
    body.sign(" " if private or not 32 <= code < 0xD800 else chr(code))


def _box(body: Body, _: Attributes) -> None:
    body.boxes.append((body.paragraph, body.out, body.joining, body.paragraph_hides, body.is_code_paragraph))
    body.out = body.paragraph.after if body.paragraph is not None else body.out
    body.paragraph = body.joining = None


def _box_end(body: Body) -> None:
    if body.boxes:
        body.paragraph, body.out, body.joining, body.paragraph_hides, body.is_code_paragraph = body.boxes.pop()
        _run(body, {})


def _note_mark(kind: str) -> Callable[[Body, Attributes], None]:
    def mark(body: Body, given: Attributes) -> None:
        if body.paragraph is None:
            return
        body.numbers[kind] += 1
        if body.hides:
            return
        content = body.notes_by_mark.get(f"{kind} {value_of(given, 'id')}")
        if content is None:
            body.gaps.append((body.here(), f"the text of {kind} {body.numbers[kind]} is not in the file"))
            return
        body.paragraph.notes.append((body.paragraph.length, f"{kind} {body.numbers[kind]}", content))

    return mark


def _note(kind: str) -> Callable[[Body, Attributes], None]:
    def note(body: Body, given: Attributes) -> None:
        if value_of(given, "type") in ("separator", "continuationSeparator", "continuationNotice"):
            body.unseen = 1
            return
        body.out = body.notes.setdefault(f"{kind} {value_of(given, 'id')}", [])
        body.joining = None

    return note


def _left_out(why: str) -> Callable[[Body, Attributes], None]:
    def left_out(body: Body, _: Attributes) -> None:
        body.gaps.append((body.here() or body.end(), f"{why} is not read"))
        body.unseen = 1

    return left_out


def _named(rows: Mapping[str, object], spaces: tuple[str, ...] = WORD) -> dict[str, object]:
    return {f"{space} {name}": value for space in spaces for name, value in rows.items()}


_STARTS: dict[str, Callable[[Body, Attributes], None]] = _named(  # type: ignore[assignment]
    {
        **dict.fromkeys(_UNSEEN, _skip),
        **{name: _left_out(why) for name, why in _LEFT_OUT.items()},
        "p": _paragraph,
        "tbl": _table,
        "pPr": _properties,
        "pStyle": _paragraph_style,
        "outlineLvl": _outline,
        "del": hiding.deleted,
        "r": _run,
        "rStyle": _run_style,
        "i": _set("em"),
        "b": _set("strong"),
        "ilvl": _list_level,
        **{name: hiding.hide(name) for name in HIDING},
        "vertAlign": _raise,
        "trPr": hiding.row_properties,
        "hidden": hiding.row_hidden,
        "cellDel": hiding.cell_deleted,
        "t": _text,
        "instrText": _instruction,
        "fldData": _field_data,
        "br": _break,
        "cr": _break,
        "tab": _tab,
        "ptab": _tab,
        "noBreakHyphen": _hyphen,
        "sym": _symbol,
        "fldChar": marks.field,
        "fldSimple": marks.simple_field,
        "sdt": marks.control,
        "tag": marks.tag,
        "bookmarkStart": marks.bookmark,
        "bookmarkEnd": marks.bookmark_end,
        "txbxContent": _box,
        "footnoteReference": _note_mark("footnote"),
        "endnoteReference": _note_mark("endnote"),
        "footnote": _note("footnote"),
        "endnote": _note("endnote"),
    }
)
_STARTS[f"{_COMPATIBILITY} Fallback"] = _skip
_STARTS.update({f"{space} t": _text for space in _MATH})

_ENDS: dict[str, Callable[[Body], None]] = _named(  # type: ignore[assignment]
    {
        "p": _paragraph_end,
        "tbl": _table_end,
        "pPr": _properties_end,
        "trPr": hiding.row_properties_end,
        "t": Body.taken,
        "instrText": Body.taken,
        "fldData": Body.taken,
        "fldSimple": marks.simple_field_end,
        "sdt": marks.control_end,
        "txbxContent": _box_end,
    }
)
_ENDS.update({f"{space} t": Body.taken for space in _MATH})
