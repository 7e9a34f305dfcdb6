"""Words and codes before the number of a patent. Origin: WIPO's standard ST.3, the handbooks."""

from citecheck.data.lexicon.number_words import Words

# Whose patent it is, as words and as the code of the office.
LANDS: Words = {
    "en": (
        "British",
        "Canadian",
        "Chinese",
        "European",
        "French",
        "German",
        "Japanese",
        "U.S.",
        "U. S.",
        "UK",
        "US",
        "United States",
        "World",
    ),
}
OFFICES = ("CN", "DE", "EP", "FR", "GB", "JP", "UK", "US", "WO")
# The word for one: in an entry, before its number, and in a field.
PATENTS: Words = {"en": ("patent", "patent application")}
PATENT: Words = {"en": ("patent",)}
LABELS: Words = {"en": ("pat", "patent")}
# Between the word and the number.
NUMBER: Words = {"en": ("no", "no.")}
