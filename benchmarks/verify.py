"""Holds recorded cases against what ``citecheck verify`` makes of them; no connection is opened.

    python benchmarks/verify.py museum FOLDER     entries with recorded answers of the sources: cases.toml, and NAME.json with bib and cache
    python benchmarks/verify.py pairs FOLDER      pairs of records: verify.csv (a, b, label, reason), and release/ID with each record

The bars: museum: no false doi-of-another-work, retracted or not-found, at most 1 false accusation (warning or error) in 100 honest entries,
at least 80 % of the real faults reported; pairs: precision 0.99 at recall 0.90.
"""

from __future__ import annotations

import csv
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from citecheck.config import Config
from citecheck.model import Case, Finding
from citecheck.pipeline import check_configured
from citecheck.readers import read_list
from citecheck.verify.answer import Answer, By, Question
from citecheck.verify.compare.same_work import same_work
from citecheck.verify.explain import explained
from citecheck.verify.person import in_one
from citecheck.verify.readers import arxiv, crossref, datacite, dblp, openalex, openlibrary
from citecheck.verify.record import Record, Related
from citecheck.verify.title_cleaning import cleaned, forms
from citecheck.verify.verification import Verification

GRAVE = ("W701", "W703", "W709")
ASKED = "2026-10-03"  # when the answers were recorded
_READERS = {"crossref": crossref, "openalex": openalex, "datacite": datacite, "arxiv": arxiv, "openlibrary": openlibrary}


def answers_of(cache: list[dict[str, Any]]) -> Iterator[Answer]:
    """The recorded answers of one case."""
    for row in cache:
        source, key, payload = row["source"], row["key"], row["payload"]
        no = isinstance(payload, dict) and "__negative_status__" in payload
        if source == "doiorg":
            yield _of_doi(key, payload, no)
        elif source == "dblp":
            if no or (isinstance(payload, list) and payload and isinstance(payload[0], dict)):
                bindings = [{name: {"value": value} for name, value in each.items()} for each in payload] if not no else []
                records = dblp.read(json.dumps({"results": {"bindings": bindings}}).encode())
                yield Answer(Question(source, "title" if "prefix" in key or not no else "doi", key), _status(no), records, ASKED)
        else:
            by: By = "arxiv" if "abs:" in key else "doi" if "works:" in key or "dois:" in key else "title"
            body = (
                payload.encode()
                if isinstance(payload, str)
                else json.dumps({"data": payload} if source == "datacite" else payload).encode()
            )
            yield Answer(Question(source, by, key), _status(no), () if no else _READERS[source].read(body), ASKED)


def _status(no: bool) -> Any:
    return "none" if no else "found"


def _of_doi(key: str, payload: Any, no: bool) -> Answer:
    if "doira" in key:
        agency = payload.get("RA", "")
        return Answer(Question("doi", "agency", key.rpartition("doira:")[2]), _status(not agency), (), ASKED, agency)
    if no:
        return Answer(Question("doi", "handle", key.rpartition("handles/")[2].partition("?")[0]), "none", (), ASKED)
    records = tuple(record._replace(source="doi") for record in crossref.read(json.dumps(payload).encode()))
    return Answer(Question("doi", "doi", key), "found", records, ASKED)


def findings_of(bib: str, cache: list[dict[str, Any]]) -> tuple[Finding, ...]:
    """What the rules say of an entry under its recorded answers."""
    answers = tuple(answers_of(cache))

    def verifier(case: Case) -> tuple[Verification, ...]:
        return tuple(explained(reference, answers) for reference in case.references)

    return check_configured(read_list(bib, "entry.bib"), (), Config(), verifier=verifier).findings


def museum(folder: Path) -> bool:
    """Every case: what an honest entry is accused of, and which real faults are reported."""
    honest, real = Counter[str](), Counter[str]()
    for case in tomllib.loads((folder / "cases.toml").read_text("utf-8"))["case"]:
        recorded = json.loads((folder / f"{case['name']}.json").read_text("utf-8"))
        found = [
            finding for finding in findings_of(recorded["bib"], recorded["cache"]) if finding.name not in ("not-checked", "doi-to-add")
        ]
        accused = [finding for finding in found if finding.level != "info"]
        if case["expect"]:
            addable = any(f.name == "doi-to-add" for f in findings_of(recorded["bib"], recorded["cache"])) and "doi =" in recorded["bib"]
            real["reported" if found or addable else "missed"] += 1
        else:
            honest["accused" if accused else "noted" if found else "silent"] += 1
            honest["grave"] += any(finding.code in GRAVE for finding in accused)
        mark = "missed" if case["expect"] and not found else "FALSE" if accused and not case["expect"] else ""
        if found or mark:
            print(f"{mark:7}{case['name']}: {'; '.join(f'{f.level} {f.name}: {f.message}' for f in found)}")
    entries = honest["accused"] + honest["noted"] + honest["silent"]
    share, told = 100 * honest["accused"] / entries, 100 * real["reported"] / (real.total() or 1)
    print(f"{entries} honest entries: {honest['accused']} accused ({share:.2f} in 100), {honest['grave']} gravely, {honest['noted']} noted")
    print(f"{real.total()} entries with a real fault: {real['reported']} reported ({told:.0f} %)")
    return not honest["grave"] and share <= 1 and told >= 80


def pairs(folder: Path) -> bool:
    """Pairs of records labelled exact or strong against those labelled different."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for one, other, label, reason in csv.reader((folder / "verify.csv").read_text("utf-8").splitlines()):
        kind = label.removeprefix("Status.")
        files = [folder / "release" / name for name in (one, other)]
        if kind not in ("EXACT", "STRONG", "DIFFERENT") or not all(file.exists() for file in files):
            continue
        a, b = (record_of(json.loads(file.read_text("utf-8"))) for file in files)
        meant, said = kind != "DIFFERENT", same_work(a, b)
        counts[meant, said] += 1
        if meant != said:
            print(f"{kind} {reason} {one} {other}\n  {_shown(a)}\n  {_shown(b)}")
    right, wrong, lost = counts[True, True], counts[False, True], counts[True, False]
    precision, recall = right / ((right + wrong) or 1), right / ((right + lost) or 1)
    print(f"{counts.total()} pairs: precision {precision:.3f}, recall {recall:.3f} ({wrong} wrong, {lost} lost)")
    return precision >= 0.99 and recall >= 0.90


def _shown(record: Record) -> str:
    names = ", ".join(name.family for name in record.names[:4])
    return (
        f"{record.kind} {record.years} {record.doi} {record.title[:90]} | {names} | {record.containers[:1]} {record.volume} {record.pages}"
    )


_KINDS = {
    "article-journal": "article", "paper-conference": "inproceedings", "chapter": "incollection", "post": "preprint", "stub": "journal",
    "component": "component", "peer_review": "peer-review", "review": "review", "article": "preprint", "graphic": "component",
}  # fmt: skip


def record_of(release: dict[str, Any]) -> Record:
    """A record of the pairs, in the model of all sources."""
    ids, extra = release.get("ext_ids") or {}, release.get("extra") or {}
    related = [
        Related("version-of", row["relatedIdentifier"].lower())
        for row in (extra.get("datacite") or {}).get("relations") or []
        if row.get("relationType") in datacite.RELATIONS and row.get("relatedIdentifier")
    ]
    subtitle = next(iter(extra.get("subtitle") or []), "") or release.get("subtitle") or ""
    container = (release.get("container") or {}).get("name") or extra.get("container_name") or ""
    people = [each for each in release.get("contribs") or [] if each.get("raw_name") and each.get("role") in (None, "author", "editor")]
    year = release.get("release_year")
    return Record(
        "pairs",
        release["ident"],
        _KINDS.get(release.get("release_type") or "", release.get("release_type") or "misc"),
        forms(cleaned(release.get("title") or ""), cleaned(subtitle)),
        tuple(in_one(each["raw_name"]) for each in people),
        (year,) if year else (),
        (container,) if container else (),
        release.get("volume") or "",
        release.get("issue") or "",
        release.get("pages") or "",
        release.get("publisher") or "",
        "",
        (ids.get("doi") or "").lower(),
        (ids.get("arxiv") or "").partition("v")[0],
        ids.get("pmid") or "",
        related=tuple(related),
        garbled=False,
    )


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("museum", "pairs"):
        sys.exit(__doc__)
    sys.exit(0 if {"museum": museum, "pairs": pairs}[sys.argv[1]](Path(sys.argv[2])) else 1)
