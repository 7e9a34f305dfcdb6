"""Words around a name and a year that show whether they cite a work. Each row has its language ("" if it applies to all).

Origin: grammars and everyday use of the languages; handbooks for what introduces a citation. Lower case; plural and case forms are listed.
"""

from __future__ import annotations

from collections.abc import Mapping

# Nouns for a work of art, a game, a program or a source: the novel Deep Harbour (1970); Deep Harbour (1970), a comedy.
WORKS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "album", "albums", "artikel", "artikels", "aufsatz", "aufsatzes", "ballade", "ballett", "beitrag", "beitrags", "bild",
        "bildes", "buch", "buches", "buchs", "computerspiel", "dissertation", "drama", "dramas", "epos", "erzählung", "fassung",
        "fernsehserie", "film", "filme", "films", "gedicht", "gedichts", "gemälde", "gemäldes", "gesellschaftsspiel",
        "hörspiel", "hörspiels", "komödie", "kurzfilm", "libretto", "lied", "lustspiel", "lustspiels", "monographie", "märchen",
        "novelle", "oper", "operette", "oratorium", "posse", "roman", "romane", "romanen", "romans", "schauspiel",
        "schauspiels", "serie", "sinfonie", "singspiel", "skulptur", "sonate", "song", "spiel", "spielfilm", "spielfilms",
        "spiels", "studie", "studien", "stück", "stücks", "theaterstück", "tragödie", "trauerspiel", "trauerspiels", "version",
        "videospiel", "videospiels", "werk", "werks", "zeitschrift", "zyklus",
    ),
    "en": (
        "album", "article", "ballad", "ballet", "book", "books", "comedy", "drama", "edition", "epic", "essay", "fable", "film",
        "films", "game", "manual", "movie", "musical", "novel", "novella", "novels", "opera", "operetta", "oratorio",
        "painting", "paintings", "paper", "play", "plays", "poem", "poems", "sculpture", "series", "show", "sitcom", "sonata",
        "song", "studies", "study", "symphony", "tale", "thesis", "tragedy", "videogame",
    ),
    "es": (
        "artículo", "canción", "comedia", "cuadro", "cuento", "disco", "drama", "estudio", "juego", "libro", "novela",
        "novelas", "película", "películas", "pintura", "poema", "serie", "tragedia", "videojuego", "zarzuela", "ópera",
    ),
    "fr": (
        "album", "article", "chanson", "comédie", "conte", "drame", "fable", "film", "films", "jeu", "livre", "nouvelle",
        "opéra", "ouvrage", "peinture", "poème", "roman", "romans", "série", "tableau", "tragédie", "étude",
    ),
    "it": (
        "articolo", "canzone", "commedia", "dipinto", "dramma", "film", "gioco", "libro", "novella", "opera", "poema", "quadro",
        "racconto", "romanzi", "romanzo", "saggio", "studio", "tragedia",
    ),
    "nl": (
        "album", "artikel", "boek", "film", "gedicht", "lied", "opera", "roman", "romans", "schilderij", "spel", "studie",
        "toneelstuk", "verhaal",
    ),
    "pl": (
        "artykuł", "badanie", "dramat", "film", "filmu", "komedia", "książce", "książka", "obraz", "opera", "powieści",
        "powieść", "sztuka", "wiersz",
    ),
    "pt": (
        "artigo", "canção", "comédia", "conto", "disco", "estudo", "filme", "filmes", "jogo", "livro", "novela", "pintura",
        "poema", "quadro", "romance", "romances", "tragédia", "ópera",
    ),
    "sv": (
        "bok", "boken", "dikten", "filmen", "målningen", "novellen", "pjäsen", "roman", "romanen", "spelet", "studie",
        "studien", "sången",
    ),
}  # fmt: skip

# Articles, and prepositions fused with one: people take none, except in "a Neris (2001) study".
ARTICLES: Mapping[str, tuple[str, ...]] = {
    "de": ("am", "beim", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines", "im", "vom", "zum", "zur"),
    "en": ("a", "an", "the"),
    "es": ("al", "del", "el", "la", "las", "los", "un", "una"),
    "fr": ("au", "aux", "du", "la", "le", "les", "un", "une"),
    "it": ("al", "alla", "dal", "dalla", "del", "della", "gli", "il", "la", "le", "lo", "nel", "nella", "un", "una"),
    "nl": ("de", "een", "het"),
    "pt": ("a", "ao", "as", "da", "do", "na", "no", "o", "os", "pela", "pelo", "um", "uma"),
}  # fmt: skip

# Possessives right before a word for a work: in ihrer Studie (2010).
OWNERS: Mapping[str, tuple[str, ...]] = {
    "da": ("deres", "hans", "hendes", "sin", "sit"),
    "de": (
        "dieser", "dieses", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "mein", "meine", "meinem", "meiner", "sein", "seine",
        "seinem", "seinen", "seiner", "seines", "unser", "unsere", "unserem", "unserer",
    ),
    "en": ("her", "his", "its", "my", "our", "that", "their", "this"),
    "es": ("esta", "este", "mi", "su", "sus"),
    "fr": ("ce", "cet", "cette", "leur", "leurs", "mon", "notre", "sa", "ses", "son"),
    "it": ("loro", "questo", "sua", "suo"),
    "nl": ("deze", "dit", "haar", "hun", "mijn", "zijn"),
    "pl": ("ich", "jego", "jej", "swoim", "swojej"),
    "pt": ("esta", "este", "seu", "seus", "sua", "suas"),
    "sv": ("deras", "hans", "hennes", "sin", "sitt"),
}  # fmt: skip

# Endings of English verbs after a subject: shows, argued.
VERB_ENDINGS: Mapping[str, tuple[str, ...]] = {"en": ("ed", "s")}

# English words that end as the names of species do.
LIKE_SPECIES = frozenset({
    "a", "an", "and", "area", "criteria", "data", "extra", "formula", "idea", "is", "media", "of", "the", "this", "via",
})  # fmt: skip

# Endings of German nouns that hardly any family name has.
NOUN_ENDINGS: Mapping[str, tuple[str, ...]] = {"de": ("heit", "ismus", "keit", "schaft", "tion", "tät", "ungen", "ung")}

# What makes a year a date, or another printing of the work before: Stand 2021, as of 2019, reprint 2011.
AS_OF: Mapping[str, tuple[str, ...]] = {
    "de": ("datenstand", "nachdruck", "neudruck", "stand", "zugriff", "zwischenstand"),
    "en": ("accessed", "census", "copyright", "reprint", "reprinted", "retrieved", "version"),
    "es": ("consultado",),
    "fr": ("consulté",),
    "pt": ("acesso",),
}

# The same in two words.
AS_OF_TOGETHER = ("as", "of")

# Types of theses before the university: PhD diss. (Harbour University, 2014).
THESES: Mapping[str, tuple[str, ...]] = {
    "de": ("diss.", "dissertation", "habil.", "masterarbeit"),
    "en": ("diss.", "dissertation", "thesis"),
    "es": ("tesis",),
    "fr": ("thèse",),
    "it": ("tesi",),
    "pt": ("dissertação", "tese"),
}

# What begins the credit of a picture: Photo: Anna Berg, 2012.
CREDITS: Mapping[str, tuple[str, ...]] = {
    "": ("©", "(c)"),
    "de": ("abbildung:", "bild:", "bildnachweis:", "bildquelle:", "foto:", "fotos:", "grafik:", "zeichnung:"),
    "en": ("credit:", "illustration:", "image:", "photo:", "photograph:", "photo by", "picture:"),
    "es": ("foto:", "fotografía:", "imagen:"),
    "fr": ("cliché:", "cliché :", "crédit:", "crédit :", "photo:", "photo :"),
    "it": ("foto:", "fotografia:", "immagine:"),
    "pt": ("foto:", "fotografia:", "imagem:"),
}

# What an acronym with a number in a following bracket names: the research cluster (QRX 2020).
FUNDED: Mapping[str, tuple[str, ...]] = {
    "de": (
        "cluster",
        "exzellenzcluster",
        "forschungsgruppe",
        "forschungskolleg",
        "förderlinie",
        "graduiertenkolleg",
        "graduiertenschule",
        "projekt",
        "schwerpunktprogramm",
        "sonderforschungsbereich",
        "teilprojekt",
    ),
    "en": ("award", "cluster", "grant", "program", "programme", "project"),
    "es": ("beca", "programa", "proyecto"),
    "fr": ("programme", "projet"),
    "it": ("progetto", "programma"),
    "pt": ("bolsa", "edital", "programa", "projeto"),
}

# Before the name of a funder.
FUNDED_BY: Mapping[str, tuple[str, ...]] = {
    "de": ("finanziert von", "finanziert durch", "gefördert durch", "gefördert von", "gefördert vom"),
    "en": ("financed by", "funded by", "funding from", "grant from", "supported by"),
    "es": ("financiado por", "financiada por"),
    "fr": ("financé par", "financée par"),
    "it": ("finanziata da", "finanziato da"),
    "pt": ("financiada por", "financiada pela", "financiado por", "financiado pela", "financiado pelo"),
}

# Programs and devices that have a year in their name or come out in new versions.
PRODUCTS: Mapping[str, tuple[str, ...]] = {
    "": (
        "acrobat",
        "android",
        "autocad",
        "chrome",
        "excel",
        "facebook",
        "firefox",
        "gimp",
        "gmail",
        "icloud",
        "instagram",
        "ios",
        "ipad",
        "iphone",
        "java",
        "javascript",
        "kinect",
        "linkedin",
        "linux",
        "macos",
        "mathematica",
        "matlab",
        "mysql",
        "netflix",
        "outlook",
        "photoshop",
        "playstation",
        "powerpoint",
        "snapchat",
        "spotify",
        "telegram",
        "tiktok",
        "twitter",
        "ubuntu",
        "unix",
        "whatsapp",
        "wikipedia",
        "windows",
        "wordpress",
        "xbox",
        "youtube",
    ),
}

# What makes the author the source of a statement: according to Neris (2001), the tide …
ATTRIBUTING: Mapping[str, tuple[str, ...]] = {
    "ca": ("segons",),
    "de": ("laut",),
    "en": ("according to",),
    "es": ("según",),
    "fr": ("d'après", "d’après", "selon"),
    "it": ("secondo",),
    "lt": ("anot", "pagal", "pasak"),
    "pl": ("według", "zdaniem"),
    "pt": ("conforme", "segundo"),
}

# What introduces a citation, right before its authors.
LEADS: Mapping[str, tuple[str, ...]] = {
    "ca": ("vegeu",),
    "de": ("bei", "nach", "siehe", "so", "vgl.", "wie"),
    "en": ("after", "as", "by", "cf.", "contra", "following", "see", "see also", "with"),
    "es": ("véase",),
    "fr": ("chez", "voir"),
    "it": ("cfr.",),
    "lt": ("plg.", "žr."),
    "pl": ("u", "za", "zob."),
    "pt": ("para",),
}

# Reporting verbs right after the bracket: Neris (2001) argues.
REPORTS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "argumentieren", "argumentiert", "behauptet", "beschreibt", "betont", "definiert", "fand", "fordert", "kritisiert", "meint",
        "nennt", "schlägt", "schreibt", "spricht", "unterscheidet", "untersucht", "verweist", "zeigen", "zeigt", "zufolge",
    ),
    "en": (
        "argue", "argued", "argues", "call", "calls", "claim", "claimed", "claims", "conclude", "concluded", "concludes", "define",
        "defined", "defines", "describe", "described", "describes", "develop", "developed", "examined", "find", "finds", "found", "have",
        "introduced", "note", "noted", "notes", "observed", "observes", "point", "points", "propose", "proposed", "proposes", "report",
        "reported", "reports", "say", "says", "show", "showed", "shows", "state", "stated", "states", "studied", "suggest", "suggested",
        "suggests", "used", "write", "writes", "wrote",
    ),
    "es": ("afirma", "argumenta", "define", "describe", "muestra", "propone", "señala", "sostiene"),
    "fr": ("affirme", "définit", "distingue", "montre", "montrent", "propose", "soutient", "souligne", "écrit"),
    "it": ("afferma", "definisce", "mostra", "propone", "scrive", "sostiene"),
    "pt": ("afirma", "argumenta", "define", "descreve", "mostra", "propõe"),
}  # fmt: skip

# Before a place.
IN_PLACES: Mapping[str, tuple[str, ...]] = {
    "de": ("in",), "en": ("in",), "es": ("en",), "fr": ("en", "à"), "it": ("a", "in"), "nb": ("i",), "nl": ("in", "te"), "pl": ("w",), "pt": ("em",), "sv": ("i",),
}  # fmt: skip


def words_of(table: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the words of all languages of a table."""
    return frozenset(word for words in table.values() for word in words)
