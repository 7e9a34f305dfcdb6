"""Words of universities and of what is written there. Origin: everyday use, and the catalogues of libraries."""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]

# In the names of universities.
UNIVERSITIES: Words = {
    "cs": ("univerzita",),
    "da": ("universitet",),
    "de": ("hochschule", "universität"),
    "el": ("πανεπιστήμιο",),
    "en": ("university",),
    "es": ("universidad",),
    "fi": ("yliopisto", "ammattikorkeakoulu"),
    "fr": ("université",),
    "it": ("università",),
    "ja": ("大学", "大学院"),
    "nl": ("universiteit", "hogeschool"),
    "no": ("universitetet", "høgskolen"),
    "pl": ("uniwersytet", "akademia", "politechnika"),
    "pt": ("universidade",),
    "ru": ("университет", "ун-т"),
    "sv": ("universitet", "högskola"),
    "tr": ("üniversitesi",),
    "uk": ("університет",),
    "zh": ("大学", "学院"),
}
# The type of a thesis in notes with titles in 《》.
THESES_IN_NOTES: Words = {"zh": ("博士学位论文", "博士研究生学位论文", "博士论文", "硕士学位论文", "硕士研究生学位论文", "硕士论文")}
