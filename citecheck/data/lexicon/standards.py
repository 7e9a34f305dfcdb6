"""Bodies that issue standards, as the numbers of these begin. Origin: ISO 690:2021, and the catalogues of the bodies."""

STANDARD_BODIES = frozenset({
    "ABNT", "ANSI", "ASME", "ASTM", "AS", "BS", "CEN", "CSA", "DIN", "EN", "GB", "GB/T", "GOST", "IEC", "IEEE", "IS", "ISO", "JIS", "KS", "NBR",
    "NF", "NISO", "NZS", "OIML", "PN", "SIS", "TR", "TS", "UNE", "UNI", "VDI", "ГОСТ",
})  # fmt: skip
