"""A baseline: findings that are known, so that only new ones are told; kept by what they are about, not by where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
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


class Compared(NamedTuple):
    """Results without what the baseline knows; how many were known; and what the baseline knows that is found no more."""

    results: tuple[Result, ...]
    known: int
    fixed: tuple[KnownFinding, ...]


def known(result: Result) -> list[tuple[Finding, KnownFinding]]:
    """The findings of a result, each with what it is about."""
    texts = {document.name: document.text for document in (result.case.essay, *result.case.listings)}
    return [(finding, _known(finding, texts.get(finding.span.source, ""))) for finding in result.findings]


def _known(finding: Finding, text: str) -> KnownFinding:
    start, end = finding.span.start, finding.span.end
    before = text[max(0, start - 100) : start].split()[-WORDS_AROUND:]
    after = text[end : end + 100].split()[:WORDS_AROUND]
    path = finding.span.source.replace("\\", "/")
    return KnownFinding(finding.name, path, " ".join(text[start:end][:300].split()), " ".join([*before, "…", *after]))


def compared(results: Sequence[Result], baseline: Iterable[KnownFinding]) -> Compared:
    """The results without what the baseline knows; a finding whose surroundings were edited is still the same."""
    left = Counter(baseline)
    about = [(result, known(result)) for result in results]
    taken = {id(finding) for _, pairs in about for finding, fact in pairs if _took(left, fact)}
    loose: Counter[KnownFinding] = Counter()
    for fact, times in left.items():
        loose[fact.loose] += times
    for _, pairs in about:
        taken |= {id(finding) for finding, fact in pairs if id(finding) not in taken and _took(loose, fact.loose)}
    new = tuple(Result(result.case, tuple(f for f in result.findings if id(f) not in taken)) for result in results)
    here = {result.case.essay.name.replace("\\", "/") for result in results} | {fact.path for _, pairs in about for _, fact in pairs}
    return Compared(new, len(taken), tuple(sorted(fact for fact in loose.elements() if fact.path in here)))


def _took(left: Counter[KnownFinding], fact: KnownFinding) -> bool:
    if left[fact] <= 0:
        return False
    left[fact] -= 1
    return True


def written(results: Sequence[Result]) -> str:
    """A baseline of all findings, as JSON in a fixed order."""
    return _written(fact for result in results for _, fact in known(result))


def pruned(results: Sequence[Result], baseline: Sequence[KnownFinding]) -> str:
    """The baseline without what is found no more; nothing new is added."""
    gone = Counter(compared(results, baseline).fixed)
    return _written(fact for fact in sorted(baseline) if not _took(gone, fact.loose))


def _written(facts: Iterable[KnownFinding]) -> str:
    import json

    rows = [{**fact._asdict(), "times": times} for fact, times in sorted(Counter(facts).items())]
    return json.dumps({"version": 1, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, path: str) -> tuple[KnownFinding, ...]:
    """A baseline that was written before; raises InputError if the text is none."""
    import json

    try:
        rows = json.loads(text)["findings"]
        return tuple(
            KnownFinding(row["rule"], row["path"], row["text"], row["around"]) for row in rows for _ in range(int(row.get("times", 1)))
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"{path}: is not a baseline ({type(error).__name__}: {error}); write one with: citecheck baseline -o {path}"
        ) from None
