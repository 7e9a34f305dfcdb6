"""A library: a .bib file of thousands of entries, of which an essay can mean only some. A scan of its blocks finds them; the others are
never parsed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import combinations, groupby

from citecheck._fast.regex import regex
from citecheck.latex.decode import to_unicode
from citecheck.link.essay_words import EssayWords, essay_words, normal
from citecheck.model import Document, Settings, Span
from citecheck.names.organisations import initials, is_organisation
from citecheck.parsers.bibtex.blocks import Block, blocks, without_comments
from citecheck.parsers.bibtex.values import read_value
from citecheck.readers.keys import cited_keys
from citecheck.text.folding import collapse, fold

_FEW = 40  # entries by authors of one name that are all parsed; of more, those of the years that the essay prints beside the name
_NEAREST = 20  # entries of a name that are parsed for a year that none of them has, those of the nearest years
_SHORT = 7  # letters; a shorter name is damaged in one of them, a longer one in two
_FIELD = regex(
    r"[\n,{(\"][ \t]*+(author|editor|year|date|title|crossref|xdata|ids)[ \t]*+=[ \t]*+(?:\{([^{}]*+)\}|\"([^{}\"]*+)\"|(\d++))?",
    re.IGNORECASE,
)
_BLANK = "@comment{}"  # ends the entry before it, so that it does not reach over what is blank
_KEY = regex(r"\s*+([^\s,{}=\"]*+)")
_YEAR = regex(r"\d{4}")
_PEOPLE = ("author", "editor")
_BODY = "\x1f"  # before an author that is in braces, and so an organisation
_PARENTS = ("crossref", "xdata")

Fields = dict[str, str]


def part_meant(essay: Document, listing: Document, settings: Settings) -> tuple[Document, int]:
    """Return a library with all entries blanked out that nothing in an essay can mean, and how many these are; no offset moves."""
    library = _Library(listing)
    words = essay_words(essay.prose, settings.aliases.values())
    keys = cited_keys(essay.text, essay.format)
    if "*" in keys:
        return listing, 0
    return library.only(library.meant(words, keys))


def part_with(listing: Document, spans: Iterable[Span]) -> Document:
    """Return a library with everything blanked out but the entries at some places, what they inherit from, and what is no entry."""
    library = _Library(listing)
    starts = {span.start for span in spans if span.source == listing.name}
    return library.only({at for at, block in enumerate(library.blocks) if block.start in starts})[0]


class _Library:
    """The blocks of a .bib file that are entries, with the fields that show what may mean them."""

    def __init__(self, listing: Document) -> None:
        text = listing.text
        self._listing = listing
        self.blocks = [block for block in without_comments(text, blocks(text)) if block.kind not in ("string", "preamble")]
        self.keys = [_key(text, block) for block in self.blocks]

    def only(self, chosen: set[int]) -> tuple[Document, int]:
        """Return the list with all entries blanked out but those chosen and their parents, and how many entries were removed."""
        text = self._listing.text
        places: dict[str, int] = {}
        for at, key in enumerate(self.keys):
            places.setdefault(key.lower(), at)
        kept, new = set(chosen), list(chosen)
        while new:
            parents = {places.get(key, -1) for at in new for key in _parents(text, self.blocks[at])}
            new = [at for at in parents - kept if at >= 0]
            kept.update(new)
        out, end = [], 0
        for is_kept, run in groupby(enumerate(self.blocks), key=lambda each: each[0] in kept):
            if not is_kept:
                for start, stop in _joined((block.start, block.end) for _, block in run):
                    out += [text[end:start], _BLANK + " " * (stop - start - len(_BLANK) - 1) + "\n" if stop - start > len(_BLANK) else ""]
                    end = stop if out[-1] else start
        return self._listing._replace(text="".join([*out, text[end:]])), len(self.blocks) - len(kept)

    def meant(self, words: EssayWords, cited: Collection[str]) -> set[int]:
        """Return the places of the entries that an essay of these words, which cites these keys, may mean."""
        text, chosen = self._listing.text, self._by_keys(cited)
        by_other: defaultdict[str, list[int]] = defaultdict(list)
        by_first: defaultdict[str, list[int]] = defaultdict(list)
        years: list[int | None] = []
        known: dict[str, tuple[str, ...]] = {}
        bodies: defaultdict[str, list[int]] = defaultdict(list)
        for at, (block, fields) in enumerate(zip(self.blocks, _fields(text, self.blocks), strict=True)):
            years.append(_year(fields))
            people = fields.get("author") or fields.get("editor", "")
            if not people or text.find("@", block.body, block.end) >= 0 or _is_titled(fields.get("title", ""), words):
                chosen.add(at)
                continue
            table = by_first
            for family in _families(people):
                names = known.get(family)
                if names is None:
                    names = known[family] = tuple(_names(family))
                for word in names:
                    table[word].append(at)
                if " " in family and (family in bodies or is_organisation(family)):
                    bodies[family].append(at)
                table = by_other
            if "ids" in fields and not set(map(str.strip, fields["ids"].split(","))).isdisjoint(cited):
                chosen.add(at)
        chosen.update(at for body, places in bodies.items() if _is_abbreviated(body, words.acronyms) for at in places)
        return chosen | _of_names(by_first, by_other, years, words)

    def _by_keys(self, cited: Collection[str]) -> set[int]:
        """Return the entries of cited keys; where a key is of no entry, those of the nearest keys."""
        if not cited:
            return set()
        unknown = set(cited).difference(self.keys)
        near = {key for each in unknown for key in _resembling(each.lower(), [key.lower() for key in self.keys], len(each) // 4)}
        dois = [key.rpartition("doi.org/")[2].removeprefix("doi:") for key in unknown if "/" in key]
        text = self._listing.text
        return {
            at
            for at, (key, block) in enumerate(zip(self.keys, self.blocks, strict=True))
            if key in cited or key.lower() in near or any(text.find(doi, block.body, block.end) >= 0 for doi in dois)
        }


def _joined(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield stretches in order, those that touch as one."""
    first = last = -1
    for start, end in stretches:
        if start != last:
            if first >= 0:
                yield first, last
            first = start
        last = end
    if first >= 0:
        yield first, last


def _key(text: str, block: Block) -> str:
    found = _KEY.match(text, block.body, block.end)
    return found[1] if found else ""


def _fields(text: str, of: Iterable[Block]) -> Iterator[Fields]:
    """Yield the values of the fields that are looked at, by entry, as people read them; of a repeated field the first."""
    found = _FIELD.finditer(text)
    match = next(found, None)
    for block in of:
        fields: Fields = {}
        while match and match.start() < block.end:
            if match.start() >= block.body - 1:
                name = match[1].lower()
                if name not in fields:
                    fields[name] = _value(text, match, block.end)
            match = next(found, None)
        yield fields


def _value(text: str, match: re.Match[str], end: int) -> str:
    value = match[2] or match[3] or match[4]
    if value is None:
        pieces, _ = read_value(text, match.end(), end)
        if any(piece.kind == "word" for piece in pieces):
            return ""  # a macro: the entry counts as one that shows nothing, and is parsed
        value = "".join(text[piece.start : piece.end] for piece in pieces)
    if "\\" in value or "{" in value or "\n" in value:
        is_body = value.lstrip().startswith("{") and match[1].lower() in _PEOPLE
        value = " ".join(to_unicode(value).split())
        return _BODY + value if is_body else value
    return value


def _families(people: str) -> Iterator[str]:
    """Yield the family names of authors; an organisation in braces whole."""
    if people.startswith(_BODY):
        yield people[1:]
    else:
        for person in people.split(" and ") if " and " in people else (people,):
            yield person.partition(",")[0]


def _is_abbreviated(body: str, acronyms: Collection[str]) -> bool:
    """Return whether an acronym may be an organisation's: its letters are in the name in their order, the first at the start of a word."""
    letters = fold(body)
    starts = {word[0] for word in letters.split()}
    return any(short[:1] in starts and _is_within(short, letters) for short in acronyms)


def _is_within(short: str, letters: str) -> bool:
    rest = iter(letters)
    return all(letter in rest for letter in short)


def _parents(text: str, block: Block) -> list[str]:
    """Return the keys that an entry inherits from, in lower case."""
    if text.find("ref", block.body, block.end) < 0 and text.find("data", block.body, block.end) < 0:
        return []
    found = _FIELD.finditer(text, block.body, block.end)
    values = (_value(text, match, block.end) for match in found if match[1].lower() in _PARENTS)
    return [key.strip().lower() for value in values for key in value.split(",")]


def _year(fields: Mapping[str, str]) -> int | None:
    written = fields.get("date") or fields.get("year", "")
    if len(written) == 4 and written.isdecimal():
        return int(written)
    found = _YEAR.search(written)
    return int(found[0]) if found else None


def _is_titled(title: str, words: EssayWords) -> bool:
    """Return whether an essay may cite a work by its title: its first two words are in the essay, with a capital."""
    first, *rest = title.split(None, 2)[:2] or [""]
    return f"{normal(first)} {normal(rest[0])}" in words.pairs if rest else normal(first) in words.all


def _names(family: str) -> Iterator[str]:
    """Yield the folds under which one author may be cited: the words of the name, the whole, the acronym of an organisation."""
    if family.isascii() and family.isalpha():
        yield collapse(family.lower())
        return
    parts = family.replace("-", " ").split()
    yield from {normal(part) for part in parts if not part.islower() or len(parts) == 1} - {""}
    if len(parts) > 1:
        yield normal("".join(parts))
        if acronym := initials(family):
            yield acronym


def _of_names(
    by_first: Mapping[str, list[int]], by_other: Mapping[str, list[int]], years: Sequence[int | None], words: EssayWords
) -> set[int]:
    """Return the entries of the names that an essay has: all of a rare name; of a common one those of the years beside it that have it
    first or have two names of those beside the year, or else of the nearest years."""
    known = {*by_first, *by_other}
    damaged = _damaged(known, words)
    chosen: set[int] = set()
    common: dict[str, set[int]] = {}
    for word in (words.all | {each for forms in damaged.values() for each in forms}) & known:
        first, others = by_first.get(word, ()), by_other.get(word, ())
        if len(first) + len(others) <= _FEW:
            chosen.update(first, others)
        else:
            common[word] = {*first, *others}
            chosen.update((*first, *others)[:_NEAREST], (at for at in common[word] if years[at] is None))
    for year, names, joined in words.near:
        near = {form for word in names for form in (word, *damaged.get(word, ())) if form in common} | (joined & common.keys())
        for word in near:
            chosen.update(_of_year(by_first.get(word, ()), year, years))
        for pair in combinations(sorted(near), 2):
            chosen.update(_of_year(common[pair[0]] & common[pair[1]], year, years))
    return chosen


def _of_year(places: Collection[int], year: int, years: Sequence[int | None]) -> Collection[int]:
    """Return the entries of a year, or if they are few those of the nearest years."""
    same = [at for at in places if years[at] == year]
    return same if len(same) >= _NEAREST else nsmallest(_NEAREST, places, key=lambda at: abs((years[at] or 0) - year))


def _damaged(known: Collection[str], words: EssayWords) -> dict[str, list[str]]:
    """Return the names near years that no entry has, each with those of the library that it may be a damaged form of."""
    by_length: defaultdict[int, list[str]] = defaultdict(list)
    for word in known:
        by_length[len(word)].append(word)
    unknown = {word for near in words.near for word in near.names if len(word) > 3 and word not in known}
    out: dict[str, list[str]] = {}
    for word in unknown:
        slips = 1 if len(word) < _SHORT else 2
        lengths = range(len(word) - slips, len(word) + slips + 1)
        out[word] = [each for length in lengths for each in _resembling(word, by_length[length], slips)]
    return out


def _resembling(word: str, among: list[str], slips: int) -> list[str]:
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import extract

    return [found for found, _, _ in extract(word, among, scorer=Levenshtein.distance, score_cutoff=max(1, slips), limit=None)]
