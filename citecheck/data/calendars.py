"""Calendars other than the Gregorian: what to add to their years. Origin: the standard epochs (a year of theirs begins in the one given or the next)."""

# (name in front of the number, years to add)
ERAS = {
    "Heisei": 1988, "Meiji": 1867, "Minguo": 1911, "Reiwa": 2018, "ROC": 1911, "Showa": 1925, "Shōwa": 1925, "Taisho": 1911, "Taishō": 1911, "令和": 2018, "平成": 1988, "明治": 1867, "昭和": 1925, "民国": 1911, "民國": 1911,
}  # fmt: skip

# (first number, last number, years to add): numbers that hardly any Gregorian year of a cited work has.
COUNTS = (
    (1290, 1420, 621),  # Solar Hijri
    (2440, 2600, -543),  # Buddhist
    (5600, 5800, -3760),  # Hebrew
)
