"""The ASA Style Guide, 7th edition: no mark before the year, a colon without a space before a page, et al. from three authors."""

from citecheck.model import Style

STYLE = Style(
    name="asa",
    separator=" ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=4,
    locator_separator=":",
    order="names",
    title="ASA 7",
    serial_comma=True,
    et_al_later_from=3,
    given_names="shared",
    ibid=False,
)
