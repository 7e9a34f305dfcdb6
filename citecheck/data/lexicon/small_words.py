"""Articles, conjunctions and prepositions by language: the function words in titles and in names of journals, publishers and organisations.

Origin: the grammars of the languages. Readers derive their sets from these rows, so that a word is a function word everywhere or nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping

INDEFINITE: Mapping[str, tuple[str, ...]] = {
    "ca": ("un", "una"),
    "da": ("en", "et"),
    "de": ("ein", "eine"),
    "en": ("a", "an"),
    "es": ("un", "una"),
    "fr": ("un", "une"),
    "it": ("un", "una", "uno"),
    "pt": ("um", "uma"),
    "sv": ("en",),
}
DEFINITE: Mapping[str, tuple[str, ...]] = {
    "ca": ("el", "els", "la", "les"),
    "da": ("den", "det"),
    "de": ("das", "dem", "den", "der", "des", "die"),
    "en": ("the",),
    "es": ("el", "la", "las", "los"),
    "fr": ("la", "le", "les"),
    "it": ("gli", "i", "il", "la", "le", "lo"),
    "nl": ("de", "het"),
    "pt": ("a", "o", "os"),
    "sv": ("den", "det"),
}
# "and", as in names of journals and bodies.
JOINING: Mapping[str, tuple[str, ...]] = {
    "ca": ("i",),
    "da": ("og",),
    "de": ("und",),
    "en": ("&", "and"),
    "es": ("e", "y"),
    "fr": ("et",),
    "it": ("e", "ed"),
    "nl": ("en",),
    "pt": ("e",),
    "sv": ("och",),
    "tr": ("ve",),
}
# The same in English, if it has no other meaning.
ANDS = {"en": JOINING["en"]}
# Prepositions in names of bodies and places, alone and fused with an article.
PREPOSITIONS: Mapping[str, tuple[str, ...]] = {
    "ca": ("d", "d'", "de", "del", "dels", "l", "l'", "per"),
    "da": ("af", "for", "i", "på", "til"),
    "de": ("am", "an", "bei", "für", "im", "in", "vom", "von", "zu", "zum", "zur"),
    "en": ("at", "for", "in", "of"),
    "es": ("de", "del", "en", "para"),
    "fr": ("d", "d'", "de", "des", "du", "en", "l", "l'", "par", "pour"),
    "it": ("da", "dei", "del", "della", "delle", "di", "per"),
    "nl": ("in", "van", "via", "voor"),
    "pt": ("da", "das", "de", "do", "dos", "em", "para"),
    "sv": ("av", "för"),
}

# Prepositions for a topic, an author or an origin: in names they are rare.
ABOUT: Mapping[str, tuple[str, ...]] = {
    "de": ("auf", "aus", "über"),
    "en": ("against", "as", "by", "from", "into", "on", "to", "with"),
    "fr": ("sur",),
}

# Between the nouns of a field's name (Studies of Lamps and Wicks): common in journals and meetings, rare in publishers, never at the start.
BETWEEN_NOUNS: Mapping[str, tuple[str, ...]] = {
    "de": ("für",),
    "en": ("and", "for", "in", "of", "on"),
    "es": ("para", "sobre"),
    "fr": ("pour", "sur"),
    "it": ("per", "sulla"),
    "pt": ("para", "sobre"),
}


def words_of(*tables: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the words of tables in all languages."""
    return frozenset(word for table in tables for row in table.values() for word in row)


# Articles that are ignored when titles are sorted (ALA filing rules). "A" in "A to Z" is one too: lists are too short for it to matter.
FILING_ARTICLES = words_of(DEFINITE, INDEFINITE)
PREPOSITIONAL = words_of(PREPOSITIONS, ABOUT)
INSIDE_NAMES = words_of(DEFINITE, INDEFINITE, JOINING, PREPOSITIONS, ABOUT)
JOINING_NOUNS = words_of(BETWEEN_NOUNS)
