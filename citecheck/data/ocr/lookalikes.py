"""How scanners misread the fixed parts of a citation. Origin: counted in scans with a known clean text, at three levels of damage."""

# "et" and "al" as scanners misread them; any of the first with any of the second.
ET = frozenset({
    "&t", "al", "cf", "cl", "cr", "ct", "e1", "e[", "ec", "ef", "ei", "el", "en", "er", "et", "et,", "et.", "e€", "ol", "ot", "rt", "tt", "vt",
    "¢t", "ét", "€t",
})  # fmt: skip
AL = frozenset({
    "Al", "a!", "a1", "aI", "aJ", "aL", "a]", "ab", "ad", "af", "ah", "ai", "ak", "al", "al!", "ali", "alt", "at", "ath", "a|", "cal", "id", "il", "nl",
    "ol", "ul",
})  # fmt: skip

# Glyphs in place of a digit of a year; those of other alphabets look exactly like it.
DIGITS = {
    "0": "OoDQ°6UОоΟο", "1": "Il|!][{}tiT7L4£\\A(ІΙ", "2": "Zz", "3": "8%&Зз", "4": "A_Ч", "5": "Ss$38", "6": "bG&0б", "7": "?1TV", "8": "B&3RA6SgВ",
    "9": "gq%0&",
}  # fmt: skip

# Glyphs in place of the letter of a year.
LETTERS = {"a": "4u32091&i@", "b": "6h8p5", "c": "¢eoG©", "d": "4", "e": "c¢", "f": "t", "g": "9"}

# A mark inside a word, and the letter it most often replaces.
INSIDE_WORDS = {"!": "l", "[": "t", "]": "l", "_": "a", "{": "l", "|": "l", "}": "l", "€": "e", "¢": "c"}

# Marks that scanners insert in a word or after a conjunction.
SPECKS = frozenset(".,:;'’*°~")

# A mark or figure, and the capital that a name begins with: |lyasi, $chaeffer, 0’Brien.
CAPITALS = {"!": "I", "$": "S", "0": "O", "|": "I"}

# Glyphs, and the letters of "et al." that they are mistaken for.
OTHERS_LETTERS = {"!": "l", "&": "e", "1": "l", "4": "a", "@": "a", "[": "t", "]": "l", "|": "l", "¢": "e", "€": "e"}

# How an opening bracket is misread, joined to the following name.
OPENERS = "CIcflt"

# How "&" is misread.
AMPERSANDS = frozenset({"$", "6", "6c", "8", "8z", "G", "Q", "R", "R:", "te", "«", "é"})

# "and" in several languages, as scanners misread it.
ANDS = frozenset({
    "_nd", "aad", "ad", "aid", "amd", "aml", "anc", "ancl", "and.", "and:", "anil", "ant", "anð", "aud", "end", "hnd", "ind", "nnd",
    "ond", "uad", "umd", "und:", "wnd",
})  # fmt: skip

# Letters that scanners confuse, folded into one, in this order: two names with the same skeleton look alike on paper.
SKELETON = (("rn", "m"), ("vv", "w"), ("ii", "u"), ("cl", "d"), ("li", "h"), ("1", "i"), ("l", "i"), ("|", "i"), ("!", "i"), ("j", "i"), ("t", "i"), ("f", "i"), ("0", "o"), ("c", "e"), ("o", "e"), ("5", "s"), ("z", "s"), ("8", "b"), ("y", "v"), ("q", "g"), ("9", "g"))  # fmt: skip

# Shapes that older OCR engines and people confuse, rarer in the counted scans: (meant, seen), folded.
SHAPES = frozenset({
    ("cl", "d"), ("d", "cl"), ("h", "li"), ("in", "m"), ("li", "h"), ("m", "in"), ("m", "rn"), ("n", "ri"), ("rn", "m"), ("u", "ii"), ("u", "li"), ("vv", "w"), ("w", "iv"), ("w", "vv"),
})  # fmt: skip
