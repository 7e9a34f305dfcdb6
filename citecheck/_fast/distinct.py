"""Named tuples that equal only their own kind: a tuple by itself asks for the fields alone, whatever they mean."""

from __future__ import annotations


def _is_same(self: tuple[object, ...], other: object) -> bool:
    return type(self) is type(other) and tuple.__eq__(self, other)


def _is_other(self: tuple[object, ...], other: object) -> bool:
    return type(self) is not type(other) or tuple.__ne__(self, other)


def make_distinct(*nouns: type) -> None:
    """Let the values of each type equal those of no other: an Edit is not an Unread of the same place and words."""
    for noun in nouns:
        for name, method in (("__eq__", _is_same), ("__ne__", _is_other)):
            setattr(noun, name, method)
