"""Words around an entry's values that a handbook prints in its own form, or not at all: labels, "in", "retrieved from", months.

Rows are as in citecheck.data.lexicon.number_words; all are folded (citecheck.text.folding). Origin: the forms in the handbooks.
"""

from citecheck.data.lexicon.number_words import Words

APPARATUS: Words = {
    "ca": ("consulta", "consultat", "coord", "dins", "edicio", "i", "num", "pag", "pags", "recuperat", "trad"),
    "de": ("abgerufen", "am", "aufl", "auflage", "band", "bd", "bde", "h", "heft", "herausgegeben", "hg", "hgg", "hrsg", "im", "jg", "letzte", "letzter", "nr", "s", "u", "und", "verfugbar", "von", "zugegriffen", "zuletzt"),
    "en": (
        "access", "accessed", "also", "and", "art", "article", "at", "available", "by", "ch", "chap", "cited", "doi", "ed", "edited", "edition", "editor", "gen",
        "editors", "edn", "eds", "et", "al", "from", "http", "https", "in", "isbn", "issn", "issue", "last", "no", "nos", "number", "on", "online", "of", "org",
        "p", "page", "pages", "part", "pmcid", "pmid", "pp", "press", "print", "pt", "pub", "published", "retrieved", "rev", "st", "nd", "rd", "th", "the",
        "trans", "translated", "translator", "url", "viewed", "vol", "vols", "volume", "web", "with", "work", "original", "originally", "www", "dx", "epub",
    ),
    "es": ("consultado", "coord", "coords", "ed", "editado", "eds", "en", "num", "pag", "recuperado", "trad", "vol", "y", "de", "desde", "el"),
    "fr": ("consulte", "dans", "dir", "direction", "ed", "edite", "et", "le", "ligne", "numero", "par", "sous", "la", "t", "tome", "trad", "vol"),
    "it": ("consultato", "cura", "da", "di", "il", "ed", "edd", "in", "n", "num", "pp"),
    "fi": ("osoitteesta",),
    "ko": ("권", "제", "제호", "집", "쪽", "호"),
    "la": ("et", "ibid", "id", "idem", "s", "l", "n", "d"),
    "lt": ("interneta", "ir", "kn", "leid", "leidimas", "nr", "prieiga", "psl", "red", "sud", "verte", "ziureta"),
    "nb": ("den", "fra"),
    "nl": ("op", "van"),
    "pt": ("acesso", "coord", "coords", "de", "disponivel", "e", "ed", "em", "org", "orgs", "trad", "traducao", "v"),
    "ru": ("с", "т"),
    "sv": ("den", "fran", "pa"),
    "zh": ("主编", "主編", "卷", "号", "巻", "年", "期", "版", "第", "編", "编", "译", "页", "頁"),
}  # fmt: skip
