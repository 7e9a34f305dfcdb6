"""citecheck: a linter for scholarly citations."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.model import Reference, Result, Unread

__version__ = "0.1.0"


def check(text: str, refs: str = "", style: str = "auto") -> Result:
    """Check an essay, given as text, against a list, given as text in any known format; an essay may also carry its own list."""
    from citecheck.check import check_documents
    from citecheck.read import read_list, read_text

    listings = [read_list(refs, "refs")] if refs.strip() else []
    return check_documents(read_text(text, "essay"), listings, style=style)


def references(text: str) -> tuple[Reference | Unread, ...]:
    """The References and Unread of a list, given as text, in its order."""
    from citecheck.read import read_list
    from citecheck.refs import parse

    return parse(read_list(text, "refs"))


def fix(text: str, refs: str = "", style: str = "auto", *, unsafe: bool = False) -> str:
    """The essay, given as text, with the safe fixes of its findings made, and the unsafe ones if they are asked for."""
    from citecheck.fix import fixed, fixes

    result = check(text, refs, style)
    return fixed(result.case.essay, fixes(result.findings, unsafe=unsafe))


class _FrontDoor(ModuleType):
    """Keeps a function of the front door in its place when the module of the same name is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (isinstance(value, ModuleType) and callable(self.__dict__.get(name))):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor
