"""Letters of other alphabets in Latin ones, and what different transliterations of them have in common.

Origin: ISO 9, GOST 7.79, BGN/PCGN, scientific transliteration, Ukrainian passports (2010); ELOT 743 for Greek.
"""

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch",
    "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ђ": "d", "ј": "i", "љ": "li", "њ": "ni", "ћ": "ch", "џ": "dzh",
}  # fmt: skip

GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o",
    "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "h", "ψ": "ps", "ω": "o",
}  # fmt: skip

# Two letters that are one sound.
GREEK_PAIRS = (("ου", "u"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "g"), ("τσ", "c"), ("τζ", "c"))

# What Latin spellings of one name have in common, folded, in this order.
COMMON_FORM = (
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("ch", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("zh", "z"), ("sh", "s"),
    ("ts", "c"), ("tz", "c"), ("ou", "u"), ("oi", "i"), ("ei", "i"), ("ai", "e"), ("mp", "b"), ("nt", "d"), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("iy", "i"), ("ii", "i"), ("io", "e"), ("ff", "v"), ("f", "v"), ("b", "v"), ("c", "s"), ("ss", "s"), ("h", "g"),
)  # fmt: skip
