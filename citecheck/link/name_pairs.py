"""An item and an entry, compared name by name; what a comparison costs at least is known before letters are compared."""

from collections.abc import Mapping, Sequence

from citecheck.data import costs
from citecheck.data.lexicon.et_al_words import CHINESE, ET_AL
from citecheck.link.name_match import explain_name, least_cost
from citecheck.model import CitationItem, Name, Reference, Span
from citecheck.names.edits import IMPOSSIBLE, SAME, Spelling
from citecheck.names.organisations import may_be_organisation
from citecheck.text.folding import fold

FAR = 3  # most authors that may be left out before a match
_LEAST_BEFORE = min(costs.FIRST_LEFT_OUT, costs.FIRST_ADDED, costs.AUTHORS_SWAPPED)  # nats; if a match is not of the first name and author
_MORE = ("others", "et al", *sorted(form.rstrip(".") for form in ET_AL), *CHINESE)
_LAST_SIGNS = frozenset(form[-1:] for form in _MORE)  # the initials at the end of most lists of authors are not among them


class Pair:
    """An item and an entry, compared name by name."""

    __slots__ = ("_more", "_stories", "aliases", "authors", "cited", "damage", "item", "reference")

    def __init__(self, item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, Sequence[Name]]) -> None:
        """Compare an item with an entry."""
        self.item, self.reference, self.damage, self.aliases = item, reference, damage, aliases
        self.cited, self.authors = item.names, reference.names
        self._stories: dict[tuple[int, int], Spelling] = {}
        self._more: bool | None = None

    @property
    def more(self) -> bool:
        """Return whether the entry itself leaves authors out; most comparisons end before that matters."""
        if self._more is None:
            self._more = leaves_authors_out(self.reference)
        return self._more

    @property
    def is_of_year(self) -> bool:
        """Return whether the cited year is the entry's."""
        item, entry = self.item, self.reference
        return item.year is not None and entry.year is not None and item.year.number == entry.year.number

    def story(self, i: int, j: int) -> Spelling:
        """Return how the j-th author became the i-th cited name."""
        if (known := self._stories.get((i, j))) is not None:
            return known
        seen, meant = self.cited[i], self.authors[j]
        is_same = seen.family == meant.family and not seen.given and not may_be_organisation(meant)  # most, so without a look at the others
        explained = SAME if is_same else explain_name(seen, meant, self.damage)
        if self.aliases and (known_as := self.aliases.get(fold(seen.family), ())):
            explained = min([*(_alias(name, meant, self.damage) for name in known_as), explained], key=lambda story: story.cost)
        self._stories[i, j] = explained
        return explained

    def least(self, i: int, j: int) -> float:
        """Return what the story of a name and an author costs at least: what it costs, if it is known."""
        if (known := self._stories.get((i, j))) is not None:
            return known.cost
        return 0.0 if self.aliases else least_cost(self.cited[i], self.authors[j], self.damage)

    def swapped(self, i: int, j: int) -> float:
        """Return what a name and the next cost as two authors the other way round; what they cost at least, if that is too much."""
        if (least := self.least(i, j + 1) + self.least(i + 1, j)) >= costs.NEARLY_ALIKE:
            return least
        return self.story(i, j + 1).cost + self.story(i + 1, j).cost

    def may_meet(self, limit: float) -> bool:
        """Return whether an author may have become a cited name at a cost up to ``limit``; a name of several parts may be two authors."""
        if any(" " in name.family or "-" in name.family for name in self.cited):
            return True
        if limit < _LEAST_BEFORE:
            return bool(self.cited and self.authors) and self.least(0, 0) <= limit and self.story(0, 0).cost <= limit
        for i in range(len(self.cited)):
            for j in range(min(len(self.authors), i + FAR + 2)):
                before = _before_match(i, j, len(self.cited))
                if before <= limit and self.least(i, j) + before <= limit and self.story(i, j).cost + before <= limit:
                    return True
        return False

    def is_as_listed(self) -> bool:
        """Return whether the cited names are exactly the entry's first authors, and as many as this form of citation names."""
        cited, rest = len(self.cited), len(self.authors) - len(self.cited)
        if not cited or rest < 0:
            return False
        for i in range(cited):
            if self.least(i, i) or self.story(i, i) != SAME:
                return False
        if self.more:
            return self.item.et_al
        return is_form_of(rest, cited, et_al=self.item.et_al)

    def is_family(self) -> bool:
        """Return whether the plural of the family name that all the authors have is cited: the Webbs (1894)."""
        if len(self.cited) != 1 or self.cited[0].given or self.item.et_al or len(self.authors) < 2:
            return False
        families = {fold(name.family) for name in self.authors}
        if len(families) != 1:
            return False
        family, seen = families.pop(), fold(self.cited[0].family)
        return seen in (family + "s", family + "es")

    def span(self, i: int) -> Span:
        """Return the span of the i-th cited name."""
        return self.item.name_spans[i] if i < len(self.item.name_spans) else self.item.span


def _before_match(i: int, j: int, cited: int) -> float:
    """Return the cost of what is before a match of the i-th cited name and the j-th author, if it is the first one: added names and authors
    left out, or one author fewer if the match is half of two that are swapped."""
    added = costs.FIRST_ADDED + costs.ADDED * (i - 1) if i else 0.0
    if not j:
        return added
    left_out = costs.FIRST_LEFT_OUT + costs.LEFT_OUT * (j - 1)
    if i + 1 == cited:
        return added + left_out
    return added + min(left_out, costs.AUTHORS_SWAPPED + (left_out - costs.LEFT_OUT if j > 1 else 0.0))


def is_form_of(rest: int, cited: int, *, et_al: bool) -> bool:
    """Return whether so many names, with or without "et al.", are how a work is cited that has so many more."""
    return (rest > 1 or (rest == 1 and cited > 1)) if et_al else not rest


def leaves_authors_out(reference: Reference) -> bool:
    """Return whether an entry itself leaves authors out."""
    fields = reference.fields
    written = fields.get("author")
    return _leaves_authors_out(fields.get("editor", "") if written is None else written)


def _leaves_authors_out(written: str) -> bool:
    """Return whether an entry's authors, as written, end in "and others" or have an ellipsis."""
    end = written.rstrip(".)] ")
    return (end[-1:] in _LAST_SIGNS and end.endswith(_MORE)) or "…" in written


def _alias(name: Name, meant: Name, damage: float) -> Spelling:
    """Return how an author became the meaning of an abbreviation; an alias of a person is the same person, or not a match."""
    if fold(name.family) in (fold(meant.family), fold(f"{meant.given} {meant.family}")):
        return SAME
    story = explain_name(name, meant, damage) if may_be_organisation(meant) else IMPOSSIBLE
    return story if story.cost <= costs.ALIAS_MOST else IMPOSSIBLE
