"""Words of entries in the form of ISBD and GOST R 7.0.100, and of works that go on or that many take part in, by language."""

from __future__ import annotations

from citecheck.data.lexicon.number_words import Words

# The medium of a work in GOST R 7.0.100, and the degree after a word for a thesis.
MEDIUM_NAMES: Words = {"ru": ("Изображение: непосредственное", "Текст: непосредственный", "Текст: электронный", "Электронный ресурс")}
DEGREES: Words = {"ru": ("д-ра", "докт.", "доктора", "канд.", "кандидата")}
OF_SCIENCES: Words = {"ru": ("наук",)}
# The end of a range of years that has not ended: 2002–present.
UNTIL_NOW: Words = {"de": ("heute",), "en": ("present",), "es": ("presente",), "fr": ("présent",)}
# Before people who took part in a film or a video without making it.
TOOK_PART: Words = {"en": ("performance by", "performances by", "posted by", "uploaded by")}
