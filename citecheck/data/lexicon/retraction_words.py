"""Words by which an entry itself says that the work was retracted, or that it is the notice, by language; folded."""

# An entry with one of these in its title or note says that the work was retracted.
RETRACTED_WORDS = {
    "retracted": "en",
    "retraction": "en",
    "withdrawn": "en",
    "zuruckgezogen": "de",
    "retracte": "fr",
    "retractee": "fr",
    "retracto": "es",
    "retractado": "es",
    "retractada": "es",
    "retratado": "pt",
    "retirado": "pt",
    "ritrattato": "it",
    "ingetrokken": "nl",
}

# The start of a title of a notice about another work.
NOTICE_OPENINGS = {
    "retraction": "en",
    "retraction note": "en",
    "retraction notice": "en",
    "statement of retraction": "en",
    "notice of retraction": "en",
    "expression of concern": "en",
    "editorial expression of concern": "en",
    "correction": "en",
    "correction to": "en",
    "corrigendum": "en",
    "corrigendum to": "en",
    "erratum": "en",
    "erratum to": "en",
    "erratum zu": "de",
    "berichtigung": "de",
    "rectificatif": "fr",
    "correccion": "es",
}
