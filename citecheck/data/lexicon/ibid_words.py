"""What replaces a repeated citation, by language. Origin: the handbooks of notes (Chicago, OSCOLA, MHRA) and everyday use."""

from citecheck.data.lexicon.number_words import Words

# The work cited last. A row that ends in a full stop needs it.
IBID: Words = {"de": ("a. a. O.", "ebd.", "ebenda"), "la": ("ibid", "ibidem"), "lt": ("ten pat",)}
# The work of the author named before.
OP_CIT: Words = {"la": ("loc. cit", "loc cit", "op. cit", "op cit")}
# Alone in its bracket the same as ibid.; elsewhere a word of a sentence.
IDEM: Words = {"la": ("idem",)}
