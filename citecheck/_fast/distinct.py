"""Named tuples that only equal values of their own type: plain tuples compare their fields, whatever these mean."""

from __future__ import annotations


def _is_same(self: tuple[object, ...], other: object) -> bool:
    return type(self) is type(other) and tuple.__eq__(self, other)


def _is_other(self: tuple[object, ...], other: object) -> bool:
    return type(self) is not type(other) or tuple.__ne__(self, other)


def make_distinct(*nouns: type) -> None:
    """Make the values of each type unequal to those of other types: an Edit is not an Unread with the same span and text."""
    for noun in nouns:
        for name, method in (("__eq__", _is_same), ("__ne__", _is_other)):
            setattr(noun, name, method)
