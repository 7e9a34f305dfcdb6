"""Systems of citing that citecheck recognizes but does not support, and how a text that uses them looks."""

from typing import NamedTuple


class CitationSystem(NamedTuple):
    """A system: its name, as it continues "seems to cite by", a pattern of one citation, and how many make a system."""

    name: str
    pattern: str
    fewest: int = 2


_NAME = r"[^\W\d_a-z][\w’'-]+"

CITATION_SYSTEMS = (
    CitationSystem("numbers in brackets", r"(?<=[^\W_][ \u00a0])\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\](?!\()|(?<=[\w.,])\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,9}\](?![(:])"),
    CitationSystem("notes", r"\[\^[\w-]{1,40}\](?!:)|\\footnote(?:mark)?[{\[]|(?<=[\w.,;:!?”\"’)])[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}|(?<=[a-zß-öø-ÿ][.,;:!?”\"’])\d{1,3}(?=\s)(?!\s?%)"),
    CitationSystem("author and page", rf"\((?:see |cf\. |qtd\. in )?{_NAME}(?:(?:,? (?:and|&) {_NAME})|(?:, {_NAME})+,? (?:and|&) {_NAME}| et al\.)?(?:, [^\W\d_][\w’' ]{{1,40}})? \d{{1,4}}(?:[–-]\d{{1,4}})?\)"),
)  # fmt: skip

KEYS = CitationSystem("citation keys", "", 1)
"""Keys are read by :mod:`citecheck.readers.citation_keys`."""
