"""What an entry's source has and the written entry lacks: every word and number is carried over, or accounted for by a named rule.

The source's tokens are compared with what is written. A token is accounted for if it is written (as it is, as an initial, as the number
of a month, as the end of a page range), if it is a label that handbooks print differently, or if it is in a field that was read
(:mod:`citecheck.cleanup.accounting` reports the fields that the style leaves out). What remains was lost in reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import month_number
from citecheck.bibliography.editions import ORDINALS, edition_number
from citecheck.bibliography.ordinals import ordinal
from citecheck.cleanup.changes import Change
from citecheck.cleanup.stubs import marked
from citecheck.data.lexicon.apparatus_words import APPARATUS
from citecheck.formats import format_of, in_prose
from citecheck.model import Document, Reference, Span
from citecheck.parsers.prose.entry import LEAD
from citecheck.parsers.prose.fields.addresses import LINKS
from citecheck.text.folding import fold

_TOKEN = regex(r"[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]+")  # 2版 is a number and a word
_ADDRESS = regex(r"https?://\S+|10\.\d{4,9}/\S+")
_MARKED = regex(r"[{}]|</?(?:i|b|sub|sup|em|span)[^<>]{0,80}>")
# Parts of a list that are not words: tags, entities, and the Chinese standard's type marks.
_SHOWN = regex(r"</?[A-Za-z]{1,12}(?:\s[^<>]{0,80})?/?>|&#?\w{1,8};|\[[A-Z]{1,2}(?:/[A-Z]{2})?\]")
LABELS = frozenset(word for row in APPARATUS.values() for word in row)
_MAKER = frozenset({"ed", "er", "or"})  # Director, directed by
_LETTERED = regex(r"\d{4}[a-z]")  # 2014b: a style gives its own letters
_LABEL = regex(r"(?<![^\W_])[^\W\d_]{1,3}\.? ?\Z")
# The greatest distance between two lost tokens that are reported together.
_NEAR = 4
_SHORTEST_MAKER = 5


class Token(NamedTuple):
    """A word or number of a text, folded, and its span."""

    word: str
    start: int
    end: int


def not_carried_over(source: str, written: str, fields: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the stretches of a source that are neither written nor in a field, each as in the source.

    >>> not_carried_over("Harbour Act 1910, c. 15.", "Harbour Act. (1910).")
    ('c. 15',)
    """
    known = _known(" ".join((written, *fields)))
    shown = _without_signs(source)
    lost = [token for token in _tokens(shown) if not _is_known(token.word, known, source, token)]
    return tuple(_stretches(source, lost))


def is_lost(value: str, written: str) -> bool:
    """Return whether nothing of a value is written, in any form.

    >>> is_lost("106", "Proceedings of the Quay Society. 3–9."), is_lost("2", "Quays, 2nd edn.")
    (True, False)
    """
    wanted, known = list(_tokens(_MARKED.sub("", value))), _known(written)
    plain = _MARKED.sub("", value)
    return bool(wanted) and not any(_is_known(token.word, known, plain, token) for token in wanted)


def _known(text: str) -> frozenset[str]:
    words = {token.word for token in _tokens(_MARKED.sub("", text))}
    return frozenset(words | {fold(_MARKED.sub("", text)).replace(" ", "")})


def tokens_of(text: str) -> Iterator[str]:
    """Return the words and numbers of a text except in its addresses, folded, without its tags and type marks."""
    return (token.word for token in _tokens(_without_signs(text)))


def _tokens(text: str) -> Iterator[Token]:
    held = _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    for found in _TOKEN.finditer(held):
        if word := fold(found[0]).replace(" ", ""):
            yield Token(word, found.start(), found.end())


def _is_known(word: str, known: frozenset[str], source: str, token: Token) -> bool:
    """Return whether a token is written in some form, or is a label."""
    if word in known or word in LABELS:
        return True
    if word.isdecimal():
        bare = word.lstrip("0")
        if bare in known or (bare and ordinal(int(bare)) in known):
            return True
        return any(each.isdecimal() and len(each) > len(word) and each.endswith(word) for each in known)
    if word == "preprint" and any(each.endswith("rxiv") for each in known):  # arXiv preprint arXiv:1812.04805
        return True
    if _LETTERED.fullmatch(word) and any(each[:4] == word[:4] for each in known):
        return True
    if is_made_otherwise(word, known):
        return True
    if month := month_number(word):
        return {str(month), f"{month:02d}"} & known != set() or any(month_number(each) == month for each in known if len(each) > 2)
    if (number := edition_number(word)) and known & {str(number), ordinal(number), *ORDINALS[number : number + 1]}:
        return True
    if source[token.start].isupper() and word[0] in known:  # a given name as its initial
        return True
    return len(word) > 3 and any(word in each for each in known if len(each) > len(word))


def is_made_otherwise(word: str, known: Iterable[str]) -> bool:
    """Return whether a role is written as an activity, or the other way round: Director, directed by."""
    return len(word) > _SHORTEST_MAKER and word[-2:] in _MAKER and any(each[:-2] == word[:-2] and each[-2:] in _MAKER for each in known)


def _without_signs(text: str) -> str:
    """Return the text with blanks for everything that is not a word, and for remnants of links: [PubMed]."""
    for signs in (_SHOWN, LINKS):
        text = signs.sub(lambda found: " " * len(found[0]), text)
    return text


def _stretches(source: str, lost: Sequence[Token]) -> Iterator[str]:
    """Yield adjacent lost tokens, with a label before them."""
    at = 0
    while at < len(lost):
        last = at
        while last + 1 < len(lost) and lost[last + 1].start - lost[last].end <= _NEAR:
            last += 1
        start = lost[at].start
        before = _LABEL.search(source, max(0, start - 6), start)
        yield source[before.start() if before else start : lost[last].end]
        at = last + 1


def told(references: Sequence[Reference], listings: Sequence[Document], printed: Mapping[Span, str]) -> Iterator[Change]:
    """Yield for each prose entry what was not carried over; ``printed`` has the entries as a style prints them, if it does."""
    texts = {listing.name: listing.text for listing in listings if in_prose(format_of(listing))}
    for reference in references:
        if marked(reference) or reference.span.source not in texts:
            continue
        written = printed.get(reference.span, " ".join(reference.fields.values()))
        source = texts[reference.span.source][reference.span.start : reference.span.end]
        source = source[number.end() :] if (number := LEAD.match(source)) else source
        names = (f"{name.given} {name.particle} {name.family} {name.suffix}" for name in reference.names)
        for lost in not_carried_over(source, written, (*reference.fields.values(), *names)):
            yield Change(reference.key, "not-carried-over", "", "", f"not carried over: “{lost}”")
