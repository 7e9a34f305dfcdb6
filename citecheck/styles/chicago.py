"""The Chicago Manual of Style, 18th edition, author-date: 13.103 (et al. from three authors), 13.117 (no mark before a page)."""

from citecheck.model import Style

STYLE = Style(
    name="chicago",
    separator=" ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=3,
    locator_separator=", ",
    order="text",
    title="Chicago 18",
    serial_comma=True,
    given_names="shared",
    ibid=False,
)
