"""The page on the Python interface, made of the docstrings of what the package exports: ``python -m citecheck.reporters.api_page``."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from citecheck._fast.regex import regex

_QUOTED = regex(r"(: |-> )'([^']*)'")
"""An annotation in its quotes."""

HEAD = """# Python API

Made by `python -m citecheck.reporters.api_page` from the docstrings of `citecheck.__all__`.
"""


def page() -> str:
    """The whole page, as Markdown."""
    import citecheck

    public = {name: getattr(citecheck, name) for name in citecheck.__all__}
    functions = {name: value for name, value in public.items() if not isinstance(value, type)}
    types = {name: value for name, value in public.items() if isinstance(value, type)}
    parts = [HEAD, "## Functions\n", *(_function(name, value) for name, value in functions.items())]
    return "\n".join([*parts, "## Types\n", *("\n".join(_type(name, value)) for name, value in types.items())])


def _function(name: str, function: Callable[..., Any]) -> str:
    return f"### {name}\n\n```python\n{name}{_signature(function)}\n```\n\n{_words(function)}\n"


def _type(name: str, noun: type) -> Iterator[str]:
    yield f"### {name}\n\n{_words(noun)}\n"
    if fields := getattr(noun, "_fields", ()):
        yield f"Fields: {', '.join(f'`{field}`' for field in fields)}.\n"
    members = [(member, value) for member, value in vars(noun).items() if not member.startswith("_") and member not in fields]
    rows = [f"- `{member}{_call(value)}`: {_words(value)}" for member, value in members if isinstance(value, property) or callable(value)]
    if rows:
        yield "\n".join([*rows, ""])


def _call(member: object) -> str:
    return "" if isinstance(member, property) else "()"


def _signature(function: Callable[..., Any]) -> str:
    """The signature as the source has it: annotations are kept as text."""
    return _QUOTED.sub(r"\1\2", str(inspect.signature(function)))


def _words(noun: object) -> str:
    """The docstring, with Markdown's marks of code."""
    words = inspect.cleandoc(noun.__doc__ or "")
    return words.replace(":class:", "").replace(":mod:", "").replace("``", "`")


if __name__ == "__main__":
    print(page(), end="")
