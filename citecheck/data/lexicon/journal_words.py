"""Words that indicate journals, proceedings and their abbreviations. Origin: common knowledge, ISO 4's frequent words."""

# Words of journals' names, and of proceedings'. Folded.
SERIAL_WORDS = frozenset({
    "abhandlungen", "abstracts", "academy", "acta", "actas", "actes", "advances", "anais", "anales", "annalen", "annales", "annali", "année",
    "annals", "annuaire", "annual", "anuario", "arbeitspapier", "archiv", "archive", "archives", "archivio", "archivos", "arquivos",
    "atti", "aufsätze", "beiträge", "berichte", "biometrika", "blätter", "bmj", "boletim", "boletín", "bollettino", "bull", "bulletin",
    "cadernos", "cahiers", "cell", "chronicle", "circular", "comptes", "conference", "congress", "cuadernos", "current", "digest",
    "discussion", "ecology", "econometrica", "economist", "estudios", "estudos", "forschungen", "forum", "frontiers", "gazette",
    "geographical", "gleaner", "guardian", "herald", "international", "jahrbuch", "jahrbücher", "jama", "journal", "journals", "lancet", "language",
    "letters", "lingua", "literary", "magazine", "mededelingen", "medicine", "meeting", "memoirs", "mitteilungen", "monatshefte",
    "monthly", "mémoires", "nachrichten", "nature", "neuron", "news", "newsletter", "notes", "nucleic", "outlook", "papers",
    "perspectives", "philosophical", "plos", "political", "post", "proceedings", "progress", "psychology", "quaderni", "quarterly",
    "rassegna", "record", "rendiconti", "rendus", "reports", "research", "review", "reviews", "revista", "revue", "rivista", "royal",
    "schriften", "science", "sciences", "seminar", "sitzungsberichte", "social", "society", "sociological", "studi", "studia", "studien",
    "studies", "supplement", "symposium", "system", "telegraph", "theory", "tidskrift", "tidsskrift", "tijdschrift", "times", "today",
    "topics", "transactions", "travaux", "treatises", "trends", "tribune", "trudy", "untersuchungen", "verhandlungen", "vestnik",
    "voprosy", "week", "weekly", "workshop", "world", "yearbook", "zeitschrift", "zeitung", "zhurnal", "вестник", "вопросы", "доклады",
    "журнал", "известия", "труды", "学报", "杂志", "研究", "雜誌", "논문지", "연구", "학회지",
})  # fmt: skip

# Abbreviated words of journals' names, folded, without the stop.
SERIAL_ABBREVIATIONS = frozenset({
    "abstr", "acad", "acc", "acoust", "acta", "adv", "agr", "agric", "agron", "algebr", "am", "amer", "anal", "anat", "ann", "annu",
    "anthropol", "antiq", "appl", "arch", "archaeol", "arith", "assoc", "astron", "astrophys", "atmos", "aust", "behav", "ber", "biochem",
    "biochim", "biodivers", "bioinf", "biol", "biomed", "biometeorol", "biophys", "biosci", "biotechnol", "bot", "br", "brit", "bul",
    "bull", "bur", "can", "cancer", "cardiol", "cell", "cem", "chem", "chim", "chin", "chron", "circ", "class", "clim", "clin", "cogn",
    "colloids", "comm", "commun", "comp", "compos", "comput", "conf", "congr", "conserv", "contemp", "contrib", "crit", "crop",
    "crystallogr", "cult", "curr", "cytol", "deriv", "dermatol", "dev", "diabetes", "diagn", "diff", "differ", "dis", "discov", "disord",
    "diss", "divers", "drug", "dyn", "earth", "ecol", "econ", "econom", "ecosyst", "educ", "electr", "electrochem", "electron",
    "endocrinol", "energ", "eng", "engl", "entomol", "environ", "epidemiol", "ergon", "ethnol", "eur", "evol", "exp", "exper", "fem",
    "fish", "fluid", "found", "front", "funct", "fundam", "gastroenterol", "gen", "genet", "genom", "geochem", "geogr", "geol", "geom",
    "geophys", "ger", "glob", "harb", "hematol", "herit", "hist", "hum", "hydrol", "ieee", "immunol", "ind", "infect", "inform", "inorg", "inst",
    "instr", "instrum", "int", "intern", "invest", "ital", "jour", "jpn", "kagaku", "knowl", "lab", "lang", "lett", "libr", "limnol",
    "linguist", "lond", "mach", "mag", "manag", "mar", "mater", "math", "mech", "med", "mem", "metab", "meteorol", "meth", "methods",
    "microbiol", "mol", "mon", "nat", "nath", "natl", "neural", "neurobiol", "neurol", "neurophysiol", "neuropsychol", "neurosci", "not",
    "notes", "nucl", "numer", "nutr", "obstet", "oceanogr", "oncol", "ophthalmol", "opt", "oral", "org", "organ", "ornithol", "orthop",
    "palaeontol", "parasitol", "path", "pathol", "pediatr", "percept", "pers", "persp", "petrol", "pharm", "pharmacol", "philos",
    "phonet", "photogr", "phys", "physica", "physiol", "phytopathol", "plant", "plast", "pol", "polit", "polym", "pract", "prev", "prob",
    "probab", "proc", "prog", "prot", "psych", "psychiat", "psychiatr", "psychol", "psychopharmacol", "psychother", "publ", "qual",
    "quant", "quart", "quat", "radiol", "rec", "reg", "rehabil", "rend", "rep", "reprod", "res", "resour", "rev", "roy", "sch",
    "schizophr", "sci", "secur", "semin", "ser", "serv", "soc", "sociol", "softw", "sol", "spec", "sport", "stat", "statist", "stud",
    "evid", "complement", "alternat", "interdiscip", "transl", "strateg", "mitig", "hosp", "leis", "consum", "till", "forschber",
    "suppl", "surg", "surv", "sust", "symp", "syst", "taxon", "tech", "technol", "theor", "ther", "thromb", "top", "topol", "tox",
    "toxicol", "trans", "transp", "trends", "trop", "univ", "urol", "vet", "virol", "vis", "vopr", "wiss", "zeitschr", "zh", "zool",
    "ztschr",
})  # fmt: skip

# Unambiguous names of journals, servers, databases or series. Folded.
SERIAL_NAMES = frozenset({
    "aapg bulletin", "accounting, organizations and society", "aids", "apj", "apjl", "apjs", "arrayexpress", "arxiv", "arxiv.org",
    "biomodels", "biorxiv", "blood", "bmj", "brain", "brain, behavior, and immunity", "cell", "chemrxiv", "circulation", "cladistics",
    "cognition", "cortex", "culture, medicine and psychiatry", "dbgap", "dryad digital repository", "ecography", "ecology",
    "econometrica", "elife", "embl-ebi", "energy", "ensembl", "environment, development and sustainability",
    "european nucleotide archive", "evolution", "flybase", "genbank", "gender, place & culture", "gender, place and culture", "gene",
    "gene expression omnibus", "genetics", "genome", "geochemistry, geophysics, geosystems", "heliyon", "jama", "jasa", "jaspar", "jcap",
    "jetp", "jhep", "jinst", "lancet", "language", "learning, media and technology", "lingua", "media, culture & society",
    "media, culture and society", "medrxiv", "mnras", "nature", "ncbi", "ncbi bioproject", "ncbi gene", "ncbi gene expression omnibus",
    "ncbi nucleotide", "ncbi protein", "ncbi sequence read archive", "neuron", "nuytsia", "oikos", "osf preprints",
    "palaeogeography, palaeoclimatology, palaeoecology", "pdb", "peerj", "physica", "plos one", "pnas", "pos", "priroda", "protein data bank",
    "proteomexchange", "psyarxiv", "race, ethnicity and education", "rcsb protein data bank", "refseq", "science",
    "science, technology and human values", "science, technology, & human values", "science, technology, and human values",
    "sequence read archive", "ssrn", "synthese", "taxon", "theory, culture & society", "theory, culture and society", "time", "toxicon",
    "trials", "uniprot", "vaccine", "vox", "work, employment & society", "work, employment and society", "worldwide protein data bank",
    "wormbase", "zootaxa",
})  # fmt: skip

# Words before a full stop that does not end a sentence. Folded, without the stop.
ABBREVIATIONS = frozenset({
    "approx", "bzw", "ca", "cf", "co", "corp", "dr", "ed", "etc", "fig", "inc", "jr", "ltd", "mr", "mrs", "ms", "mt", "no", "nov", "nr",
    "op", "p", "pp", "prof", "resp", "sp", "spec", "spp", "sr", "ssp", "st", "subsp", "u.s", "univ", "v", "var", "vgl", "vol", "vs",
    "z.b",
})  # fmt: skip

# Among the journals' abbreviations, those that are also whole words.
WHOLE_WORDS = frozenset({
    "acta", "algebr", "am", "an", "can", "cancer", "cell", "class", "crop", "drug", "earth", "energ", "fem", "fish", "found", "front",
    "in", "ind", "mar", "methods", "not", "notes", "oral", "org", "path", "plant", "sch", "sol", "sport", "top", "trends",
})  # fmt: skip

# Words that "J." abbreviates. Folded.
J_WORDS = frozenset({"jahrbuch", "jornal", "journal", "journals"})

# Nouns that indicate a serial whatever is next to them: the Journal, the Proceedings of a society.
PERIODICAL_WORDS = frozenset({
    "acta", "actas", "advances", "abhandlungen", "annalen", "annales", "annals", "anales", "archiv", "arquivos", "atti", "beiträge",
    "berichte", "boletim", "boletín", "bulletin", "cahiers", "comptes", "conference", "cuadernos", "cadernos", "gazette", "jahrbuch",
    "journal", "letters", "magazine", "memoirs", "mitteilungen", "monographs", "newsletter", "papers", "proceedings", "publications",
    "quarterly", "reports", "rendiconti", "review", "reviews", "revista", "revue", "rivista", "schriften", "series", "studi", "studia",
    "studies", "supplement", "supplements", "symposium", "transactions", "travaux", "workshop", "yearbook", "zeitschrift", "труды",
})  # fmt: skip

# Nouns in the names of magazines, which styles date by the month. Folded.
MAGAZINE_WORDS = frozenset({"hebdo", "magazin", "magazine", "monthly", "news", "newsletter", "today", "week", "weekly"})

# Nouns that indicate a series of books. Folded.
SERIES_WORDS = frozenset({
    "beihefte", "beiträge", "biblioteca", "bibliotheca", "bibliothek", "bibliothèque", "cahiers", "collection", "colección", "collana",
    "coleção", "dissertations", "handbooks", "mémoires", "memoirs", "monograph", "monographs", "monographien", "quaderni", "reihe",
    "schriften", "schriftenreihe", "series", "studia", "studien", "studies", "supplements", "textbooks", "texte", "travaux", "utb",
})  # fmt: skip

# Series whose volumes are named for their meetings, with the year: PoS LAMP2009.
MEETING_SERIES = frozenset({"PoS"})

# Which "J." is also written as.
J_FORMS = frozenset({"j", "jnl"})
