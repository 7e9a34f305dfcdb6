"""Two hundred prose entries, forty works in five styles: read, they have the works' fields, and written again in their style they stay."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest

import citecheck
from citecheck.model import Reference
from citecheck.text.folding import fold
from tests.prose_fixtures import WORKS, Item

STYLES = ("apa", "harvard", "chicago", "mla", "gbt7714")
# Kinds whose pages the Chicago Manual leaves out of its lists (18th edition, 13.28 and 14.94).
PAGELESS_IN_CHICAGO = frozenset({"article-magazine", "article-newspaper", "chapter", "paper-conference"})


@cache
def printed(style: str) -> tuple[str, ...]:
    """The works in a style, in their order."""
    listing = json.dumps([{"id": str(number), **work} for number, work in enumerate(WORKS.values())])
    return tuple(citecheck.convert(listing, style, to="txt").decode().strip().split("\n\n"))


@cache
def read(style: str) -> tuple[Reference, ...]:
    return tuple(each for each in citecheck.references("\n\n".join(printed(style))) if isinstance(each, Reference))


@cache
def again(style: str) -> tuple[str, ...]:
    return tuple(citecheck.convert("\n\n".join(printed(style)), style, to="txt").decode().strip().split("\n\n"))


def _plain(text: str) -> str:
    return fold(re.sub(r"\W+", " ", text)).strip()


def _wanted(work: Item, style: str, line: str) -> dict[str, str]:
    """What must be read of a work: of what the style prints, each field."""
    people = work.get("author") or work["director"]
    shown = [person.get("literal") or person["family"] for person in people]
    first = _plain(shown[0])
    out = {"first": first, "year": str(work["issued"]["date-parts"][0][0]), "title": _plain(work["title"])}
    if "et al" not in line:
        out["people"] = str(len(shown))
    for name in ("volume", "issue", "DOI", "URL", "container-title"):
        if value := work.get(name):
            out[name] = value if name in {"DOI", "URL"} else _plain(value)
    if style == "gbt7714" and work["type"] == "webpage":
        out.pop("container-title", None)
    if (pages := work.get("page")) and not (style == "chicago" and work["type"] in PAGELESS_IN_CHICAGO):
        out["page"] = re.split(r"\D+(?=\d+$)", pages)[0].lower()
    return out


def _found(entry: Reference) -> dict[str, str]:
    fields = entry.fields
    container = next((fields[name] for name in ("journal", "booktitle") if fields.get(name)), "")
    return {
        "first": _plain(entry.names[0].family).removeprefix("van ") if entry.names else "",
        "people": str(len(entry.names)),
        "year": str(entry.year.number) if entry.year else "",
        "title": _plain(entry.title),
        "volume": _plain(fields.get("volume", "")),
        "issue": _plain(fields.get("number", "")),
        "DOI": fields.get("doi", ""),
        "URL": fields.get("url", ""),
        "container-title": _plain(container),
        "page": re.split(r"\D+(?=\d+$)", fields.get("pages", ""))[0].lower(),
    }


CASES = [pytest.param(style, number, id=f"{style}: {name}") for style in STYLES for number, name in enumerate(WORKS)]


@pytest.mark.parametrize(("style", "number"), CASES)
def test_fields(style: str, number: int) -> None:
    work, line = list(WORKS.values())[number], printed(style)[number]
    assert len(read(style)) == len(WORKS)
    wanted, found = _wanted(work, style, line), _found(read(style)[number])
    assert {name: found[name] for name in wanted} == wanted, line


@pytest.mark.parametrize(("style", "number"), CASES)
def test_written_again(style: str, number: int) -> None:
    assert again(style)[number] == printed(style)[number]
