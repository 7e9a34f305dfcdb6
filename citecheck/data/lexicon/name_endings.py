"""Endings that a family name takes in a sentence. Origin: grammars of English (plural), Czech, Croatian, Polish, Russian, Finnish, Turkish."""

ENDINGS = frozenset({
    "a", "an", "e", "ego", "em", "emu", "en", "i", "iem", "im", "in", "n", "nin", "nun", "om", "on", "ova", "ovi", "owi", "s", "u", "un",
})  # fmt: skip
