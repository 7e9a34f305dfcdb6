"""What the page's script knows of each cited item, as compact JSON: its entry, the reasons, the alternatives, its findings."""

from __future__ import annotations

import json

from citecheck.data.clues import RULE_OF
from citecheck.model import Link
from citecheck.reporters.explanations import MOST_CANDIDATES, cited_words, clues_words, condition_words
from citecheck.reporters.html.markup import Markup, raw
from citecheck.reporters.html.view import View
from citecheck.text.display import name_words, year_words

Row = int | dict[str, object]


def data_script(view: View) -> Markup:
    """The rows of all items, for a script to read: an item that is only its entry is the entry's number."""
    rows = [_row(view, number, link) for number, link in enumerate(view.links)]
    words = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return raw("script", words.replace("<", "\\u003c").replace("\u2028", "\\u2028"), type="application/json")


def _row(view: View, number: int, link: Link) -> Row:
    """e: entry, b: reasons that no finding gives, k: other entries and on what condition, l: like these, f: findings, w, y: who, when."""
    entry, item = view.entry_of(link), link.item
    row: dict[str, object] = {}
    if entry is not None:
        row["e"] = entry
        if clues := tuple(clue for clue in link.matches[0].clues if number not in view.found or not RULE_OF[clue.kind]):
            row["b"] = clues_words(clues)
    else:
        row["w"] = "; ".join(map(name_words, item.names)) or item.key
        row["y"] = year_words(item.year)
        others = link.matches[:MOST_CANDIDATES] if link.verdict == "ambiguous" else link.matches[:1]
        if others:
            row["k"] = [[view.entry_numbers[match.reference.id], condition_words(match).removeprefix(", ")] for match in others]
    if link.like:
        row["l"] = [cited_words(like) for like in link.like[:2]]
    if found := view.found.get(number):
        row["f"] = found
    return entry if entry is not None and len(row) == 1 else row
