"""Evidence as lists of named features: each has a weight, and an example of an entry that has it.

Unit: points on a scale of the list's own; its module says how many decide. Origin of the weights: estimated one by one, then
tested on lists of edited papers until none could be changed without a loss.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum
from typing import Generic, NamedTuple, TypeVar

Subject = TypeVar("Subject")


class Feature(NamedTuple, Generic[Subject]):
    """Evidence for or against a reading: its weight, how often the subject has it (or whether), and an entry that has it."""

    name: str
    weight: float
    measure: Callable[[Subject], float]
    example: str


class Sign(NamedTuple, Generic[Subject]):
    """Evidence that decides alone, if no earlier sign holds: for which verdict, whether the subject has it, and an entry that has it."""

    name: str
    verdict: bool
    holds: Callable[[Subject], bool]
    example: str


def total(features: Sequence[Feature[Subject]], subject: Subject) -> float:
    """Return the sum of all features."""
    return fsum([weight * amount for _, weight, measure, _ in features if (amount := measure(subject))])


def decide(signs: Sequence[Sign[Subject]], subject: Subject, *, otherwise: bool = False) -> bool:
    """Return the verdict of the first sign that holds."""
    return next((sign.verdict for sign in signs if sign.holds(subject)), otherwise)
