"""Letters that an alphabet sorts after Z, in its order. Origin: the national standards, as in the Unicode CLDR collation charts.

In languages that are not here, accented letters sort with the plain ones, as in English lists.
"""

AFTER_Z = {
    "da": "æøå",
    "et": "õäöü",
    "fi": "åäö",
    "is": "þæö",
    "nb": "æøå",
    "nn": "æøå",
    "no": "æøå",
    "sv": "åäö",
}

# Letters of Ukrainian after the letter that they follow, which the codes of letters put elsewhere; a last letter of the Cyrillic block stands for "after".
AFTER_ANOTHER = {"ґ": "гӿ", "є": "еӿ", "і": "иӿ", "ї": "иӿӿ"}
