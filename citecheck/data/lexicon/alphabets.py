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
