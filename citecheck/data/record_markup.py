"""What the titles of records contain besides their words. Origin: records of Crossref, DataCite, OpenAlex, arXiv, PubMed and dblp."""

# Tags in square brackets that a publisher's export leaves in titles; with their closing forms.
BRACKET_TAGS = frozenset({"astrobj", "bold", "clc", "csc", "inf", "ital", "rm", "sc", "sub", "sup", "tex", "bf", "it"})

# Tags around text that is joined to the preceding word.
CLOSE_TAGS = frozenset({"sub", "sup", "inf", "msub", "msup", "mi", "mn", "mo", "mrow", "scp", "sc"})

# Words in a record's title for the form of the work; they come and go, and are ignored in comparisons: by language.
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

# Words before a number at the start of a title: Part I, Chapter 4.
NUMBERING_WORDS = {
    "appendix": "en", "chapter": "en", "lecture": "en", "paper": "en", "part": "en", "section": "en", "kapitel": "de", "teil": "de",
    "chapitre": "fr", "partie": "fr", "capitulo": "es", "parte": "es", "capitolo": "it",
}  # fmt: skip

# Words of an edition after a title: Second Edition, 10th Anniversary Edition.
EDITION_WORDS = {
    "edition": "en", "ed": "en", "auflage": "de", "aufl": "de", "edicion": "es", "edizione": "it", "edicao": "pt", "druk": "nl",
}  # fmt: skip

# Words at the start of a mention of the proceedings after a title.
PROCEEDINGS_WORDS = {"proceedings": "en", "proc": "en", "tagungsband": "de", "actes": "fr", "atti": "it", "actas": "es"}

# How American English spells the endings and middles of British words: patterns of folded words, and their replacements.
SPELLINGS = (
    (r"(?<=[a-z]{2})our(?=s?\Z|ed|ing|ab|al|er|ful|hood|ist|it|less)", "or"),
    (r"(?<=[a-z]{3})(?:[iy]s|yz)(?=e|ing|ation|able)", "iz"),
    (r"(?<=[a-z]{2}[aeiou])ll(?=e[drs]|ing)", "l"),
    (r"(?<=[bcht])re\Z", "er"),
    (r"(?<=[a-z])ogue\Z", "og"),
    (r"(?<=f)ence(?=s?\Z)", "ense"),
    (r"mme(?=s?\Z)", "m"),
)

# Greek letters that titles have as letters or by name.
GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ",
    "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
}  # fmt: skip

# Prefixes of repositories in which copies of published works are deposited. Origin: re3data's list of repositories, Crossref's and DataCite's members.
REPOSITORY_PREFIXES = frozenset({
    "10.5281", "10.6084", "10.7916", "10.22004", "10.17615", "10.2139", "10.48550", "10.31219", "10.31234", "10.31235", "10.17605", "10.20944",
    "10.21203", "10.26434", "10.1101", "10.36227", "10.18452", "10.3929", "10.5167",
})  # fmt: skip
