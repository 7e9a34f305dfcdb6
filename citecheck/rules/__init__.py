"""All rules, found by walking the package: adding one touches one file."""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import TYPE_CHECKING

from citecheck.linting.rule import Rule

if TYPE_CHECKING:
    from citecheck.config import Config

WORLD = "world"
"""The folder of the rules that compare entries with external records: only ``citecheck verify`` runs them."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of the codes."""
    return tuple(sorted((*rules_of_texts(), *rules_of_world()), key=lambda rule: rule.code))


@cache
def rules_of_texts() -> tuple[Rule, ...]:
    """Return the rules that check an essay and its list by themselves."""
    return _rules_in("")


@cache
def rules_of_world() -> tuple[Rule, ...]:
    """Return the rules of ``citecheck verify``, which no other command loads unless it needs every name."""
    return _rules_in(WORLD)


def rules_known_to(config: Config) -> tuple[Rule, ...]:
    """Return the rules of texts; all rules if a configuration names some, because it may name any."""
    named = (config.select, config.extend_select, config.ignore, config.severity, config.per_file_ignores, config.suppress)
    return all_rules() if any(named) else rules_of_texts()


def _rules_in(folder: str) -> tuple[Rule, ...]:
    found = []
    for path in (os.path.join(root, folder) for root in __path__):
        for file in sorted(os.listdir(path)):
            name, ending = os.path.splitext(file)
            if ending == ".py" and name != "__init__":
                made = getattr(_module(f"{folder}.{name}".strip("."), os.path.join(path, file)), name, None)
                found += [made] if isinstance(made, Rule) else []
    return tuple(sorted(found, key=lambda rule: rule.code))


def _module(name: str, path: str) -> ModuleType:
    """Return the module of a rule, like an import statement; its path and what it is are known, and asking costs a start 4 ms."""
    whole = f"{__name__}.{name}"
    if whole not in sys.modules:
        spec = spec_from_file_location(whole, path, loader=SourceFileLoader(whole, path), submodule_search_locations=None)
        if spec is None or spec.loader is None:
            raise ImportError(f"{path} is not a module", name=whole, path=path)
        module = sys.modules[whole] = module_from_spec(spec)
        spec.loader.exec_module(module)
        if "." not in name:
            setattr(sys.modules[__name__], name, module)
    return sys.modules[whole]
