"""What ``citecheck verify`` makes of the entries of a document under the records beside it (records.txt, retractions.csv), as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from citecheck.model import Reference
from citecheck.parsers import parse
from citecheck.readers import read_bytes
from citecheck.verify.explain import explained
from citecheck.verify.retractions import looked_up
from citecheck.verify.retractions.index import retractions_of
from citecheck.verify.verification import Verification
from tests.recorded import answers_of

VERIFIED, RECORDS, RETRACTIONS = "verified.txt", "records.txt", "retractions.csv"
Lines = Iterator[str]


def is_verified(folder: Path) -> bool:
    """Whether a document has records: then its golden is what is made of them."""
    return (folder / RECORDS).exists()


def verified(folder: Path) -> Lines:
    """Each entry with its record, clues and costs, and what is held against it; each block of records.txt begins with ``# KEY``."""
    path = folder / "refs.bib"
    references = [entry for entry in parse(read_bytes(path.read_bytes(), path.name, as_list=True)) if isinstance(entry, Reference)]
    blocks = dict(re.findall(r"(?ms)^# (\S+)\n(.*?)(?=^# |\Z)", (folder / RECORDS).read_text("utf-8")))
    table = retractions_of((folder / RETRACTIONS).read_bytes())
    for reference in references:
        if block := blocks.get(reference.key):
            yield from _verification(reference.key, explained(reference, answers_of(block)))
        else:
            notices = looked_up(reference, table).updates
            yield f"{reference.key}: {', '.join(f'{each.nature} {each.date}' for each in notices) or 'no notice'}"


def _verification(key: str, found: Verification) -> Lines:
    record = f" · {found.record.source} {found.record.identifier}{' of its own' * found.anchored}" if found.record else ""
    yield f"{key}: {found.verdict}{f' ({found.why})' if found.why else ''}{record} · {found.cost:.1f}"
    for clue in found.clues:
        yield f"  {clue.kind} {clue.cost:.1f}: “{clue.seen}” for “{clue.meant}”"
    for each in found.contradictions:
        yield f"  {each.level} {each.clue.kind}, by {', '.join(evidence.source for evidence in each.evidence)}"
    for name, other in (("another work", found.theirs), ("published as", found.published), ("may add", found.addable)):
        if other:
            yield f"  {name}: {other.identifier}"
    for update in found.updates:
        yield f"  {update.nature} {update.date}"
