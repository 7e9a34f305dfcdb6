"""Function words that identify a language, collected by hand from grammars; words of two languages are left out."""

from __future__ import annotations

ENGLISH = frozenset({
    "about", "and", "are", "at", "by", "can", "for", "from", "how", "into", "is", "its", "of", "on", "or", "our", "the", "their", "this",
    "to", "toward", "towards", "was", "what", "when", "where", "which", "who", "why", "with",
})  # fmt: skip

# Those of them that are in names of English journals and books, and in those of no other language: "for" is Norwegian too.
ENGLISH_IN_NAMES = frozenset({"and", "of", "the"})

FOREIGN = frozenset({
    "adalah", "af", "ako", "al", "alebo", "alla", "als", "att", "au", "auf", "aus", "aux", "av", "avec", "az", "bei", "beim", "bet",
    "bir", "ce", "ces", "chez", "ciertos", "como", "con", "contre", "cu", "daha", "dal", "dalla", "dans", "das", "de", "degli", "dei",
    "del", "della", "delle", "dello", "dem", "den", "dengan", "der", "des", "det", "di", "din", "dla", "dos", "du", "durch", "een",
    "egy", "ei", "ein", "eine", "einem", "einen", "einer", "eines", "el", "en", "entre", "este", "et", "että", "fra", "für", "gegen",
    "gibi", "gli", "göre", "het", "hogy", "hän", "i", "ikke", "il", "ile", "ili", "im", "inte", "ir", "ist", "için", "ja", "jako", "je",
    "jest", "joka", "jotka", "jsou", "kad", "kao", "kas", "koji", "kot", "které", "kuin", "la", "las", "le", "les", "lo", "los", "lub",
    "lui", "mit", "mukaan", "mutta", "myös", "na", "nach", "nebo", "nel", "nella", "nelle", "nem", "ni", "nie", "niet", "nije", "ning",
    "nos", "não", "och", "oder", "og", "olarak", "oli", "oraz", "os", "ou", "ovat", "par", "para", "pas", "pelo", "pentru", "per",
    "podle", "podľa", "por", "pour", "qu", "que", "quelques", "qui", "sans", "se", "sekä", "się", "sobre", "som", "sous", "sul",
    "sulla", "sur", "sus", "szerint", "tai", "také", "ter", "til", "uit", "um", "uma", "un", "una", "und", "une", "unter", "untuk",
    "vagy", "van", "vom", "von", "voor", "vor", "według", "y", "yra", "za", "ze", "zijn", "zu", "zum", "zur", "zwischen", "à", "às",
    "är", "è", "é", "és", "över", "über", "że", "și", "και", "που", "της", "το", "του", "в", "и", "й", "как", "на", "не", "по", "та",
    "у", "что", "що", "это", "і",
})  # fmt: skip
