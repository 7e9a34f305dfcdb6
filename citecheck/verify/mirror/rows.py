"""A work in a mirror: packed into a few hundred bytes, and the keys that it is found by."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from citecheck.dedupe.journal_names import SMALL_WORDS
from citecheck.model import Name
from citecheck.text.folding import fold
from citecheck.verify.record import Record, Related, Update
from citecheck.verify.retractions.index import title_key
from citecheck.verify.title_cleaning import forms, main_title

MOST_AUTHORS = 40
_DICTIONARY = (
    b'["article",["inproceedings",["incollection",["preprint",["book",[" of the "," in ","A "," and "," study","International Journal of ",'
    b'"Journal of the American "," Proceedings of the "," Conference on "," Society"]],"Elsevier BV","Wiley","Informa UK Limited",'
    b'"Springer Science and Business Media LLC","Oxford University Press (OUP)","IEEE","SAGE Publications"],["Wang","Li"],["Zhang","Liu"],'
    b'["Chen","Yang"],["Smith","J."],[2019],[2020],[2021],[2022],[2023],[2018],[2015],"1","2","3","","",[],[],"",0]'
)
"""What most works have in common: deflate refers to it."""


def packed(record: Record) -> bytes:
    """A record without its source and identifier."""
    names = [[name.family, name.given, name.particle, name.suffix, "c" if name.corporate else ""] for name in record.names[:MOST_AUTHORS]]
    short = [_without_end(parts) for parts in names]
    whole = record.titles[0] if record.titles else ""
    main = record.titles[1] if len(record.titles) > 1 else ""
    values = [
        record.kind,
        whole,
        "" if whole.startswith(main) or not main else main,
        len(main) if main and whole.startswith(main) else 0,
        short,
        list(record.years),
        list(record.containers[:2]),
        record.volume,
        record.number,
        record.pages,
        record.publisher,
        record.arxiv,
        [list(update) for update in record.updates],
        [list(related) for related in record.related],
        int(record.whole and len(record.names) <= MOST_AUTHORS) + 2 * record.garbled,
    ]
    text = json.dumps(_without_end(values), ensure_ascii=False, separators=(",", ":")).encode()
    compressor = zlib.compressobj(6, zlib.DEFLATED, -15, 8, zlib.Z_DEFAULT_STRATEGY, _DICTIONARY)
    return compressor.compress(text) + compressor.flush()


def unpacked(doi: str, data: bytes) -> Record:
    """A record from a mirror."""
    text = zlib.decompressobj(-15, zdict=_DICTIONARY).decompress(data)
    values = json.loads(text)
    values += _EMPTY[len(values) :]
    kind, whole, other, length, names, years, containers, volume, number, pages, publisher, arxiv, updates, related, flags = values
    titles = [whole, other, whole[:length]]
    return Record(
        "mirror",
        doi,
        kind,
        tuple(dict.fromkeys([*forms(whole), *(title for title in titles if title)])) if whole else (),
        tuple(_name(parts) for parts in names),
        tuple(years),
        tuple(containers),
        volume,
        number,
        pages,
        publisher,
        doi=doi,
        arxiv=arxiv,
        updates=tuple(Update(*row) for row in updates),
        related=tuple(Related(*row) for row in related),
        whole=bool(flags & 1),
        garbled=bool(flags & 2),
    )


_EMPTY: list[object] = ["misc", "", "", 0, [], [], [], "", "", "", "", "", [], [], 0]


def _name(parts: Sequence[str]) -> Name:
    family, given, particle, suffix, corporate = (*parts, *[""] * (len(Name._fields) - len(parts)))
    return Name(family, given, particle, suffix, bool(corporate))


def _without_end(values: Sequence[object]) -> list[object]:
    """A row without the empty values at its end."""
    end = len(values)
    while end and values[end - 1] in ("", 0, []):
        end -= 1
    return list(values[:end])


def title_keys(titles: Iterable[str]) -> list[int]:
    """Numbers of 64 bits by which titles are found, whatever their case and signs; of the main title too."""
    found = dict.fromkeys(title_key(form) for title in titles if title for form in (title, main_title(title)))
    return [int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True) for key in found if key]


def words_of(title: str) -> set[str]:
    """The words of a title that are searched."""
    return {word for word in fold(title).split() if len(word) > 2 and word not in SMALL_WORDS}
