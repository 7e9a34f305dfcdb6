"""A rule's page, and the list of all rules, as Markdown that also reads well in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.data.list_changes import LIST_CHANGES, ListChange
from citecheck.linting.rule import Rule

FAMILIES = (
    ("C", "Citation and list"),
    ("F", "Form in the text"),
    ("D", "Damage"),
    ("L", "The list"),
    ("R", "An entry"),
    ("S", "The document"),
    ("W", "External records (citecheck verify)"),
    ("X", "Suppressions"),
)


def page(rule: Rule) -> str:
    """The page of one rule."""
    default = "" if rule.default else f", {_when(rule)}"
    fix = "Fixes are offered." if rule.fixable else "No fix is offered."
    return f"# {rule.name} ({rule.code})\n\n{rule.level}{default}. {fix}\n\n{_with_marks_explained(rule.page, rule.code)}\n"


def change_page(name: str) -> str:
    """The page of a change that clean and convert make of a list."""
    row = LIST_CHANGES[name]
    return f"# {name}\n\nA change that `clean` and `convert` make of a list.\n\n{row.summary} {row.why}\n{_example(row)}"


def _example(row: ListChange) -> str:
    lines = [f"{label}:\n\n    {value}\n" for label, value in (("Before", row.before), ("After", row.after)) if value]
    return "".join(f"\n{line}" for line in lines)


def _with_marks_explained(text: str, code: str) -> str:
    """The page with a word on its marks, where it has any."""
    if "[[" not in text and "\n    ---" not in text:
        return text
    return (
        f"{text}\n\n`[[ ]]` marks what is found; `---` divides text and list{', and what a source says' if code.startswith('W') else ''}."
    )


def table(rules: Iterable[Rule]) -> str:
    """All rules in one line each, by family."""
    by_family: dict[str, list[Rule]] = {}
    for rule in rules:
        by_family.setdefault(rule.code[:1], []).append(rule)
    titles = dict(FAMILIES)
    return "\n".join(f"{titles.get(letter, letter)}\n{_rows(family)}" for letter, family in by_family.items())


def _rows(family: list[Rule]) -> str:
    longest = max(len(rule.name) for rule in family)
    return "".join(f"  {rule.code} {rule.name:<{longest}}  {_marks(rule)}  {rule.summary}\n" for rule in family)


def _marks(rule: Rule) -> str:
    return f"{rule.level:<7} {'fix' if rule.fixable else '':<3} {'' if rule.default else 'off':<3}"


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """A Markdown page for each rule, and an index, by file name."""
    out = {f"{rule.name}.md": page(rule) for rule in rules}
    rows = [f"| [{rule.code}]({rule.name}.md) | {rule.name} | {rule.level} | {_words(rule)} | {rule.summary} |" for rule in rules]
    head = "# Rules\n\nMade by `citecheck rules --markdown -o docs/rules/`; the text is that of each rule's own file.\n"
    index = "\n".join([head, "| code | name | level | | what it finds |", "|---|---|---|---|---|", *rows, ""])
    return out | {
        "README.md": f"{index}\n[Changes of a list](list-changes.md) are what `clean` and `convert` do.\n",
        "list-changes.md": _changes(),
    }


def _changes() -> str:
    """All changes of a list on one page."""
    head = "# Changes of a list\n\nWhat `clean` and `convert` do to a list, by the names that `--explain` shows.\n"
    rows = [f"| {name} | {row.summary} {row.why} | {_code(row.before)} | {_code(row.after)} |" for name, row in LIST_CHANGES.items()]
    return "\n".join([head, "| name | what is done, and why | before | after |", "|---|---|---|---|", *rows, ""])


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _when(rule: Rule) -> str:
    """When a rule runs that does not always."""
    return "off unless a style is named" if rule.under_handbook else "off by default"


def _words(rule: Rule) -> str:
    return ", ".join([*(["fix"] if rule.fixable else []), *([] if rule.default else [_when(rule)])])
