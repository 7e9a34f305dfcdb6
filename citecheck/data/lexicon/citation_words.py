"""Words around and inside authors in citations. Origin: the handbooks (APA 7, Chicago 18, GB/T 7714, CSL locales) and everyday use."""

from __future__ import annotations

from collections.abc import Mapping

CONJUNCTIONS = frozenset({
    "&", "+", "AND", "And", "and", "e", "en", "et", "eta", "i", "ja", "och", "oder", "og", "or", "und", "ve", "with", "y", "és", "și", "şi",
    "và", "και", "и", "й", "і", "та", "و", "ו", "、", "・", "·", "と", "与", "及", "和", "및", "와/과", "과/와",
})  # fmt: skip

# Conjunctions that are function words of other languages too: they only join names of the list
# (sl: in, cs: a, s, lv: un, id: dan, lt: ir, pl: z, ru: с).
WEAK_CONJUNCTIONS = frozenset({"a", "dan", "in", "ir", "s", "un", "z", "с"})

# Capitalised words that are not authors by themselves, and at the start of a run are not part of the name.
NOT_AUTHORS = frozenset({
    "a", "abb", "abbildung", "aber", "about", "above", "abstract", "according", "across", "adapted", "additional", "additionally",
    "además", "after", "again", "against", "ainsi", "algorithm", "aliás", "all", "alle", "along", "alors", "als", "also", "although", "am",
    "among", "an", "and", "anot", "another", "any", "appendix", "apr", "april", "após", "archives", "around", "art", "as", "at", "auch", "auf",
    "aug", "august", "aunque", "aus", "aussi", "autumn", "avec", "avril", "back", "badania", "based", "because", "before", "behind", "bei",
    "beide", "being", "beispielsweise", "below", "besides", "between", "beyond", "bis", "both", "box", "but", "by", "centuries", "century",
    "cependant", "cf", "ch", "chap", "chapter", "chapters", "chez", "classically", "clearly", "collectively", "com", "comme", "como",
    "compare", "con", "concerning", "conference", "conforme", "consequently", "contra", "contrary", "conversely", "critics", "cuando",
    "d'après", "dabei", "daher", "dann", "dans", "das", "dass", "data", "dazu", "dec", "december", "dem", "den", "denn", "depuis", "der",
    "des", "desde", "despite", "después", "dezember", "did", "die", "dies", "diese", "dieser", "dle", "do", "does", "durante", "durch",
    "during", "e", "each", "earlier", "early", "edition", "eg", "ein", "eine", "einer", "either", "elsewhere", "em", "en", "enero",
    "ensuite", "entre", "eq", "eqs", "equation", "especially", "essa", "esse", "esta", "este", "estos", "et", "even", "ever", "every",
    "example", "examples", "exp", "experiment", "extended", "fall", "feb", "februar", "february", "fig", "figs", "figura", "figure",
    "figures", "file", "finally", "first", "firstly", "following", "for", "former", "formerly", "from", "further", "furthermore",
    "février", "für", "given", "grant", "had", "has", "have", "having", "he", "hence", "her", "here", "his", "historically", "how",
    "however", "ibid", "if", "il", "ils", "im", "important", "importantly", "in", "in der", "indeed", "inspired", "instead",
    "interestingly", "into", "is", "issue", "ist", "it", "its", "jahr", "jak", "jan", "januar", "january", "janvier", "jednak", "juillet",
    "juin", "jul", "juli", "july", "jun", "june", "juni", "já", "kaip", "kapitel", "la", "las", "last", "lastly", "late", "later", "laut", "law",
    "le", "least", "les", "letter", "like", "likewise", "local", "los", "mai", "mais", "malgrat", "many", "map", "mar", "march", "mas", "may", "mayo",
    "meanwhile", "mit", "model", "models", "more", "moreover", "most", "movie", "mr", "mrs", "ms", "much", "my", "märz", "na", "nach",
    "namely", "nas", "natomiast", "nature", "near", "neben", "neither", "nevertheless", "next", "no", "noch", "nor", "nos", "not",
    "notably", "note", "notes", "nous", "nov", "november", "novembre", "now", "nr", "number", "nur", "o", "ob", "obok", "obwohl", "oct",
    "october", "of", "ohne", "oktober", "on", "once", "one", "online", "only", "or", "original", "originally", "os", "other", "others",
    "our", "over", "overall", "où", "p", "pagal", "page", "pages", "panel", "paper", "para", "part", "particularly", "pasak", "perhaps", "period", "pero", "però",
    "phase", "photo", "plate", "please", "plg", "podle", "podobnie", "population", "por", "pour", "poza", "pp", "prior", "project", "proposed",
    "przez", "published", "puis", "quando", "quant", "que", "question", "qui", "rather", "recent", "recently", "regarding", "report",
    "reported", "reprinted", "respectively", "results", "retrieved", "reviewed", "również", "same", "sample", "scheme", "second",
    "secondly", "section", "sections", "see", "seemingly", "segons", "segundo", "según", "seit", "selon", "sep", "sept", "september", "septembre",
    "ses", "session", "several", "she", "should", "si", "sie", "siehe", "similar", "similarly", "sin", "since", "sind", "sixth", "so",
    "sobre", "some", "source", "specifically", "spring", "später", "statistics", "step", "still", "studies", "study", "subsequently",
    "such", "summer", "suppl", "supplement", "supplementary", "supra", "sur", "survey", "szerint", "tab", "tabela", "tabelle", "table",
    "tables", "taken", "także", "tal", "tačiau", "text", "than", "that", "the", "their", "then", "theorem", "there", "thereafter", "therefore", "these",
    "they", "third", "thirdly", "this", "those", "though", "three", "through", "throughout", "thus", "to", "together", "toward", "towards",
    "traditionally", "trotz", "two", "type", "typically", "u", "um", "uma", "un", "una", "und", "under", "une", "unfortunately", "unlike",
    "unter", "until", "upon", "using", "vegeu", "ver", "version", "vgl", "via", "vide", "video", "voir", "vol", "volume", "von", "vor", "was", "we",
    "wedle", "według", "were", "what", "when", "where", "whereas", "whereby", "whether", "which", "while", "whilst", "who", "whose", "why",
    "wie", "winter", "with", "within", "without", "work", "works", "y", "year", "years", "yet", "you", "your", "za", "zdaniem", "zgodnie",
    "zob", "zobacz", "zu", "zuerst", "zum", "zur", "zwischen", "über", "žr", "для", "за", "згідно", "как", "когда", "например", "однако", "по",
    "пор", "при", "см", "согласно", "ср", "так", "также", "як", "그러나", "그리고", "따라서", "또한", "먼저", "반면", "최근", "특히", "하지만", "한편",
})  # fmt: skip

# One-letter words that begin a sentence before a name and look like an initial: in, at, of, and, with (cs, es, hr, it, pl, pt, ru).
ONE_LETTER_WORDS = frozenset({"E", "I", "K", "O", "S", "U", "V", "W", "Y", "Z"})

# Words for an unknown author.
ANONYMOUS = frozenset(
    {
        "anon",
        "anonimo",
        "anonym",
        "anonyme",
        "anonymi",
        "anonymous",
        "anonymus",
        "anónimo",
        "n a",
        "no author",
        "s a",
        "s n",
        "unknown",
        "佚名",
    }
)

# Abbreviations before a name that are not its initials: z. B. Marlow (1999).
BEFORE_NAMES: Mapping[str, tuple[str, ...]] = {
    "da": ("bl.a.", "f.eks.", "jf.", "jvf."),
    "de": ("D. h.", "Z. B.", "a. A.", "a. M.", "d. h.", "h. M.", "i. A. v.", "i. S. v.", "m. E.", "m. w. N.", "o. Ä.", "s. a.", "s. o.", "s. u.",
        "u. Ä.", "v. a.", "z. B.", "z. T."),
    "en": ("E. g.", "e. g.", "i. e."),
    "es": ("p. e.", "p. ej."),
    "fr": ("c.-à-d.", "p. ex."),
    "it": ("ad es.", "p. es."),
    "nl": ("d. w. z.", "o. a."),
    "pl": ("m. in.", "m.in."),
    "pt": ("p. ex.",),
    "sv": ("bl. a.", "t. ex."),
}  # fmt: skip

# Abbreviated conjunctions, with their full stop.
SHORT_ANDS: Mapping[str, tuple[str, ...]] = {"de": ("u.",)}

# Words joined to the following name by an apostrophe: l'OMS, dell'ISTAT.
ELISIONS: Mapping[str, tuple[str, ...]] = {
    "ca": ("d", "l"),
    "fr": ("d", "l", "qu"),
    "it": ("all", "coll", "d", "dall", "dell", "l", "nell", "quell", "sull", "un"),
}

# What makes a name an adjective, after a hyphen: a Marlow-style (1984) essay.
MANNERS: Mapping[str, tuple[str, ...]] = {
    "de": ("artig", "artige", "artigem", "artigen", "artiger", "artiges"),
    "en": ("esque", "inspired", "like", "style", "type"),
}

# Endings joined to the preceding name by an apostrophe: Güneşli'nin, WHO'n.
APOSTROPHE_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "de": ("sche", "schen", "scher", "sches"),
    "fi": ("n", "ssa", "ssä", "sta", "stä"),
    "pl": ("a", "ego", "em", "owi"),
    "tr": (
        "a", "da", "dan", "de", "den", "e", "i", "in", "la", "le", "na", "nda", "ndan", "nde", "nden", "ne", "nin", "nu", "nun", "nü", "nün", "ta", "tan", "te",
        "ten", "u", "un", "ya", "ye", "yi", "yla", "yle", "yu", "yü", "yı", "ü", "ün", "ı", "ın", "nı", "nın",
    ),
}  # fmt: skip

# Function words that a scanner's hyphen may join to the following name.
GLUED = frozenset({"and", "as", "by", "from", "in", "of", "see", "that", "the", "to", "und", "with"})
GLUED_ANDS = ("and", "och", "og", "und")  # … and those that are joined if only a space was lost

# What refers a reader to a work, at the start of a bracket.
LEADS: Mapping[str, tuple[str, ...]] = {"en": ("see", "cf.", "e.g.", "e.g.,")}
SENDING: Mapping[str, tuple[str, ...]] = {"en": ("see", "cf.")}
# … and in a sentence or a note, right before the authors: On lamps see Marlow 2003.
REFERRING: Mapping[str, tuple[str, ...]] = {
    "cs": ("srov.", "viz", "viz též"),
    "da": ("jf.", "se"),
    "de": ("siehe", "siehe auch", "vgl.", "vgl. auch"),
    "en": ("cf.", "see", "see also", "see e.g.", "see further"),
    "es": ("véase", "véase también"),
    "fr": ("voir", "voir aussi"),
    "it": ("cfr.", "si veda"),
    "nl": ("vgl.", "zie", "zie ook"),
    "pl": ("por.", "zob."),
    "pt": ("cf.", "ver"),
    "sv": ("jfr", "se", "se även"),
}
BEFORE_TITLES: Mapping[str, tuple[str, ...]] = {"de": ("vgl.",), "en": ("cf.", "e.g.", "e.g.,", "see", "see also")}
# … and before a further work of the same authors: (2011; cf. 2018).
AGAIN: Mapping[str, tuple[str, ...]] = {
    "cs": ("srov.", "viz též"),
    "de": ("siehe auch", "vgl.", "vgl. auch"),
    "en": ("also", "and see", "but cf.", "but see", "cf.", "cf. also", "e.g.", "see", "see also"),
    "es": ("cf.", "véase", "véase también"),
    "fr": ("cf.", "voir", "voir aussi"),
    "it": ("cfr.", "cfr. anche", "si veda anche"),
    "nl": ("vgl.", "zie", "zie ook"),
    "pl": ("por.", "por. też", "zob.", "zob. też"),
    "pt": ("cf.", "ver", "ver também"),
    "sv": ("jfr", "se även"),
}

# After a year that is a single one: (1999 cited in Quist).
CITED: Mapping[str, tuple[str, ...]] = {"de": ("zit",), "en": ("as cited", "cited", "quoted")}

# "And" between the parts of a locator or works of one author.
AND_BETWEEN: Mapping[str, tuple[str, ...]] = {"de": ("und",), "en": ("&", "and"), "fr": ("et",)}
AND_BETWEEN_YEARS: Mapping[str, tuple[str, ...]] = {**AND_BETWEEN, "es": ("e", "y")}

# Between letters of one year, and after a year that is a single one.
AND_LETTERS: Mapping[str, tuple[str, ...]] = {"en": ("and",)}

# "Of", between a name and its year: the survey of 1999; inside names of places and titles of parts.
OF_YEAR: Mapping[str, tuple[str, ...]] = {"de": ("vom", "von"), "en": ("of",), "fr": ("de",), "it": ("di",), "nl": ("van",)}
OF_NAME: Mapping[str, tuple[str, ...]] = {"de": ("von",), "en": ("of",), "fr": ("de",), "it": ("di",), "nl": ("van",)}
OF_PLACE: Mapping[str, tuple[str, ...]] = {
    "en": ("of",),
    "es": ("de", "del"),
    "fr": ("de",),
    "it": ("del", "della", "di"),
    "pt": ("da", "de", "do"),
}
AT_PLACE: Mapping[str, tuple[str, ...]] = {
    "de": ("bei", "von", "zu"),
    "en": ("at", "of"),
    "es": ("de", "del"),
    "fr": ("d", "de", "du", "à"),
    "it": ("di",),
    "nl": ("bij", "van"),
    "pt": ("da", "de", "do"),
}
OF_PART: Mapping[str, tuple[str, ...]] = {
    "de": ("der", "des", "von"),
    "en": ("of", "the"),
    "fr": ("de", "du", "la"),
    "it": ("del", "della"),
    "nl": ("van",),
    "pt": ("da", "de", "do"),
}
IN_PARTIES: Mapping[str, tuple[str, ...]] = {"de": ("der",), "en": ("and", "of", "the"), "fr": ("de", "du")}

# The article of a named thing: the Peace of Halmark.
THE: Mapping[str, tuple[str, ...]] = {
    "en": ("the",),
    "es": ("el", "la", "las", "los"),
    "fr": ("la", "le", "les"),
    "it": ("il", "la"),
    "pt": ("a", "o"),
}

# Between the last two authors of a citation, as essays and handbooks write it.
BEFORE_LAST: Mapping[str, tuple[str, ...]] = {
    "": ("&",), "ca": ("i",), "da": ("og",), "de": ("und",), "en": ("and",), "es": ("e", "y"), "fr": ("et",), "it": ("e",), "nl": ("en",), "pl": ("i",),
    "pt": ("e",), "ru": ("и",), "sv": ("och",), "zh": ("和",),
}  # fmt: skip
