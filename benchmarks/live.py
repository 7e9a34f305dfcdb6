"""Asks every source one question about a well-known work, over the network, and says whether its answer is read as this version expects.

    make live                             or: python benchmarks/live.py [ADDRESS FOR mailto]

Some twelve requests. Nothing in the tests opens a connection: this is how to see whether the services are still as they were described.
"""

from __future__ import annotations

import sys

from citecheck.verify.answer import Question
from citecheck.verify.net.ask import Asker, Settings
from citecheck.verify.net.cache import Cache
from citecheck.verify.net.clock import Clock
from citecheck.verify.sources import SOURCES
from citecheck.verify.sources.request import Wish, value_of

HELIX = Wish("Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid", "Watson", "1953", "Nature")
QUESTIONS = (
    (Question("crossref", "doi", "10.1038/171737a0"), "found"),
    (Question("crossref", "title", value_of(HELIX)), "found"),
    (Question("crossref", "doi", "10.1038/there-is-none"), "none"),
    (Question("datacite", "doi", "10.48550/arxiv.1706.03762"), "found"),
    (Question("doi", "agency", "10.1038/171737a0"), "found"),
    (Question("doi", "handle", "10.1038/there-is-none"), "none"),
    (Question("arxiv", "arxiv", "1706.03762"), "found"),
    (Question("pubmed", "pmid", "13054692"), "found"),
    (Question("openalex", "doi", "10.1038/171737a0"), "found"),
    (Question("openlibrary", "isbn", "9780743216302"), "found"),
    (Question("dnb", "isbn", "9783499613890"), "found"),
    (Question("k10plus", "isbn", "9780743216302"), "found"),
)


def main(mailto: str) -> int:
    clock = Clock()
    asker = Asker(list(SOURCES.values()), Cache("", clock.today()), Settings(mailto=mailto, agent="citecheck (make live)"), clock)
    asker.ask([question for question, _ in QUESTIONS])
    wrong = 0
    for question, expected in QUESTIONS:
        answer = asker.answer(question)
        status = answer.status if answer else "not asked"
        title = answer.records[0].title if answer and answer.records else ""
        wrong += status != expected
        value = question.value.partition("\n")[0]
        print(f"{'ok' if status == expected else 'DIFFERS':8}{question.source} {question.by} {value}: {status} {title}".rstrip())
    for source, why in asker.gone.items():
        print(f"{source} {why}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
