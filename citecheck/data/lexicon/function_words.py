"""Function words that identify a language, collected by hand from grammars; words of two languages are left out."""

from __future__ import annotations

ENGLISH = frozenset({
    "about", "and", "are", "at", "by", "can", "for", "from", "how", "into", "is", "its", "of", "on", "or", "our", "the", "their", "this",
    "to", "toward", "towards", "was", "what", "when", "where", "which", "who", "why", "with",
})  # fmt: skip

FOREIGN = frozenset({
    "al", "alla", "als", "au", "auf", "aus", "aux", "avec", "bei", "beim", "ce", "ces", "chez", "ciertos", "como", "con", "contre", "dal",
    "dalla", "dans", "das", "de", "degli", "dei", "del", "della", "delle", "dello", "dem", "den", "der", "des", "di", "dos", "du",
    "durch", "ein", "eine", "einem", "einen", "einer", "eines", "el", "en", "entre", "et", "fra", "für", "gegen", "gli", "het", "i", "il",
    "im", "ist", "je", "la", "las", "le", "les", "lo", "los", "lui", "mit", "na", "nach", "nel", "nella", "nelle", "ni", "nos", "och",
    "oder", "os", "ou", "par", "para", "pas", "pelo", "per", "por", "pour", "qu", "que", "quelques", "qui", "sans", "se", "sobre", "sous",
    "sul", "sulla", "sur", "sus", "také", "um", "uma", "un", "una", "und", "une", "unter", "van", "vom", "von", "voor", "vor", "y", "za",
    "ze", "zu", "zum", "zur", "zwischen", "à", "às", "è", "é", "över", "über",
})  # fmt: skip
