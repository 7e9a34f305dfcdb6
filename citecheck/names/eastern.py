"""Chinese, Japanese and Korean names, and names in Chinese with initials in Latin letters: 王灯, 赵明 · 霍尔 R. K."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.eastern_signs import DIRECTED, EDITED, WROTE
from citecheck.data.lexicon.et_al_words import EASTERN_OTHERS, LATIN
from citecheck.data.lexicon.small_words import ANDS
from citecheck.names.person import Person
from citecheck.text.word_patterns import any_of, one_of

FIRST_SIGN = "\u3400"
_SIGN = rf"(?:(?!{any_of(WROTE, EDITED, DIRECTED)})[\u3400-\u9fff\uac00-\ud7af])"
_ET_AL = rf"{one_of([LATIN])}\."  # as styles for other languages print it after Chinese names
_AND = any_of({"en": ANDS["en"]})
_HAN_AND_INITIALS = regex(
    r"(?P<family>[\u3400-\u9fff]{1,8})[,，]?\s(?P<given>[A-Z]\.(?:\s?[A-Z]\.)*)(?=[\s,，][\u3400-\u9fff\d])"
)  # 霍尔 R. K. 题名
_EASTERN_NAME = regex(rf"{_SIGN}{{2,4}}")
_EASTERN = regex(
    rf"(?P<names>{_SIGN}{{2,4}}(?:(?:\s?[・,，、;；·․&]\s?(?:{_AND}\s)?|\s{_AND}\s|\.){_SIGN}{{2,4}}(?!{_SIGN}))*+)(?!{_SIGN})(?P<others>\s?[,，]?\s?(?:{one_of(EASTERN_OTHERS)}(?!{_SIGN})|{_ET_AL}))?(?P<wrote>\s?[,，]?\s?{any_of(WROTE)})?(?P<edited>{any_of(EDITED)})?(?P<directed>{any_of(DIRECTED)})?(?=\s?[.,，。:：(（\[;]|\s?$|\s\d|\s?['‘\"“])"
)

_JOINED_LAST = regex(rf"{_SIGN}{{2,4}}(?:[,，、]\s?{_SIGN}{{2,4}})*,?\s{_AND}\s{_SIGN}{{2,4}}")


_BEHIND = ("others", "wrote", "edited", "directed")


def eastern_people(text: str, start: int, limit: int) -> tuple[tuple[Person, ...], int, bool, str] | None:
    """The people here, separated by commas or stops; where they end, including their mark; whether there are others; their role."""
    if found := _EASTERN.match(text, start, limit):
        joined = _JOINED_LAST.match(text, start, found.end("names"))
        if joined and joined.end() < found.end("names"):  # edited by 何帆 and 吴锚, 远帆书局
            people = tuple(Person(name.span(), None, None, "eastern") for name in _EASTERN_NAME.finditer(text, start, joined.end()))
            return people, joined.end(), False, ""
        end = found.end("names")
        people = tuple(Person(name.span(), None, None, "eastern") for name in _EASTERN_NAME.finditer(text, start, end))
        role = "editor" if found["edited"] else "director" if found["directed"] else ""
        return people, max(end, *(found.end(mark) for mark in _BEHIND)), bool(found["others"]), role
    if mixed := _HAN_AND_INITIALS.match(text, start, limit):
        return (Person(mixed.span("family"), mixed.span("given"), None, "inverted"),), mixed.end(), False, ""
    return None
