"""Evidence as lists of named features: each has a weight, and an example of an entry that has it.

Unit: points of a scale that is the list's own; its module says how many decide. Origin of the weights: judged by what each speaks for, then
held against lists of edited papers until none could be moved without a loss.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

Subject = TypeVar("Subject")


class Feature(NamedTuple, Generic[Subject]):
    """A thing that speaks for or against a reading: how much, how often it is met in the subject (or whether), and an entry that has it."""

    name: str
    weight: float
    measure: Callable[[Subject], float]
    example: str


class Sign(NamedTuple, Generic[Subject]):
    """A thing that decides by itself, if none before it does: for what, whether the subject has it, and an entry that has it."""

    name: str
    verdict: bool
    holds: Callable[[Subject], bool]
    example: str


def total(features: Sequence[Feature[Subject]], subject: Subject) -> float:
    """What all features together speak for."""
    return sum(feature.weight * feature.measure(subject) for feature in features)


def decide(signs: Sequence[Sign[Subject]], subject: Subject, *, otherwise: bool = False) -> bool:
    """The verdict of the first sign that holds."""
    return next((sign.verdict for sign in signs if sign.holds(subject)), otherwise)
