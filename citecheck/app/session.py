"""What the page works on: an essay and its list in memory, what was decided on each finding, and the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from threading import RLock
from typing import Literal, NamedTuple

from citecheck.config import Config
from citecheck.findings.apply_fixes import changed, fixes
from citecheck.findings.coverage import judged
from citecheck.formats import FORMATS, format_of
from citecheck.model import Document, Finding, Fix, InputError, Result
from citecheck.pipeline import check_configured
from citecheck.readers import read_bytes, read_list, read_text, reread_as_list
from citecheck.readers.list_shape import is_list

State = Literal["open", "accepted", "dismissed"]


class Upload(NamedTuple):
    """A file as it was dropped on the page; what was pasted is a file that the page names."""

    name: str
    data: bytes


class Decision(NamedTuple):
    """What was decided on a finding, and the reason for dismissing it."""

    state: State
    reason: str = ""


class Round(NamedTuple):
    """An essay and its lists as they are checked, the result, and the decisions on its findings by their numbers."""

    essay: Document
    listings: tuple[Document, ...]
    result: Result
    decisions: dict[int, Decision]


class Session:
    """One essay at a time; a new one takes its place. All of it is in memory and ends with the process."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.rounds: list[Round] = []
        self.original = b""
        self.style = "auto"

    @property
    def now(self) -> Round:
        """The round that is shown; raises InputError if nothing was given yet."""
        if not self.rounds:
            raise InputError("there is no essay yet: drop one on the page first")
        return self.rounds[-1]

    def open(self, essay: Upload, listings: Sequence[Upload], style: str = "auto") -> None:
        """Check an essay against its lists; raises InputError, and keeps what was there, for what cannot be read."""
        document = read_bytes(essay.data, essay.name)
        if not FORMATS[document.format].is_structured and FORMATS[document.format].carries_own_list and is_list(document):
            document = reread_as_list(document)
            document = document._replace(format=format_of(document).name)
        lists = tuple(read_bytes(each.data, _apart(each.name, essay.name), as_list=True) for each in listings)
        first = Round(document, lists, _checked(document, lists, style), {})
        with self.lock:
            self.rounds, self.original, self.style = [first], essay.data, style

    def forget(self) -> None:
        """Forget the essay, its lists and all decisions."""
        with self.lock:
            self.rounds, self.original = [], b""

    def restyle(self, style: str) -> None:
        """Check the essay as it is against another style; decisions on findings that remain are kept."""
        with self.lock:
            now = self.now
            result = _checked(now.essay, now.listings, style)
            kept = {_identity(finding): now.decisions[at] for at, finding in enumerate(now.result.findings) if at in now.decisions}
            decisions = {at: kept[_identity(f)] for at, f in enumerate(result.findings) if _identity(f) in kept}
            self.rounds[-1], self.style = now._replace(result=result, decisions=decisions), style

    def decide(self, numbers: Sequence[int], state: State, reason: str = "") -> None:
        """Decide on findings, all of them or none; raises InputError for what cannot be accepted, and why."""
        with self.lock:
            now = self.now
            findings = [_finding(now, number) for number in numbers]
            if state == "accepted":
                _demand_room(now, numbers, findings)
            if state == "dismissed" and not reason.strip():
                raise InputError("give a reason for dismissing the finding")
            for number in numbers:
                if state == "open":
                    now.decisions.pop(number, None)
                else:
                    now.decisions[number] = Decision(state, " ".join(reason.split()))

    def check_again(self) -> None:
        """Apply the accepted fixes and check the result; raises InputError if none was accepted, or none can be applied."""
        with self.lock:
            now = self.now
            essay, listings = corrected(now)
            if (essay, listings) == (now.essay, now.listings):
                raise InputError("there is nothing to check again: accept a fix first")
            result = _checked(essay, listings, self.style)
            kept = {
                _words(now, f): d for at, f in enumerate(now.result.findings) if (d := now.decisions.get(at)) and d.state == "dismissed"
            }
            again = Round(essay, listings, result, {})
            again.decisions.update({at: kept[_words(again, f)] for at, f in enumerate(result.findings) if _words(again, f) in kept})
            self.rounds.append(again)

    def go_back(self) -> None:
        """Go back to the round before the last check."""
        with self.lock:
            if len(self.rounds) > 1:
                self.rounds.pop()


def accepted(now: Round) -> tuple[Fix, ...]:
    """The fixes that were accepted, in the order of the findings."""
    return tuple(f.fix for at, f in enumerate(now.result.findings) if f.fix and now.decisions.get(at, _OPEN).state == "accepted")


def standing(now: Round) -> tuple[Finding, ...]:
    """The findings that were not dismissed."""
    return tuple(finding for at, finding in enumerate(now.result.findings) if now.decisions.get(at, _OPEN).state != "dismissed")


def corrected(now: Round) -> tuple[Document, tuple[Document, ...]]:
    """The essay and its lists with the accepted fixes made; documents that hold more than text stay as they are."""
    texts = {name: text for name, (_, text) in changed((now.essay, *now.listings), accepted(now)).items()}
    listings = tuple(_with_text(listing, texts, as_list=True) for listing in now.listings)
    return _with_text(now.essay, texts, as_list=FORMATS[now.essay.format].is_list), listings


_OPEN = Decision("open")


def _with_text(document: Document, texts: dict[str, str], *, as_list: bool) -> Document:
    if document.name not in texts or document.places is not None or not FORMATS[document.format].is_editable:
        return document
    read = (read_list if as_list else read_text)(texts[document.name], document.name, format=document.format)
    return read._replace(encoding=document.encoding, bom=document.bom)


def _apart(name: str, essay: str) -> str:
    """The name of a list, which may not be that of the essay."""
    return f"list {name}" if name == essay else name


def _checked(essay: Document, listings: Sequence[Document], style: str) -> Result:
    return judged(check_configured(essay, listings, Config(style=style)))


def _finding(now: Round, number: int) -> Finding:
    if not 0 <= number < len(now.result.findings):
        raise InputError("there is no such finding: the page is older than the last check; load it again")
    return now.result.findings[number]


def _demand_room(now: Round, numbers: Sequence[int], findings: Sequence[Finding]) -> None:
    """Raise InputError for a finding without a fix, and for a fix that changes words which another accepted one changes."""
    if not all(finding.fix for finding in findings):
        raise InputError("there is no fix to accept: change the text yourself, or dismiss the finding")
    already = [f for at, f in enumerate(now.result.findings) if now.decisions.get(at, _OPEN).state == "accepted" and at not in numbers]
    distinct = {finding.fix: finding for finding in (*already, *findings)}
    if len(fixes(distinct.values(), unsafe=True)) < len(distinct):
        raise InputError("this changes words that another accepted fix changes too: undo that one first")


def _identity(finding: Finding) -> tuple[object, ...]:
    return finding.span, finding.code


def _words(now: Round, finding: Finding) -> tuple[str, str]:
    """What a finding is about, whatever its place."""
    documents = {document.name: document for document in (*now.listings, now.essay)}
    text = documents[finding.span.source].text if finding.span.source in documents else ""
    return finding.code, " ".join(text[finding.span.start : finding.span.end].split())
