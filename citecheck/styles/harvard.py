"""Harvard as Cite Them Right has it (12th edition): a comma, "and" everywhere, et al. from four authors."""

from citecheck.model import Style

STYLE = Style(
    name="harvard",
    separator=", ",
    conjunction="and",
    narrative_conjunction="and",
    et_al="et al.",
    et_al_from=4,
    locator_separator=", ",
    order="years",
    title="Harvard (Cite Them Right 12)",
    page="p. ",
    pages="pp. ",
    given_names="never",
    ibid=False,
)
