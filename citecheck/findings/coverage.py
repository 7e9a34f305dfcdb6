"""What a check could compare: a result without findings only means something if citations were compared with a list."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from citecheck.formats import FORMATS
from citecheck.linting.list_lookup import unanswered_keys
from citecheck.model import Finding, Result
from citecheck.readers.keys import cited_keys
from citecheck.rules.uncited_reference import uncited_reference
from citecheck.text.display import count

NOT_COMPARED = "not-compared"
"""How reports name an essay that could not be compared, if they have a place for a rule's name."""
State = Literal["compared", "list", "no-list", "other-system", "no-citations", "passed-over"]
"""Citations were compared with a list; a list was checked by itself; or nothing was compared, and why."""

_OUTWEIGHED = 2  # so many citations of another system for each author–year one that no entry explains
_NEEDS_A_LIST = ("C", "D")


class Coverage(NamedTuple):
    """What a check could compare, and, if it could compare nothing, a sentence that says why and what to do."""

    state: State
    words: str = ""

    @property
    def is_judged(self) -> bool:
        """Whether findings, or their absence, mean anything."""
        return self.state in ("compared", "list", "passed-over")


def coverage(result: Result) -> Coverage:
    """What was compared in one essay."""
    case = result.case
    if FORMATS[case.essay.format].is_list:
        return Coverage("list")
    explained = any(link.verdict in ("exact", "near", "ambiguous") for link in case.links)
    unanswered = unanswered_keys(case)
    if unanswered and len(unanswered) == len(case.keyed) and not explained:
        return Coverage("no-list", _without_keys(result, list(dict.fromkeys(link.item.key for link in unanswered))))
    if (case.citations and explained) or (case.keyed and case.listings):
        return Coverage("compared")
    from citecheck.extract.other_systems import other_systems

    seen = other_systems(case.essay, case.essay.prose)
    if seen and not case.keyed and seen[0].times >= _OUTWEIGHED * len(case.citations):
        return Coverage("other-system", _other_system(result, seen[0].name, seen[0].times, seen[0].example))
    if _citations(result):
        return Coverage("compared") if case.listings else Coverage("no-list", _no_list(result))
    if any(listing.name == case.essay.name for listing in case.listings):
        return Coverage("no-citations", _no_citations(result))
    return Coverage("passed-over", f"{case.essay.name}: has no citations and no list of its own; passed over.")


def not_compared(results: Sequence[Result]) -> Iterator[tuple[str, str]]:
    """Each essay of which nothing could be compared: its name, and why."""
    for result in results:
        covered = coverage(result)
        if not covered.is_judged:
            yield result.case.essay.name, covered.words


def _citations(result: Result) -> int:
    """How many citations the text prints, or makes by keys."""
    return len(result.case.citations) + len({link.citation.span for link in result.case.keyed})


def judged(result: Result) -> Result:
    """The result without findings about works where no list, or none of the text's own citations, was compared."""
    if coverage(result).is_judged:
        return result
    keyed = bool(cited_keys(result.case.essay.text, result.case.essay.format))
    return result._replace(findings=tuple(finding for finding in result.findings if _still_holds(finding, keyed)))


def _still_holds(finding: Finding, keyed: bool) -> bool:
    """Return whether a finding does not depend on what was not compared; which entries are cited by key is known."""
    return not finding.code.startswith(_NEEDS_A_LIST) or (keyed and finding.code == uncited_reference.code)


def _no_list(result: Result) -> str:
    case = result.case
    return (
        f"{case.essay.name}: no reference list was found, so nothing was compared: {count(_citations(result), 'citation')} in the text, "
        f"but no heading such as “References” with entries below it, no run of entries at the end, {_not_named(case.essay.format)}"
        "and no refs/ folder beside or above the file. Name a list with --refs FILE, or put a heading “References” above it."
    )


def _without_keys(result: Result, keys: Sequence[str]) -> str:
    more = f" and {count(len(keys) - 1, 'more key')}" if len(keys) > 1 else ""
    return (
        f"{result.case.essay.name}: cites by keys (“{keys[0]}”{more}), but its reference list is text without keys, "
        "so nothing was compared. Name the .bib or CSL file that has the keys with --refs FILE."
    )


def _not_named(format: str) -> str:
    return {"md": "no bibliography: in the front matter, ", "tex": "no \\bibliography command, "}.get(format, "")


def _other_system(result: Result, name: str, times: int, example: str) -> str:
    shown = " ".join(example.split())
    shown = shown if len(shown) <= 40 else f"{shown[:39]}…"
    return (
        f"{result.case.essay.name}: seems to cite by {name} ({_places(times)}{shown}). citecheck reads author–year "
        f"citations only, and {'none was found' if not result.case.citations else 'hardly any was found'}, so nothing was compared."
    )


def _places(times: int) -> str:
    return "1 place: " if times == 1 else f"{times} places, the first: "


def _no_citations(result: Result) -> str:
    return (
        f"{result.case.essay.name}: has a reference list ({count(len(result.case.references), 'entry', 'entries')}) but no author–year "
        "citation was found in the text, so nothing was compared. If it cites by author and page, use --style mla; "
        "or was the text converted in a way that lost its citations?"
    )


def last_sentence(results: Sequence[Result]) -> str:
    """What was found, and in what: "5 findings in 36 citations against 25 entries."."""
    if any(result.case.verified for result in results):
        from citecheck.findings.verified import verified_sentence

        return verified_sentence(results)
    if not results:
        return "Nothing was checked."
    covered = [coverage(result) for result in results]
    findings = sum(len(result.findings) for result in results)
    unjudged = [each for each in covered if not each.is_judged]
    if unjudged and len(unjudged) == len(results):
        besides = f"; {count(findings, 'finding')} on other matters" if findings else ""
        return f"Nothing was compared{besides}."
    if covered and all(each.state == "passed-over" for each in covered):
        return "Nothing to check: no citations and no list."
    more = f" {count(len(unjudged), 'essay')} could not be judged." if unjudged else ""
    return f"{_found(results, covered, findings)}{more}{_passed_over(results)}"


def _passed_over(results: Sequence[Result]) -> str:
    """Say that only a part of a library was judged, and how to judge all of it."""
    cases = [result.case for result in results if result.case.passed_over]
    if not cases:
        return ""
    judged = sum(len(case.references) for case in cases)
    entries = f"{count(judged, 'entry', 'entries')} that a citation may mean {'was' if judged == 1 else 'were'} judged"
    name = max((listing for case in cases for listing in case.listings), key=lambda listing: len(listing.text)).name
    return f" Only the {entries}: `citecheck check {name}` judges the whole list."


def _found(results: Sequence[Result], covered: Sequence[Coverage], findings: int) -> str:
    cited = sum(map(_citations, results))
    listed = len({reference.span for result in results for reference in result.case.references})
    listed += sum(result.case.passed_over for result in results)
    entries = count(listed, "entry", "entries")
    lists_alone = all(each.state == "list" for each in covered)
    if lists_alone:
        return f"{count(findings, 'finding') if findings else 'No findings'} in {entries}."
    links = [link for result in results for link in (*result.case.links, *result.case.keyed)]
    matched = sum(link.verdict in ("exact", "near") for link in links)
    if not findings and matched == len(links) and cited:
        every = "the citation matches" if cited == 1 else f"all {cited} citations match"
        return f"No findings: {every} the list."
    return f"{count(findings, 'finding') if findings else 'No findings'} in {count(cited, 'citation')} against {entries}."
