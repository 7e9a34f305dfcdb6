"""MLA Handbook, 9th edition: 6.5 (et al. from three authors); a year is cited only where two works must be told apart."""

from citecheck.model import Style

STYLE = Style(
    name="mla",
    separator=" ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=3,
    locator_separator=" ",
    order="text",
    title="MLA 9",
    given_names="shared",
    ibid=False,
)
