"""What can be downloaded: the corrected essay and list, the annotated document, the report, the clean list, the reasons."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

from citecheck.annotators import FORMATS as ANNOTATED
from citecheck.annotators import TRACKED, annotated
from citecheck.app.session import Round, Session, accepted, corrected, standing
from citecheck.findings.apply_fixes import encoded, fixed
from citecheck.formats import FORMATS
from citecheck.model import InputError, Result
from citecheck.reporters import render


class Made(NamedTuple):
    """A file to be saved."""

    name: str
    data: bytes


class Download(NamedTuple):
    """A download: its name in the address, what the page calls it, and what makes it."""

    name: str
    words: str
    make: Callable[[Session], Made]


def downloads(session: Session) -> Iterator[Download]:
    """What can be downloaded now."""
    now = session.now
    suffix = FORMATS[now.essay.format].suffixes[:1]
    if now.essay.format in TRACKED:
        yield Download("essay", f"Essay with the accepted fixes as tracked changes (.{now.essay.format})", essay)
    elif now.essay.places is None:
        yield Download("essay", f"Corrected essay ({'.' + suffix[0] if suffix else 'text'})", essay)
    else:
        yield Download("essay", "Corrected text, without the document's layout (.txt)", essay)
    if f".{now.essay.format}" in ANNOTATED and not now.essay.parts:
        yield Download("annotated", "Document with the findings as comments", annotated_document)
    yield Download("report", "Report (.html)", report)
    if any(listing.name != now.essay.name and listing.places is None for listing in now.listings):
        yield Download("refs", "Corrected list, as it was given", listing_as_given)
    if any(decision.state == "dismissed" for decision in now.decisions.values()):
        yield Download("dismissed", "Dismissed findings with their reasons, for citecheck.toml", dismissed)


def essay(session: Session) -> Made:
    """The essay with the accepted fixes: tracked in a Word or OpenDocument file, applied in a text; of other formats only their text."""
    now = session.now
    stem, suffix = os.path.splitext(os.path.basename(now.essay.name))
    if now.essay.format in TRACKED:
        return Made(f"{stem}-corrected{suffix}", annotated(session.original, now.essay, (), accepted(now)))
    text = fixed(now.essay, accepted(now))
    if now.essay.places is None:
        return Made(f"{stem}-corrected{suffix}", encoded(now.essay, text))
    return Made(f"{stem}-corrected.txt", text.encode("utf-8", "replace"))


def annotated_document(session: Session) -> Made:
    """A copy of the document with the findings that were not dismissed as comments; with the accepted fixes, if those can be tracked."""
    now = session.now
    stem, suffix = os.path.splitext(os.path.basename(now.essay.name))
    tracked = accepted(now) if now.essay.format in TRACKED else ()
    return Made(f"{stem}-annotated{suffix}", annotated(session.original, now.essay, standing(now), tracked))


def report(session: Session) -> Made:
    """The report as a file, without what was dismissed."""
    now = session.now
    stem = os.path.splitext(os.path.basename(now.essay.name))[0]
    page = render([Result(now.result.case, standing(now))], "html")
    return Made(f"{stem}-report.html", page.encode("utf-8", "replace"))


def listing_as_given(session: Session) -> Made:
    """The first list with the accepted fixes."""
    now = session.now
    for listing in corrected(now)[1]:
        if listing.name != now.essay.name and listing.places is None:
            stem, suffix = os.path.splitext(os.path.basename(listing.name))
            return Made(f"{stem}-corrected{suffix or '.txt'}", encoded(listing, listing.text))
    raise InputError("there is no list to correct")


def dismissed(session: Session) -> Made:
    """What was dismissed, in the form of the configuration, so that later checks know it."""
    now = session.now
    tables = [_table(now, number, decision.reason) for number, decision in sorted(now.decisions.items()) if decision.state == "dismissed"]
    return Made("citecheck.toml", "\n".join(tables).encode("utf-8", "replace"))


def _table(now: Round, number: int, reason: str) -> str:
    finding = now.result.findings[number]
    documents = {document.name: document for document in (*now.listings, now.essay)}
    text = documents[finding.span.source].text[finding.span.start : finding.span.end]
    pairs = {"rule": finding.code, "text": " ".join(text.split()), "reason": reason}
    return "[[suppress]]\n" + "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in pairs.items())


def clean_list(session: Session, style: str, to: str) -> Made:
    """The cited works, each once, in a style and a format, of the essay as corrected."""
    from citecheck.bibliography import list_style
    from citecheck.cleanup import Wanted, clean
    from citecheck.pipeline import check_documents
    from citecheck.styles import list_style_of
    from citecheck.writers import writable_format, write_list

    writable_format(to)
    now = session.now
    essay, listings = corrected(now)
    is_list = FORMATS[essay.format].is_list
    result = None if is_list else check_documents(essay, listings, style=session.style, rules=())
    style = list_style_of(style, result.case.style.name if result else "")
    lists = result.case.listings if result else (essay,)
    if not lists:
        raise InputError("there is no list to clean: drop one on the page")
    cleaned = clean(result, lists, Wanted(style=style))
    return Made(f"references.{_suffix(to)}", write_list(cleaned.listing, to, list_style(style)))


def _suffix(to: str) -> str:
    suffixes = FORMATS[to].suffixes
    return suffixes[0] if suffixes else to
