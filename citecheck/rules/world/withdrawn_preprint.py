"""A listed preprint was withdrawn.

Its authors or its server withdrew it; the text may still be available. Say so, or cite what replaced it.

Bad:

    ---
    @misc{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {[[Rivers as borders of northern trust]]},
      year = {2010},
      eprint = {1001.01234},
      eprinttype = {arXiv},
    }
    ---
    arxiv arxiv 1001.01234: <feed><entry><id>http://arxiv.org/abs/1001.01234v1</id><published>2010-01-05</published>
      <title>Rivers as borders of northern trust</title><comment>This paper is withdrawn: lemma 2 is wrong</comment>
      <author><name>Maja Lindqvist</name></author><author><name>Per Odén</name></author></entry></feed>

Good:

    ---
    @misc{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      year = {2010},
      eprint = {1001.01234},
      eprinttype = {arXiv},
    }
    ---
    arxiv arxiv 1001.01234: <feed><entry><id>http://arxiv.org/abs/1001.01234v1</id><published>2010-01-05</published>
      <title>Rivers as borders of northern trust</title><comment>12 pages</comment>
      <author><name>Maja Lindqvist</name></author><author><name>Per Odén</name></author></entry></feed>
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import is_of_preprint, notice_fault, noticed
from citecheck.model import Case


@rule("W712", "warning")
def withdrawn_preprint(case: Case) -> Iterator[Fault]:
    """Yield entries whose preprint was withdrawn."""
    for found in filter(is_of_preprint, noticed(case, "withdrawal")):
        yield notice_fault(found, "This work was withdrawn {}.")
