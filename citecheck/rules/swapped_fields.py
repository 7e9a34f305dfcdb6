"""Two fields of an entry have each other's value: title and journal, title and author, publisher and place.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }

    @article{abe2015,
      author = {Abe, Ken},
      title = {[[Northern Geographies]]},
      journal = {Tides of a shallow sea},
      year = {2015},
    }

    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {[[London]]},
      address = {Delta University Press},
      year = {1998},
    }

    @book{cho2004,
      author = {Dunes that walk at night},
      title = {[[Cho, Mia and Abe, Ken]]},
      publisher = {Delta House},
      year = {2004},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }

    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Lindqvist, Abe and their markets},
      publisher = {London University Press},
      address = {London},
      year = {1998},
    }
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.publishers_places import PLACES, PUBLISHER_WORDS
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference
from citecheck.text.folding import fold

_PERSON = regex(r"[^\W\d_a-z][\w’'-]+, [^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*)?")
_FEWEST_WORDS = 3  # of a title in the authors' field


@rule("R547", "warning")
def swapped_fields(case: Case) -> Iterator[Fault]:
    """Yield entries of .bib files with the journal of other entries as title, a place as publisher, or people as title."""
    entries = list(case.sources.entries(in_latex))
    journals = Counter(fold(reference.fields["journal"]) for reference in entries if reference.fields.get("journal"))
    for reference in entries:
        fields = reference.fields
        title, journal = fold(fields.get("title", "")), fold(fields.get("journal", ""))
        if title in journals and journal and journal != title and journals[journal] == 1:
            yield Fault(spot(reference, "title"), "The title is the journal of another entry; are title and journal swapped?")
        if _are_imprint_swapped(reference):
            yield Fault(spot(reference, "publisher"), f"“{fields['publisher']}” is a place; are publisher and address swapped?")
        if _is_author_a_title(reference):
            yield Fault(spot(reference, "title"), "The title names people; are title and author swapped?")


def _is_author_a_title(reference: Reference) -> bool:
    """Return whether the title is a list of people, family names first, and the author a few words without a comma."""
    author = reference.fields.get("author", "")
    people = all(map(_PERSON.fullmatch, reference.fields.get("title", "").split(" and ")))
    return people and "," not in author and " and " not in author and len(author.split()) >= _FEWEST_WORDS


def _are_imprint_swapped(reference: Reference) -> bool:
    """Return whether the publisher is a town, and the place ends in a word for publishers: London, Delta University Press."""
    publisher, words = reference.fields.get("publisher", ""), fold(reference.fields.get("address", "")).split()
    return bool(words) and words[-1] in PUBLISHER_WORDS and publisher.lower() in PLACES
