"""Words that patterns of the program spell out: runs of two letters and more, and Chinese, Japanese and Korean signs, in the
string literals of regular expressions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "citecheck"

_EITHER_CASE = re.compile(r"\[([^\W\d_])([^\W\d_])\]")
_NO_LETTERS = re.compile(
    r"\(\?P[<=]\w+[>)]"  # the name of a group
    r"|\(\?\(\w+\)"  # a condition
    r"|\(\?[aiLmsux-]+[:)]"  # flags
    r"|\\[uU][0-9a-fA-F]{4,8}|\\x[0-9a-fA-F]{2}|\\[A-Za-z]"  # escapes
    r"|\[\^?\]?[^\]]*\]"  # sets of characters
)
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{2}(?![^\W\d_])|[^\W\d_]{3,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


def words_of(pattern: str) -> set[str]:
    """The words of a pattern in small letters; a letter in either case is a letter."""
    plain = _EITHER_CASE.sub(lambda m: m[1].lower() if m[1].lower() == m[2].lower() else "~", pattern)
    return {word.lower() for word in _WORD.findall(_NO_LETTERS.sub("~", plain))}


def words_in(source: str) -> set[str]:
    """The words in the patterns of a module: in raw strings, and in what is given to ``regex`` and to functions of ``re``."""
    tree, lines = ast.parse(source), source.splitlines()
    pages = {id(body[0].value) for body in _bodies(tree) if isinstance(body[0], ast.Expr)}
    given = {id(part) for call in ast.walk(tree) if _is_of_patterns(call) for part in ast.walk(call)}
    joined = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) and _is_raw(node, lines))
    given |= {id(part) for node in joined for part in node.values}  # which have places of their own from Python 3.12 on
    found: set[str] = set()
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pages else ""
        if text and isinstance(node, ast.Constant) and (id(node) in given or _is_raw(node, lines)):
            found |= words_of(text)
    return found


def _is_raw(node: ast.Constant | ast.JoinedStr, lines: list[str]) -> bool:
    return bool(re.match(r"(?:rf?|fr)[\"']", lines[node.lineno - 1].encode()[node.col_offset :].decode(errors="replace")))


def _bodies(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body:
            yield node.body


def _is_of_patterns(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Attribute):
        return isinstance(called.value, ast.Name) and called.value.id == "re"
    return isinstance(called, ast.Name) and called.id == "regex"


def modules() -> Iterator[tuple[str, set[str]]]:
    """Each module of the program outside ``data``, and the words in its patterns."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("data/"):
            yield name, words_in(path.read_text(encoding="utf-8"))
