"""Every rule's page is its test: it speaks at the marks and nowhere else, its fix gives Fixed, and Fixed is silent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from citecheck.linting.rule import Example, Rule
from citecheck.model import Document, Edit, Finding
from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes, read_file, read_list, read_text
from citecheck.readers.latex_files import with_files
from citecheck.rules import all_rules
from tests.made import SENTENCE
from tests.made_documents import fodt
from tests.recorded import verifier_of

RULES = all_rules()
EXAMPLES = [pytest.param(rule, example, id=f"{rule.name}-{i}") for rule in RULES for i, example in enumerate(rule.examples)]
DOCUMENTS: dict[str, Callable[[str], Document]] = {
    "fodt": lambda markup: read_bytes(fodt(markup), "essay"),
    "html": lambda markup: read_bytes(markup.encode(), "essay", format="html"),
}
MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def findings(rule: Rule, example: Example, essay: str, refs: str) -> list[Finding]:
    listings = [read_list(refs, "refs")] if refs.strip() else []
    document = read_text(essay, "essay", format=example.format)
    if example.format in DOCUMENTS:
        document = DOCUMENTS[example.format](MARK.sub(r"\1", example.essay))
    if example.format == "tex":
        document = with_files(document, read_file)
    verifier = verifier_of(example.world) if example.world else None
    return list(check_documents(document, listings, rules=[rule], style=example.style, verifier=verifier).findings)


def unmarked(text: str, source: str) -> tuple[str, set[tuple[str, int, int]]]:
    marks = [(m.start() - 4 * i, m.end() - 4 * (i + 1)) for i, m in enumerate(MARK.finditer(text))]
    return MARK.sub(r"\1", text), {(source, start, end) for start, end in marks}


def shown(example: Example) -> str:
    """The text of an example with its marks; of a document's, what is shown of it."""
    return DOCUMENTS[example.format](example.essay).text if example.format in DOCUMENTS else example.essay


def edited(text: str, edits: set[Edit]) -> str:
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES])
def test_has_a_page_with_both_kinds_of_example(rule: Rule) -> None:
    assert {example.bad for example in rule.examples} == {True, False}
    assert rule.summary.endswith(".")
    folder = "world." if rule.code.startswith("W") else ""
    assert rule.faults.__module__ == f"citecheck.rules.{folder}{rule.faults.__name__}"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_speaks_at_the_marks_and_nowhere_else(rule: Rule, example: Example) -> None:
    essay, in_essay = unmarked(shown(example), "essay")
    refs, in_refs = unmarked(example.refs, "refs")
    found = findings(rule, example, essay, refs)
    assert {(f.span.source, f.span.start, f.span.end) for f in found} == in_essay | in_refs
    assert bool(found) == example.bad
    assert [f.message for f in found if not SENTENCE.fullmatch(f.message)] == []
    if example.fixed:
        edits = {edit for f in found if f.fix for edit in f.fix.edits}
        texts = [edited(text, {e for e in edits if e.span.source == source}) for text, source in ((essay, "essay"), (refs, "refs"))]
        assert tuple(texts) == (example.fixed[0], unmarked(example.fixed[1], "refs")[0])
        assert not findings(rule, example, *texts)


def test_codes_are_unique() -> None:
    assert [code for code, n in Counter(rule.code for rule in RULES).items() if n > 1] == []
