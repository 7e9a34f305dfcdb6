"""How many names keep their capital when headlines are set in sentence style.

    python benchmarks/sentence.py FOLDER

FOLDER holds ``*/refs.json`` and ``*/text.txt``. English titles that stand in sentence style, in lists that mostly do so, are made
headlines and set back, with what the other titles (headlines, too) and the paper show. Words behind a colon or a stop do not count:
styles differ there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from citecheck.bibliography.language import is_english
from citecheck.bibliography.text_case import is_title_case, sentence_case, title_case
from citecheck.cleanup.title_case_evidence import names_shown
from citecheck.model import Name, Reference, Span
from citecheck.readers import read_text

MOSTLY = 0.7


def main() -> int:
    whole = titles = names = kept = large = 0
    for path in sorted(Path(sys.argv[1]).glob("*/refs.json")):
        references = [as_reference(item) for item in json.loads(path.read_text("utf-8")) if item.get("title")]
        english = [each for each in references if is_english(each, each.title) and "<" not in each.title]
        plain = [each.title for each in english if len(each.title.split()) >= 4 and not is_title_case(each.title, least=1)]
        if len(plain) < MOSTLY * len(english):
            continue
        headlines = [each._replace(title=title_case(each.title)) for each in references]
        shown = names_shown(headlines, read_text((path.parent / "text.txt").read_text("utf-8"), "paper.txt"))
        for title in plain:
            pairs = list(compared(title, sentence_case(title_case(title), keep=shown)))
            titles, whole = titles + 1, whole + all(one == other for one, other in pairs)
            inside = [other == one for one, other in pairs if one[:1].isupper() and one[1:].islower()]
            names, kept = names + len(inside), kept + sum(inside)
            large += sum(one.islower() and other[:1].isupper() for one, other in pairs)
    print(f"{whole} of {titles} titles whole ({whole / titles:.3f}); {kept} of {names} names kept ({kept / names:.3f})")
    print(f"{large} other words left large")
    return 0


def as_reference(item: dict[str, object]) -> Reference:
    authors = item.get("author")
    people = tuple(Name(str(each["family"])) for each in (authors if isinstance(authors, list) else []) if each.get("family"))
    return Reference(Span("", 0, 1), "", "", people, None, str(item["title"]), {})


def compared(title: str, again: str) -> Iterator[tuple[str, str]]:
    """The words of a title behind its first, and what became of them."""
    before = ":"
    for one, other in zip(title.split(), again.split(), strict=True):
        if before[-1] not in ":.?!–—":
            yield one, other
        before = one


if __name__ == "__main__":
    sys.exit(main())
