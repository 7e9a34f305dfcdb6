"""Differences between an entry in a handbook's style and its source: each word and number of either is accounted for, by a named rule.

The words of each field are searched for in the printed text. A field is printed unchanged, or in another form (case, initials, figures),
or not at all; anything else in the printed text is the style's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import month_of_any_language
from citecheck.cleanup.carried_over import is_made_otherwise
from citecheck.cleanup.changes import Change
from citecheck.data.lexicon.apparatus_words import APPARATUS
from citecheck.data.lexicon.name_words import BETWEEN_PRINTED
from citecheck.latex.name_output import ROLES
from citecheck.model import Span
from citecheck.text.folding import fold

_TOKEN = regex(r"[^\W_]+")
_EASTERN_GAP = regex(
    r"(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]),\s*(?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])"
)  # 王, 小明 is printed 王小明
_MARKUP = regex(r"[{}]|</?(?:i|b|sub|sup|em|span)[^<>]{0,80}>")
_ADDRESS = regex(r"https?://\S+|(?:doi:\s?)?10\.\d{4,9}/\S+")
_PREFIX = regex(r"(?i:https?://(?:dx\.)?doi\.org/|doi(?::|\.org/)?\s?)\Z")
_BETWEEN = regex(r"[\w\s]+")
_LABELS = frozenset(word for row in APPARATUS.values() for word in row)
_DATES = frozenset({"date", "day", "eventdate", "month", "origdate", "urldate", "year"})
_NUMBERS = frozenset({"chapter", "edition", "eid", "issue", "number", "pages", "volume"})
_JOINS_NAMES = frozenset(word for row in BETWEEN_PRINTED.values() for word in row)
_ADDRESSES = frozenset({"doi", "url"})
_NEAR = 4
_MOST = 2000
"""More characters than any entry has: longer texts are not aligned."""


class Word(NamedTuple):
    """A word or number, folded, and its span."""

    word: str
    start: int
    end: int


def joined_if_eastern(names: str) -> str:
    """Return the names of a field with those in Eastern scripts as styles print them: 王, 小明 is 王小明."""
    return names if names.isascii() else _EASTERN_GAP.sub("", names)


def words_of(text: str) -> list[Word]:
    """Return the words and numbers of a text in order."""
    return [Word(folded, found.start(), found.end()) for found in _TOKEN.finditer(text) if (folded := fold(found[0]))]


class _Alignment:
    """An alignment of the printed words with fields."""

    def __init__(self, fields: Mapping[str, str], printed: str) -> None:
        self.fields, self.printed = fields, printed
        self.words = words_of(_ADDRESS.sub(lambda found: " " * len(found[0]), printed))
        self.owner = [""] * len(self.words)
        named = {name: words_of(value) for name, value in fields.items()}
        longest = sorted(named, key=lambda name: (name == "eventdate", not self._is_whole(named[name]), -len(named[name]), name))
        left = {name: self._matched(name, named[name]) for name in longest}
        for same in (_is_same, _is_form_of):
            for name in longest:
                left[name] = self._loosely(name, left[name], same)
        for name in named:
            self._widen(name)

    def _is_whole(self, wanted: Sequence[Word]) -> bool:
        """Return whether a field is printed word for word; such fields come before those that only share words with it."""
        words, whole = [word.word for word in self.words], [word.word for word in wanted]
        return any(words[at : at + len(whole)] == whole for at in range(len(words)))

    def _matched(self, name: str, wanted: Sequence[Word]) -> list[Word]:
        """Take the words that are printed unchanged; return the rest of the wanted ones."""
        free = [word.word if not owner else "" for word, owner in zip(self.words, self.owner, strict=True)]
        blocks = SequenceMatcher(None, [word.word for word in wanted], free, autojunk=False).get_matching_blocks()
        taken = set()
        for block in blocks:
            for at in range(block.size):
                self.owner[block.b + at] = name
                taken.add(block.a + at)
        return [word for at, word in enumerate(wanted) if at not in taken]

    def _loosely(self, name: str, wanted: Sequence[Word], same: Callable[[str, str, str], bool]) -> list[Word]:
        """Take words in another place or form (initials, months as numbers, whole last pages); return the rest of the wanted ones."""
        left = []
        for word in wanted:
            at = next((at for at, seen in enumerate(self.words) if not self.owner[at] and same(word.word, seen.word, name)), -1)
            if at >= 0:
                self.owner[at] = name
            else:
                left.append(word)
        return left

    def _widen(self, name: str) -> None:
        """Take initials and "et al." between or next to the words of a list of people."""
        if name not in ROLES or name not in self.owner:
            return
        mine = [at for at, owner in enumerate(self.owner) if owner == name]
        at = mine[0]
        while at + 1 < len(self.words):
            at += 1
            word, gap = self.words[at].word, self.printed[self.words[at - 1].end : self.words[at].start]
            if self.owner[at] == name:
                continue
            is_initial = len(word) <= 2 and word not in _LABELS and not word.isdecimal()
            if self.owner[at] or len(gap) > _NEAR or not (is_initial or word in _JOINS_NAMES):
                break
            self.owner[at] = name

    def stretch(self, name: str) -> Span | None:
        """Return where the words of a field are printed: the longest run without another field's word; None if they are not."""
        best, start = (0, 0), None
        for at, owner in enumerate([*self.owner, "\0"]):
            if owner == name:
                start = at if start is None else start
                last = at
            elif owner and start is not None:
                best = max(best, (last + 1 - start, -start))
                start = None
        if not best[0]:
            return None
        first, end = -best[1], -best[1] + best[0] - 1
        stop = self.words[end].end
        if name in ROLES and self.words[end].end - self.words[end].start == 1 and self.printed[stop : stop + 1] == ".":
            stop += 1
        return Span("", self.words[first].start, stop)

    def unowned(self) -> list[Word]:
        """Return the words that are in no field."""
        return [word for word, owner in zip(self.words, self.owner, strict=True) if not owner]


def _is_same(word: str, seen: str, name: str) -> bool:
    return word == seen


def _is_form_of(word: str, seen: str, name: str) -> bool:
    """Return whether a printed word is a form of a field's word."""
    if name in ROLES:
        return len(seen) <= 2 and word.startswith(seen[0]) and not seen.isdecimal()
    if name in _DATES:
        month, unlettered = month_of_any_language(word), seen[:-1] if seen[-1:].isalpha() else seen  # 2010a
        return (month > 0 and month == month_of_any_language(seen)) or word.lstrip("0") in {seen, unlettered}
    return name in _NUMBERS and word[:1].isdecimal() and seen[:1].isdecimal() and (seen.endswith(word) or word.endswith(seen))


def printed_changes(
    key: str, fields: Mapping[str, str], printed: str, *, source: str = "", places: Mapping[str, Span] | None = None
) -> Iterator[Change]:
    """Yield the changes from the fields, in the words of their source, to the printed text; for prose also of the ``source`` around them.

    ``places`` give the order of the fields in the source.
    """
    if len(source) + len(printed) > _MOST:
        return
    values = {name: " ".join(_MARKUP.sub("", value).split()) for name, value in fields.items() if value}
    values = {name: joined_if_eastern(value) if name in ROLES else value for name, value in values.items()}
    addresses = {name: value for name, value in values.items() if name in _ADDRESSES}
    found = _Alignment({name: value for name, value in values.items() if name not in _ADDRESSES}, printed)
    for name, value in found.fields.items():
        yield from _of_field(key, name, value, found)
    for name, value in addresses.items():
        yield from _of_address(key, name, value, source, printed)
    yield from _of_words_between(key, source, values, found)
    yield from _of_order(key, places or {}, found)
    if source and _BETWEEN.sub("", source) != _BETWEEN.sub("", printed):
        yield Change(key, "style-punctuation", "", "", "the punctuation between the elements is that of the style")


def _of_field(key: str, name: str, value: str, found: _Alignment) -> Iterator[Change]:
    there = found.stretch(name)
    if there is None:
        if words_of(value):
            yield Change(key, "style-omits", name, value, "")
        return
    printed = found.printed[there.start : there.end]
    if printed.rstrip(".") != value.rstrip("."):
        yield Change(key, _rule(name, value, printed), name, value, printed)


def _of_address(key: str, name: str, value: str, source: str, printed: str) -> Iterator[Change]:
    """Yield a DOI or an address that is not printed, or with another prefix than in the source."""
    before, after = _with_prefix(value, source) or value, _with_prefix(value, printed)
    if not after:
        yield Change(key, "style-omits", name, before, "")
    elif source and before != after:
        yield Change(key, "style-form", name, before, after)


def _with_prefix(address: str, text: str) -> str:
    """Return an address as a text has it, with "https://doi.org/" or "doi:" before it; "" if the text does not have it."""
    at = text.casefold().find(address.casefold())
    if at < 0:
        return ""
    prefix = _PREFIX.search(text, 0, at)
    return text[prefix.start() if prefix else at : at + len(address)]


def _rule(name: str, value: str, printed: str) -> str:
    if name in ROLES:
        return "style-names"
    if name in _DATES:
        return "style-date"
    if name in _NUMBERS:
        return "style-numbers"
    return "style-case" if value.casefold() == printed.casefold() else "style-form"


def _of_words_between(key: str, source: str, values: Mapping[str, str], found: _Alignment) -> Iterator[Change]:
    """Yield labels and other words of the source that are in no field, and printed words that are in no field."""
    added = found.unowned()
    if source:
        known = [word.word for value in values.values() for word in words_of(value)]
        rest = []
        printed = {word.word for word in words_of(found.printed)}
        for word in words_of(_ADDRESS.sub(lambda found: " " * len(found[0]), source)):
            if word.word in known:
                known.remove(word.word)
            elif kept := next((each for each in added if each.word == word.word), None):
                added.remove(kept)
            elif word.word in _LABELS or is_made_otherwise(word.word, printed):
                rest.append(word)
        for text in _runs(source, rest):
            yield Change(key, "style-labels", "", "", f"the label “{text}” is not printed")
    for text in _runs(found.printed, added):
        yield Change(key, "style-labels", "", "", f"the style prints “{text}”")


def _runs(text: str, words: Sequence[Word]) -> Iterator[str]:
    """Yield the stretches of a text covered by adjacent words."""
    at = 0
    while at < len(words):
        last = at
        while last + 1 < len(words) and words[last + 1].start - words[last].end <= 2:
            last += 1
        yield text[words[at].start : words[last].end]
        at = last + 1


def _of_order(key: str, places: Mapping[str, Span], found: _Alignment) -> Iterator[Change]:
    """Yield the change if the style prints the elements in another order than the source."""
    there = {name: span.start for name in found.fields if (span := found.stretch(name))}
    both = [name for name in sorted(places, key=lambda name: places[name]) if name in there]
    ordered = sorted(both, key=lambda name: there[name])
    if both != ordered:
        yield Change(key, "style-order", "order", ", ".join(both), ", ".join(ordered))
