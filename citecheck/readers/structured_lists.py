"""Lists with keys that an essay carries in its own source: LaTeX's thebibliography, the references of Markdown's front matter."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS
from citecheck.model import Document
from citecheck.readers.typography import blank, plain

_OPENS = regex(r"\\begin\{thebibliography\}")
_CLOSES = regex(r"\\end\{thebibliography\}")
_REFERENCES = regex(r"^references:[ \t]*\n", 8)
_NEXT_FIELD = regex(r"^[^\s#-]", 8)


def structured_lists(essay: Document) -> tuple[Document, tuple[Document, ...]]:
    """The essay without such lists, and they, all over the essay's text."""
    markup = FORMATS[essay.format].markup
    if markup == "latex" and "thebibliography" in essay.text:
        stretches, format = list(_environments(essay.text)), "bibitems"
    elif markup == "markdown" and "references:" in essay.text:
        stretches, format = list(_front_matter(essay.text)), "csl-yaml"
    else:
        return essay, ()
    if not stretches:
        return essay, ()
    text = plain(essay.text)
    lists = tuple(essay._replace(prose=blank(text[:a]) + text[a:b] + blank(text[b:]), format=format) for a, b in stretches)
    body = essay.prose
    for a, b in stretches:
        body = body[:a] + blank(body[a:b]) + body[b:]
    return essay._replace(prose=body), lists


def _environments(text: str) -> Iterator[tuple[int, int]]:
    from citecheck.readers.latex_inert import without_inert

    source = without_inert(text)
    for opened in _OPENS.finditer(source):
        closed = _CLOSES.search(source, opened.end())
        yield opened.end(), closed.end() if closed else len(source)


def _front_matter(text: str) -> Iterator[tuple[int, int]]:
    from citecheck.readers.markdown_inert import front_matter

    front = front_matter(plain(text))
    found = _REFERENCES.search(front)
    if found:
        following = _NEXT_FIELD.search(front, found.end())
        yield found.end(), following.start() if following else len(front)
