"""Words of universities and of what is written there. Origin: everyday use, and the catalogues of libraries."""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]

# In the names of universities.
UNIVERSITIES: Words = {
    "de": ("hochschule", "universität"),
    "en": ("university",),
    "es": ("universidad",),
    "fr": ("université",),
    "it": ("università",),
    "pt": ("universidade",),
    "zh": ("大学", "学院"),
}
# The type of a thesis in notes with titles in 《》.
THESES_IN_NOTES: Words = {"zh": ("博士学位论文", "博士研究生学位论文", "博士论文", "硕士学位论文", "硕士研究生学位论文", "硕士论文")}
