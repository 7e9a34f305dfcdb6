"""What a scanner makes of the fixed parts of a citation. Origin: counted in scans of papers whose clean text is known, at three levels of damage."""

# "et" and "al" as scanners give them back; any of the first with any of the second.
ET = frozenset({
    "&t", "al", "cf", "cl", "cr", "ct", "e1", "e[", "ec", "ef", "ei", "el", "en", "er", "et", "et,", "et.", "e€", "ol", "ot", "rt", "tt", "vt",
    "¢t", "ét", "€t",
})  # fmt: skip
AL = frozenset({
    "Al", "a!", "a1", "aI", "aJ", "aL", "a]", "ab", "ad", "af", "ah", "ai", "ak", "al", "al!", "ali", "alt", "at", "ath", "a|", "cal", "id", "il", "nl",
    "ol", "ul",
})  # fmt: skip

# Glyphs that stand for a digit of a year; those of other alphabets look just like them.
DIGITS = {
    "0": "OoDQ°6UОоΟο", "1": "Il|!][{}tiT7L4£\\A(ІΙ", "2": "Zz", "3": "8%&Зз", "4": "A_Ч", "5": "Ss$38", "6": "bG&0б", "7": "?1TV", "8": "B&3RA6SgВ",
    "9": "gq%0&",
}  # fmt: skip

# Glyphs that stand for the letter of a year.
LETTERS = {"a": "4u32091&i@", "b": "6h8p5", "c": "¢eoG©", "d": "4", "e": "c¢", "f": "t", "g": "9"}

# A mark inside a word, and the letter it most often stands for.
INSIDE_WORDS = {"!": "l", "[": "t", "]": "l", "_": "a", "{": "l", "|": "l", "}": "l", "€": "e", "¢": "c"}

# Marks that scanners put inside a word or behind a conjunction.
SPECKS = frozenset(".,:;'’*°~")

# A mark or figure, and the capital that a name begins with: |lyasi, $chaeffer, 0’Brien.
CAPITALS = {"!": "I", "$": "S", "0": "O", "|": "I"}

# Glyphs, and the letters of "et al." that they are taken for.
OTHERS_LETTERS = {"!": "l", "&": "e", "1": "l", "4": "a", "@": "a", "[": "t", "]": "l", "|": "l", "¢": "e", "€": "e"}

# What an opening bracket comes back as, glued to the name behind it.
OPENERS = "CIcflt"

# What "&" comes back as.
AMPERSANDS = frozenset({"$", "6", "6c", "8", "8z", "G", "Q", "R", "R:", "te", "«", "é"})

# "and" in its languages, as scanners give it back.
ANDS = frozenset({
    "_nd", "aad", "ad", "aid", "amd", "aml", "anc", "ancl", "and.", "and:", "anil", "ant", "anð", "aud", "end", "hnd", "ind", "nnd",
    "ond", "uad", "umd", "und:", "wnd",
})  # fmt: skip

# Letters that scanners take for one another, folded into one, in this order: two names of one skeleton look alike on paper.
SKELETON = (("rn", "m"), ("vv", "w"), ("ii", "u"), ("cl", "d"), ("li", "h"), ("1", "i"), ("l", "i"), ("|", "i"), ("!", "i"), ("j", "i"), ("t", "i"), ("f", "i"), ("0", "o"), ("c", "e"), ("o", "e"), ("5", "s"), ("z", "s"), ("8", "b"), ("y", "v"), ("q", "g"), ("9", "g"))  # fmt: skip

# Shapes that older engines and the eye confuse, rarer in the scans that were counted: (meant, seen), folded.
SHAPES = frozenset({
    ("cl", "d"), ("d", "cl"), ("h", "li"), ("in", "m"), ("li", "h"), ("m", "in"), ("m", "rn"), ("n", "ri"), ("rn", "m"), ("u", "ii"), ("u", "li"), ("vv", "w"), ("w", "iv"), ("w", "vv"),
})  # fmt: skip
