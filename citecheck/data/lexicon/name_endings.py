"""Endings of an inflected family name, folded, by language. Origin: grammars of the languages."""

from __future__ import annotations

from collections.abc import Mapping

# Endings that are added to the unchanged name.
ADDED: Mapping[str, tuple[str, ...]] = {
    "cs": ("a", "e", "em", "ovi", "u"),
    "de": ("s",),
    "en": ("s",),
    "et": ("e", "i", "ile", "ilt", "ist"),
    "fi": ("an", "en", "illa", "ille", "ilta", "in", "issa", "ista", "lla", "lle", "lta", "n", "on", "ssa", "sta", "un"),
    "hr": ("a", "em", "om", "ova", "u"),
    "hu": ("nak", "nek", "rol", "tol"),
    "nl": ("s",),
    "no": ("s",),
    "pl": ("a", "em", "iem", "owi", "u"),
    "ru": ("a", "e", "im", "om", "oi", "u", "а", "е", "ом", "у", "ым"),
    "uk": ("а", "ові", "ом", "у", "им"),
    "sv": ("s",),
    "tr": ("in", "nin", "nun", "un"),
}
ENDINGS = frozenset(ending for endings in ADDED.values() for ending in endings) | {"ego", "emu", "i"}

# Endings that replace an ending of the name: (as it is listed, as it may be in a sentence).
CHANGED: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "cs": (("a", ("ou", "ovi", "u", "y")), ("e", ("a", "em", "ovi", "u")), ("ek", ("ka", "kem", "kovi")), ("ova", ("ove", "ovou")), ("y", ("eho", "emu", "ym"))),
    "el": (("ας", ("α",)), ("ης", ("η",)), ("ος", ("ε", "ο", "ου"))),
    "fi": (
        ("kka", ("kalla", "kalle", "kalta", "kan", "kassa", "kasta")),
        ("kko", ("kolla", "kolle", "kolta", "kon", "kossa", "kosta")),
        ("ppa", ("palla", "palle", "palta", "pan", "passa", "pasta")),
        ("tta", ("talla", "talle", "talta", "tan", "tassa", "tasta")),
        ("tto", ("tolla", "tolle", "tolta", "ton", "tossa", "tosta")),
        ("i", ("ella", "elle", "elta", "en", "essa", "esta")),
        ("ki", ("ella", "elle", "elta", "en", "essa", "esta")),
        ("nen", ("sella", "selle", "selta", "sen", "sessa", "sesta", "sta")),
        ("nta", ("nnalla", "nnalle", "nnalta", "nnan", "nnassa", "nnasta")),
        ("pi", ("vella", "velle", "velta", "ven", "vessa", "vesta")),
        ("rta", ("rralla", "rralle", "rralta", "rran", "rrassa", "rrasta")),
        ("s", ("ksella", "kselle", "kselta", "ksen", "ksessa", "ksesta", "sta")),
        ("ti", ("della", "delle", "delta", "den", "dessa", "desta")),
    ),
    "hr": (("a", ("e", "i", "om", "u")), ("ic", ("ica", "icem", "icu"))),
    "lt": (("a", ("ai", "os")), ("as", ("a", "ai", "o", "u", "ui")), ("e", ("ei", "es")), ("is", ("i", "io", "iu"))),
    "lv": (("s", ("a", "am", "u")),),
    "pl": (
        ("a", ("e", "i", "ie", "y")),
        ("ad", ("edem", "edowi", "edu", "edzie")),
        ("cka", ("cka", "ckiej")),
        ("cki", ("ckiego", "ckiemu", "ckim")),
        ("dzka", ("dzkiej",)),
        ("dzki", ("dzkiego", "dzkiemu", "dzkim")),
        ("ek", ("ka", "kiem", "kowi")),
        ("ska", ("skiej",)),
        ("ski", ("skiego", "skiemu", "skim")),
        ("y", ("ego", "emu", "ym")),
    ),
    "ru": (
        ("a", ("e", "i", "oi", "u", "y")),
        ("ii", ("im", "omu", "ogo")),
        ("skaya", ("skoi", "skuyu")),
        ("skii", ("skim", "skogo", "skomu")),
        ("а", ("е", "ои", "у", "ы")),
        ("ая", ("ои", "ую")),
        ("ии", ("им", "ого", "ом", "ому")),
        ("ь", ("е", "ем", "ю", "я")),
        ("ыи", ("ого", "ом", "ому", "ым")),
    ),
    "uk": (("о", ("а", "ові", "ом", "у")),),
}  # fmt: skip

# Last letters that an ending changes into others which are equal without their marks: Szeliga, Szeligą.
MARKED: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "hu": (("a", ("á",)), ("e", ("é",))),
    "lt": (("a", ("ą",)), ("ė", ("e", "ę")), ("is", ("į",))),
    "lv": (("a", ("ā",)), ("e", ("ē",))),
    "pl": (("a", ("ą", "ę")),),
}

# Patronymics, which are not family names (is); other names end like this too, but share no letters with the given name.
PATRONYMICS = ("dottir",)
PATRONYMICS_OF_OTHERS = ("sson",)
ICELANDIC_LETTERS = frozenset("ðþáíúý")
