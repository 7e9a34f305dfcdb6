"""A work in a mirror: as a text that is compressed to about a hundred bytes, and the keys that it is found by."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b

from citecheck.dedupe.journal_names import SMALL_WORDS
from citecheck.model import Name
from citecheck.text.folding import fold
from citecheck.verify.record import Record, Related, Update
from citecheck.verify.retractions.index import title_key
from citecheck.verify.title_cleaning import forms, main_title

MOST_AUTHORS = 40


def row_of(record: Record, number_of: Callable[[str], int]) -> str:
    """A record without its source; ``number_of`` gives the number of a journal's or publisher's name."""
    names = [[name.family, name.given, name.particle, name.suffix, "c" if name.corporate else ""] for name in record.names[:MOST_AUTHORS]]
    short = [_without_end(parts) for parts in names]
    whole = record.titles[0] if record.titles else ""
    main = record.titles[1] if len(record.titles) > 1 else ""
    values = [
        record.doi,
        record.kind,
        whole,
        "" if whole.startswith(main) or not main else main,
        len(main) if main and whole.startswith(main) and main != whole else 0,
        short,
        list(record.years),
        list(map(number_of, record.containers[:2])),
        record.volume,
        record.number,
        record.pages,
        number_of(record.publisher) if record.publisher else 0,
        record.arxiv,
        [list(update) for update in record.updates],
        [list(related) for related in record.related],
        2 * record.garbled + int(not (record.whole and len(record.names) <= MOST_AUTHORS)),
    ]
    return json.dumps(_without_end(values), ensure_ascii=False, separators=(",", ":"))[1:-1]


def record_in(row: str, name_of: Callable[[int], str]) -> Record:
    """The record of a row."""
    values = json.loads(f"[{row}]")
    values += _EMPTY[len(values) :]
    doi, kind, whole, other, length, names, years, containers, volume, number, pages, publisher, arxiv, updates, related, flags = values
    titles = [whole, other, whole[:length]]
    return Record(
        "mirror",
        doi,
        kind,
        tuple(dict.fromkeys([*forms(whole), *(title for title in titles if title)])) if whole else (),
        tuple(_name(parts) for parts in names),
        tuple(years),
        tuple(map(name_of, containers)),
        volume,
        number,
        pages,
        name_of(publisher) if publisher else "",
        doi=doi,
        arxiv=arxiv,
        updates=tuple(Update(*row) for row in updates),
        related=tuple(Related(*row) for row in related),
        whole=not flags & 1,
        garbled=bool(flags & 2),
    )


_EMPTY: list[object] = ["", "misc", "", "", 0, [], [], [], "", "", "", 0, "", [], [], 0]


def _name(parts: Sequence[str]) -> Name:
    family, given, particle, suffix, corporate = (*parts, *[""] * (len(Name._fields) - len(parts)))
    return Name(family, given, particle, suffix, bool(corporate))


def _without_end(values: Sequence[object]) -> list[object]:
    """A row without the empty values at its end."""
    end = len(values)
    while end and values[end - 1] in ("", 0, []):
        end -= 1
    return list(values[:end])


def doi_key(doi: str) -> int:
    """A number of 48 bits by which a DOI is found; in a million works, one other DOI may share it."""
    return _number(f"doi:{doi.lower()}")


def title_keys(titles: Iterable[str]) -> list[int]:
    """Numbers of 48 bits by which titles are found, whatever their case and signs; of the main title too."""
    found = dict.fromkeys(title_key(form) for title in titles if title for form in (title, main_title(title)))
    return [_number(key) for key in found if key]


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).digest(), "big", signed=True)


def words_of(title: str) -> set[str]:
    """The words of a title that are searched."""
    return {word for word in fold(title).split() if len(word) > 2 and word not in SMALL_WORDS}
