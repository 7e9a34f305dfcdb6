"""Change one row or table of citecheck/data at a time, and see which document of tests/corpus notices.

``python -m tests.perturbed`` looks for the witness of each change anew (``make witnesses``); with names, it prints theirs. Each change is made in a
fork of a process where the program is imported: modules that mention the value are run again, so that what they derive from it changes too. Where
nothing notices, it is made once more in a process where nothing is imported yet.
"""

from __future__ import annotations

import ast
import dis
import functools
import gc
import importlib
import os
import pkgutil
import re
import resource
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

CORPUS = Path(__file__).parent / "corpus"
WITNESSES, UNWITNESSED = CORPUS / "witnesses.txt", CORPUS / "unwitnessed.txt"
DATA = "citecheck.data"
_MOST_VARIANTS = 5
_NO_WORD = "\x00"  # is in no document
# The columns of the first are changed row by row in the tables that are made of it; the others are words of another table.
_DERIVED = ("clues.CLUE_KINDS", "lexicon.et_al_words.AL", "lexicon.et_al_words.ET")
_LONGEST = 30  # seconds of computing, for all documents
_TESTS = {  # what documents are checked without: the pages of `explain`, the emphasis that reports show, essays in several files
    "record_clues": ("test_clues.py",),
    "record_costs.LONG_TITLE": ("test_verify_explain.py",),
    "record_costs.SHARED_OF_MANY": ("test_verify_explain.py",),
    "record_markup.REPOSITORY_PREFIXES": ("test_verify_explain.py",),
    "characters.INLINE_TAGS": ("test_normalizers.py", "test_clean.py"),
    "latex.IEEE_MACROS": ("test_tables_of_words.py",),
    "costs.COMMA_": ("test_mechanisms.py",),
    "lexicon.small_words.ANDS": ("test_prose_kinds.py",),
    "lexicon.name_parts.ONLY_BEHIND_ANOTHER": ("test_title_language.py",),
    **dict.fromkeys(
        (
            "lexicon.date_words.UNTIL_DAY",
            "lexicon.entry_words.KINDS_OF_LANDS",
            "lexicon.series_words.SERIES_QUOTED",
            "lexicon.series_words.SERIES_ENDS",
            "lexicon.short_words.OLD_SERIES",
            "lexicon.thesis_words.ON",
        ),
        ("test_prose_between_title_and_imprint.py",),
    ),
    **dict.fromkeys(
        (
            "lexicon.number_words.ALSO_PAGES",
            "lexicon.number_words.PARTS_OF_ISSUES",
            "lexicon.publishers_places.BODY_HEADS",
            "lexicon.publishers_places.NUMBERED_HOUSES",
            "lexicon.publishers_places.PLACES_OF_PRINT",
            "lexicon.publishers_places.REGIONS_OF_PRINT",
            "lexicon.short_words.ON_DAYS",
        ),
        ("test_prose_numbers_meetings_places.py",),
    ),
    **dict.fromkeys(("lexicon.name_parts.BEFORE_GIVEN", "lexicon.name_parts.PATRONYMIC_ENDINGS"), ("test_prose_heads.py",)),
    **dict.fromkeys(
        ("characters.UNSEEN", "characters._JOINED", "schema.biblatex.NUMBERED_IN_SERIES", "schema.csl.NAME_", "year_bounds.NO_YEAR"),
        ("test_lists_as_exported.py", "test_seen.py", "test_rounds_law.py", "test_fuzz.py", "test_clean.py"),
    ),
    "lexicon.record_words": ("test_tables_of_words.py", "test_verify_near_misses.py", "test_verify_explain.py", "test_verify_readers.py"),
    "lexicon.edition_words": ("test_format.py",),
    "lexicon.isbd_words": ("test_prose_isbd.py",),
    **dict.fromkeys(("latex.TEXT_GREEK", "latex.UNIT_MACROS", "schema.biblatex.ARTICLE_NUMBERS"), ("test_bibtex.py",)),
    **dict.fromkeys(
        (
            "lexicon.english_dates.OTHER_SEASONS",
            "lexicon.name_parts.PRINTED_",
            "lexicon.short_words.OR",
        ),
        ("test_format.py", "test_rounds.py", "test_tables_of_words.py"),
    ),
    **dict.fromkeys(
        ("lexicon.date_words.ABBREVIATED", "lexicon.name_parts.SUFFIX_FORMS"),
        ("test_normalizers.py", "test_prose_forms.py", "test_tables_of_words.py"),
    ),
    **dict.fromkeys(
        (
            "lexicon.date_words.IN_DATES",
            "lexicon.context_words.VERB_ENDINGS",
            "lexicon.short_words.TO",
        ),
        ("test_bib_faults.py", "test_rules.py", "test_tables_of_words.py"),
    ),
    **dict.fromkeys(
        ("lexicon.date_words.ABOUT_IN_TEXT", "lexicon.context_words.LIKE_SPECIES", "lexicon.context_words.AS_OF_TOGETHER"),
        ("test_no_citation.py", "test_tables_of_words.py"),
    ),
    **dict.fromkeys(
        (
            "lexicon.dedupe_words.AGAINST",
            "lexicon.dedupe_words.MISTYPED",
            "lexicon.journal_words.J_FORMS",
            "lexicon.short_words.ISSUES",
            "lexicon.short_words.FIRST_EDITIONS",
        ),
        ("test_duplicates.py", "test_tables_of_words.py"),
    ),
    **dict.fromkeys(
        ("lexicon.organisation_words.BODY_ENDINGS", "lexicon.organisation_words.INSIDE_BODIES"), ("test_bibtex.py", "test_names.py")
    ),
    **dict.fromkeys(
        (
            "lexicon.name_parts.SHORT_PARTICLES",
            "lexicon.given_names.ALSO_WORDS",
            "lexicon.name_parts.NO_AUTHOR",
            "lexicon.name_words.NO_NAME_ENDINGS",
        ),
        ("test_tables_of_words.py",),
    ),
    "lexicon.surnames.ALSO_WORDS": ("test_names.py", "test_name_parts.py", "test_tables_of_words.py"),
    **dict.fromkeys(("lexicon.media.VIDEO_SITES", "lexicon.locators.AND_PAGES"), ("test_tables_of_words.py",)),
    "lexicon.journal_words.MAGAZINE_WORDS": ("test_prose_papers_and_films.py",),
    "lexicon.function_words.ENGLISH_IN_NAMES": ("test_title_language.py",),
    "lexicon.media.POSTS": ("test_finished_text.py",),
    "lexicon.short_words.OF_MAKERS": ("test_tables_of_words.py",),
    "lexicon.short_words.INSIDE_TWO_WORDS": ("test_prose_split.py",),
    "lexicon.short_words": (
        "test_tables_of_words.py",
        "test_prose_kinds.py",
        "test_prose_whole_entries.py",
        "test_prose_judgements.py",
        "test_prose_habits.py",
        "test_prose_entries.py",
    ),
    "record_markup.SPELLINGS": ("test_verify_explain.py",),
    "list_changes": ("test_list_changes.py", "test_docs.py"),
    "clues": ("test_clues.py", "test_rules.py"),
    **dict.fromkeys(
        (
            "schema.html.AROUND",
            "schema.html.CODE",
            "schema.html.INLINE_NOTES",
            "schema.html.PREFORMATTED",
            "schema.html.STRUCK",
            "schema.html.UNSEEN",
        ),
        ("test_struck_text.py", "test_documents.py"),
    ),
    **dict.fromkeys(
        (
            *(f"costs.NO_CITATION[{kind}]" for kind in ("counted", "document", "interview", "law", "law-report", "numeral", "treaty")),
            "lexicon.legal_words",
        ),
        ("test_no_citation.py", "test_living_essays.py"),
    ),
    **dict.fromkeys(
        (
            "lexicon.date_words.LATER_PRINTINGS",
            "lexicon.list_headings.PART_HEADINGS",
            "lexicon.name_parts.REGNAL",
            "lexicon.organisation_words.HAN_ENDS",
            "romanization.EASTERN_ANDS",
            "romanization.KOREAN_ANDS",
            "romanization.PINYIN",
        ),
        ("test_living_essays.py", "test_prose_kinds.py", "test_names.py"),
    ),
    "lexicon.name_words.SERIES_EDITOR_MARKS": ("test_prose_names_in_lists.py",),
    "lexicon.name_parts.BEFORE_PARTICLES": ("test_title_language.py",),
    **dict.fromkeys(
        (
            "lexicon.entry_words.DISCS",
            "lexicon.entry_words.EPISODE",
            "lexicon.entry_words.HOLDING",
            "lexicon.entry_words.INTERVIEWED",
            "lexicon.entry_words.LAST_MODIFIED",
            "lexicon.entry_words.MINUTES",
            "lexicon.entry_words.ON_ALBUM",
            "lexicon.entry_words.PUBLICATION_NUMBERS",
            "lexicon.entry_words.REVIEW_OF",
            "lexicon.entry_words.VOLUME_IN_BRACKETS",
            "lexicon.media.SUNG",
            "lexicon.university_words",
            "lexicon.standards",
            "lexicon.months.ALSO_WORDS",
        ),
        ("test_prose_kinds.py", "test_prose_whole_entries.py", "test_prose_judgements.py", "test_prose_habits.py"),
    ),
    "lexicon.given_names.SHORT_GIVEN": ("test_names.py", "test_name_parts.py"),
    "lexicon.locators.PAGE_ABBREVIATIONS": ("test_rules.py",),
    "lexicon.name_parts.HONORIFICS": ("test_forms_by_kind.py", "test_forms_of_handbooks.py"),
    "lexicon.number_words": ("test_bib_faults.py",),
    "schema.csl.OTHER_TYPES": ("test_rounds_law.py", "test_rounds.py"),
    "schema.html": ("test_html_report.py",),
    "schema.office": ("test_struck_text.py", "test_documents.py"),
    "schema.tagged": ("test_tagged.py", "test_tables_of_words.py", "test_lists_as_exported.py"),
    "schema.ris": ("test_tagged.py", "test_rounds_law.py", "test_lists_as_exported.py"),
    **dict.fromkeys(("latex.FUNCTIONS", "latex.FURTHER_SIGNS", "latex.MATHS_ACCENTS"), ("test_rounds.py", "test_bibtex.py")),
    **dict.fromkeys(
        ("latex.GERMAN", "latex.OTHER_BABEL", "latex.QUOTE_SHORTHANDS", "latex.QUOTING_BABEL", "latex.REPLACED", "latex.STRUCK"),
        ("test_struck_text.py", "test_documents.py"),
    ),
    "latex_citations": ("test_read.py", "test_keyed.py"),
    "markdown_fields": ("test_keyed.py", "test_read.py"),
    "lexicon.project_files": ("test_cli_living.py",),
}
_OF_GOLDENS = ("tests.goldens", "tests.verified_goldens", "tests.recorded")
_AT_MOST = 8  # so many modules may derive their values from one another in a row


class Witness(NamedTuple):
    """Which document (or file of tests) notices a change, which variant of it, and whether only where the program is imported anew; a folder "" means that none does."""

    folder: str = ""
    variant: int = 0
    anew: bool = False


def _modules() -> Iterator[tuple[str, Any]]:
    package = importlib.import_module(DATA)
    for found in sorted(pkgutil.walk_packages(package.__path__, DATA + "."), key=lambda found: found.name):
        yield found.name.removeprefix(DATA + "."), importlib.import_module(found.name)


def names() -> list[str]:
    """Everything that is changed: costs.SLIP, lexicon.months.SEASONS, clues.RULE_OF[scan]."""
    out = []
    for module, values in _modules():
        for name in _own(values):
            whole = f"{module}.{name}"
            is_table = isinstance(getattr(values, name), float | int | str | tuple | Mapping | frozenset | set)
            if is_table and name.strip("_").isupper() and whole not in _DERIVED:
                kinds = (
                    _kinds(values, name)
                    if module == "clues"
                    else list(vars(values)[name])
                    if module == "costs" and is_priced(vars(values)[name])
                    else ()
                )
                out += [f"{whole}[{kind}]" for kind in kinds] if kinds else [whole]
    return out


def _own(values: Any) -> Iterator[str]:
    """The names of a module's values, without those that it imports: these are changed where they are defined."""
    tree = ast.parse(_source(values.__name__))
    imported = {alias.asname or alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    return (name for name in vars(values) if name not in imported)


def is_priced(value: object) -> bool:
    """Whether a table has a cost a row."""
    return isinstance(value, Mapping) and all(isinstance(cost, float | int) for cost in value.values())


def _kinds(clues: Any, table: str) -> Iterable[str]:
    """The kinds of clues whose row of a table is turned."""
    return sorted(getattr(clues, table)) if table in ("OF_AUTHORS", "OF_YEARS") else clues.CLUE_SENTENCES


def _variants(value: Any, row: str) -> Iterator[Any]:
    """A value changed, in the ways in which a change might be noticed: a number moved, a table emptied or halved, a row of it turned."""
    match value:
        case dict() if row and is_priced(value):
            yield from ({**value, row: cost} for cost in (value[row] + 0.5, value[row] - 0.5, value[row] + 3.0, 0.0))
        case dict() if row:
            yield {**value, row: "{seen} {meant}?" if " " in value[row] else ("" if value[row] else "misspelt-author")}
        case frozenset() if row:
            yield value ^ {row}
        case float():
            yield from (value + 0.5, value - 0.5, value + 3.0, 0.0)
        case int():
            yield from (value + 100, value - 100)
        case dict():
            rows = list(value.items())
            yield from ({}, dict(rows[::2]), dict(rows[1::2]), {key: _shortened(cell) for key, cell in rows})
            if _is_of_words(value):  # a pattern of no words may fit everywhere, one of this fits nowhere
                yield {key: (_NO_WORD,) for key, _ in rows}
        case frozenset() | set():
            members = sorted(value, key=repr)
            yield from (type(value)(), type(value)(members[::2]), type(value)(members[1::2]))
            yield type(value)(f"{member}~" if isinstance(member, str) else member for member in members)
        case tuple() if fields := getattr(value, "_fields", ()):
            yield type(value)(*("" if name == fields[0] else cell for name, cell in zip(fields, value, strict=True)))
        case str():
            yield from (value[:0], value[::2], value[1::2], f"(?!){value}")  # the last: a pattern that fits nothing
        case tuple():
            yield from (value[:0], value[::2], value[1::2])
        case Mapping():
            yield from _variants(dict(value), row)


def _value(name: str) -> Any:
    """The number or table that a name means; of a row, its table."""
    module, _, attribute = name.partition("[")[0].rpartition(".")
    return getattr(importlib.import_module(f"{DATA}.{module}"), attribute)


def _is_of_words(value: Any) -> bool:
    """Whether a table has a tuple of words for each language."""
    return isinstance(value, Mapping) and all(
        isinstance(cell, tuple) and all(isinstance(word, str) for word in cell) for cell in value.values()
    )


def _shortened(cell: Any) -> Any:
    """A cell of a table with half of what it lists."""
    return " ".join(cell.split()[1::2]) if isinstance(cell, str) else cell[1::2] if isinstance(cell, tuple) else cell


def _changed(name: str, variant: int) -> tuple[str, str, Any] | None:
    """The module, the name in it, and its value under a change; None if there is no such variant."""
    path, _, row = name.removesuffix("]").partition("[")
    module, _, attribute = path.rpartition(".")
    found = [changed for at, changed in enumerate(_variants(_value(name), row)) if at == variant]
    return (f"{DATA}.{module}", attribute, found[0]) if found else None


# Changing a value in a program that is imported already.


def _run_again(module: types.ModuleType, given: Mapping[str, Any]) -> list[tuple[str, Any, Any]]:
    """Run a module's statements once more, with some of its values given: names whose values are others now, old and new.

    Its functions and classes stay the ones that others have imported; they see the new values.
    """
    values = vars(module)
    before = dict(values)
    values["__given__"] = given
    exec(_statements(module, frozenset(given)), values)
    del values["__given__"]
    out = []
    for name, new in list(values.items()):
        old = before.get(name, new)
        if old is new or name.startswith("__"):
            continue
        if isinstance(old, types.FunctionType | type | types.ModuleType | functools._lru_cache_wrapper) or _is_same(old, new):
            values[name] = old
        else:
            out.append((name, old, new))
    return out


@functools.cache
def _statements(module: types.ModuleType, given: frozenset[str]) -> types.CodeType:
    """A module's code, in which names that are given take what they are given."""
    assert module.__file__
    if not given:
        assert module.__spec__
        code: types.CodeType = module.__spec__.loader.get_code(module.__name__)  # type: ignore[union-attr]
        return code
    tree = ast.parse(_source(module.__name__))
    body = []
    for statement in tree.body:
        body.append(statement)
        targets = (
            statement.targets if isinstance(statement, ast.Assign) else [statement.target] if isinstance(statement, ast.AnnAssign) else []
        )
        for target in targets:
            if isinstance(target, ast.Name) and target.id in given:
                body += ast.parse(f"{target.id} = __given__[{target.id!r}]").body
    tree.body = body
    return compile(tree, module.__file__, "exec", dont_inherit=True)


@functools.cache
def _source(module: str) -> str:
    return Path(sys.modules[module].__file__ or "").read_text("utf-8")


def _is_same(old: Any, new: Any) -> bool:
    """Whether two values are alike: tables with equal rows, patterns with equal texts, functions with equal code."""
    if old is new:
        return True
    if type(old).__name__ != type(new).__name__:
        return False
    match old:
        case tuple() | list():
            return len(old) == len(new) and all(map(_is_same, old, new))
        case Mapping():
            return list(old) == list(new) and all(_is_same(old[key], new[key]) for key in old)
        case types.FunctionType():
            return old.__code__ == new.__code__ and _is_same((old.__defaults__, _held(old)), (new.__defaults__, _held(new)))
    if type(old).__name__ == "_Late":  # a pattern that is compiled when it is first used
        return all(vars(old)[name] == vars(new)[name] for name in ("_text", "_flags"))
    return bool(old == new)


def _held(function: types.FunctionType) -> tuple[Any, ...]:
    return tuple(cell.cell_contents for cell in function.__closure__ or ())


def _change_everywhere(where: str, name: str, value: Any) -> None:
    """Give a value of one module to the whole program: to modules that import it, and to what they make of it when they are run again."""
    changes = _run_again(sys.modules[where], {name: value})
    for _ in range(_AT_MOST):
        again = {}
        for module in [module for each, module in sys.modules.items() if each.split(".")[0] == "citecheck" and each != where]:
            for attribute, old, new in changes:
                number = isinstance(old, float | int)  # another number may be the same object
                for bound in [bound for bound, each in vars(module).items() if each is old]:
                    if not number or (bound == attribute and attribute in _imported(module)):
                        setattr(module, bound, new)
                if attribute in _names_at_import(module):
                    again[module.__name__] = module
        changes = [change for module in again.values() for change in _run_again(module, {})]
        if not changes:
            return


@functools.cache
def _names_at_import(module: types.ModuleType) -> frozenset[str]:
    """The names that a module's statements ask for when it is imported, and those that functions ask for which they name."""
    code = _statements(module, frozenset())
    within = {each.co_name: each for each in code.co_consts if isinstance(each, types.CodeType)}
    at_once = {step.argval for step in dis.get_instructions(code) if step.opname in ("LOAD_NAME", "LOAD_ATTR", "LOAD_METHOD")}
    inside = [each for name, each in within.items() if name in at_once or name.startswith("<") or "__qualname__" in each.co_names]
    return frozenset(at_once.union(*map(_all_names, inside)))


@functools.cache
def _imported(module: types.ModuleType) -> frozenset[str]:
    """The names that a module imports from others."""
    return frozenset(step.argval for step in dis.get_instructions(_statements(module, frozenset())) if step.opname == "IMPORT_FROM")


def _all_names(code: types.CodeType) -> set[str]:
    return set(code.co_names).union(*(_all_names(each) for each in code.co_consts if isinstance(each, types.CodeType)))


# Asking the documents.


def _by_size() -> list[str]:
    """The documents, small ones first."""
    from tests.goldens import folders

    return [
        folder.name for folder in sorted(folders(), key=lambda folder: (sum(file.stat().st_size for file in folder.iterdir()), folder.name))
    ]


def _asked_about(name: str, order: Sequence[str]) -> Sequence[str]:
    """Who is asked about a change: its files of tests, or all documents, those first in which a word of the table is."""
    if tests := tests_for(name):
        return tests
    words = {word for word in _words_in(_value(name)) if word}
    longer = [word for word in words if not word.isalpha()]
    return sorted(order, key=lambda folder: words.isdisjoint(_given(folder)[1]) and not any(word in _given(folder)[0] for word in longer))


def _words_in(value: Any) -> Iterator[str]:
    """The words that a table has, without what their rows are marked with."""
    match value:
        case str():
            yield value.casefold().rstrip(".#")
        case Mapping():
            for cell in value.values():
                yield from _words_in(cell)
        case tuple() | frozenset() | set() | list():
            for member in value:
                yield from _words_in(member)


@functools.cache
def _given(folder: str) -> tuple[str, frozenset[str]]:
    """The texts of a document's essay and lists, and the words in them."""
    text = " ".join(file.read_text("utf-8", errors="replace") for file in (CORPUS / folder).glob("[er]*.*")).casefold()
    return text, frozenset(re.findall(r"[^\W\d_]+", text))


def _first_to_notice(name: str, variant: int, asked: Sequence[str], *, anew: bool) -> str:
    """The first document whose golden differs under a change, "" if none does, "-" if there is no such change, "!" if one cannot be read at all."""
    if not (change := _changed(name, variant)):
        return "-"
    if anew:
        setattr(sys.modules[change[0]], *change[1:])
    else:
        _change_everywhere(*change)
        for cache in _CACHES:
            cache.cache_clear()
    from tests.goldens import CORPUS, rendering

    for folder in asked:
        try:
            if folder.endswith(".py"):
                if _fails(folder):
                    return folder
                continue
            if any(text != (CORPUS / folder / golden).read_text("utf-8") for golden, text in rendering(CORPUS / folder)):
                return folder
        except Exception:  # a table that is missing may be needed; a cost that moves may not
            return folder if isinstance(change[2], float | int) else "!"
    return ""


def _fails(tests: str) -> bool:
    """Whether a test of a file fails."""
    import pytest

    without = [word for name in ("cacheprovider", "xdist", "terminal") for word in ("-p", f"no:{name}")]
    return pytest.main(["-x", "-s", "-o", "addopts=", *without, str(CORPUS.parent / tests)]) == pytest.ExitCode.TESTS_FAILED


def tests_for(name: str) -> Sequence[str]:
    """The tests that are asked about a table that no document can notice."""
    return next((tests for module, tests in _TESTS.items() if name.startswith(module)), ())


_CACHES: list[Any] = []


def _in_a_fork(work: Callable[[], str], *, seconds: int = -1) -> str:
    """What a piece of work answers in a process of its own; "!" if it fails, or does not end after so many seconds of computing."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        try:
            os.close(reading)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            with open(os.devnull, "w") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                os.dup2(nowhere.fileno(), 2)
            os.write(writing, work().encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        answer = told.read().decode()
    os.waitpid(child, 0)
    return answer or "!"


def _answer(name: str, variant: int, asked: Sequence[str], anew: bool) -> str:
    """What notices a change, behind a mark that a process which fails does not write."""
    return f"={_first_to_notice(name, variant, asked, anew=anew)}"


def _witness(name: str, asked: Sequence[str], variants: Iterable[int], *, anew: bool) -> Witness:
    """The first of the documents asked that notices one of the variants of a change."""
    for variant in variants:
        noticed = _in_a_fork(functools.partial(_answer, name, variant, asked, anew), seconds=_LONGEST).removeprefix("=")
        if noticed == "-" or (not noticed and not variant and not _may_show_later(name)):
            break  # where nothing misses a whole table, nothing misses half of it
        if noticed and noticed != "!":
            return Witness(noticed, variant, anew)
    return Witness()


def _may_show_later(name: str) -> bool:
    """Whether another variant of a change may be noticed where the first is not: of a number, and of words."""
    return name.startswith("costs.") or isinstance(_value(name), float | int) or _is_of_words(_value(name))


def _when_imported(warm: Iterable[str], asked: Callable[[], dict[str, Witness]]) -> dict[str, Witness]:
    """What is answered in a process where the program is imported, and has read some documents already."""

    def work() -> str:
        from tests.goldens import CORPUS, rendered

        for folder in warm:
            rendered(CORPUS / folder)
        for module in [module for each, module in sys.modules.items() if each.split(".")[0] == "citecheck"]:
            _names_at_import(module)
        _CACHES[:] = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
        gc.freeze()
        return _lines(asked())

    return _read(_in_a_fork(work))


def witnesses(wanted: Sequence[str], known: Mapping[str, Witness], *, search: bool = False) -> dict[str, Witness]:
    """A document that notices each change, if one does: the known one is asked, and all others where it notices nothing or in a ``search``."""
    importlib.import_module("tests.goldens")  # what the program imports from elsewhere is imported once
    order = _by_size()
    hints = {} if search else {name: known[name] for name in wanted if name in known and known[name].folder in {*order, *tests_for(name)}}
    _forget()
    found = _when_imported(
        sorted({hint.folder for hint in hints.values()} & set(order)),
        lambda: {name: _witness(name, [hint.folder], [hint.variant], anew=False) for name, hint in hints.items() if not hint.anew},
    )
    for name, hint in hints.items():
        if hint.anew:
            found[name] = _witness(name, [hint.folder], [hint.variant], anew=True)
    if rest := [name for name in wanted if not found.get(name, Witness()).folder]:
        found |= _when_imported(
            order, lambda: {name: _witness(name, _asked_about(name, order), range(_MOST_VARIANTS), anew=False) for name in rest}
        )
    if last := [name for name in wanted if not found[name].folder]:
        found |= {name: _witness(name, _asked_about(name, order), range(_MOST_VARIANTS), anew=True) for name in last}
    return {name: found[name] for name in wanted}


def _forget() -> None:
    """Nothing of the program may be imported in the process that forks."""
    for module in [module for module in sys.modules if module.split(".")[0] == "citecheck" or module in _OF_GOLDENS]:
        del sys.modules[module]


# The two files.


def _lines(found: Mapping[str, Witness]) -> str:
    return "".join(f"{name} {each.folder or '-'} {each.variant}{' anew' * each.anew}\n" for name, each in found.items())


def _read(text: str) -> dict[str, Witness]:
    rows = [line.split() for line in text.splitlines() if len(line.split()) > 2]
    return {name: Witness(folder.strip("-"), int(variant), bool(anew)) for name, folder, variant, *anew in rows}


def known_witnesses() -> dict[str, Witness]:
    """The document that noticed each change when it was last looked for."""
    return _read(WITNESSES.read_text("utf-8")) if WITNESSES.exists() else {}


def unwitnessed() -> dict[str, str]:
    """What nothing notices, and why."""
    lines = UNWITNESSED.read_text("utf-8").splitlines() if UNWITNESSED.exists() else []
    return {name: reason.strip() for name, _, reason in (line.partition(" ") for line in lines if line)}


def _control() -> str:
    """The first document that notices that all modules were run again without any change."""
    from tests.goldens import CORPUS, rendered

    order = _by_size()[:30]
    for folder in order:
        rendered(CORPUS / folder)
    for module in [
        module for name, module in sys.modules.items() if name.startswith("citecheck.") and not name.startswith("citecheck._fast")
    ]:
        for name, old, new in _run_again(module, {}):
            setattr(module, name, old if type(old) is type(new) and isinstance(old, float | int) else new)
    for cache in [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]:
        cache.cache_clear()
    differing = (
        folder
        for folder in order
        if any(text != (CORPUS / folder / golden).read_text("utf-8") for golden, text in rendered(CORPUS / folder).items())
    )
    return next(differing, "nobody")


def main(wanted: list[str]) -> None:
    """Print the witness of each name, or look for those of all and write them down."""
    if wanted == ["--control"]:
        print(_control())
        return
    if wanted:
        print(_lines(witnesses(wanted, known_witnesses())), end="")
        return
    found = witnesses(names(), known_witnesses())
    WITNESSES.write_text(_lines({name: each for name, each in found.items() if each.folder}), "utf-8")
    print("".join(f"{name}\n" for name, each in found.items() if not each.folder and name not in unwitnessed()), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
