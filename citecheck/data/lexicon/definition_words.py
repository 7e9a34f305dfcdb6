"""Words that introduce an abbreviation where a text defines it, by language. Origin: the usage guides of the languages listed."""

from __future__ import annotations

# Language code to what precedes the abbreviation: (hereafter WHO), (im Folgenden: BMAS).
_HEREAFTER = {
    "da": ("herefter",),
    "de": ("fortan", "im folgenden", "kurz", "nachfolgend", "nachstehend"),
    "en": ("abbreviated", "abbreviated as", "henceforth", "hereafter", "hereinafter", "known as", "short"),
    "es": ("de ahora en adelante", "en adelante"),
    "fr": ("ci-après", "désormais"),
    "it": ("d'ora in poi", "di seguito"),
    "nl": ("hierna", "verder"),
    "pt": ("daqui em diante", "doravante"),
    "sv": ("härefter", "nedan"),
}

HEREAFTER = tuple(sorted((words for rows in _HEREAFTER.values() for words in rows), key=lambda words: (-len(words), words)))
