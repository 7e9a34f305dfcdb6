"""A document's text as it reads: blocks (headings, paragraphs, items of lists, notes) and the runs inside them."""

from __future__ import annotations

from citecheck.formats import FORMATS
from citecheck.model import Document
from citecheck.reporters.html.structure.block import Block, Run

__all__ = ["Block", "Run", "blocks_of"]


def blocks_of(document: Document) -> tuple[Block, ...]:
    """The blocks of a document in order; what they leave out is white space, or markup that prints nothing."""
    if document.places is not None and not document.parts:
        from citecheck.reporters.html.structure.extracted import blocks
    elif FORMATS[document.format].markup == "markdown":
        from citecheck.reporters.html.structure.markdown import blocks
    elif FORMATS[document.format].is_latex and not FORMATS[document.format].is_list:
        from citecheck.reporters.html.structure.latex import blocks
    else:
        from citecheck.reporters.html.structure.plain import blocks
    return tuple(blocks(document))
