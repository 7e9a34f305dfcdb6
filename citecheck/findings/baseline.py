"""A baseline: known findings, so that only new ones are reported; identified by their content, not their position."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from citecheck.model import Finding, InputError, Result

WORDS_AROUND = 4


class KnownFinding(NamedTuple):
    """What a finding is about: the rule, the file, the text it marks, and the words around."""

    rule: str
    path: str
    text: str
    around: str

    @property
    def loose(self) -> KnownFinding:
        """The same without the words around, which may have been edited."""
        return self._replace(around="")


class Baseline(NamedTuple):
    """What is known, and how many citations each essay had; paths are read from the baseline's own folder."""

    findings: tuple[KnownFinding, ...] = ()
    citations: Mapping[str, int] = {}


class Compared(NamedTuple):
    """Results without the baseline's findings; how many were known; and the baseline's findings that no longer occur."""

    results: tuple[Result, ...]
    known: int
    fixed: tuple[KnownFinding, ...]


def known(result: Result, folder: str = "") -> list[tuple[Finding, KnownFinding]]:
    """The findings of a result, each with what it is about; paths from a folder, or as they were given."""
    texts = {document.name: document.text for document in (result.case.essay, *result.case.listings)}
    return [(finding, _known(finding, texts.get(finding.span.source, ""), folder)) for finding in result.findings]


def _known(finding: Finding, text: str, folder: str) -> KnownFinding:
    start, end = finding.span.start, finding.span.end
    before = text[max(0, start - 100) : start].split()[-WORDS_AROUND:]
    after = text[end : end + 100].split()[:WORDS_AROUND]
    path = _from(folder, finding.span.source)
    return KnownFinding(finding.name, path, " ".join(text[start:end][:300].split()), " ".join([*before, "…", *after]))


def _from(folder: str, path: str) -> str:
    """Return a path relative to a folder, with forward slashes, wherever the command runs; unchanged without a folder, or a way from it."""
    if folder:
        with suppress(ValueError):
            path = os.path.relpath(os.path.realpath(path), os.path.realpath(folder))
    return path.replace("\\", "/")


def folder_of(path: str) -> str:
    """The folder that a baseline's paths are read from: its own."""
    return os.path.dirname(os.path.abspath(path))


def compared(results: Sequence[Result], baseline: Baseline, folder: str = "") -> Compared:
    """Return the results without the baseline's findings; a finding whose context was edited is still the same."""
    left = Counter(baseline.findings)
    about = [(result, known(result, folder)) for result in results]
    taken = {id(finding) for _, pairs in about for finding, fact in pairs if _took(left, fact)}
    loose: Counter[KnownFinding] = Counter()
    for fact, times in left.items():
        loose[fact.loose] += times
    for _, pairs in about:
        taken |= {id(finding) for finding, fact in pairs if id(finding) not in taken and _took(loose, fact.loose)}
    new = tuple(Result(result.case, tuple(f for f in result.findings if id(f) not in taken)) for result in results)
    here = {_from(folder, result.case.essay.name) for result in results} | {fact.path for _, pairs in about for _, fact in pairs}
    return Compared(new, len(taken), tuple(sorted(fact for fact in loose.elements() if fact.path in here)))


def _took(left: Counter[KnownFinding], fact: KnownFinding) -> bool:
    if left[fact] <= 0:
        return False
    left[fact] -= 1
    return True


def lost_citations(results: Sequence[Result], baseline: Baseline, folder: str = "") -> int:
    """How many citations the essays had when the baseline was written, if none of them has any now; else 0."""
    if any(result.case.citations or result.case.keyed for result in results):
        return 0
    here = {_from(folder, result.case.essay.name) for result in results}
    return sum(times for path, times in baseline.citations.items() if path in here) or (
        0 if here & baseline.citations.keys() else sum(baseline.citations.values())
    )


def written(results: Sequence[Result], folder: str = "") -> str:
    """A baseline of all findings, as JSON in a fixed order."""
    citations = {_from(folder, result.case.essay.name): len(result.case.citations) + len(result.case.keyed) for result in results}
    return _written((fact for result in results for _, fact in known(result, folder)), citations)


def pruned(results: Sequence[Result], baseline: Baseline, folder: str = "") -> str:
    """Return the baseline without findings that no longer occur; nothing new is added."""
    gone = Counter(compared(results, baseline, folder).fixed)
    return _written((fact for fact in sorted(baseline.findings) if not _took(gone, fact.loose)), baseline.citations)


def _written(facts: Iterable[KnownFinding], citations: Mapping[str, int]) -> str:
    import json

    rows = [{**fact._asdict(), "times": times} for fact, times in sorted(Counter(facts).items())]
    return json.dumps({"version": 1, "citations": dict(sorted(citations.items())), "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, path: str) -> Baseline:
    """Return a baseline that was written before; raise InputError if the text is not one."""
    import json

    try:
        table = json.loads(text)
        rows = table["findings"]
        found = (
            KnownFinding(row["rule"], row["path"], row["text"], row["around"]) for row in rows for _ in range(int(row.get("times", 1)))
        )
        return Baseline(tuple(found), {str(path): int(times) for path, times in table.get("citations", {}).items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"{path}: is not a baseline ({type(error).__name__}: {error}); write one with: citecheck baseline -o {path}"
        ) from None
