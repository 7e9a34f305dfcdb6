"""Function words in and between the names of a list's authors. Origin: the handbooks' rules for names, and everyday use."""

from collections.abc import Mapping

from citecheck.data.lexicon.eastern_signs import WROTE

# Between the last two authors.
JOINERS = frozenset({
    "&", "+", "a", "and", "dan", "e", "en", "et", "eta", "i", "ir", "ja", "och", "oder", "og", "or", "un", "und", "ve", "và", "with",
    "y", "z", "és", "și", "şi", "και", "и", "и.", "и́", "й", "та", "та́", "і", "و", "と", "与", "和", "及", "와", "과", "및",
})  # fmt: skip

# Conjunctions that are also initials, particles or words of titles: they only join two full names.
SHORT_JOINERS = frozenset({
    "a", "e", "i", "y", "z", "й",
})  # fmt: skip

# In place of authors, if there are none, or too many to name. The longest first.
NOBODY = ("autores varios", "varios autores", "autori vari", "anonymous", "collective", "collectif", "aa. vv.", "vv. aa.", "aa.vv.", "vv.aa.",
    "anonyme", "anónimo", "anonym", "aavv", "vvaa", "anon")  # fmt: skip

# Ancient authors with one name. Origin: common knowledge.
ANCIENTS = (
    "Aeschylus", "Aischylos", "Ambrose", "Apuleius", "Aristophanes", "Aristoteles", "Aristotle", "Athanasius", "Athenaeus", "Augustine",
    "Augustinus", "Averroes", "Avicenna", "Boethius", "Caesar", "Cassiodorus", "Catullus", "Cicero", "Confucius", "Dante", "Demosthenes",
    "Epictetus", "Epicurus", "Euclid", "Euripides", "Eusebius", "Galen", "Herodotus", "Hesiod", "Hesychius", "Hippocrates", "Homer",
    "Horace", "Isidore", "Isocrates", "Jerome", "Josephus", "Juvenal", "Lactantius", "Laozi", "Livy", "Lucan", "Lucian", "Lucretius",
    "Lysias", "Macrobius", "Maimonides", "Martial", "Menander", "Mencius", "Molière", "Novalis", "Origen", "Ovid", "Pausanias", "Petrarch",
    "Petronius", "Philodemus", "Philostratus", "Pindar", "Platon", "Plato", "Plautus", "Plotinus", "Plutarch", "Polybius", "Porphyry",
    "Proclus", "Procopius", "Propertius", "Prudentius", "Ptolemy", "Quintilian", "Sallust", "Sappho", "Seneca", "Sophocles", "Statius",
    "Stendhal", "Strabo", "Suetonius", "Tacitus", "Terence", "Tertullian", "Theocritus", "Theophrastus", "Thucydides", "Tibullus",
    "Vergil", "Virgil", "Vitruvius", "Voltaire", "Xenophon", "Zhuangzi",
)  # fmt: skip

# After names: they edited, translated or directed the work. Folded, without dots.
EDITOR_MARKS = frozenset({
    "a c di", "a cura di", "bearb", "begr", "comp", "compiler", "compilers", "comps", "coord", "coordinador", "coordinadores", "coords",
    "cur", "cura", "curr", "dir", "dirs", "ed", "ed and trans", "ed by", "edd", "edit", "editado", "editoři", "editörler", "editör", "editor", "editora", "editores",
    "editors", "editrice", "edits", "eds", "eds and trans", "gen ed", "general ed", "general editor", "guest ed", "guest eds", "hg",
    "hgg", "hgs", "hrg", "hrsg", "hrsg v", "hsg", "org", "organizador", "organizadores", "orgs", "red", "redaktion", "series ed",
    "series editor", "series editors", "series eds", "szerk", "utg", "redakteur", "redakteure", "redaktor", "redaktorzy", "redaktør", "redaktører", "redaktör", "redaktörer", "redacteur", "redacteuren", "redactor", "redactores", "rédacteur", "rédacteurs", "rédactrice", "ritstj", "sud", "toim", "toimittaja", "toimittajat", "ur", "urednik", "urednici", "herausgeber", "éd", "éditeur", "éditeurs", "éds", "vol ed", "vol eds", "volume ed", "volume editor", "volume editors", "volume eds", "ред", "сост", "упоряд", "уклад", "oprac", "επιμ", "επιμέλεια", "επιμελητής", "主编", "編", "編者", "编", "编辑",
})  # fmt: skip

# Those of them that say that people edited a series, not the book.
SERIES_EDITOR_MARKS = frozenset({"series ed", "series editor", "series editors", "series eds"})

TRANSLATOR_MARKS = frozenset({
    "trad", "trads", "traducteur", "traductor", "tradutor", "trans", "transl", "translator", "translators", "übers", "übersetzer", "övers", "tłum", "przeł", "çev", "suom", "käänt", "μτφρ", "перекл", "пер",
    "譯", "译",
})  # fmt: skip

# After names: they wrote the work, as some programs say in Chinese.
AUTHOR_MARKS = frozenset({"作者", *WROTE["zh"]})

# Words that begin titles, and are not given or family names. Folded.
NO_NAMES = frozenset({
    "a", "aber", "about", "advances", "after", "against", "all", "american", "an", "and", "applied", "are", "as", "at", "auf", "aus",
    "before", "between", "beyond", "building", "by", "can", "das", "data", "der", "design", "die", "do", "does", "early", "effects",
    "ein", "eine", "essays", "every", "for", "foundations", "from", "grammatik", "hacia", "handbook", "high", "historia", "history", "how", "human",
    "i", "in", "into", "introduction", "is", "issues", "its", "journal", "las", "los", "method", "methods", "modern", "more", "my",
    "natural", "new", "no", "not", "notes", "now", "old", "on", "one", "our", "over", "parallel", "por", "principles", "proceedings",
    "reading", "review", "science", "social", "some", "structure", "studies", "systems", "the", "their", "this", "three", "through", "to",
    "toward", "towards", "two", "un", "una", "under", "une", "untersuchungen", "vom", "was", "what", "when", "where", "which", "who",
    "why", "with", "without", "women", "world", "your", "zum", "zur", "über",
})  # fmt: skip

NO_NAME_ENDINGS = (
    "ability", "acy", "ance", "ence", "ical", "ics", "ification", "ing", "ings", "isation", "ism", "isms", "ities", "ity", "ization", "lichkeit", "logie", "logy", "ment", "ments", "ness", "ology", "sion", "sions", "tion", "tions", "tät", "ungen", "ography",
)  # fmt: skip

NO_FAMILY_ENDINGS = (
    "ical",
    "ics",
    "ification",
    "isation",
    "ism",
    "isms",
    "ities",
    "ization",
    "logie",
    "logy",
    "ments",
    "ness",
    "ography",
    "sions",
    "tion",
    "tions",
    "tät",
)

# Names with such an ending nevertheless. Folded.
NAMES_ALL_THE_SAME = frozenset({
    "ainslie", "amity", "babics", "bogdanovics", "browning", "burness", "channing", "charity", "clarence", "clemence", "clement",
    "clements", "constance", "cushing", "darling", "de la renaissance", "ding", "dowling", "downing", "felicity", "fleming",
    "flemming", "florence", "france", "furness", "garance", "golding", "guinness", "guoqing", "haiming", "haiping", "harding",
    "harkness", "hastings", "hemming", "henning", "herring", "holness", "huang-ming", "inness", "irving", "ivanics", "jankovics",
    "jennings", "jiaming", "jianing", "jianming", "jianping", "jiaqing", "jiaying", "jing", "jurkovics", "keating", "king",
    "kipling", "kovacsics", "lance", "laurence", "lawrence", "levering", "li-ling", "liming", "ling", "liping", "long", "lukacsics",
    "macy", "magness", "maness", "manning", "markovics", "meiling", "ming", "ness", "ning", "oehring", "patience", "peining",
    "petrovics", "ping", "popovics", "prudence", "qing", "reading", "riesling", "schelling", "schilling", "shuping", "spalding",
    "spence", "stacy", "sterling", "stirling", "terence", "ting", "torrance", "tracy", "trinity", "twining", "vance", "verity",
    "ving", "vining", "weiming", "weining", "weiping", "wilding", "wing", "xiaojing", "xiaoling", "xiaoming", "xiaoping",
    "xiaoqing", "xiaoting", "xiaoying", "xing", "yaming", "yaping", "ying", "yuening", "yuting", "zhang-ming", "zhiming", "zhiping",
    "zhiqing", "zing",
})  # fmt: skip

# Between the names of a field or of a chunk; between two roles in a bracket; a role after a name without a comma; before another name.
AND_NAMES = {"de": ("und",), "en": ("&", "and"), "es": ("y",), "fr": ("et",)}
AND_EASTERN = {"en": ("and",), "ko": ("및",), "zh": ("与", "和", "及")}
AND_ROLES = {"de": ("und",), "en": ("&", "and"), "fr": ("et",)}
ROLES_IN_CAPITALS = {"de": ("Hg", "Hrsg", "Übers"), "en": ("Ed.", "Eds."), "es": ("Coord", "Dir."), "pt": ("Org",)}
BY = {"de": ("von",), "en": ("by",), "es": ("por",), "fr": ("par",)}
# Joiners of which capitals are the same word, and no initials; words whose capitals are no initials either.
JOINERS_IN_CAPITALS = {"de": ("UND",), "en": ("AND", "And"), "fr": ("ET",), "hu": ("ÉS",), "id": ("DAN",), "ro": ("ȘI",), "sv": ("OCH",)}
LIKE_INITIALS = {"de": ("der", "für"), "en": ("of",), "fr": ("de", "du"), "it": ("di",)}

# Between names in a list in prose, and at their end, as styles print them.
BETWEEN_PRINTED: Mapping[str, tuple[str, ...]] = {
    "de": ("u", "und"),
    "en": ("and", "others"),
    "es": ("y",),
    "fr": ("et",),
    "la": ("al", "et"),
}
