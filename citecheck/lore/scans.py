"""What a scanner makes of the fixed parts of a citation. Origin: counted in scans of papers whose clean text is known, at three levels of damage."""

# "et" and "al" as scanners give them back; any of the first with any of the second.
ET = frozenset(
    {
        "et",
        "ct",
        "ot",
        "el",
        "ef",
        "ét",
        "e[",
        "e€",
        "¢t",
        "vt",
        "cl",
        "et.",
        "et,",
        "er",
        "ol",
        "&t",
        "rt",
        "ei",
        "cf",
        "cr",
        "ec",
        "€t",
        "tt",
        "al",
        "en",
    }
)
AL = frozenset(
    {
        "al",
        "at",
        "ai",
        "ab",
        "a1",
        "a!",
        "a|",
        "a]",
        "ak",
        "af",
        "ath",
        "ul",
        "nl",
        "ol",
        "il",
        "aL",
        "ali",
        "alt",
        "ah",
        "id",
        "al!",
        "cal",
        "ad",
    }
)

# Glyphs that stand for a digit of a year.
DIGITS = {
    "0": "OoDQ°6", "1": "Il|!][{}tiT7L", "2": "Zz", "3": "8%&", "4": "A_", "5": "S$38", "6": "bG&0", "7": "?1", "8": "B&3", "9": "gq%0&",
}  # fmt: skip

# Glyphs that stand for the letter of a year.
LETTERS = {"a": "4u3209&i@", "b": "6h8p5", "c": "¢eoG", "d": "4", "e": "c¢", "f": "t", "g": "9"}
