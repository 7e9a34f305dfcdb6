"""Asks every source one question about a well-known work, over the network, and says whether its answer is read as this version expects.

    make live MAILTO=you@example.org      or: python benchmarks/live.py [ADDRESS FOR mailto] [SOURCE=URL ...]

Some twelve requests. Nothing in the tests opens a connection: this is how to see whether the services are still as they were described.
Exit codes: 0 every answer is as expected, 1 some differ, 2 wrong use. SOURCE=URL asks a source elsewhere.
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
    (Question("crossref", "venue", "Nature\n1953"), "found"),
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


def main(words: list[str]) -> int:
    addresses = dict(word.split("=", 1) for word in words if "=" in word)
    mailto = next((word for word in words if "=" not in word), "")
    if (mailto and "@" not in mailto) or not addresses.keys() <= SOURCES.keys() or len(words) > len(addresses) + bool(mailto):
        print(f"write an address (you@example.org), and SOURCE=URL with one of {', '.join(SOURCES)}", file=sys.stderr)
        return 2
    clock = Clock()
    settings = Settings(mailto=mailto, agent="citecheck (make live)", addresses=addresses)
    asker = Asker(list(SOURCES.values()), Cache("", clock.today()), settings, clock)
    asker.ask([question for question, _ in QUESTIONS])
    wrong = sum(_differs(asker, question, expected) for question, expected in QUESTIONS)
    for source, why in asker.gone.items():
        print(f"{source} {why}")
    return int(bool(wrong))


def _differs(asker: Asker, question: Question, expected: str) -> bool:
    """Whether an answer is not as expected; it is printed."""
    answer = asker.answer(question)
    status = answer.status if answer else "not asked"
    title = answer.records[0].title if answer and answer.records else ""
    value = question.value.partition("\n")[0]
    print(f"{'ok' if status == expected else 'DIFFERS':8}{question.source} {question.by} {value}: {status} {title}".rstrip())
    return status != expected


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
