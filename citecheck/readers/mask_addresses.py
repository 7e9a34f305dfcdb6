"""URLs, DOIs and e-mail addresses are not prose: a year in one is not a year that cites."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex

# An address ends at a space or a quote; so long as one has 2,000 characters it is read whole, and no pattern looks back.
_ADDRESS = regex(
    r"(?<![\w.+-])(?:"
    r"(?P<url>(?:https?|ftp|file)://[^\s<>\"“”「」|]{1,2000}+|www\.[^\s<>\"“”|]{1,2000}+)"
    r"|(?P<doi>(?:doi:?[ ]?)?10\.\d{4,9}/[^\s<>\"“”|]{1,300}+)"
    r"|(?P<email>[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,4}+)"
    r")",
    re.IGNORECASE,
)
_SIGNS = ("://", "www.", "10.", "@")
_OPENERS = {")": "(", "]": "[", "}": "{"}


def mask_addresses(prose: str) -> str:
    """The prose, at equal length, with addresses blanked out; punctuation after an address stays."""
    lower = prose.lower()
    if not any(sign in lower for sign in _SIGNS):
        return prose
    return _ADDRESS.sub(_blanked, prose)


def _blanked(match: re.Match[str]) -> str:
    found = match[0]
    end = address_end(found)
    return " " * end + found[end:]


def address_end(found: str) -> int:
    """Where an address ends: before a bracket that it did not open, and before the sentence's own punctuation."""
    depth = dict.fromkeys(_OPENERS.values(), 0)
    end = len(found)
    for at, char in enumerate(found):
        if char in depth:
            depth[char] += 1
        elif char in _OPENERS:
            depth[_OPENERS[char]] -= 1
            if depth[_OPENERS[char]] < 0:
                end = at
                break
    while end and found[end - 1] in ".,;:!?'’*_":
        end -= 1
    return end
