"""English words of edition statements, in the forms that styles print. Origin: the handbooks, and the statements of libraries."""

# Ordinals in words, by their number.
ORDINALS = ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

# As styles abbreviate them.
SHORTENED = {"enlarged": "enl.", "expanded": "exp.", "revised": "rev."}

# After which "ed." can follow.
BEFORE_LABEL = frozenset({
    "abridged", "and", "annotated", "anniversary", "canadian", "centenary", "concise", "corrected", "critical", "digital", "e-book",
    "electronic", "enl", "european", "exp", "expanded", "facsimile", "global", "illustrated", "international", "kindle", "new",
    "paperback", "rev", "special", "student", "updated", *SHORTENED,
})  # fmt: skip
JOINING = "and"
