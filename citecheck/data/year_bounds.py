"""Bounds of years, and the pattern of a year in each kind of place: how early a number of four digits is more likely a year than not.

The later the first year, the more other numbers occur there (pages, counts, postal codes). No pattern includes the boundaries around it
or a letter after it: those depend on the place.
"""

FIRST_JOURNAL = 1665
"""The Philosophical Transactions and the Journal des sçavans began."""

LAST_YEAR = 2028
"""Two years after this version's, as a constant, so that a list gets the same findings on every day."""

ANY_YEAR = r"(?:1\d|20)\d\d"
"""1000–2099: where the place itself shows that it is a year: in a year's field, in brackets after a name."""

LAST_IN_FIELDS = 2099
"""The last of these: a later number in a field is a slip, which no citation means."""

NO_YEAR = "0000"
"""What programs write for a work without a year: in a field for years it is none, in a date of ISO 8601 it is 1 BC."""

YEAR_OF_PRINT = r"(?:1[4-9]|20)\d\d"
"""1400–2099: in an entry of a list; from movable type on."""

YEAR_NOT_PAGE = r"(?:1[4-9]\d\d|20[0-4]\d)"
"""1400–2049: in an entry, where there are pages and article numbers."""

YEAR_IN_TEXT = r"(?:1[5-9]|20)\d\d"
"""1500–2099: in running text, where 1,400 is more often a count."""

DECADE = r"(?:1[4-9]|20)(?:\d-|--)\s?\??"
"""A decade or a century for an unknown year, as ABNT writes it in square brackets: [197-], [18--?]."""

MODERN_YEAR = r"(?:1[89]|20)\d\d"
"""1800–2099: where only its form distinguishes it from a page or an article number."""

RECENT_YEAR = r"(?:19|20)\d\d"
"""1900–2099: of a conference, a visit to a page, an issue online."""

YEAR_ONLINE = r"19[5-9]\d|20[0-4]\d"
"""1950–2049: in a DOI; alternatives without a group."""

YEAR_OF_ORIGINAL = r"1?\d{3}|20\d\d"
"""100–2099: of a first publication, in separate brackets; alternatives without a group."""
