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
    "0": "OoDQ°6U", "1": "Il|!][{}tiT7L4£\\A(", "2": "Zz", "3": "8%&", "4": "A_", "5": "Ss$38", "6": "bG&0", "7": "?1TV", "8": "B&3RA6", "9": "gq%0&",
}  # fmt: skip

# Glyphs that stand for the letter of a year.
LETTERS = {"a": "4u32091&i@", "b": "6h8p5", "c": "¢eoG©", "d": "4", "e": "c¢", "f": "t", "g": "9"}

# A mark inside a word, and the letter it most often stands for.
INSIDE_WORDS = {"!": "l", "[": "t", "]": "l", "_": "a", "{": "l", "|": "l", "}": "l", "€": "e", "¢": "c"}

# What "&" comes back as.
AMPERSANDS = frozenset({"$", "6", "6c", "8", "8z", "G", "Q", "R", "é", "«", "te", "R:"})

# "and" in its languages, as scanners give it back.
ANDS = frozenset(
    {
        "_nd",
        "aad",
        "ad",
        "aid",
        "amd",
        "and.",
        "anil",
        "aml",
        "anc",
        "ancl",
        "anð",
        "ant",
        "aud",
        "end",
        "hnd",
        "ind",
        "nnd",
        "und:",
        "umd",
        "uad",
        "wnd",
        "and:",
        "ond",
    }
)
