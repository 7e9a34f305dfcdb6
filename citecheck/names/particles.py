"""Particles of family names in fields of their own."""

from citecheck._fast.regex import regex

# Small words before a family name in its own field (CSL 1.0.2, appendix "Name particles"), as {von Braun} has them in lists of the ADS.
PARTICLE_FIRST = regex(r"((?:['’]?[^\W\d_A-Z][^\WA-Z]{0,7}[ ]){1,3})([A-ZÀ-ÖØ-Þ].*)")
