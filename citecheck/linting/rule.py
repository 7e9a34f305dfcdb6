"""A rule: one function over a Case, whose docstring is its page, its examples and its tests."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from citecheck.model import Case, Document, Edit, Evidence, Finding, Fix, Level, Span

_NARROW = 12  # characters; an edit this short does not contain a line of another column
_SECTION = r"(?m)^(Bad|Fixed|Good)(?: (under|in) ([\w-]+))?:\n\n((?:(?:    .*)?\n)+)"


class Fault(NamedTuple):
    """What a rule yields: where, the reason, and the fix. The rule adds its own name, code and level."""

    span: Span
    message: str
    fix: Fix | None = None
    related: tuple[Span, ...] = ()
    level: Level | None = None
    evidence: tuple[Evidence, ...] = ()


class Example(NamedTuple):
    """One Bad or Good of a rule's page: an essay, its list (``refs``), for a Bad the fixed essay and list, and the style to check under.

    "Bad under apa:" names the style, "Bad in md:" the format of the essay. ``world`` is what sources return for the list, for the rules
    of ``citecheck verify``.
    """

    bad: bool
    essay: str
    refs: str
    fixed: tuple[str, str] | None = None
    format: str = "txt"
    style: str = "auto"
    world: str = ""


class Rule(NamedTuple):
    """A named, numbered check; ``group`` is a further name to select it by.

    ``default`` is whether it runs unless selected, ``under_handbook`` whether it then runs if a style is named.
    """

    name: str
    code: str
    level: Level
    default: bool
    faults: Callable[[Case], Iterator[Fault]]
    group: str = ""
    under_handbook: bool = False

    def __call__(self, case: Case) -> Iterator[Finding]:
        """Yield every fault of the case as a finding."""
        holes: list[Span] | None = None
        for fault in self.faults(case):
            fix = fault.fix
            if fix and any(_takes_unread(edit, case.essay) for edit in fix.edits):
                fix = None
            if fix and (wide := [edit.span for edit in fix.edits if edit.span.end - edit.span.start > _NARROW]):
                holes = _holes(case) if holes is None else holes
                fix = None if any(_swallows(span, case.essay, holes) for span in wide) else fix
            level = fault.level or self.level
            yield Finding(fault.span, self.code, self.name, level, fault.message, fix, fault.related, evidence=fault.evidence)

    @property
    def page(self) -> str:
        """Return the docstring of the rule's file."""
        return _dedented("    " + (self.faults.__globals__.get("__doc__") or "")).strip()

    @property
    def summary(self) -> str:
        """Return the first sentence of the page."""
        return self.page.split("\n", 1)[0]

    @property
    def examples(self) -> tuple[Example, ...]:
        """Return the page's examples in order; a Fixed belongs to the Bad before it."""
        out: list[Example] = []
        for title, relation, word, body in re.findall(_SECTION, self.page + "\n"):
            essay, refs, world = _parts(_dedented(body).strip("\n"))
            if title == "Fixed":
                last = out.pop()
                out.append(last._replace(fixed=(essay, refs or last.refs)))
            else:
                format, style = (word, "auto") if relation == "in" else ("txt", word or "auto")
                out.append(Example(title == "Bad", essay, refs, format=format, style=style, world=world))
        return tuple(out)

    @property
    def fixable(self) -> bool:
        """Return whether an example shows a fix."""
        return any(example.fixed for example in self.examples)


def _holes(case: Case) -> list[Span]:
    """Return the lines that interrupt citations."""
    return [clue.span for link in case.links for clue in link.item.clues if clue.kind == "interrupted" and clue.span]


def _swallows(span: Span, essay: Document, holes: list[Span]) -> bool:
    """Return whether an edit would delete lines that interrupt a citation: of another column, or a page's head or number."""
    if span.source != essay.name:
        return False
    lines = essay.text[span.start : span.end].split("\n")
    return any(line.strip() for line in lines[1:-1]) or any(span.start < hole.end and hole.start < span.end for hole in holes)


def _takes_unread(edit: Edit, essay: Document) -> bool:
    """Return whether an edit of prose would also delete words that are masked in it: a key, an address."""
    span = edit.span
    if span.source != essay.name or span.end == span.start:
        return False
    written, prose = essay.text[span.start : span.end], essay.prose[span.start : span.end]
    if written == prose:
        return False
    hidden = "".join(char for char, seen in zip(written, prose, strict=True) if char.isalnum() and not seen.isalnum())
    return bool(hidden) and bool(prose.strip()) and hidden not in edit.text


def _dedented(text: str) -> str:
    from textwrap import dedent

    return dedent(text)


def _parts(body: str) -> tuple[str, str, str]:
    essay, _, rest = body.partition("\n---\n") if not body.startswith("---\n") else ("", "", body[4:])
    refs, _, world = rest.partition("\n---\n")
    return essay, refs, world


Maker = Callable[[Callable[[Case], Iterator[Fault]]], Rule]


def rule(code: str, level: Level, *, default: bool = True, group: str = "", under_handbook: bool = False) -> Maker:
    """Make a rule of a generator function over a Case; its name is the function's, with hyphens."""

    def made(function: Callable[[Case], Iterator[Fault]]) -> Rule:
        return Rule(function.__name__.replace("_", "-"), code, level, default, function, group, under_handbook)

    return made
