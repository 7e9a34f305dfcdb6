"""Words around and inside authors as citations write them. Origin: the handbooks (APA 7, Chicago 18, GB/T 7714, CSL locales) and everyday use."""

CONJUNCTIONS = frozenset({
    "&", "+", "AND", "And", "and", "e", "en", "et", "eta", "i", "ja", "och", "oder", "og", "or", "und", "ve", "with", "y", "és", "și", "şi",
    "và", "και", "и", "і", "та", "و", "ו", "、", "と", "与", "及", "和", "및", "와/과", "과/와",
})  # fmt: skip

# Conjunctions that are small words of other languages too: they join only what the list joins (sl: in, cs: a, lv: un, id: dan, lt: ir).
WEAK_CONJUNCTIONS = frozenset({"a", "dan", "in", "ir", "un"})

# Small words before or inside a family name.
PARTICLES = frozenset({
    "a", "abu", "af", "al", "ap", "aus", "ben", "bin", "da", "dal", "das", "de", "degli", "dei", "del", "dela", "della", "delle", "den",
    "der", "des", "di", "do", "dos", "du", "el", "ibn", "im", "la", "las", "le", "les", "lo", "los", "op", "s", "san", "st", "t", "te",
    "ten", "ter", "thoe", "und", "van", "vande", "vanden", "vander", "vom", "von", "zu", "zum", "zur",
})  # fmt: skip

# Small words inside an organisation's name.
INSIDE_ORGANISATIONS = frozenset({
    "&", "against", "and", "at", "da", "de", "del", "der", "des", "do", "du", "e", "et", "for", "für", "in", "la", "of", "on", "the",
    "to", "und", "with", "y",
})  # fmt: skip

SUFFIXES = frozenset({"II", "III", "IV", "Jnr", "Jr", "Jr.", "Snr", "Sr", "Sr."})

# Words with a capital that are no author by themselves, and at the head of a run are not part of the name.
NOT_AUTHORS = frozenset({
    "a", "abb", "abbildung", "aber", "about", "above", "abstract", "according", "across", "adapted", "additional", "additionally",
    "además", "after", "again", "against", "ainsi", "algorithm", "aliás", "all", "alle", "along", "alors", "als", "also", "although",
    "am", "among", "an", "and", "another", "any", "appendix", "apr", "april", "após", "archives", "around", "art", "as", "at", "auch",
    "auf", "aug", "august", "aunque", "aus", "aussi", "autumn", "avec", "avril", "back", "based", "because", "before", "behind", "bei",
    "beide", "being", "beispielsweise", "below", "besides", "between", "beyond", "bis", "both", "box", "but", "by", "centuries",
    "century", "cependant", "cf", "ch", "chap", "chapter", "chapters", "chez", "classically", "clearly", "collectively", "com", "comme",
    "como", "compare", "con", "concerning", "conference", "conforme", "consequently", "contra", "contrary", "conversely", "critics",
    "cuando", "d'après", "dabei", "daher", "dann", "dans", "das", "dass", "data", "dazu", "dec", "december", "dem", "den", "denn",
    "depuis", "der", "des", "desde", "despite", "después", "dezember", "did", "die", "dies", "diese", "dieser", "do", "does", "durante",
    "durch", "during", "e", "each", "earlier", "early", "edition", "eg", "ein", "eine", "einer", "either", "elsewhere", "em", "en",
    "enero", "ensuite", "entre", "eq", "eqs", "equation", "especially", "essa", "esse", "esta", "este", "estos", "et", "even", "ever",
    "every", "example", "examples", "exp", "experiment", "extended", "fall", "feb", "februar", "february", "fig", "figs", "figura",
    "figure", "figures", "file", "finally", "first", "firstly", "following", "for", "former", "formerly", "from", "further",
    "furthermore", "février", "für", "given", "grant", "had", "has", "have", "having", "he", "hence", "her", "here", "his",
    "historically", "how", "however", "ibid", "if", "il", "ils", "im", "important", "importantly", "in", "in der", "indeed", "inspired",
    "instead", "interestingly", "into", "is", "issue", "ist", "it", "its", "jahr", "jan", "januar", "january", "janvier", "juillet",
    "juin", "jul", "juli", "july", "jun", "june", "juni", "já", "kapitel", "la", "las", "last", "lastly", "late", "later", "laut", "law",
    "le", "least", "les", "letter", "like", "likewise", "local", "los", "mai", "mais", "many", "map", "mar", "march", "mas", "may",
    "mayo", "meanwhile", "mit", "model", "models", "more", "moreover", "most", "movie", "mr", "mrs", "ms", "much", "my", "märz", "na",
    "nach", "namely", "nas", "nature", "near", "neben", "neither", "nevertheless", "next", "no", "noch", "nor", "nos", "not", "notably",
    "note", "notes", "nous", "nov", "november", "novembre", "now", "nr", "number", "nur", "o", "ob", "obwohl", "oct", "october", "of",
    "ohne", "oktober", "on", "once", "one", "online", "only", "or", "original", "originally", "os", "other", "others", "our", "over",
    "overall", "où", "p", "page", "pages", "panel", "paper", "para", "part", "particularly", "perhaps", "period", "pero", "phase",
    "photo", "plate", "please", "population", "por", "pour", "pp", "prior", "project", "proposed", "published", "puis", "quando", "quant",
    "que", "question", "qui", "rather", "recent", "recently", "regarding", "report", "reported", "reprinted", "respectively", "results",
    "retrieved", "reviewed", "same", "sample", "scheme", "second", "secondly", "section", "sections", "see", "seemingly", "segundo",
    "según", "seit", "selon", "sep", "sept", "september", "septembre", "ses", "session", "several", "she", "should", "si", "sie", "siehe",
    "similar", "similarly", "sin", "since", "sind", "sixth", "so", "sobre", "some", "source", "specifically", "spring", "später",
    "statistics", "step", "still", "studies", "study", "subsequently", "such", "summer", "suppl", "supplement", "supplementary", "supra",
    "sur", "survey", "tab", "tabela", "tabelle", "table", "tables", "taken", "text", "than", "that", "the", "their", "then", "theorem",
    "there", "thereafter", "therefore", "these", "they", "third", "thirdly", "this", "those", "though", "three", "through", "throughout",
    "thus", "to", "together", "toward", "towards", "traditionally", "trotz", "two", "type", "typically", "um", "uma", "un", "una", "und",
    "under", "une", "unfortunately", "unlike", "unter", "until", "upon", "using", "ver", "version", "vgl", "via", "vide", "video", "voir",
    "vol", "volume", "von", "vor", "was", "we", "were", "what", "when", "where", "whereas", "whereby", "whether", "which", "while",
    "whilst", "who", "whose", "why", "wie", "winter", "with", "within", "without", "work", "works", "y", "year", "years", "yet", "you",
    "your", "zu", "zuerst", "zum", "zur", "zwischen", "über",
})  # fmt: skip

# What stands for an author whom nobody knows.
ANONYMOUS = frozenset({"anon", "anonimo", "anonym", "anonyme", "anonymous", "anónimo", "n a", "no author", "s a", "s n", "unknown", "佚名"})

# "and others" in the languages that citations are written in (CSL's locales, and what their journals print); a last stop may be lost.
ET_AL = frozenset({
    "& Co.", "& AL", "& al", "ET AL", "Et al", "[et al.]", "e colab.", "et collab.", "& alii", "& others", "a další", "a kol.", "and associates", "and co-workers", "and collaborators", "and colleagues",
    "and coworkers", "and others", "c.s.", "cum suis", "ctal", "dan lainnya", "dkk.", "e altri", "e cols.", "e colaboradores", "e outros",
    "e.a.", "elal", "en anderen", "es mtsai.", "et alia", "et alii", "et al", "et autres", "et collaborateurs", "et coll.", "eta beste",
    "etai", "etal", "i altres", "i in.", "i inni", "i ostali", "i sur.", "i suradnici", "idr.", "in drugi", "in sod.", "ir kt.", "ja muut",
    "ja teised", "jt.", "m. fl.", "m.fl.", "med fleire", "med flere", "mfl.", "o.fl.", "och andra", "og andre", "og fleiri", "u. Mitarb.",
    "u. a.", "u.a.", "u.c.", "un citi", "und Kollegen", "und Mitarbeiter", "und andere", "vd.", "ve ark.", "ve arkadaşları", "ve diğerleri",
    "và c.s.", "và cs.", "y col.", "y colaboradores", "y cols.", "y otros", "ym.", "és mtsai.", "és mások", "și alții", "și colab.", "κ.ά.",
    "κ.α.", "και άλλοι", "και συν.", "и др.", "и други", "и остали", "и соавт.", "и съавт.", "с соавт.", "та ін.", "та інші", "і ін.",
    "وآخرون", "و همکاران", "و دیگران", "ואחרים", "ほか", "외", "기타",
})  # fmt: skip

# Small words that a scanner's hyphen may glue to a name after them.
GLUED = frozenset({"and", "as", "by", "from", "in", "of", "see", "that", "the", "to", "und", "with"})
GLUED_ANDS = ("and", "och", "og", "und")  # … and those that join, where only a space was lost
