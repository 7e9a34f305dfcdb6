"""A volume, an issue or pages hold something that is not a number: a word, a placeholder, a letter that looks like a digit.

Styles print it unchanged, and it does not help to find the article.

Bad:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      volume = {[[twelve]]},
      number = {[[n/a]]},
      pages = {[[to appear]]},
      year = {1998},
    }

    @article{okoro2001,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dawn},
      journal = {Review of Evenings},
      volume = {[[1O]]},
      number = {3},
      pages = {[[??--??]]},
      year = {2001},
    }

Good:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      volume = {XII},
      number = {Special Issue},
      pages = {iv--xii, S3, A--C},
      year = {1998},
    }

    @article{okoro2001,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dawn},
      journal = {Review of Evenings},
      volume = {B},
      number = {Suppl. 2},
      pages = {e1023},
      year = {2001},
    }
"""

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import PARTS_OF_VOLUMES
from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case
from citecheck.text.placeholders import UNPAGED, is_placeholder
from citecheck.text.word_patterns import any_of

_NAMES = {"number": "issue", "pages": "pages", "volume": "volume"}
_LOOKALIKE = regex(r"\d{1,4}[Ol]\d{0,3}|l\d{1,3}")
_WORDS = regex(r"[^\W\d_][^\W\d_ .'/’-]{2,40}(?:[ .'/’-]{1,2}[^\W\d_]{1,40}){0,5}\.?")
_ROMAN = regex(r"(?i:[ivxlcdm]{1,12})")
_PART = regex(rf"(?i:\b{any_of(PARTS_OF_VOLUMES)})")
_LATIN = regex(r"[A-Za-z]")
_DASH = regex(r"\s*(?:-{1,4}|[–—])\s*")


@rule("R546", "warning")
def not_a_number(case: Case) -> Iterator[Fault]:
    """Yield every volume, issue and range of pages of a database that holds a word, a placeholder or a letter that looks like a digit."""
    for value in case.sources.values(in_fields, _NAMES):
        written = value.reference.fields.get(value.field, "").strip()
        if written and not _is_number(value.field, written):
            verb = "are not numbers" if value.field == "pages" else "is not a number"
            yield Fault(value.span, f"The {_NAMES[value.field]} “{written[:80]}” {verb}.")


def _is_number(field: str, written: str) -> bool:
    if is_placeholder(written) or _LOOKALIKE.fullmatch(written):
        return False
    if field == "volume":
        return not (_WORDS.fullmatch(written) and _LATIN.match(written)) or bool(_ROMAN.fullmatch(written) or _PART.search(written))
    return field == "number" or _are_pages(written)


def _are_pages(written: str) -> bool:
    """Whether each end of a range is a number, a Roman one, a letter or a word that says that there are none."""
    if UNPAGED.search(written):
        return True
    ends = [end for end in _DASH.split(written) if end]
    words = [end for end in ends if is_placeholder(end) or _LOOKALIKE.fullmatch(end) or _is_word(end)]
    return not words or (len(words) < len(ends) and len(ends) > 2)


def _is_word(end: str) -> bool:
    return bool(_LATIN.match(end)) and len(end) > 1 and all(sign.isalpha() or sign in " ./'" for sign in end) and not _ROMAN.fullmatch(end)
