"""Harvard as Cite Them Right has it (12th edition): a comma, "and" everywhere, et al. from four authors."""

from citecheck.model import Style

STYLE = Style(
    name="harvard",
    separator=", ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=4,
    locator_separator=", p. ",
    order="names",
)
