"""The outcome of ``citecheck verify``: how many entries each verdict has, and one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from citecheck.linting.verified import sources_in
from citecheck.model import Evidence, Result
from citecheck.text.display import count
from citecheck.verify.verification import Verdict, Verification

WORDS: dict[Verdict, str] = {
    "confirmed": "confirmed",
    "contradicted": "contradicted",
    "other-work": "another work's identifier",
    "unknown-identifier": "unknown identifier",
    "not-found": "not found",
    "not-checked": "not checked",
}
"""How a summary names each verdict."""


_TITLES = ("confirmed", "contradicted", "other work", "unknown", "not found", "not checked")


def verified_rows(results: Sequence[Result]) -> tuple[tuple[str, ...], ...]:
    """Return a table: one essay or list per row, with its entries and their verdicts; for retractions only, those with notices."""
    if _asked_retractions_alone(_all(results)):
        rows: list[tuple[str, ...]] = [("list", "entries", "looked up", "with a notice")]
        for result in results:
            verified = result.case.verified
            numbers = (len(verified), sum(not each.why for each in verified), sum(bool(each.updates) for each in verified))
            rows.append((result.case.essay.name, *map(str, numbers)))
        return tuple(rows)
    rows = [("list", "entries", *_TITLES)]
    for result in results:
        verdicts = Counter(each.verdict for each in result.case.verified)
        rows.append((result.case.essay.name, str(len(result.case.verified)), *(str(verdicts[verdict]) for verdict in WORDS)))
    return tuple(rows)


def verified_sentence(results: Sequence[Result]) -> str:
    """Return the outcome as a sentence that does not claim more than was asked."""
    verified = _all(results)
    entries = count(len(verified), "entry", "entries")
    if _asked_retractions_alone(verified):
        return _of_retractions(verified, entries)
    verdicts = Counter(each.verdict for each in verified)
    counts = [f"{verdicts[verdict]} {words}" for verdict, words in WORDS.items() if verdicts[verdict]]
    noticed = sum(bool(each.updates) for each in verified)
    notices = f"; {noticed} with a notice" if noticed else ""
    return f"{entries}: {', '.join(counts)}{notices}."


def _of_retractions(verified: Sequence[Verification], entries: str) -> str:
    noticed = sum(bool(each.updates) for each in verified)
    without = sum(bool(each.why) for each in verified)
    dates = [asked.date for each in verified for asked in each.asked]
    source = sources_in([Evidence("retraction-watch", "", max(dates, default=""))])
    left = f" {without} could not be looked up: no DOI, PubMed number, or title with author and year." if without else ""
    found = count(noticed, "entry has", "entries have") if noticed else "no entry has"
    return f"{entries} looked up in {source}: {found} a notice.{left} Nothing else was asked."


def _all(results: Iterable[Result]) -> list[Verification]:
    return [each for result in results for each in result.case.verified]


def _asked_retractions_alone(verified: Iterable[Verification]) -> bool:
    return all(each.verdict == "not-asked" for each in verified)
