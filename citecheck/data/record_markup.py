"""What the titles of records carry besides their words. Origin: records of Crossref, DataCite, OpenAlex, arXiv, PubMed and dblp."""

# Tags in square brackets that a publisher's export leaves in titles; with their closing forms.
BRACKET_TAGS = frozenset({"astrobj", "bold", "clc", "csc", "inf", "ital", "rm", "sc", "sub", "sup", "tex", "bf", "it"})

# Tags around something that is written close to the word before it.
CLOSE_TAGS = frozenset({"sub", "sup", "inf", "msub", "msup", "mi", "mn", "mo", "mrow", "scp", "sc"})

# Words by which a record's title says what the work is a form of; they come and go, and are compared without: by language.
FORM_TAILS = {
    "abstract": "en",
    "abstract only": "en",
    "extended abstract": "en",
    "short paper": "en",
    "demo paper": "en",
    "invited paper": "en",
    "invited talk": "en",
    "keynote": "en",
    "poster": "en",
    "preprint": "en",
    "full version": "en",
    "student abstract": "en",
    "position paper": "en",
    "retracted": "en",
    "withdrawn": "en",
    "with discussion": "en",
}

# Words before a number that opens a title: Part I, Chapter 4.
NUMBERING_WORDS = {
    "appendix": "en", "chapter": "en", "lecture": "en", "paper": "en", "part": "en", "section": "en", "kapitel": "de", "teil": "de",
    "chapitre": "fr", "partie": "fr", "capitulo": "es", "parte": "es", "capitolo": "it",
}  # fmt: skip

# Words of an edition behind a title: Second Edition, 10th Anniversary Edition.
EDITION_WORDS = {
    "edition": "en", "ed": "en", "auflage": "de", "aufl": "de", "edicion": "es", "edizione": "it", "edicao": "pt", "druk": "nl",
}  # fmt: skip

# Words that open a mention of the proceedings behind a title.
PROCEEDINGS_WORDS = {"proceedings": "en", "proc": "en", "tagungsband": "de", "actes": "fr", "atti": "it", "actas": "es"}

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ",
    "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
}  # fmt: skip
