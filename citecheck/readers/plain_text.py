"""Plain text: addresses are not prose, and neither are the keys of a text written for pandoc or LaTeX."""

from __future__ import annotations

from citecheck.readers.keys import key_citations, mask_keys
from citecheck.readers.mask_addresses import mask_addresses


def mask(prose: str) -> str:
    """The prose of a plain text, already plain; equal length, line breaks kept."""
    return mask_addresses(mask_keys(prose, key_citations(prose, "txt")))
