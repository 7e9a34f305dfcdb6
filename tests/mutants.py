"""See which changes of the code the tests notice: ``python -m tests.mutants [PACKAGE …] [--sample 200] [--seed 1]`` (make mutants).

Once, every test is run to see which statements it reaches (kept in .mutants/ until a file changes). Then each mutant of a random sample is put into a
fork of this process, where the tests run that reach the changed statement, fast ones and those that found most before first. A mutant is killed if a
test fails; one that survives, cannot be put in, or comes to no end in its time is not. Some copies without a change are among them: none may be killed.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import collections
import functools
import gc
import hashlib
import importlib
import json
import os
import resource
import sys
import textwrap
import time
import types
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import hypothesis
import pytest

from tests.mutations import ROOT, Mutant, functions, module_name, modules_below, sample, unchanged

PARTS = ("extract", "link", "parsers/prose", "cleanup")
KEPT = ROOT / ".mutants"
_CONTROLS = 40  # one copy without a change for so many mutants
_OFTEN = 20  # how often it is printed how far it is
# Tests that read the sources, start the command in a process of its own, measure time, need a server or a browser, or take minutes for what others find.
LEFT_OUT = frozenset(
    f"test_{name}.py"
    for name in (
        "cli", "cli_living", "clean_cli", "docs", "files", "front_door", "growth", "hostile_files", "html_app", "html_app_browser", "html_browser",
        "imports", "interactive", "interop", "layers", "pdf", "perturbed", "printed_commands", "prose_round", "read", "regex", "system",
        "system_documents", "tracked_changes", "twice", "verify_mirror", "verify_online",
    )
)  # fmt: skip


class Reach(NamedTuple):
    """What one run of all tests showed: the statements, the seconds of computing that each test took, and as bits the statements that it reached."""

    statements: list[str]
    seconds: dict[str, float]
    reached: dict[str, int]


class Outcome(NamedTuple):
    """What became of a mutant: the test that failed, or why there is none."""

    mutant: Mutant
    killed: str = ""
    survived: str = ""


# Which test reaches which statement.


def _statement(module: str, line: int) -> str:
    return f"{module}:{line}"


def _marked(tree: ast.Module, module: str) -> ast.Module:
    """A module's code in which every statement of a function first says that it is reached."""

    def call(line: int) -> list[ast.stmt]:
        return list(ast.parse(f"__reached__({_statement(module, line)!r})").body)

    for _, function in functions(tree):
        for node in list(ast.walk(function)):
            for name in ("body", "orelse", "finalbody"):
                if isinstance(body := getattr(node, name, None), list):
                    setattr(node, name, [each for statement in body for each in (*call(statement.lineno), statement)])
        function.body[:0] = call(function.lineno)
    return ast.fix_missing_locations(tree)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            yield each
            yield from _codes(each)


def _functions_of(module: types.ModuleType) -> dict[str, types.FunctionType]:
    """A module's functions and methods by qualified name, without what is wrapped around them."""
    out: dict[str, types.FunctionType] = {}
    classes = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__]
    for value in (*vars(module).values(), *(each for cls in classes for each in vars(cls).values())):
        inner = value.__func__ if isinstance(value, staticmethod | classmethod) else value.fget if isinstance(value, property) else value
        inner = inner.func if isinstance(inner, functools.cached_property) else inner
        while (wrapped := getattr(inner, "__wrapped__", None)) is not None:
            inner = wrapped
        if isinstance(inner, types.FunctionType) and inner.__module__ == module.__name__:
            out[inner.__qualname__] = inner
    return out


def _mark_all(paths: Iterable[Path]) -> None:
    for path in paths:
        module = importlib.import_module(module_name(path))
        tree = _marked(ast.parse(path.read_text("utf-8")), module.__name__)
        marked = {code.co_qualname: code for code in _codes(compile(tree, str(path), "exec", dont_inherit=True))}
        for name, function in _functions_of(module).items():
            if name in marked and marked[name].co_freevars == function.__code__.co_freevars:
                function.__code__ = marked[name]


def _caches() -> list[Any]:
    return [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]


def _say_nothing() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)


# Putting a mutant in.


def _put_in(mutant: Mutant) -> bool:
    """Give the function in the running program the mutant's code; False where that cannot be."""
    module = importlib.import_module(mutant.module)
    function = _functions_of(module).get(mutant.function)
    tree = ast.parse("from __future__ import annotations\n" + textwrap.dedent(mutant.source))
    head = tree.body[1]
    if function is None or not isinstance(head, ast.FunctionDef):
        return False
    head.decorator_list = []
    made = dict(vars(module))
    exec(compile(tree, str(module.__file__), "exec", dont_inherit=True), made)
    new = made[head.name]
    if new.__code__.co_freevars != function.__code__.co_freevars:
        return False
    function.__code__, function.__defaults__, function.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
    return True


def _changed_statement(mutant: Mutant) -> str:
    """The innermost statement around the mutant's line."""
    tree = ast.parse(Path(str(importlib.import_module(mutant.module).__file__)).read_text("utf-8"))
    head = next(node for name, node in functions(tree) if name == mutant.function)
    around = [node.lineno for node in ast.walk(head) if isinstance(node, ast.stmt) and node.lineno <= mutant.line <= (node.end_lineno or 0)]
    return _statement(mutant.module, max(around, default=head.lineno))


class Session:
    """A plug-in of pytest: instead of running the tests it collected, it runs them once per mutant."""

    def __init__(self, mutants: list[Mutant], *, jobs: int, longest: float, most_seconds: int) -> None:
        self.mutants, self.jobs, self.longest, self.most_seconds = mutants, jobs, longest, most_seconds
        self.outcomes: list[Outcome] = []
        self.failed = ""
        self.seconds: dict[str, float] = {}
        self.kills: collections.Counter[str] = collections.Counter()

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        items[:] = [item for item in items if item.path.name not in LEFT_OUT and not item.get_closest_marker("system")]

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: Any) -> bool:
        self.items = {item.nodeid: item for item in session.items}
        paths = [path for part in PARTS for path in modules_below(part)]
        for path in paths:
            importlib.import_module(module_name(path))
        self.reach = self._known_reach(paths)
        gc.collect()
        gc.freeze()
        self._run_all()
        return True

    def _run(self, names: Sequence[str]) -> Iterator[str]:
        """Run tests one after the other; the names of those that failed."""
        items = [self.items[name] for name in names]
        for item, following in zip(items, [*items[1:], None], strict=True):
            self.failed = ""
            began = time.process_time()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            self.seconds[item.nodeid] = time.process_time() - began
            yield self.failed

    def _known_reach(self, paths: list[Path]) -> Reach:
        digest = hashlib.sha256()
        for path in sorted(
            path for folder in ("citecheck", "tests") for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc"
        ):
            digest.update(path.read_bytes())
        kept = KEPT / f"reach-{digest.hexdigest()[:16]}.json"
        if not kept.exists():
            KEPT.mkdir(exist_ok=True)
            for old in KEPT.glob("reach-*.json"):
                old.unlink()
            print(f"Running {len(self.items)} tests to see what each of them reaches …", flush=True)
            if not (child := os.fork()):
                try:
                    _say_nothing()
                    kept.with_suffix(".part").write_text(json.dumps(self._recorded(paths)))
                    kept.with_suffix(".part").rename(kept)
                finally:
                    os._exit(0)
            os.waitpid(child, 0)
        statements, seconds, reached = json.loads(kept.read_text())
        return Reach(statements, seconds, {name: int(bits, 16) for name, bits in reached.items() if name in self.items})

    def _recorded(self, paths: list[Path]) -> tuple[list[str], dict[str, float], dict[str, str]]:
        _mark_all(paths)
        caches = _caches()
        seen: set[str] = set()
        builtins.__reached__ = seen.add  # type: ignore[attr-defined]
        numbers: dict[str, int] = {}
        reached = {}
        names = list(self.items)
        for name, failed in zip(names, self._run(names), strict=True):
            if seen and not failed:
                reached[name] = hex(sum(1 << numbers.setdefault(each, len(numbers)) for each in seen))
            seen.clear()
            for cache in caches:
                cache.cache_clear()
        return list(numbers), dict(self.seconds), reached

    def _tests_for(self, mutant: Mutant) -> list[str]:
        """The tests that reach the changed statement and are not too slow, the most promising first."""
        bit = 1 << self.numbers[statement] if (statement := _changed_statement(mutant)) in self.numbers else 0
        found = [name for name, bits in self.reach.reached.items() if bits & bit and self.reach.seconds[name] <= self.longest]
        return sorted(found, key=lambda name: (self.reach.seconds[name] + 0.002) / (self.kills[name] + 0.3))

    def _run_all(self) -> None:
        self.numbers = {name: at for at, name in enumerate(self.reach.statements)}
        self.caches = _caches()
        controls = [unchanged(mutant) for mutant in self.mutants[::_CONTROLS]]
        running: dict[int, tuple[Mutant, int]] = {}
        for mutant in (*self.mutants, *controls):
            if len(running) >= self.jobs:
                self._reap(running)
            reading, writing = os.pipe()
            if not (child := os.fork()):
                os.close(reading)
                self._judge(mutant, self._tests_for(mutant), writing)
            os.close(writing)
            running[child] = (mutant, reading)
        while running:
            self._reap(running)

    def _judge(self, mutant: Mutant, tests: list[str], writing: int) -> None:
        """In a fork: run the tests, write the name of the first that fails or why none does, and end."""
        answer = "?died"
        try:
            _say_nothing()
            resource.setrlimit(resource.RLIMIT_CPU, (self.most_seconds, self.most_seconds))
            for cache in self.caches:
                cache.cache_clear()
            if not tests:
                answer = "?no test reaches it"
            elif not _put_in(mutant):
                answer = "?cannot be put in"
            else:
                answer = next(filter(None, self._run(tests)), f"?{len(tests)} tests pass")
        finally:
            os.write(writing, answer.encode())
            os._exit(0)

    def _reap(self, running: dict[int, tuple[Mutant, int]]) -> None:
        child, _ = os.wait()
        mutant, reading = running.pop(child)
        with os.fdopen(reading, "rb") as pipe:
            answer = pipe.read().decode() or "?comes to no end"
        survived = answer.removeprefix("?") if answer.startswith("?") else ""
        self.kills[answer] += not survived
        self.outcomes.append(Outcome(mutant, "" if survived else answer, survived))
        if mutant.diff and survived:
            print(f"\n{mutant}\n    {survived}", flush=True)
        if len(self.outcomes) % _OFTEN == 0:
            print(
                f"\n{len(self.outcomes)} of {len(self.mutants)}: {sum(map(bool, (each.killed for each in self.outcomes)))} killed",
                flush=True,
            )


def _report(outcomes: list[Outcome], parts: Sequence[str]) -> str:
    """How many were killed, of each part too, as a row of docs/mutants.md."""
    controls = [each for each in outcomes if not each.mutant.diff]
    judged = [each for each in outcomes if each.mutant.diff and each.survived != "cannot be put in"]
    killed = [each for each in judged if each.killed]
    cells = []
    for part in parts:
        prefix = "citecheck." + part.removesuffix(".py").replace("/", ".")
        within = [each for each in judged if f"{each.mutant.module}.".startswith(f"{prefix}.")]
        cells.append(f"{part} {sum(1 for each in within if each.killed)} of {len(within)}")
    share = round(100 * len(killed) / max(len(judged), 1))
    wrong = "".join(f"\nA copy without a change fails {each.killed}: the figures are too high." for each in controls if each.killed)
    return f"{len(judged)} mutants, {len(killed)} killed ({share} %): {', '.join(cells)}; {len(controls)} copies without a change{wrong}"


def main(arguments: list[str]) -> int:
    """Draw a sample, judge it, print what survives and the figures."""
    options = argparse.ArgumentParser(prog="python -m tests.mutants", description="See which changes of the code the tests notice.")
    options.add_argument("parts", nargs="*", metavar="PACKAGE", help=f"packages or modules of citecheck ({', '.join(PARTS)})")
    options.add_argument("--sample", type=int, default=200, help="how many mutants (200)")
    options.add_argument("--seed", type=int, default=1, help="another seed, another sample (1)")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once (as there are processors)")
    options.add_argument("--longest", type=float, default=1.5, help="leave out tests that take more seconds (1.5)")
    options.add_argument("--most-seconds", type=int, default=200, help="seconds of computing for each mutant (200)")
    given = options.parse_args(arguments)
    parts = given.parts or list(PARTS)
    began = time.monotonic()
    mutants = sample(parts, given.sample, given.seed)
    hypothesis.settings.register_profile("mutants", database=None, deadline=None, derandomize=True)
    hypothesis.settings.load_profile("mutants")
    session = Session(mutants, jobs=given.jobs, longest=given.longest, most_seconds=given.most_seconds)
    without = [word for name in ("cacheprovider", "xdist", "terminal") for word in ("-p", f"no:{name}")]
    pytest.main(["-s", "-o", "addopts=", *without, str(ROOT / "tests")], plugins=[session])
    print(f"\nseed {given.seed}: {_report(session.outcomes, parts)}; {(time.monotonic() - began) / 60:.0f} minutes")
    return int(any(each.killed and not each.mutant.diff for each in session.outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
