"""Words for the author of the entry above, by language. Origin: the handbooks of the languages listed; Latin is used in all."""

from __future__ import annotations

from collections.abc import Mapping

# Language code to the words, as an entry begins with them: Ders. 2019. Der Titel.
SAME_AUTHOR_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "de": ("derselbe", "ders.", "dieselbe", "dieselben", "dies.", "diess."),
    "es": ("el mismo", "la misma", "ídem"),
    "fr": ("la même", "le même"),
    "it": ("id.", "ead.", "idem", "lo stesso", "la stessa"),
    "la": ("eadem", "ead.", "idem", "id.", "iidem"),
    "nl": ("dezelfde",),
    "pl": ("tenże", "taż", "tegoż", "tejże"),
    "pt": ("o mesmo", "a mesma", "idem"),
    "ru": ("он же", "она же", "его же", "её же"),
    "sv": ("densamme",),
}

SAME_AUTHOR = tuple(sorted({word for words in SAME_AUTHOR_BY_LANGUAGE.values() for word in words}, key=lambda word: (-len(word), word)))
