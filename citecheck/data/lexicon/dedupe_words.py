"""Words that distinguish a work from another with nearly the same name. Origin: the headings of journals and books, and database records.

All are folded (see ``citecheck.text.folding``).
"""

# Titles that many works have: they identify nothing without a page or a book.
COMMON_TITLES = frozenset({
    "about", "about us", "abstract", "abstracts", "acknowledgements", "afterword", "annual report", "appendix", "bibliography",
    "book review", "book reviews", "call for papers", "comment", "commentary", "conclusion", "conclusions", "contents",
    "correction", "corrections", "correspondence", "corrigendum", "discussion", "editor s note", "editorial", "editorial note",
    "editors introduction", "editors note", "einfuhrung", "einleitung", "epilogue", "errata", "erratum", "faq", "foreword",
    "frequently asked questions", "general introduction", "home", "home page", "homepage", "in brief", "in memoriam", "index",
    "interview", "introduction", "introduction to the special issue", "letter", "letter to the editor", "letters",
    "letters to the editor", "methods", "news", "note", "notes", "obituary", "overview", "postscript", "preface", "prologue", "rejoinder",
    "reply", "response", "results", "review", "review article", "review of", "reviews", "summary", "untitled", "vorwort", "welcome",
})  # fmt: skip

# A subtitle with one of these makes a separate work from the work without it.
OWN_WORK = frozenset({
    "addendum", "answer", "answers", "appendix", "atlas", "band", "book", "chapter", "code", "comment", "commentary", "comments",
    "companion", "correction", "corrigendum", "data", "dataset", "erratum", "errata", "exercises", "guide", "index", "instructor", "instructors",
    "introduction", "manual", "part", "parts", "postscript", "protocol", "rebuttal", "rejoinder", "replies", "reply", "response", "retraction",
    "review", "slides", "solutions", "supplement", "supplementary", "teachers", "teil", "tome", "update", "vol", "volume", "volumes", "workbook",
})  # fmt: skip

# Titles with one of these recur each year.
SERIAL = frozenset({
    "abstracts", "annual", "conference", "editorial", "forecast", "index", "meeting", "monthly", "news", "obituary", "outlook", "proceedings",
    "quarterly", "report", "reports", "statistics", "summary", "survey", "update", "workshop", "year", "yearbook", "yearly",
})  # fmt: skip

# What a work is, in addition to the one that is printed under its name.
OTHER_FORMS = frozenset({
    "abstract", "audiobook", "blog", "code", "correction", "data", "dataset", "erratum", "film", "interview", "keynote", "lecture",
    "podcast", "poster", "presentation", "review", "slides", "software", "supplement", "talk", "thesis", "dissertation", "video", "webinar",
    "website",
})  # fmt: skip

# Words and prefixes that differ in one letter without being typos; those that differ in the first letter (afferent, efferent) need no row.
OPPOSITES = (
    ("macro", "micro"), ("mega", "meta"), ("ab", "ad"), ("pre", "pro"), ("per", "pro"), ("ante", "anti"), ("hyper", "hypo"), ("inter", "intra"),
    ("sub", "sup"), ("ex", "en"), ("exo", "endo"), ("im", "ex"), ("col", "con"), ("milli", "micro"), ("mono", "nano"),
    ("casual", "causal"), ("marital", "martial"), ("conservat", "conversat"), ("complement", "compliment"), ("untied", "united"),
    ("revolution", "evolution"), ("emotion", "motion"), ("emission", "mission"), ("estate", "state"), ("regress", "egress"), ("prevision", "revision"),
)  # fmt: skip

# Words in publishers' names that one database writes and another does not.
COMPANY = frozenset({
    "ag", "and", "aps", "bv", "co", "company", "corp", "corporation", "gmbh", "group", "house", "inc", "incorporated", "limited", "llc", "ltd",
    "media", "press", "pty", "publ", "publisher", "publishers", "publishing", "publications", "sa", "sons", "the", "uk", "und", "verlag",
})  # fmt: skip

# English numbers in words, and in figures.
NUMBER_WORDS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}  # fmt: skip

# Function words in titles, which one database has and another has not.
JOINING = {"de": ("und",), "en": ("amp", "and", "the"), "es": ("y",), "fr": ("et",)}

# Between the parties of a case: titles that differ elsewhere are of different cases.
AGAINST = frozenset({"v", "vs"})
# Function words that are mistyped for other ones: and, an; the, then.
MISTYPED = frozenset({"and", "the"})
