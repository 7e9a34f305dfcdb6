"""Chinese, Japanese and Korean authors, which are not separated from the words around them: 据王明等, 张三和李四, 鈴木ほか."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import EASTERN_IN_TEXT
from citecheck.data.romanization import EASTERN_ANDS, EASTERN_LEADS, KOREAN_ANDS
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Token
from citecheck.text.folding import fold

_ALL = regex(r"[\u3040-\u9fff\uac00-\ud7af]{2,}")
_LONGEST, _LONGEST_BODY = 6, 24  # characters of a name, and of an organisation's
_UNLISTED = range(2, 5)  # characters of a name that is not listed
_LEADS = tuple(sorted(EASTERN_LEADS, key=len, reverse=True))


def split_eastern(part: Token, known: Gazetteer) -> Iterator[Token]:
    """Return a word of these scripts as listed names, conjunctions and "and others"; the word itself if it does not end in such a name."""
    text, end = part.text, len(part.text)
    out: list[Token] = []
    others = next((other for other in EASTERN_IN_TEXT if text.endswith(other) and len(text) > len(other)), "")
    if others:
        out.append(Token("etal", part.end - len(others), part.end, others))
        end -= len(others)
    elif text.endswith(KOREAN_ANDS) and _name_before(text[:-1], known):
        out.append(Token("conjunction", part.end - 1, part.end, text[-1]))
        end -= 1
    while length := _name_before(text[:end], known):
        out.append(Token("word", part.start + end - length, part.start + end, text[end - length : end]))
        end -= length
        joint = next((word for word in EASTERN_ANDS if text[:end].endswith(word)), "")
        if not joint or not _name_before(text[: end - len(joint)], known):
            break
        out.append(Token("conjunction", part.start + end - len(joint), part.start + end, joint))
        end -= len(joint)
    if not any(each.kind == "word" for each in out):
        lead = _lead_end(text[:end])
        if lead and end - lead in _UNLISTED:
            yield Token("mark", part.start, part.start + lead, text[:lead])
            yield Token("word", part.start + lead, part.start + end, text[lead:end])
            yield from out
        else:
            yield part
        return
    if end:
        out.append(Token("mark", part.start, part.start + end, text[:end]))
    yield from reversed(out)


def is_eastern(text: str) -> bool:
    """Return whether a word only has characters of these scripts."""
    return text >= "\u3040" and _ALL.fullmatch(text) is not None


def _name_before(text: str, known: Gazetteer) -> int:
    """Return how many characters the longest listed name at the end of a text has; 0 if there is none."""
    person = next((n for n in range(min(_LONGEST, len(text)), 1, -1) if known.has_family(fold(text[-n:]))), 0)
    longest = min(_LONGEST_BODY, len(text)) if known.organisations else 0
    return next((n for n in range(longest, person, -1) if fold(text[-n:]) in known.organisations), person)


def _lead_end(text: str) -> int:
    """Return where the words end that are joined to the name after them: 正如|张三, 以及|李四; 0 if there are none."""
    end = 0
    while found := next((lead for lead in _LEADS if text.startswith(lead, end)), ""):
        end += len(found)
    return end
