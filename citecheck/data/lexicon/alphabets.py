"""Letters that an alphabet files after Z, in its order. Origin: the national standards as the Unicode CLDR collation charts give them.

Where a language is not here, its accented letters are filed with the plain ones, as English lists do.
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
