"""Small words in and between the names of a list's authors. Origin: the handbooks' rules for names, and everyday use in the languages listed."""

# Between the last two authors.
JOINERS = frozenset({
    "&", "+", "a", "and", "e", "en", "et", "i", "ja", "och", "og", "oder", "or", "und", "ve", "y", "și", "z", "и", "і", "й", "и́", "и.", "και", "with",
    "та", "та́",
})  # fmt: skip

# Joiners that are also initials, particles or words of titles: they join only between two whole names.
SHORT_JOINERS = frozenset({"a", "e", "i", "y", "z", "й"})

# Before a family name, written small.
PARTICLES = frozenset({
    "af", "al", "ap", "auf", "av", "bar", "ben", "bin", "da", "dal", "dalla", "dalle", "das", "de", "degli", "dei", "del", "della", "delle", "den", "der", "des",
    "di", "do", "dos", "du", "el", "fitz", "het", "ibn", "in", "la", "las", "le", "les", "lo", "los", "op", "san", "sant", "st", "t", "te", "ten", "ter", "thor", "und", "uit",
    "van", "vande", "vanden", "vander", "ver", "vom", "von", "zu", "zum", "zur",
})  # fmt: skip

# Particles that open a name by themselves, before a comma could tell: "van der Berg, J."
OPENING_PARTICLES = PARTICLES - {"in", "und", "auf", "die"}

SUFFIXES = frozenset({"2nd", "3rd", "4th", "esq", "ii", "iii", "iv", "jnr", "jr", "júnior", "junior", "snr", "sr", "младший"})

# "and others", in one string without dots and folded; the longest first when matching.
AND_OTHERS = (
    "and colleagues", "and others", "e outros", "e outras", "et alii", "et aliae", "et al", "et coll", "et collab", "i dr", "i sur", "in drugi", "mfl", "m fl", "och andra", "u a",
    "ua", "und andere", "und mitarbeiter", "ve ark", "ve diğerleri", "y cols", "y col", "y otros", "ym", "и др", "и другие", "та ін", "etal", "& al", "a kol", "et. al",
)  # fmt: skip

CHINESE_OTHERS = ("等人", "等", "ほか", "他", "외")

# After names: they edited, translated or directed the work. Folded, without dots.
EDITOR_MARKS = frozenset({
    "a c di", "a cura di", "bearb", "begr", "comp", "comps", "compiler", "compilers", "coord", "coordinador", "coordinadores", "coords", "dir", "dirs", "ed", "edd", "edit", "editado", "editor",
    "editora", "editores", "editors", "editrice", "edits", "eds", "ed by", "hg", "hgg", "hgs", "hrsg", "hsg", "hrg", "org", "organizador", "organizadores", "orgs", "red", "redaktion", "szerk", "utg",
    "éd", "éditeur", "éditeurs", "éds", "ред", "сост", "主编", "编", "編", "guest ed", "guest eds", "series ed", "series eds", "series editor", "ed and trans", "eds and trans", "gen ed", "general ed",
    "general editor", "hrsg v", "cur", "curr", "cura",
})  # fmt: skip

TRANSLATOR_MARKS = frozenset(
    {
        "trans",
        "transl",
        "translator",
        "translators",
        "trad",
        "trads",
        "traducteur",
        "traductor",
        "tradutor",
        "übers",
        "übersetzer",
        "译",
        "譯",
        "пер",
    }
)

# A name with one of these is an organisation's. Folded.
ORGANISATION_WORDS = frozenset({
    "academia", "academie", "academy", "académie", "administration", "affairs", "agency", "agencia", "agence", "agentur", "akademie", "alliance", "amt", "anstalt", "archive", "archives", "army", "assembly",
    "assessment", "associates", "association", "asociación", "associação", "authority", "bank", "banque", "board", "bundesamt", "bundesanstalt", "bundesministerium", "bureau", "cabinet", "center",
    "centers", "central", "centre", "centres", "centro", "church", "city", "clinic", "club", "coalition", "collaboration", "collaborations", "collaborators", "collective", "college", "commission",
    "comisión", "comissão", "committee", "comité", "community", "companies", "company", "confederation", "conference", "congress", "consejo", "consortium", "conseil", "consulting", "convention",
    "cooperation", "corp", "corporation", "council", "country", "county", "court", "data", "database", "departement", "departamento", "department", "dept", "deutsche", "development", "direction", "directorate",
    "division", "economic", "editorial", "environment", "european", "eurostat", "facility", "faculty", "federal", "federation", "force", "forum", "foundation", "fondation", "fundación", "fundação",
    "fund", "fédération", "gesellschaft", "global", "government", "group", "groupe", "gruppe", "gmbh", "health", "hospital", "inc", "industry", "initiative", "inspectorate", "institut", "institute", "institutes",
    "institution", "instituto", "istituto", "international", "investigators", "kommission", "laboratories", "laboratory", "league", "library", "limited", "llc", "ltd", "magazine", "max-planck-institut", "ministry", "ministerio",
    "ministère", "ministerium", "ministério", "mission", "movement", "museum", "nation", "national", "nations", "network", "netzwerk", "news", "newspaper", "observatory", "office", "organisation", "organisations",
    "organization", "organizations", "organización", "organização", "panel", "parliament", "partners", "partnership", "party", "plc", "police", "press", "program", "programme", "project", "régionale",
    "registry", "republic", "république", "república", "research", "school", "secretaria", "secretariat", "section", "sector", "senate", "service", "services", "society", "societé", "société", "sociedad",
    "sociedade", "software", "staff", "state", "states", "statistical", "statistics", "statistik", "station", "stiftung", "studies", "survey", "system", "task", "team", "times", "tribunal", "trust", "undp",
    "unicef", "union", "unit", "united", "universidad", "universidade", "university", "università", "universität", "université", "verband", "verein", "watch", "world", "министерство", "институт",
    "университет", "комитет", "委员会", "大学", "研究所", "出版社", "公司", "政府", "协会",
})  # fmt: skip

# Words that open titles, and are nobody's given or family name. Folded.
NO_NAMES = frozenset({
    "a", "about", "aber", "advances", "after", "against", "all", "american", "an", "and", "applied", "are", "as", "at", "auf", "aus", "before", "between", "beyond", "building", "by", "can", "das", "data", "der", "design", "die", "do",
    "does", "early", "effects", "ein", "eine", "essays", "every", "for", "foundations", "from", "hacia", "handbook", "high", "historia", "history", "how", "human", "i", "in", "into", "introduction", "is", "issues", "its", "journal", "las", "los", "method", "methods",
    "modern", "modern", "more", "my", "natural", "new", "no", "not", "notes", "now", "old", "on", "one", "our", "over", "parallel", "por", "principles", "proceedings", "reading", "review", "science", "social", "some", "structure", "studies", "systems", "the", "their",
    "this", "three", "through", "to", "toward", "towards", "two", "un", "una", "under", "une", "untersuchungen", "vom", "was", "what", "when", "where", "which", "who", "why", "with", "without", "women", "world", "your", "zum", "zur", "über",
})  # fmt: skip

NO_NAME_ENDINGS = (
    "ability", "acy", "ance", "ence", "ical", "ics", "ification", "ing", "ings", "isation", "ism", "isms", "ities", "ity", "ization", "lichkeit", "logie", "logy", "ment", "ments", "ness", "ology", "sion", "sions", "tion", "tions", "tät", "ungen", "ography",
)  # fmt: skip

NO_FAMILY_ENDINGS = ("ical", "ics", "ification", "isation", "ism", "isms", "ities", "ization", "logie", "logy", "ments", "ness", "ography", "sions", "tion", "tions", "tät")

# Names that end so all the same. Folded.
NAMES_ALL_THE_SAME = frozenset({
    "ainslie", "browning", "channing", "charity", "clarence", "clement", "clemence", "constance", "cushing", "darling", "de la renaissance", "downing", "dowling", "ding", "felicity", "fleming", "flemming", "florence", "france", "garance", "golding", "harding", "hastings", "hemming", "herring", "huang-ming", "irving",
    "jennings", "jing", "keating", "king", "kipling", "laurence", "lawrence", "levering", "li-ling", "ling", "long", "manning", "ming", "ning", "oehring", "patience", "ping", "prudence", "qing", "reading", "riesling", "schelling", "schilling", "spence", "spalding", "sterling", "stirling", "terence", "ting", "torrance", "trinity",
    "twining", "ving", "verity", "vance", "vining", "wing", "xing", "ying", "zhang-ming", "zing",
})  # fmt: skip
