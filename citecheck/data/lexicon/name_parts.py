"""Particles and suffixes of names, by language. Origin: the handbooks' rules for names, and everyday use in the languages listed."""

from __future__ import annotations

from collections.abc import Mapping

# Language code to small words before or inside a family name.
_PARTICLES = {
    "ar": "abu al bin el ibn",
    "cy": "ap",
    "da": "af",
    "de": "aus das den der die dem im und vom von zu zum zur",
    "en": "fitz",
    "es": "de del la las los",
    "fr": "d de des du la le les st",
    "ga": "ní uí",
    "he": "ben",
    "it": "da dal dalla dalle degli dei del della delle di lo san sant",
    "nl": "de den der het op s t te ten ter thoe van vande vanden vander",
    "pt": "a da das de dela do dos",
    "sv": "av",
}
_NOT_ALONE = frozenset({"d", "dem", "die"})  # an elision that is joined to its name, and articles that begin titles

PARTICLES = frozenset(word for words in _PARTICLES.values() for word in words.split()) - _NOT_ALONE

# Particles at the start of an entry, in lower case.
FIRST_PARTICLES: Mapping[str, tuple[str, ...]] = {
    "de": ("den", "der", "von"),
    "fr": ("du", "la", "le"),
    "it": ("da", "di", "la"),
    "nl": ("de", "den", "der", "van"),
}
# Particles before a family name at the start of a line; several may follow one another.
LINE_PARTICLES: Mapping[str, tuple[str, ...]] = {
    "ar": ("al", "bin", "el", "ibn"),
    "de": ("den", "der", "vom", "von", "zu"),
    "es": ("de", "del", "el", "la"),
    "fr": ("de", "du", "la", "le"),
    "it": ("da", "di"),
    "nl": ("'t", "de", "den", "der", "ten", "ter", "van", "’t"),
    "pt": ("da", "de", "do"),
}

# Articles and prepositions that are particles only after another one: van der Quist, von und zu Quist, but not Geschichte der Stadt.
ONLY_BEHIND_ANOTHER: Mapping[str, tuple[str, ...]] = {"de": ("aus", "das", "den", "der", "dem", "im", "und", "zum", "zur")}
# Particles before another one, which makes that no word of its language: van der Quist.
BEFORE_PARTICLES = frozenset({"van", "von"})
# Particles that are English words too: a coast of lamps.
ENGLISH_TOO = frozenset({"a", "den", "do"})

# Particles of one letter, which are initials before anything but a family name: Ó Briain, Ann.
ONE_LETTER_PARTICLES: Mapping[str, tuple[str, ...]] = {"ga": ("Ó", "O\u0301")}
# Without their accent they are particles only before a family name with its comma and initials: O Briain, A.
UNACCENTED_PARTICLES: Mapping[str, tuple[str, ...]] = {"ga": ("O",)}

# Particles that are also given or family names if capitalised: Ben Okri, San Martín.
NAMES_IN_CAPITALS = frozenset({"ben", "san"})

# Particles between initials: Marlow, T. do C.
BETWEEN_INITIALS = frozenset(_PARTICLES["pt"].split()) - {"a"}

# Particles cut short, with their full stop behind initials: Swan, W. v. d.
SHORT_PARTICLES = frozenset({"d", "v", "z"})

# After Portuguese family names, of which they are a part: Silveira Neto. Folded and not.
GENERATIONS = frozenset({"filho", "junior", "júnior", "neto", "netto", "sobrinho"})

# Particles that begin given names: Musa, Abu Bakkar.
BEFORE_GIVEN: Mapping[str, tuple[str, ...]] = {"ar": ("abu",)}
# At the end of family names that are never given names: of two behind a given name, the first is such a one (Kim Sández Odén).
PATRONYMIC_ENDINGS: Mapping[str, tuple[str, ...]] = {"es": ("ez",)}

# A person's rank before a name, without its full stop: Dr. Marlow.
HONORIFICS: Mapping[str, tuple[str, ...]] = {
    "de": ("Frau", "Herr"),
    "en": ("Dr", "Mr", "Mrs", "Ms", "Prof", "Professor"),
    "es": ("Sra",),
    "fr": ("Mme",),
}

# Inside a name: what is before them is a given name; and those inside given names.
GERMANIC_PARTICLES: Mapping[str, tuple[str, ...]] = {"de": ("den", "der", "vom", "von", "zu"), "nl": ("den", "der", "ter", "van")}
BETWEEN_GIVEN: Mapping[str, tuple[str, ...]] = {"es": ("de", "del"), "pt": ("da", "das", "de", "do", "dos")}

# At the start of family names and of the names of towns, with their full stop.
SAINTS: Mapping[str, tuple[str, ...]] = {"en": ("St.",), "fr": ("Ste.",)}
BEFORE_PLACES: Mapping[str, tuple[str, ...]] = {"en": ("Ft.", "Mt.")}

# After names, without their full stop, in lower case: in a text they are capitalised, numerals throughout.
SUFFIXES = frozenset({
    "2nd", "3rd", "4th", "esq", "ii", "iii", "iv", "jnr", "jr", "junior", "snr", "sr", "младший",
})  # fmt: skip
# Numerals of generations.
GENERATION_NUMERALS = frozenset({"II", "III", "IV"})
_LONG = frozenset({"esq", "junior"})  # also given and family names: they only end names in a list


def is_suffix(word: str) -> bool:
    """Return whether a word, with or without its full stop, is written like a suffix of a name: Jr., III."""
    core = word.rstrip(".")
    low = core.lower()
    if low not in SUFFIXES or low in _LONG or core[:1].isdigit():
        return False
    return core.isupper() if core.upper() in GENERATION_NUMERALS else core[0].isupper() and not core.isupper()


# Names of popes and rulers, before their number: John Paul II.
REGNAL: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Benedikt", "Franz", "Franz Joseph", "Friedrich", "Friedrich Wilhelm", "Gregor", "Heinrich", "Johannes", "Johannes Paul", "Joseph", "Karl", "Leopold",
        "Ludwig", "Maximilian", "Otto", "Papst Johannes Paul", "Wilhelm",
    ),
    "en": (
        "Alexander", "Benedict", "Catherine", "Charles", "Clement", "Edward", "Elizabeth", "Frederick", "George", "Gregory", "Henry", "Innocent", "James",
        "John", "John Paul", "Leo", "Nicholas", "Paul", "Pius", "Pope", "William",
    ),
    "es": ("Alfonso", "Benedicto", "Carlos", "Felipe", "Fernando", "Gregorio", "Juan", "Juan Pablo", "León", "Pablo", "Pío"),
    "fr": ("Benoît", "Grégoire", "Henri", "Jean", "Jean-Paul", "Léon", "Louis", "Napoléon", "Pie"),
    "it": ("Benedetto", "Giovanni", "Giovanni Paolo", "Gregorio", "Leone", "Paolo", "Pio"),
    "nl": ("Benedictus", "Johannes Paulus", "Paulus", "Willem"),
    "pl": ("Benedykt", "Jan", "Jan Paweł", "Leon", "Paweł"),
    "pt": ("Bento", "João", "João Paulo", "Leão", "Paulo", "Pio"),
}  # fmt: skip

# As lists write suffixes, and as they are printed; those that follow a name without a comma in some styles.
SUFFIX_FORMS = {"2nd": "II", "3rd": "III", "4th": "IV", "jnr": "Jr", "snr": "Sr"}
PRINTED_NUMERALS = GENERATION_NUMERALS | {"V", "VI"}
PRINTED_JUNIORS = frozenset({"Jr", "Sr"})

# In the field of authors of a database, in small letters, where nobody is named.
NO_AUTHOR = frozenset({"and others", "author", "n.a.", "n/a", "no author", "others", "unknown author"})
