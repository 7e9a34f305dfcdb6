"""Words around an entry's values that a handbook prints in its own form, or not at all: labels, "in", "retrieved from", months.

Rows are as in citecheck.data.lexicon.number_words; all are folded (citecheck.text.folding). Origin: the forms in the handbooks.
"""

from citecheck.data.lexicon.number_words import Words

APPARATUS: Words = {
    "ca": ("consulta", "consultat", "coord", "dins", "edicio", "i", "num", "pag", "pags", "recuperat", "trad"),
    "cs": ("a", "c", "cis", "cislo", "cit", "dostupne", "eds", "rev", "roc", "rocnik", "rozs", "upr", "vyd", "vydani", "z", "verze"),
    "da": ("besogt", "dr", "hentet", "i", "lokaliseret", "og", "overs", "red", "s", "udg", "udgave"),
    "de": ("abgerufen", "am", "aufl", "auflage", "band", "bd", "bde", "h", "heft", "herausgegeben", "hg", "hgg", "hrsg", "im", "jg", "letzte", "letzter", "nr", "s", "u", "und", "verfugbar", "von", "zugegriffen", "zuletzt"),
    "el": ("αναγνωριστηκε", "ανακτηθηκε", "απο", "αρ", "εκδ", "εκδοση", "επιμ", "και", "μτφρ", "σ", "σσ", "στη", "στην", "στις", "στο", "στον", "τομ", "τχ"),
    "en": (
        "access", "accessed", "also", "and", "art", "article", "at", "available", "by", "ch", "chap", "cited", "doi", "ed", "edited", "edition", "editor", "gen",
        "editors", "edn", "eds", "et", "al", "from", "http", "https", "in", "isbn", "issn", "issue", "last", "no", "nos", "number", "on", "online", "of", "org",
        "p", "page", "pages", "part", "pmcid", "pmid", "pp", "press", "print", "pt", "pub", "published", "retrieved", "rev", "st", "nd", "rd", "th", "the",
        "trans", "translated", "translator", "url", "viewed", "vol", "vols", "volume", "web", "with", "work", "original", "originally", "www", "dx", "epub",
    ),
    "es": ("consultado", "coord", "coords", "ed", "editado", "eds", "en", "num", "pag", "recuperado", "trad", "vol", "y", "de", "desde", "el", "version"),
    "fr": ("consulte", "dans", "dir", "direction", "ed", "edite", "et", "le", "ligne", "numero", "par", "sous", "la", "t", "tome", "trad", "vol"),
    "it": ("consultato", "cura", "da", "di", "il", "ed", "edd", "in", "n", "num", "pp", "versione"),
    "fi": ("osoitteesta", "haettu", "ja", "kaant", "nro", "painos", "s", "suom", "teoksessa", "toim", "viitattu", "vsk", "versio"),
    "ja": ("他",),
    "ko": ("권", "제", "제호", "집", "쪽", "호"),
    "la": ("et", "ibid", "id", "idem", "s", "l", "n", "d"),
    "lt": ("interneta", "ir", "kn", "leid", "leidimas", "nr", "prieiga", "psl", "red", "sud", "verte", "ziureta"),
    "nb": ("den", "fra", "hentet", "i", "nr", "og", "overs", "red", "s", "utg", "utgave", "versjon"),
    "nl": ("op", "van", "blz", "dr", "druk", "en", "geraadpleegd", "jrg", "nr", "red", "uitg", "vert", "versie"),
    "pl": ("dostep", "i", "nr", "oprac", "pobrano", "przel", "red", "s", "t", "tlum", "w", "wyd", "z", "wersja"),
    "pt": ("acesso", "coord", "coords", "de", "disponivel", "e", "ed", "em", "org", "orgs", "trad", "traducao", "v", "versao"),
    "ru": ("с", "т", "в", "вып", "и", "изд", "отв", "пер", "под", "ред", "сост", "версия"),
    "sv": ("den", "fran", "pa", "hamtad", "i", "nr", "och", "overs", "red", "s", "sid", "uppl", "utg"),
    "tr": ("bs", "basim", "baski", "c", "cev", "cilt", "ed", "erisim", "icinde", "s", "sayi", "ss", "tarihinde", "ve", "surum"),
    "uk": ("вид", "вип", "з", "за", "пер", "ред", "с", "т", "та", "у", "упоряд", "версія"),
    "zh": ("主编", "主編", "卷", "号", "巻", "年", "期", "版", "第", "編", "编", "译", "页", "頁", "等"),
}  # fmt: skip
