"""Words of entries that identify a part: reports, series, special issues, meetings, notes, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# After an edition's number in a field, where a style prints its own; and the abbreviations that lose their full stop there.
EDITION_LABELS: Words = {"en": ("ed", "edition", "edn")}
REVISED_LABELS: Words = {"en": ("rev", "revised")}  # as EDITION_LABELS, after an ordinal
STOPPED_EDITIONS: Words = {
    "cs": ("vyd",),
    "da": ("udg",),
    "de": ("aufl", "ausg"),
    "el": ("έκδ",),
    "fr": ("éd",),
    "nl": ("dr",),
    "no": ("utg",),
    "pl": ("wyd",),
    "ru": ("изд",),
    "sv": ("uppl",),
    "tr": ("bs",),
    "uk": ("вид",),
}
# Seasons that date an edition.
SEASONS: Words = {"en": ("Autumn", "Fall", "Spring", "Summer", "Winter")}
# What an edition is on: E-book ed.
CARRIERS: Words = {"en": ("Digital", "E-book", "Kindle")}
# An edition's ordinal as a separate sentence.
ORDINALS_ALONE: Words = {
    "en": ("Eighth", "Enlarged", "Expanded", "Fifth", "Fourth", "Ninth", "Revised", "Second", "Seventh", "Sixth", "Tenth", "Third"),
}
# An edition's ordinal in a bracket with other items.
ORDINALS_IN_BRACKETS: Words = {"en": ("fifth", "first", "fourth", "rev.", "second", "third")}
# The article before an edition in a sentence.
ARTICLES: Words = {"de": ("Das", "Der", "Die"), "en": ("A", "An", "The"), "fr": ("La", "Le")}
EDITORS: Words = {"en": ("Ed",)}
# Before a name: directed by; after one: dir.
DIRECTED: Words = {"en": ("directed by",)}
DIRECTORS: Words = {"en": ("dir.",)}
# Before the number of an article, and between that word and the number.
ARTICLE: Words = {"en": ("art.", "article")}
NUMBER: Words = {"en": ("no.", "number")}
# Before a maker: executive producer.
MAKERS_RANK: Words = {"en": ("executive",)}
# Reports and papers with a number; a capitalised word may precede those of REPORT_ENDS and REPORT_PAPERS.
REPORT_TITLES: Words = {
    "en": ("discussion paper", "discussion papers", "discussion papers series", "discussion paper series", "policy brief", "research report",
           "tech. rep", "tech. report", "tech. rept", "tech. rpt", "technical. report", "technical report", "technical. rep", "working paper",
           "working papers", "working papers series", "working paper series"),
}  # fmt: skip
# After the number of a work's volumes.
VOLUMES: Words = {"de": ("Bde", "Bände"), "en": ("parts", "vol", "vols"), "es": ("tomos",), "fr": ("tomes",)}
# A special issue, before its topic.
SPECIAL_ISSUES: Words = {"en": ("special issue of", "special issue on")}
# Before further places of publication, at the end of an entry.
REPRINTED: Words = {
    "en": ("Also appeared as", "Also appeared in", "Also available as", "Also available in", "Also published as", "Also published in", "Cited in",
           "Published as", "Quoted in", "Reprinted from", "Reprinted in"),
    "es": ("Reimpreso en",),
    "fr": ("Réimprimé dans", "Repris dans"),
    "it": ("Ristampato in",),
    "pt": ("Reimpresso em", "Republicado em"),
}  # fmt: skip
# The first word of a bracket that is a note.
NOTE_OPENERS: Words = {
    "en": ("accompanied", "also", "cf", "cf.", "contain", "contains", "followed", "include", "includes", "preceded", "see", "with"),
}
# Versions of programs; what was spoken.
SPOKEN: Words = {
    "en": ("Conference paper", "Conference poster", "Conference presentation", "Conference session", "Keynote address", "Lecture", "Paper paper",
           "Paper presentation", "Paper session", "Poster paper", "Poster presentation", "Poster session"),
}  # fmt: skip
# Before the address of a page, and links that a web page leaves in an entry.
ONLINE: Words = {"en": ("Internet", "Link", "Online", "Stable", "URL", "Url", "Web")}
IN_BRACKETS_ONLINE: Words = {"en": ("Internet", "Online", "Web")}
LEFT_LINKS: Words = {
    "en": (
        "ADS",
        "Cross Ref",
        "CrossRef",
        "Full Text",
        "Google Scholar",
        "INSPIRE",
        "ISI",
        "Medline",
        "PMC free article",
        "PubMed",
        "Scopus",
        "Web of Science",
    ),
}
# Before the date of access: qualifiers, and the word in brackets.
LAST_VISITED: Words = {"de": ("letzter",), "en": ("date", "last"), "fr": ("date de",)}
CITED_ON: Words = {"en": ("cited",), "es": ("citado",), "zh": ("引用日期",)}
NO_VISIT: Words = {"en": ("open access",)}
ERRATA: Words = {"la": ("corrigenda", "corrigendum", "errata", "erratum")}
# Ahead of print.
ONLINE_FIRST: Words = {"en": ("Epub",)}
AHEAD: Words = {"en": ("ahead of print",)}
PUBLISHED_ONLINE: Words = {"en": ("Published online",)}
# What begins a journal's name, and what may precede it.
SERIAL_OPENERS: Words = {"en": ("Annals", "Journal", "Proceedings", "Transactions")}
SERIAL_LANDS: Words = {"en": ("American", "British", "European", "International")}
# Proceedings and meetings at the start or end of a book's title.
MEETING_NOUNS: Words = {"en": ("Conference", "Congress", "Meeting", "Symposium", "Workshop")}
MEETING_ABOUT: Words = {"en": ("for", "in", "of", "on")}
MEETING_ABOUT_ELSEWHERE: Words = {"es": ("de", "en", "sobre"), "pt": ("da", "de", "do", "em", "sobre")}
# Between the roles of people: edited and translated by; a translation: from the German.
ROLES_JOINED: Words = {"en": ("and introduced", "and translated")}
# A role in brackets after a name, with or without its full stop.
ROLES_IN_BRACKETS: Words = {"de": ("hg", "hrsg"), "en": ("ed", "eds", "tr", "trans", "transl"), "fr": ("éd", "éds")}
# After a comma: what is not a name but a role.
ROLES_BEHIND: Words = {"de": ("hrsg von", "hrsg. von"), "en": ("ed.", "edited by", "eds.", "trans.")}
EDITED_BY: Words = {"en": ("ed.", "ed. by", "edited by", "eds.", "eds. by")}
# A large collaboration as the author of an entry.
COLLABORATIONS: Words = {"en": ("collab.", "collaboration", "collaborations")}
# Between a name in running text and the like: no entry begins after these.
NO_ENTRY_BEHIND: Words = {
    "de": ("hrsg", "von"),
    "en": ("also", "and", "by", "cf", "ed", "eds", "from", "in", "of", "see", "to", "trans", "with"),
    "es": ("por",),
    "fr": ("par",),
}
# On the page of a list: page numbers.
FOLIOS: Words = {"de": ("seite",), "en": ("p.", "page")}
OF_PAGES: Words = {"de": ("von",), "en": ("of",)}
MEETING_NOUNS_LISTED: Words = {"en": ("Convention", "Seminar")}
PROCEEDINGS_OF: Words = {"en": ("Advances in Neural", "Lecture Notes", "Proc.", "Proceeding", "Proceedings")}
# The same after a comma, where a title could continue.
PROCEEDINGS_LISTED: Words = {"en": ("Proc.", "Proceeding", "Proceedings"), "es": ("Actas",), "fr": ("Actes",), "it": ("Atti",)}
VERSION: Words = {
    "cs": ("verze",),
    "el": ("έκδοση",),
    "en": ("version",),
    "es": ("versión",),
    "fi": ("versio",),
    "it": ("versione",),
    "nl": ("versie",),
    "no": ("versjon",),
    "pl": ("wersja",),
    "pt": ("versão",),
    "ru": ("версия",),
    "tr": ("sürüm",),
    "uk": ("версія",),
}
# The same in other languages, which may also be in small letters in a bracket.
VERSION_ELSEWHERE: Words = {lang: row for lang, row in VERSION.items() if lang != "en"}
VERSIONS_BEHIND: Words = {"en": ("ver.", "version")}
# (Volume 1: Long papers): a part of proceedings, not an issue.
VOLUME_IN_BRACKETS: Words = {"en": ("vol.", "volume"), "fr": ("tome",)}
# Before what a note at the end of an entry refers to.
SEE: Words = {"en": ("See", "See also")}
SEEN_PARTS: Words = {"en": ("chapter", "chapters", "esp", "p.", "pp.", "section", "sections")}
# A volume in a bracket with other items; volumes of a named work.
VOLUME_LABELS: Words = {"en": ("vol.", "vols.")}
VOLUMES_OF: Words = {"en": ("vol.", "vols.", "volume", "volumes")}
# Before the number of a thesis in a database.
PUBLICATION_NUMBERS: Words = {"en": ("Order No.", "Publication No.", "UMI No.")}
# What a film or a recording is on.
MINUTES: Words = {"en": ("min",)}
DISCS: Words = {"en": ("Blu-ray", "CD", "DVD", "VHS")}
# Before the day on which a page was changed.
LAST_MODIFIED: Words = {"en": ("last modified", "last revised", "last updated", "updated")}
# Before the album of a song.
ON_ALBUM: Words = {"en": ("On",)}
# Before the title of a work that is reviewed.
REVIEW_OF: Words = {"en": ("review of",)}
# Before the number of an episode.
EPISODE: Words = {"en": ("episode",)}
REPORT_RANKS: Words = {"en": ("Internal", "Occasional", "Policy", "Research", "Staff", "Summary", "Technical", "Working")}
REPORT_NOUNS: Words = {"en": ("Document", "Memo", "Memorandum", "Note", "Paper", "Report", "paper")}
REPORT: Words = {"en": ("Report",)}
REPORT_ENDS: Words = {"en": ("Brief", "Bulletin", "Monograph", "Report")}
STANDARD: Words = {"en": ("Standard",)}
NUMBERED_ENDS: Words = {"en": ("Circular", "Publication", "Standard")}  # in a bracket, before a number
NUMBER_SHORT: Words = {"en": ("No", "No.", "no", "no.")}
NUMBER_LABELS: Words = {
    "cs": ("č",),
    "el": ("αρ", "αριθ"),
    "en": ("no", "number"),
    "es": ("n.º", "n.o", "núm", "n°", "nº"),
    "fi": ("nro",),
    "it": ("n",),
    "nl": ("nr",),
    "pl": ("nr",),
    "ru": ("№",),
    "tr": ("sayı",),
}
ONLINE_BEFORE: Words = {"en": ("Online", "URL", "Url", "Web")}
AVAILABLE_AT: Words = {"en": ("available at", "available at the", "available from", "available from the")}
# What a name in a foreign language begins with, in lower case.
OPENING_NAMES: Words = {
    "de": ("den", "der", "von"),
    "en": ("the",),
    "es": ("la",),
    "fr": ("la",),
    "it": ("di", "il", "la"),
    "nl": ("de", "den"),
    "pt": ("du",),
}
# An edition's word next to its season.
EDITION: Words = {"en": ("edition",)}
# Function words in names of bodies, in titles, in names of laws.
IN_BODIES: Words = {"de": ("für",), "en": ("and", "for", "in", "of", "on", "the"), "fr": ("de",)}
IN_TITLES: Words = {"de": ("aus", "für"), "en": ("a", "an", "and the", "for", "from", "in", "into", "of", "on", "the", "to", "with")}
# What may replace the year, without a bracket.
FOR_A_YEAR: Words = {"de": ("o. J.",), "en": ("forthcoming", "in press", "n. d."), "es": ("s. f.",)}
# Before a year, after it, and with the original's.
BEFORE_DATE: Words = {"en": ("c", "cop."), "la": ("c.", "ca.", "circa")}
BEHIND_DATE: Words = {"de": ("im Druck",), "en": ("in press",)}
ORIGINAL: Words = {"en": ("orig",)}
FORTHCOMING: Words = {"en": ("forthcoming",)}
RELEASED: Words = {"en": ("released",)}
PAGE_SIGNS: Words = {"de": ("S", "s"), "en": ("p", "pp"), "pl": ("str",), "ru": ("с",)}
PRESS: Words = {"en": ("press",)}
# Ranks of taxa, and a new one.
TAXA: Words = {"la": ("comb", "fam", "gen", "ord", "sp", "spp", "stat", "subsp", "var")}
NEW_TAXON: Words = {"la": ("nov",)}
# After an ordinal that does not end a sentence: 17. und 18. Jahrhundert.
COUNTED: Words = {"de": ("Internation", "Jahrhundert", "Jh", "Kongre", "bis", "und")}
# "In", after a quotation that belongs to a title.
IN_WORDS: Words = {"en": ("in",), "es": ("en",), "fr": ("dans", "en"), "pt": ("em",)}
# In fields of databases: roles, editions and pages that repeat the field's name; when a page was accessed, in notes.
ROLES_IN_FIELDS: Words = {"de": ("hg", "hrsg"), "en": ("ed", "eds")}
EDITIONS_IN_FIELDS: Words = {"en": ("ed.", "edition")}
PAGES_IN_FIELDS: Words = {"en": ("p.", "page", "pages", "pp", "pp.")}
NOTED_VISITS: Words = {"en": ("consulted",)}
# Forms of companies, which MLA leaves out, and the words that it shortens.
COMPANIES: Words = {
    "de": ("GmbH",),
    "en": ("Co", "Company", "Corp", "Corporation", "Inc", "Incorporated", "LLC", "Limited", "Ltd"),
    "es": ("S.A",),
}
UNIVERSITIES: Words = {"en": ("University",)}
PRESSES: Words = {"en": ("Press",)}
# Before the roles in brackets.
ROLES_SHORT: Words = {"en": ("ed", "eds")}
# Further bodies after people; before numbers that are not years.
IN_FURTHER_NAMES: Words = {"en": ("&", "and", "for", "of", "the"), "fr": ("de",)}
BEFORE_NUMBERS: Words = {"en": ("no", "pp", "vol")}
# Before a month that is part of a place: Rio de Janeiro.
BEFORE_PLACE_LIKE_MONTHS: Words = {"pt": ("Rio de",)}
BEFORE_DAY: Words = {"de": ("nr.",), "en": ("no", "no.", "vol", "vol."), "fr": ("n°",)}
BEFORE_VOLUME: Words = {"en": ("no", "vol")}
VOLUME_SHORT: Words = {"en": ("vol.",)}
VOLUME_ALONE: Words = {"en": ("vol",)}
ARTICLE_SHORT: Words = {"en": ("art.",)}
# Before the journal that will print a work: accepted for publication in.
FOR_PUBLICATION: Words = {"en": ("for publication",)}
EDITION_SHORT: Words = {"en": ("edn",)}
CYCLES: Words = {"fr": ("cycle",)}
# A star is any one word.
PUBLISHED_BY: Words = {"en": ("Published by the * as",)}
WITH: Words = {"en": ("with",)}
SEE_ALONE: Words = {"en": ("see",)}
AND_NUMBERS: Words = {"en": ("and",)}
AND_FURTHER: Words = {"de": ("und",), "en": ("and",), "es": ("e", "y"), "fr": ("et",)}
THE: Words = {"en": ("the",)}
# After a land in capitals that wrote something: SÃO BRELL (Estado).
KINDS_OF_LANDS: Words = {"es": ("Ciudad", "Estado", "Provincia"), "pt": ("Cidade", "Estado", "Município")}
# After a town: its state; further towns.
STATES: Words = {"en": ("Calif", "Conn", "D", "Ill", "Ma", "Mass", "N", "Pa", "St")}
AND_ELSEWHERE: Words = {"de": ("u. a",), "la": ("et al", "etc")}
# Function words inside names of serials.
IN_SERIALS: Words = {"de": ("der", "für"), "en": ("and", "for", "in", "of", "on", "the"), "es": ("de", "la"), "fr": ("de", "et", "la")}
TURKISH_NUMBERS: Words = {"tr": ("s", "sayı", "ss", "sy")}
SUPPLEMENTS: Words = {
    "en": ("Pt", "S", "Spec Issue", "Spec Issue.", "Spec No", "Spec No.", "Spec. Issue", "Spec. Issue.", "Spec. No", "Spec. No.", "Special Issue",
           "Special Issue.", "Special No", "Special No.", "Special. Issue", "Special. No", "Supp.", "Suppl", "Suppl.", "Supplement", "Supplement."),
}  # fmt: skip
EDITORS_IN_BRACKETS: Words = {"de": ("Hrsg",), "en": ("ed", "eds")}
# What begins the title of proceedings; words for a part of a broadcast.
MEETING_TITLES: Words = {"en": ("acts of", "conference", "papers from", "proc.", "proceedings", "workshop")}
EPISODES: Words = {"en": ("episode", "podcast", "webisode")}
# Before the series of an episode.
HOLDING: Words = {"en": ("In",), "es": ("En",), "fr": ("Dans",)}
PAGES_BEFORE: Words = {"de": ("S",), "en": ("p", "page", "pages", "pp")}
# "And" that lost its space before an initial; MLA's word for a web page.
GLUED_TO_INITIALS: Words = {"en": ("and",)}
WEB: Words = {"en": ("Web",)}
LABELS_IN_BRACKETS: Words = {"en": ("No.", "Vol.", "Vols.", "p.", "pp.")}
LABELS_BEFORE_NUMBERS: Words = {"en": ("no.", "vol.")}
# Articles that show a title's language, and names of places and weather that begin with one in any language.
TITLE_ARTICLES: Words = {
    "de": ("Das", "Der", "Die", "Ein", "Eine"),
    "es": ("El", "La", "Las", "Los"),
    "fr": ("Ils", "La", "Le", "Les", "Un", "Une"),
    "it": ("Il", "La", "Le"),
    "nl": ("Het",),
}
AFTER_ARTICLES: Words = {"es": ("Angeles", "Niñ", "Vegas")}
