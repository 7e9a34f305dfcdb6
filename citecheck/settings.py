"""What a person or a handbook decides: the style of citations, and settings of rules."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

_NOTHING: Mapping[str, Any] = {}


class Style(NamedTuple):
    """How a handbook writes citations. ``separator`` appears between authors and year, ``conjunction`` before the last author.

    ``et_al_from`` authors are shortened to the first (``et_al_later_from`` at a second citation of the work, if it is not 0).
    ``page`` and ``pages`` are the labels of one page and of several; ``given_names`` says whether citations print them; ``ibid``
    whether "ibid." may replace a citation; ``quotation_page`` whether a quotation needs its page; ``et_al_distinct`` whether works that
    would be shortened alike name further authors; ``undated`` what appears for a year that is not known.
    ``same_authors`` says how a bracket cites further works by the same authors: by years (2004a, 2004b), by ``letters`` within a year
    (2004a, b), or by names again; the separators of years and letters, and of what follows such a group ("" as between other works).
    ``by_page`` says that authors and pages are cited, not years.
    ``decided`` names the fields that a handbook or a person decides: the others are the essay's own habits.
    """

    name: str
    separator: str
    conjunction: str
    narrative_conjunction: str
    et_al: str
    et_al_from: int
    locator_separator: str
    order: Literal["names", "years", "text"]
    title: str = ""
    serial_comma: bool = False
    et_al_later_from: int = 0
    page: str = ""
    pages: str = ""
    works_separator: str = "; "
    given_names: Literal["never", "shared", "any"] = "any"
    capitals: bool = False
    ibid: bool = True
    quotation_page: bool = True
    et_al_distinct: bool = False
    undated: str = ""
    same_authors: Literal["any", "years", "letters", "names"] = "any"
    years_separator: str = ", "
    letters_separator: str = ", "
    group_separator: str = ""
    by_page: bool = False
    decided: frozenset[str] = frozenset()


class Settings(NamedTuple):
    """What a person may say about rules: see the configuration reference for each."""

    aliases: Mapping[str, str] = _NOTHING
    ignore_works: tuple[str, ...] = ()
    quotation_words: int = 8
