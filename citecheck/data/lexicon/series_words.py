"""Words of the series that books stand in, by language. Origin: the handbooks, and lists of references."""

from __future__ import annotations

from citecheck.data.lexicon.number_words import Words

# Words for a series before its name, and before its number.
SERIES: Words = {"en": ("ser.",)}
# Before the name of a series in quotation marks.
SERIES_QUOTED: Words = {
    "ca": ("col.",),
    "es": ("col.", "colección"),
    "fr": ("coll.", "collection"),
    "it": ("coll.", "collana"),
    "pt": ("coleção",),
}
SERIES_NUMBER: Words = {"de": ("Bd.", "nr."), "en": ("no.", "vol.")}
# The last word of a series whose number follows: Lamp Production Series No. 29.
SERIES_ENDS: Words = {"de": ("Reihe",), "en": ("Bulletin", "Monograph", "Paper", "Papers", "Series"), "es": ("Serie",), "pt": ("Série",)}
# The only word of a bracket that is no series.
NO_SERIES: Words = {"en": ("Series",)}
