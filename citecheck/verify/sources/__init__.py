"""The sources that may be asked over a network, by name."""

from __future__ import annotations

from citecheck.verify.sources import arxiv, crossref, datacite, doi, openalex, pubmed
from citecheck.verify.sources.books import DNB, K10PLUS, OPEN_LIBRARY
from citecheck.verify.sources.request import Source

SOURCES: dict[str, Source] = {
    source.name: source
    for source in (
        crossref.SOURCE,
        datacite.SOURCE,
        doi.SOURCE,
        arxiv.SOURCE,
        pubmed.SOURCE,
        openalex.SOURCE,
        OPEN_LIBRARY,
        DNB,
        K10PLUS,
    )
}
