"""Fields of Markdown's front matter and options of code cells whose text is printed. Origin: the manuals of pandoc, knitr and Quarto."""

from __future__ import annotations

PRINTED_FIELDS = frozenset({"abstract", "description", "subtitle", "summary", "thanks", "title"})

CAPTIONS = frozenset({"fig-cap", "fig.cap", "lst-cap", "tab.cap", "tbl-cap"})
"""Options of a cell that hold the caption of what it makes."""
