"""Headings of abstracts in the languages of the other headings (case-folded). Origin: journals' own usage."""

ABSTRACTS = frozenset({
    "abstract", "kurzfassung", "rezumat", "resumen", "resumo", "riassunto", "résumé", "samenvatting", "sammanfattning", "sammendrag", "streszczenie",
    "summary", "tiivistelmä", "zusammenfassung", "özet", "аннотация", "摘要",
})  # fmt: skip
