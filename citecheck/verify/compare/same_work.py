"""Whether two records, perhaps of two sources, are of one work: an article and its preprint are, two parts of a series are not."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data import record_costs as costs
from citecheck.data.lexicon.dedupe_words import OWN_WORK
from citecheck.data.record_markup import REPOSITORY_PREFIXES
from citecheck.dedupe.agreement import has_common_title
from citecheck.dedupe.conflicts import first_page
from citecheck.dedupe.journal_names import contradict
from citecheck.text.folding import fold
from citecheck.verify.compare import Comparison, compared
from citecheck.verify.compare.vetoes import is_other_kind
from citecheck.verify.record import Record, as_reference

_FITTING = ("same", "slip", "part")
_VERSION = regex(r"(?:\.?v\d{1,3}|\.s\d{3})\Z")
_SHORTEST_DOI = len("10.1234/x")


def same_work(one: Record, other: Record) -> bool:
    """Whether two records are of one work, or of versions of it."""
    if one.doi and (one.doi == other.doi or _names_the_other(one, other) or _names_the_other(other, one)):
        return True
    if one.doi and other.doi and _stem(one.doi) == _stem(other.doi):
        return not one.kind == other.kind == "component"  # two supplements of one article
    if is_other_kind(as_reference(one), other) or is_other_kind(as_reference(other), one) or _kinds_part(one, other):
        return False
    return _agree(one, other)


def _names_the_other(one: Record, other: Record) -> bool:
    """Whether a record says that the other is a version of it, or its article."""
    versions = ("version-of", "published-as", "preprint-of")
    return any(related.relation in versions and related.identifier == other.doi for related in one.related)


def _stem(doi: str) -> str:
    """A DOI without its version or the number of its supplement."""
    found = _VERSION.search(doi)
    return doi[: found.start()] if found and found.start() > _SHORTEST_DOI else doi


def _kinds_part(one: Record, other: Record) -> bool:
    """Whether the kinds of two records show two works: each DOI of a dataset is one, unless the records say otherwise."""
    kinds = {one.kind, other.kind}
    if "dataset" in kinds and one.doi and other.doi:
        return True
    return len(kinds) > 1 and bool(kinds & {"dataset", "software", "book", "review"}) and not kinds <= {"book", "report", "thesis", "misc"}


def _agree(one: Record, other: Record) -> bool:
    found, back = compared(as_reference(one), other), compared(as_reference(other), one)
    title = found.title
    if has_common_title(as_reference(one)) or found.off > _most_years(one, other, found, back) or _adds_a_work(one, other, title.likeness):
        return False
    placed = bool(one.volume) and one.volume == other.volume and _page(one) == _page(other) != ""
    if title.likeness not in _FITTING and not (placed and title.held == 1.0):
        return False
    if _apart(one, other):
        return False
    if not found.authors.known:
        return title.likeness == "same" and len(fold(one.title).split()) >= costs.LONG_TITLE and not (one.doi and other.doi)
    return _people_agree(one, other, found, back) and (placed or title.likeness == "same" or not any(found.place))


def _people_agree(one: Record, other: Record, found: Comparison, back: Comparison) -> bool:
    """Return whether one list of authors contains the other, or both have most in common; two registered works have the same list."""
    shared, strange = found.authors.shared, (len(found.authors.strangers), len(back.authors.strangers))
    if not shared:
        return False
    if one.doi and other.doi and max(strange) and not _is_deposit(one, other):
        return shared >= costs.SHARED_OF_MANY and max(strange) <= 1
    return not min(strange) or shared >= costs.SHARED_OF_MANY or (shared > 1 and min(strange) <= 1)


def _most_years(one: Record, other: Record, found: Comparison, back: Comparison) -> int:
    """How far apart the years of two records may be: more for a preprint, a deposit, and a talk that became an article."""
    if _is_deposit(one, other):
        return costs.PREPRINT_YEARS
    grown = {one.kind, other.kind} == {"article", "inproceedings"} and found.authors.shared > costs.SHARED_OF_MANY
    everyone = not found.authors.strangers and not back.authors.strangers
    return costs.PREPRINT_YEARS if grown and everyone and found.title.likeness == "same" else 1


def _is_deposit(one: Record, other: Record) -> bool:
    """Whether one of two records is of a preprint, or of a copy in a repository."""
    return "preprint" in (one.kind, other.kind) or any(record.doi.partition("/")[0] in REPOSITORY_PREFIXES for record in (one, other))


def _adds_a_work(one: Record, other: Record, likeness: str) -> bool:
    """Return whether the additional words of one title make it another work: its rejoinder, its supplement."""
    words = [frozenset(fold(record.title).split()) for record in (one, other)]
    return likeness == "part" and bool((words[0] ^ words[1]) & OWN_WORK)


def _page(record: Record) -> str:
    return first_page(as_reference(record))


def _apart(one: Record, other: Record) -> bool:
    """Whether the places of two records show two works."""
    if _is_deposit(one, other):
        return False
    homes = one.containers[:1] + other.containers[:1]
    if len(homes) == 2 and contradict(*homes) and {one.kind, other.kind} != {"article", "inproceedings"}:
        return True
    prefixes = {record.doi.partition("/")[0] for record in (one, other)}
    return len(homes) == 2 and len(prefixes) == 1 and bool(one.doi) and bool(other.doi)
