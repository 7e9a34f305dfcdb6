"""Words are found in a text of ASCII's letters as in any other."""

from __future__ import annotations

import sys

import pytest

from citecheck.bibliography import language
from citecheck.text import first_words
from citecheck.text.plain_letters import has_plain_letters, words_of


def test_only_what_is_no_letter_is_beside_ascii() -> None:
    beside = [sign for sign in map(chr, range(128, sys.maxunicode + 1)) if has_plain_letters(sign)]
    assert {"–", "’", "“", "«", "\xa0"} <= {*beside}
    assert not any(sign.isalnum() for sign in beside)


@pytest.mark.parametrize(
    "text",
    [
        "Lamps – of “the” northern_coast, 12a–34",
        "Nº 3 der Wächter",
        "lamps\u0301 7",
        "",
        "灯 of Quay",
        "Ωil and internationalisation-wise 3",
    ],
)
@pytest.mark.parametrize("module", [first_words, language])
def test_words_are_those_of_all_letters(module: object, text: str) -> None:
    plain, any_letters = vars(module)["_PLAIN_WORD"], vars(module)["_WORD"]
    text = text.casefold() if module is first_words else text
    assert words_of(text, plain, any_letters) == any_letters.findall(text)
