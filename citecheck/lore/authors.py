"""Words around and inside authors as citations write them. Origin: the handbooks (APA 7, Chicago 18, GB/T 7714, CSL locales) and everyday use."""

CONJUNCTIONS = frozenset(
    {
        "&",
        "+",
        "and",
        "And",
        "AND",
        "e",
        "en",
        "et",
        "i",
        "ja",
        "och",
        "og",
        "oder",
        "or",
        "und",
        "ve",
        "with",
        "y",
        "и",
        "і",
        "και",
        "和",
        "与",
        "及",
        "、",
    }
)

# Small words before or inside a family name.
PARTICLES = frozenset({
    "a", "abu", "af", "al", "ap", "aus", "ben", "bin", "da", "dal", "das", "de", "degli", "dei", "del", "dela", "della", "delle", "den", "der", "des", "di", "do",
    "dos", "du", "el", "ibn", "im", "la", "las", "le", "les", "lo", "los", "op", "san", "st", "s", "t", "te", "ten", "ter", "thoe", "und", "van", "vande", "vanden",
    "vander", "vom", "von", "zu", "zum", "zur",
})  # fmt: skip

# Small words inside an organisation's name.
INSIDE_ORGANISATIONS = frozenset(
    {
        "and",
        "&",
        "of",
        "for",
        "the",
        "on",
        "in",
        "to",
        "de",
        "des",
        "du",
        "la",
        "für",
        "der",
        "y",
        "et",
        "at",
        "against",
        "with",
        "e",
        "do",
        "da",
        "del",
        "und",
    }
)

SUFFIXES = frozenset({"II", "III", "IV", "Jr", "Jr.", "Sr", "Sr.", "Jnr", "Snr"})

# Words with a capital that are no author by themselves, and at the head of a run are not part of the name.
NOT_AUTHORS = frozenset({
    "a", "about", "above", "abstract", "according", "across", "additionally", "adapted", "after", "again", "against", "all", "along", "also", "although", "among", "an", "and", "another",
    "any", "appendix", "april", "archives", "around", "as", "at", "august", "autumn", "back", "based", "because", "before", "behind", "being", "below", "besides", "between", "beyond", "both", "box",
    "but", "by", "centuries", "century", "chapter", "chapters", "cf", "classically", "clearly", "collectively", "compare", "concerning", "conference", "consequently", "contra", "contrary", "conversely", "critics", "data", "december",
    "despite", "did", "does", "during", "each", "earlier", "early", "edition", "eg", "either", "elsewhere", "especially", "even", "ever", "every", "example", "examples", "fall", "february", "fig", "figs", "figure", "figures",
    "figura", "finally", "first", "firstly", "following", "for", "former", "formerly", "from", "further", "furthermore", "given", "grant", "had", "has", "have", "having", "he", "hence", "her", "here",
    "his", "historically", "how", "however", "ibid", "if", "important", "importantly", "in", "indeed", "inspired", "instead", "interestingly", "into", "is", "issue", "it", "its", "january", "july", "june", "kapitel", "last", "late",
    "later", "lastly", "law", "least", "letter", "like", "likewise", "local", "many", "map", "march", "may", "meanwhile", "more", "moreover", "most", "mr", "mrs", "ms", "much", "my", "namely", "nature",
    "near", "neither", "nevertheless", "next", "no", "nor", "not", "notably", "note", "notes", "november", "now", "number", "october", "of", "on", "once", "one", "only", "or", "original", "originally", "other", "others",
    "our", "over", "overall", "page", "pages", "panel", "paper", "part", "particularly", "perhaps", "period", "phase", "photo", "plate", "please", "population", "prior", "project", "proposed", "published", "question", "rather",
    "recent", "recently", "regarding", "report", "reported", "reprinted", "respectively", "results", "retrieved", "reviewed", "same", "sample", "second", "secondly", "section", "sections", "see", "seemingly", "seit", "september", "session", "several",
    "she", "should", "siehe", "similar", "similarly", "since", "sixth", "so", "some", "source", "specifically", "spring", "statistics", "step", "still", "studies", "study", "subsequently", "such", "summer", "supplementary", "supra", "survey",
    "tabelle", "tab", "table", "tables", "tabela", "taken", "than", "that", "the", "their", "then", "theorem", "there", "thereafter", "therefore", "these", "they", "third", "thirdly", "this", "those", "though", "three", "through", "throughout", "thus", "to",
    "together", "toward", "towards", "traditionally", "two", "type", "typically", "under", "unfortunately", "unlike", "until", "upon", "using", "version", "vgl", "via", "vide", "voir", "volume", "was", "we", "were", "what", "when",
    "where", "whereas", "whereby", "whether", "which", "while", "whilst", "who", "whose", "why", "winter", "with", "within", "without", "work", "works", "year", "years", "yet", "you", "your",
    "abbildung", "abb", "aber", "alle", "als", "am", "auch", "auf", "aus", "bei", "beide", "beispielsweise", "bis", "dabei", "daher", "dann", "das", "dass", "dazu", "dem", "den", "denn", "der", "des", "die", "dies", "diese", "dieser", "durch", "ein", "eine",
    "einer", "für", "im", "in der", "ist", "jahr", "laut", "mit", "nach", "neben", "noch", "nur", "ob", "obwohl", "ohne", "sie", "sind", "später", "trotz", "über", "um", "und", "unter", "von", "vor", "wie", "zu", "zum", "zur", "zuerst", "zwischen",
    "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
    "además", "ainsi", "aliás", "alors", "após", "aunque", "aussi", "avec", "avril", "cependant", "chez", "com", "como", "comme", "con", "conforme", "cuando", "d'après", "dans", "depuis", "desde", "después", "do", "durante", "e", "em", "en", "enero", "ensuite", "entre", "essa", "esse", "esta", "este", "estos", "et", "février",
    "il", "ils", "janvier", "juillet", "juin", "já", "la", "las", "le", "les", "los", "mais", "mas", "mayo", "na", "nas", "nos", "nous", "novembre", "o", "os", "où", "para", "pero", "por", "pour", "puis", "quando", "quant", "que", "qui", "segundo", "según", "selon", "septembre", "ses", "si", "sin", "sobre", "sur", "uma", "un", "una", "une", "ver", "y",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "eq", "eqs", "equation", "exp", "experiment", "nr", "vol", "p", "pp", "ch", "chap", "art", "scheme", "supplement", "suppl", "text", "video", "movie", "file", "extended", "online", "additional", "algorithm", "model", "models",
})  # fmt: skip

# Words that head a bracket or stand before the authors: the citation's, not the authors'.
SIGNALS = frozenset({
    "adapted", "and", "but", "by", "cf", "compare", "contra", "contrast", "e.g", "eg", "especially", "following", "for", "from", "including", "in", "modified", "p.e", "p.ex", "quoted", "reviewed", "see", "siehe", "so", "such as", "u.a", "ut", "vgl", "vide", "voir",
    "also", "after", "via", "with", "z.b",
})  # fmt: skip

# A word of which one is enough to make a run of words an organisation.
ORGANISATION_WORDS = frozenset({
    "academy", "administration", "agency", "alliance", "archive", "archives", "association", "authority", "bank", "board", "bureau", "center", "centre", "church", "coalition", "college", "commission",
    "committee", "community", "company", "confederation", "congress", "consortium", "cooperation", "corporation", "council", "court", "department", "directorate", "division", "federation", "forum",
    "foundation", "fund", "government", "group", "inc", "initiative", "institut", "institute", "institutes", "institution", "international", "laboratory", "league", "library", "ltd", "ministerio", "ministerium", "ministry",
    "museum", "nations", "network", "observatory", "office", "organisation", "organization", "panel", "parliament", "party", "press", "program", "programme", "school", "secretariat", "service", "services", "society",
    "statistics", "team", "trust", "union", "universidad", "universidade", "université", "universität", "university", "unit",
})  # fmt: skip

# What stands for an author whom nobody knows.
ANONYMOUS = frozenset({"anon", "anonym", "anonyme", "anonymous", "anonimo", "anónimo", "n a", "no author", "s a", "s n", "unknown", "佚名"})

# "and others" in the languages that citations are written in.
ET_AL = frozenset({
    "and associates", "and co-workers", "and collaborators", "and colleagues", "and coworkers", "and others", "e outros", "e.a.", "en anderen", "et al", "et coll.", "etal", "etai", "ctal", "elal", "i in.", "i sur.",
    "m. fl.", "m.fl.", "u. a.", "u.a.", "und andere", "und Kollegen", "ve ark.", "ve diğerleri", "y colaboradores", "y cols.", "y otros", "ym.", "и др.", "та ін.",
})  # fmt: skip

# Small words that a scanner's hyphen may glue to a name after them.
GLUED = frozenset({"and", "as", "by", "from", "in", "of", "see", "that", "the", "to", "und", "with"})
