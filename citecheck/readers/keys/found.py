"""What a scanner of keys finds, and how the content of a bracket is split."""

from collections.abc import Iterator
from typing import Literal, NamedTuple


class KeyItem(NamedTuple):
    """One key as written, where it is, and the part of the work that is meant."""

    key: str
    start: int
    end: int
    locator: str = ""


class KeyCitation(NamedTuple):
    """A stretch that cites by keys; ``cites`` is false where entries are only brought into the list (nocite, an alias)."""

    start: int
    end: int
    items: tuple[KeyItem, ...]
    form: Literal["parenthetical", "narrative"] = "parenthetical"
    cites: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in their order."""
        return tuple(item.key for item in self.items)


def parts_of(text: str, start: int, end: int, *, at: str = ";", opening: str = "[{", closing: str = "]}") -> Iterator[tuple[int, int]]:
    """Return the stretches between separators that are not in a nested bracket."""
    depth, begun = 0, start
    for place in range(start, end):
        char = text[place]
        if char in opening:
            depth += 1
        elif char in closing:
            depth = max(0, depth - 1)
        elif char == at and not depth:
            yield begun, place
            begun = place + 1
    yield begun, end
