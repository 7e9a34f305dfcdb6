"""GB/T 7714—2015, author and year: 9.3 (only the first author is named; 等 after a Chinese one; the page after a colon)."""

from citecheck.model import Style

STYLE = Style(
    name="gbt7714",
    separator=", ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=2,
    locator_separator=": ",
    order="years",
    title="GB/T 7714-2015",
    given_names="any",
    ibid=False,
)
