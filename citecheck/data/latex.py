"""LaTeX commands for letters and symbols, and the Unicode characters they produce.

Origin: The Comprehensive LaTeX Symbol List (Pakin), tables 1–20 (accents, letters, escapable and typographic symbols);
Greek and the few mathematical symbols are those that occur in titles of scholarly works. Symbols that are not here are looked
up in latexcodec's table.
"""

# The accent after a backslash → the combining character.
ACCENTS = {
    '"': "\u0308", "'": "\u0301", ".": "\u0307", "=": "\u0304", "H": "\u030b", "^": "\u0302", "`": "\u0300", "b": "\u0331", "c": "\u0327",
    "d": "\u0323", "k": "\u0328", "r": "\u030a", "t": "\u0361", "u": "\u0306", "v": "\u030c", "~": "\u0303",
}  # fmt: skip

# Accents of mathematics, on one letter; over more they are a line that text cannot show.
MATHS_ACCENTS = {
    "acute": "\u0301", "bar": "\u0304", "breve": "\u0306", "check": "\u030c", "ddot": "\u0308", "dot": "\u0307", "grave": "\u0300",
    "hat": "\u0302", "mathring": "\u030a", "overline": "\u0305", "tilde": "\u0303", "vec": "\u20d7", "widehat": "\u0302",
    "widetilde": "\u0303",
}  # fmt: skip

# A command for a single character.
LETTERS = {
    "AA": "Å", "AE": "Æ", "DH": "Ð", "DJ": "Đ", "L": "Ł", "NG": "Ŋ", "O": "Ø", "OE": "Œ", "SS": "ẞ", "TH": "Þ", "aa": "å", "ae": "æ",
    "dh": "ð", "dj": "đ", "i": "ı", "j": "ȷ", "l": "ł", "ng": "ŋ", "o": "ø", "oe": "œ", "ss": "ß", "th": "þ",
}  # fmt: skip

SIGNS = {
    "Alpha": "Α", "Delta": "Δ", "Gamma": "Γ", "Im": "ℑ", "Lambda": "Λ", "Omega": "Ω", "P": "¶", "Phi": "Φ", "Pi": "Π", "Psi": "Ψ",
    "Re": "ℜ", "Rightarrow": "⇒", "S": "§", "Sigma": "Σ", "Theta": "Θ", "Upsilon": "Υ", "Xi": "Ξ", "aleph": "ℵ", "alpha": "α",
    "angle": "∠", "approx": "≈", "ast": "∗", "beta": "β", "bullet": "•", "cap": "∩", "cdot": "·", "cdots": "⋯", "checkmark": "✓",
    "chi": "χ", "circ": "∘", "cong": "≅", "copyright": "©", "cup": "∪", "dag": "†", "dagger": "†", "ddag": "‡", "ddagger": "‡",
    "degree": "°", "delta": "δ", "digamma": "ϝ", "div": "÷", "dots": "…", "ell": "ℓ", "emptyset": "∅", "epsilon": "ε", "equiv": "≡",
    "eta": "η", "euro": "€", "exists": "∃", "forall": "∀", "gamma": "γ", "ge": "≥", "geq": "≥", "gg": "≫", "guillemotleft": "«",
    "guillemotright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "hbar": "ℏ", "in": "∈", "infty": "∞", "int": "∫", "iota": "ι",
    "kappa": "κ", "lambda": "λ", "land": "∧", "langle": "⟨", "lbrace": "{", "lceil": "⌈", "ldots": "…", "le": "≤", "leftarrow": "←",
    "leftrightarrow": "↔", "leq": "≤", "lfloor": "⌊", "ll": "≪", "lnot": "¬", "lor": "∨", "lq": "‘", "mid": "|", "mp": "∓", "mu": "μ",
    "nabla": "∇", "ne": "≠", "neg": "¬", "neq": "≠", "notin": "∉", "nu": "ν", "omega": "ω", "omicron": "ο", "oplus": "⊕", "otimes": "⊗",
    "parallel": "∥", "partial": "∂", "perp": "⊥", "phi": "φ", "pi": "π", "pm": "±", "pounds": "£", "prime": "′", "prod": "∏",
    "propto": "∝", "psi": "ψ", "quotedblbase": "„", "quotesinglbase": "‚", "rangle": "⟩", "rbrace": "}", "rceil": "⌉", "rfloor": "⌋",
    "rho": "ρ", "rightarrow": "→", "rq": "’", "setminus": "∖", "sigma": "σ", "sim": "∼", "simeq": "≃", "slash": "/", "star": "⋆",
    "subset": "⊂", "subseteq": "⊆", "sum": "∑", "tau": "τ", "textasciicircum": "^", "textasciitilde": "~", "textasteriskcentered": "*",
    "textbackslash": "\\", "textbar": "|", "textbraceleft": "{", "textbraceright": "}", "textbullet": "•", "textcent": "¢",
    "textcopyright": "©", "textdegree": "°", "textdollar": "$", "textellipsis": "…", "textemdash": "—", "textendash": "–",
    "texteuro": "€", "textexclamdown": "¡", "textgreater": ">", "textless": "<", "textmu": "µ", "textnumero": "№", "textonehalf": "½",
    "textonequarter": "¼", "textordfeminine": "ª", "textordmasculine": "º", "textperiodcentered": "·", "textquestiondown": "¿",
    "textquotedbl": '"', "textquotedblbase": "„", "textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘",
    "textquoteright": "’", "textquotesingle": "'", "textregistered": "®", "textsterling": "£", "textthreequarters": "¾",
    "texttrademark": "™", "textunderscore": "_", "textvisiblespace": "␣", "textyen": "¥", "theta": "θ", "times": "×", "to": "→",
    "upsilon": "υ", "varepsilon": "ε", "varphi": "ϕ", "vartheta": "ϑ", "vee": "∨", "vert": "|", "wedge": "∧", "wp": "℘", "xi": "ξ",
    "yen": "¥", "zeta": "ζ",
}  # fmt: skip

# Signs of mathematics, of babel's quotation marks and of MathSciNet's transliterations; nothing is written with them.
FURTHER_SIGNS = {
    "Box": "□", "arcdeg": "°", "arcmin": "′", "arcsec": "″", "Lsun": "L⊙", "Msun": "M⊙", "Rsun": "R⊙", "msun": "M⊙", "degr": "°", "earth": "⊕", "micron": "μm", "sun": "⊙", "Cprime": "ʹ", "Leftarrow": "⇐", "Leftrightarrow": "⇔", "Longrightarrow": "⟹", "Uparrow": "⇑", "Vert": "‖", "amalg": "⨿",
    "asymp": "≍", "backslash": "\\", "bigcap": "⋂", "bigcup": "⋃", "bigoplus": "⨁", "bigotimes": "⨂", "bot": "⊥", "bowtie": "⋈",
    "cdotp": "·", "cdprime": "ʺ", "celsius": "°C", "clubsuit": "♣", "colon": ":", "complement": "∁", "cprime": "ʹ", "dashv": "⊣",
    "degC": "°C", "diamond": "⋄", "diamondsuit": "♢", "doteq": "≐", "downarrow": "↓", "dq": '"', "fg": " »", "flat": "♭", "flq": "‹",
    "flqq": "«", "frq": "›", "frqq": "»", "geqslant": "⩾", "gets": "←", "glq": "‚", "glqq": "„", "grq": "‘", "grqq": "“",
    "gtrapprox": "⪆", "gtrsim": "≳", "heartsuit": "♡", "hookrightarrow": "↪", "iff": "⟺", "iint": "∬", "implies": "⟹", "lVert": "‖",
    "leadsto": "⇝", "leqslant": "⩽", "lessapprox": "⪅", "lesssim": "≲", "longrightarrow": "⟶", "ltimes": "⋉", "lvert": "|", "mapsto": "↦",
    "models": "⊨", "natural": "♮", "odot": "⊙", "og": "« ", "oint": "∮", "ominus": "⊖", "oslash": "⊘", "prec": "≺", "preceq": "⪯",
    "rVert": "‖", "rightleftharpoons": "⇌", "rtimes": "⋊", "rvert": "|", "sharp": "♯", "spadesuit": "♠", "sqcap": "⊓", "sqcup": "⊔",
    "square": "□", "succ": "≻", "succeq": "⪰", "supset": "⊃", "supseteq": "⊇", "textlangle": "⟨", "textmugreek": "μ", "textohm": "Ω",
    "textparagraph": "¶", "textperthousand": "‰", "textrangle": "⟩", "textsection": "§", "top": "⊤", "triangle": "△", "uparrow": "↑",
    "uplus": "⊎", "upmu": "μ", "varrho": "ϱ", "varsigma": "ς", "vdash": "⊢", "vdots": "⋮",
}  # fmt: skip

# A sequence of ordinary characters that TeX sets as one.
LIGATURES = {"!`": "¡", "''": "”", "--": "–", "---": "—", "?`": "¿", "``": "“", "~": "\u00a0"}

# A backslash before one of these gives the character itself, or a space of some width.
ESCAPED = {
    " ": " ", "!": "", "#": "#", "$": "$", "%": "%", "&": "&", ",": " ", "-": "", "/": "", ":": " ", ";": " ", "@": "", "\\": " ",
    "_": "_", "{": "{", "|": "‖", "}": "}",
}  # fmt: skip

# Letters of the package textgreek: \textalpha.
TEXT_GREEK = (
    "Delta", "Gamma", "Lambda", "Omega", "Phi", "Pi", "Psi", "Sigma", "Theta", "Xi", "alpha", "beta", "chi", "delta", "epsilon", "eta", "gamma",
    "iota", "kappa", "lambda", "mu", "nu", "omega", "phi", "pi", "psi", "rho", "sigma", "tau", "theta", "xi", "zeta",
)  # fmt: skip

# Units and prefixes of siunitx that titles have, after a number: \SI{5}{\micro\metre}. Origin: its manual, sections 4.5 and 4.6.
UNIT_MACROS = {
    "ampere": "A", "bar": "bar", "becquerel": "Bq", "celsius": "°C", "centi": "c", "day": "d", "deci": "d", "degree": "°",
    "degreeCelsius": "°C", "electronvolt": "eV", "eV": "eV", "farad": "F", "femto": "f", "giga": "G", "gram": "g", "hecto": "h", "hertz": "Hz",
    "hour": "h", "joule": "J", "kelvin": "K", "kilo": "k", "kilogram": "kg", "liter": "L", "litre": "L", "mega": "M", "meter": "m", "metre": "m",
    "micro": "µ", "milli": "m", "minute": "min", "molar": "M", "mole": "mol", "nano": "n", "newton": "N", "ohm": "Ω", "pascal": "Pa", "per": "/",
    "percent": "%", "pico": "p", "second": "s", "tera": "T", "tesla": "T", "tonne": "t", "volt": "V", "watt": "W",
}  # fmt: skip

# Functions that mathematics names in upright letters.
FUNCTIONS = (
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "deg", "det", "dim", "exp", "gcd", "hom", "inf", "ker", "lg", "lim",
    "liminf", "limsup", "ln", "log", "max", "min", "mod", "Pr", "sin", "sinh", "sup", "tan", "tanh",
)  # fmt: skip

# A formatting command: how many arguments it takes, what it prints of them, and whether they are mathematics.
# Origin: LaTeX 2e's reference manual; csquotes; the biblatex manual 3.20, sections 4.10 and 4.11; btxdoc for \noopsort and the like.
COMMANDS: dict[str, tuple[int, str, bool]] = {
    **dict.fromkeys(
        (
            "autocap", "bibnamefont", "bibfnamefont", "bibstring", "biburl", "fbox", "footnote", "greektext",
            "hbox", "ipa", "LR", "makebox", "MakeLowercase", "MakeTextUppercase", "mbox", "mkbibacro", "mkbibbold", "mkbibfootnote", "nolinkurl",
            "num", "path", "RL", "selectlanguage", "textcyrillic", "textgreek", "textipa", "textlatin", "textmd", "textnormal", "textrm",
            "textsc", "textsf", "texttt", "textup", "titlecap", "si", "uline", "underline", "unit", "url", "uppercase", "MakeUppercase", "lowercase",
        ),
        (1, "{0}", False),
    ),
    **dict.fromkeys(("emph", "mkbibemph", "mkbibitalic", "textit", "textsl"), (1, "<i>{0}</i>", False)),
    **dict.fromkeys(("textbf", "strong"), (1, "{0}", False)),
    **dict.fromkeys(
        (
            "ensuremath", "mathbf", "mathcal", "mathfrak", "mathit", "mathnormal", "mathrm", "mathscr", "mathsf", "mathtt", "operatorname",
            "text", "bm", "boldsymbol", "ce", "mathbb", "Bbb", *MATHS_ACCENTS,
        ),
        (1, "{0}", True),
    ),
    **dict.fromkeys(("textsubscript", "mkbibsubscript"), (1, "_", False)),
    **dict.fromkeys(("textsuperscript", "mkbibsuperscript"), (1, "^", False)),
    **dict.fromkeys(("frac", "dfrac", "tfrac", "nicefrac", "sfrac"), (2, "{0}/{1}", True)),
    **dict.fromkeys(("SI", "qty"), (2, "{0} {1}", True)),
    **dict.fromkeys(
        (
            "color", "hspace", "vspace", "kern", "label", "noopsort", "NOOP", "noop", "Noopsort", "nosort", "phantom", "raisebox", "sortnoop",
            "SortNoop", "index",
        ),
        (1, "", False),
    ),
    **dict.fromkeys(
        (
            "allowbreak", "big", "Big", "bigl", "bigr", "clearpage", "displaystyle", "hfil", "hfill", "left", "limits", "linebreak",
            "newblock", "newline", "noindent", "nobreak", "nolinebreak", "null", "par", "penalty", "protect", "quad", "relax", "right",
            "textstyle", "unskip", "xspace",
        ),
        (0, "", False),
    ),
    **dict.fromkeys(("foreignlanguage", "textcolor", "href", "texorpdfstring", "scalebox", "colorbox", "bibinfo"), (2, "{1}", False)),
    "ion": (2, "{0} {1}", False),
    "LaTeX": (0, "LaTeX", False),
    "SIrange": (3, "{0}–{1} {2}", True),
    "qtyrange": (3, "{0}–{1} {2}", True),
    "ang": (1, "{0}°", True),
    "LaTeXe": (0, "LaTeX2e", False),
    "TeX": (0, "TeX", False),
    "BibTeX": (0, "BibTeX", False),
    "XeTeX": (0, "XeTeX", False),
    "LuaTeX": (0, "LuaTeX", False),
    "circa": (1, "ca. {0}", False),
    "enquote": (1, "“{0}”", False),
    "mkbibbrackets": (1, "[{0}]", False),
    "mkbibparens": (1, "({0})", False),
    "mkbibquote": (1, "“{0}”", False),
    "natexlab": (1, "{0}", False),
    "printfirst": (2, "{0}", False),
    "singleletter": (1, "{0}", False),
    "sqrt": (1, "√{0}", True),
    "switchargs": (2, "{1}{0}", False),
    "textquote": (1, "“{0}”", False),
    "texttildelow": (0, "~", False),
}  # fmt: skip

# What changes the form of the rest of its group → its tag, if a handbook prints one.
DECLARATIONS = {
    "bf": "", "bfseries": "", "em": "i", "footnotesize": "", "it": "i", "itshape": "i", "large": "", "Large": "", "normalfont": "",
    "normalsize": "", "rm": "", "sc": "", "scriptsize": "", "scshape": "", "sf": "", "sffamily": "", "sl": "i", "slshape": "i", "small": "",
    "tiny": "", "tt": "", "ttfamily": "", "upshape": "",
}  # fmt: skip

# Cross-references and the like: they print nothing in a value, and are correct as written.
KEPT_COMMANDS = frozenset({
    "autocite", "cite", "citealp", "citealt", "citeauthor", "citep", "citet", "citetitle", "citeyear", "footcite", "fullcite", "nocite",
    "pageref", "parencite", "ref", "textcite",
})  # fmt: skip

BLACKBOARD = {"C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"}
SUPERSCRIPTS = dict(zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
SUBSCRIPTS = dict(zip("0123456789+-−=()aeijoruvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢⱼₒᵣᵤᵥₓ", strict=True))

# Macros of astronomers' journals → the journal (AASTeX 6.3, "Journal abbreviations", and the ADS list of journal macros).
JOURNAL_MACROS = {
    "aap": "Astronomy & Astrophysics", "aapr": "Astronomy and Astrophysics Review", "aaps": "Astronomy and Astrophysics Supplement Series",
    "aas": "American Astronomical Society Meeting Abstracts", "actaa": "Acta Astronomica", "aj": "The Astronomical Journal", "ao": "Applied Optics", "apj": "The Astrophysical Journal",
    "apjl": "The Astrophysical Journal Letters", "apjlett": "The Astrophysical Journal Letters",
    "apjs": "The Astrophysical Journal Supplement Series", "apjsupp": "The Astrophysical Journal Supplement Series", "aplett": "Astrophysical Letters",
    "apspr": "Astrophysics and Space Physics Research", "apss": "Astrophysics and Space Science",
    "araa": "Annual Review of Astronomy and Astrophysics", "azh": "Astronomicheskii Zhurnal", "baas": "Bulletin of the American Astronomical Society",
    "bac": "Bulletin of the Astronomical Institutes of Czechoslovakia", "bain": "Bulletin of the Astronomical Institutes of the Netherlands",
    "caa": "Chinese Astronomy and Astrophysics", "cjaa": "Chinese Journal of Astronomy and Astrophysics", "dps": "AAS Division for Planetary Sciences Meeting Abstracts",
    "fcp": "Fundamentals of Cosmic Physics", "frass": "Frontiers in Astronomy and Space Sciences",
    "gca": "Geochimica et Cosmochimica Acta", "grl": "Geophysical Research Letters", "iaucirc": "IAU Circulars", "icarus": "Icarus",
    "jcap": "Journal of Cosmology and Astroparticle Physics", "jcp": "The Journal of Chemical Physics", "jgr": "Journal of Geophysical Research",
    "jqsrt": "Journal of Quantitative Spectroscopy and Radiative Transfer", "jrasc": "Journal of the Royal Astronomical Society of Canada",
    "maps": "Meteoritics & Planetary Science", "memras": "Memoirs of the Royal Astronomical Society", "memsai": "Memorie della Società Astronomica Italiana",
    "mnras": "Monthly Notices of the Royal Astronomical Society", "na": "New Astronomy", "nar": "New Astronomy Reviews", "nat": "Nature", "natas": "Nature Astronomy",
    "nphysa": "Nuclear Physics A", "pasa": "Publications of the Astronomical Society of Australia",
    "pasj": "Publications of the Astronomical Society of Japan", "pasp": "Publications of the Astronomical Society of the Pacific",
    "physrep": "Physics Reports", "physscr": "Physica Scripta", "planss": "Planetary and Space Science", "pra": "Physical Review A",
    "prb": "Physical Review B", "prc": "Physical Review C", "prd": "Physical Review D", "pre": "Physical Review E", "prl": "Physical Review Letters",
    "procspie": "Proceedings of SPIE", "psj": "The Planetary Science Journal", "qjras": "Quarterly Journal of the Royal Astronomical Society",
    "rmp": "Reviews of Modern Physics", "rmxaa": "Revista Mexicana de Astronomía y Astrofísica", "rnaas": "Research Notes of the AAS", "skytel": "Sky and Telescope", "solphys": "Solar Physics", "sovast": "Soviet Astronomy",
    "ssr": "Space Science Reviews", "zap": "Zeitschrift für Astrophysik",
}  # fmt: skip
# How the macros of IEEEabrv.bib begin, which IEEEtran's users name beside their own list.
IEEE_MACROS = ("IEEE_J_", "IEEE_M_", "IEEE_O_", "IEEE_STD_", "IET_", "ACM_J_", "OSA_J_")
SIGNS |= FURTHER_SIGNS | JOURNAL_MACROS | {name: name for name in FUNCTIONS}
SIGNS |= {f"text{name}": SIGNS[name] for name in TEXT_GREEK if name in SIGNS}
LETTERS |= {"Dbar": "Đ", "dbar": "đ", "eth": "ð", "imath": "ı", "jmath": "ȷ"}

STRUCK = frozenset({"DIFdel", "DIFdelFL", "deleted", "sout", "st", "xout"})
r"""Commands whose argument is struck out or deleted. Origin: the manuals of ulem, soul, changes and latexdiff."""

REPLACED = frozenset({"replaced"})
r"""Commands of the package changes with a new argument, which is printed, and an old one, which is struck out."""

QUOTE_SHORTHANDS = {'"': "", "-": "", "/": "/", "=": "-", "|": "", "~": "-"}
"""What babel prints for a straight quote and a sign: breaks, hyphens that do not hinder others, a hyphen that does not break."""

GERMAN_SHORTHANDS = {
    "'": "”", "<": "«", ">": "»", "A": "Ä", "E": "Ë", "I": "Ï", "O": "Ö", "S": "SS", "U": "Ü", "Z": "SZ", "`": "„", "a": "ä", "e": "ë",
    "c": "c", "f": "f", "i": "ï", "l": "l", "m": "m", "n": "n", "o": "ö", "p": "p", "r": "r", "s": "ß", "t": "t", "u": "ü", "z": "ß",
}  # fmt: skip
"""What babel prints for a straight quote and a letter or sign in German. Origin of both: babel-german, sections 2.1 and 2.2."""

GERMAN_BABEL = frozenset({"austrian", "german", "germanb", "naustrian", "ngerman", "ngermanb", "nswissgerman", "swissgerman"})
"""Names of German in babel and polyglossia."""

QUOTING_BABEL = GERMAN_BABEL | {
    "afrikaans", "bulgarian", "catalan", "danish", "dutch", "estonian", "finnish", "norsk", "nynorsk", "polish", "portuguese", "russian",
    "slovene", "spanish", "swedish", "ukrainian",
}  # fmt: skip
"""Languages in which babel makes the straight quote a command. Origin: the manuals of babel's languages."""

OTHER_BABEL = frozenset({
    "UKenglish", "USenglish", "american", "australian", "british", "canadian", "czech", "english", "francais", "french", "greek", "italian",
    "latin", "romanian", "turkish",
})  # fmt: skip
"""Languages of babel in which a straight quote is a quote."""

UNPRINTED_PARTS = frozenset({"bibliography", "graphics", "include", "input", "label", "ref", "url"})
r"""Parts of the names of commands whose argument is not printed: \addbibresource, \cref, \pageref, \includegraphics."""

UNPRINTED = frozenset(
    {
        "addbibresource",
        "addcontentsline",
        "begin",
        "bibliographystyle",
        "captionsetup",
        "color",
        "documentclass",
        "end",
        "graphicspath",
        "hspace",
        "href",
        "hyperlink",
        "hypersetup",
        "hypertarget",
        "index",
        "pagestyle",
        "selectlanguage",
        "subfile",
        "textcolor",
        "thispagestyle",
        "usepackage",
        "vspace",
    }
)
r"""Commands whose first argument is not printed: a name, an address, a length, a colour."""

UNPRINTED_TWO = frozenset({"DeclareUnicodeCharacter", "addtocounter", "addtolength", "rule", "setcounter", "setlength"})
r"""Commands with two arguments that are not printed."""
