"""APA Publication Manual, 7th edition: 8.17 (et al. from three authors), 8.11 (author and year), 8.13 (pages)."""

from citecheck.model import Style

STYLE = Style(
    name="apa",
    separator=", ",
    conjunction="&",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=3,
    locator_separator=", ",
    order="names",
    title="APA 7",
    serial_comma=True,
    page="p. ",
    pages="pp. ",
    given_names="shared",
    ibid=False,
)
