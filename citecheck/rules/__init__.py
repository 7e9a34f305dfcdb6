"""All rules, found by walking the package: adding one touches one file."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from citecheck.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    found = []
    for module in iter_modules(__path__, __name__ + "."):
        made = getattr(import_module(module.name), module.name.rsplit(".", 1)[1], None)
        if isinstance(made, Rule):
            found.append(made)
    return tuple(sorted(found, key=lambda rule: rule.code))
