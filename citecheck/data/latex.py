"""LaTeX's ways to write letters and signs, and what they mean in Unicode.

Origin: The Comprehensive LaTeX Symbol List (Pakin), tables 1–20 (accents, letters, escapable and typographic signs);
Greek and the few mathematical signs are those that titles of scholarly works are known to hold.
"""

# The accent after a backslash → the combining character.
ACCENTS = {
    '"': "\u0308", "'": "\u0301", ".": "\u0307", "=": "\u0304", "H": "\u030b", "^": "\u0302", "`": "\u0300", "b": "\u0331", "c": "\u0327",
    "d": "\u0323", "k": "\u0328", "r": "\u030a", "t": "\u0361", "u": "\u0306", "v": "\u030c", "~": "\u0303",
}  # fmt: skip

# A command that stands for a character.
LETTERS = {
    "AA": "Å", "AE": "Æ", "DH": "Ð", "DJ": "Đ", "L": "Ł", "NG": "Ŋ", "O": "Ø", "OE": "Œ", "SS": "ẞ", "TH": "Þ", "aa": "å", "ae": "æ",
    "dh": "ð", "dj": "đ", "i": "ı", "j": "ȷ", "l": "ł", "ng": "ŋ", "o": "ø", "oe": "œ", "ss": "ß", "th": "þ",
}  # fmt: skip

SIGNS = {
    "Alpha": "Α", "Delta": "Δ", "Gamma": "Γ", "Lambda": "Λ", "Omega": "Ω", "P": "¶", "Phi": "Φ", "Pi": "Π", "Psi": "Ψ", "S": "§",
    "Sigma": "Σ", "Theta": "Θ", "Xi": "Ξ", "alpha": "α", "approx": "≈", "beta": "β", "cdot": "·", "chi": "χ", "copyright": "©",
    "dag": "†", "ddag": "‡", "degree": "°", "delta": "δ", "dots": "…", "ell": "ℓ", "epsilon": "ε", "eta": "η", "euro": "€", "gamma": "γ",
    "geq": "≥", "guillemotleft": "«", "guillemotright": "»", "infty": "∞", "iota": "ι", "kappa": "κ", "lambda": "λ", "ldots": "…",
    "lbrace": "{", "leq": "≤", "lq": "‘", "mu": "μ", "nu": "ν", "omega": "ω", "phi": "φ", "pi": "π", "pm": "±", "pounds": "£", "psi": "ψ",
    "quotedblbase": "„", "quotesinglbase": "‚", "rbrace": "}", "rho": "ρ", "rightarrow": "→", "rq": "’", "sigma": "σ", "sim": "∼", "slash": "/",
    "tau": "τ", "textasciicircum": "^", "textasciitilde": "~", "textbackslash": "\\", "textbar": "|", "textbraceleft": "{", "textbraceright": "}", "textbullet": "•",
    "textcopyright": "©", "textdegree": "°", "textdollar": "$", "textellipsis": "…", "textemdash": "—", "textendash": "–",
    "texteuro": "€", "textexclamdown": "¡", "textgreater": ">", "textless": "<", "textordfeminine": "ª", "textordmasculine": "º",
    "textperiodcentered": "·", "textquestiondown": "¿", "textquotedbl": '"', "textquotedblleft": "“", "textquotedblright": "”",
    "textquoteleft": "‘", "textquoteright": "’", "textquotesingle": "'", "textregistered": "®", "textsterling": "£", "texttrademark": "™",
    "textunderscore": "_", "theta": "θ", "times": "×", "to": "→", "upsilon": "υ", "varepsilon": "ε", "varphi": "ϕ", "xi": "ξ",
    "zeta": "ζ",
}  # fmt: skip

# A run of ordinary characters that TeX sets as one.
LIGATURES = {"!`": "¡", "''": "”", "--": "–", "---": "—", "?`": "¿", "``": "“", "~": "\u00a0"}

# A backslash before one of these gives the sign itself, or a space of some width.
ESCAPED = {
    " ": " ", "!": "", "#": "#", "$": "$", "%": "%", "&": "&", ",": " ", "-": "", "/": "", ":": " ", ";": " ", "@": "", "\\": " ",
    "_": "_", "{": "{", "}": "}",
}  # fmt: skip
