"""Words for theses and their degrees in entries of reference lists, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: CSL's locale terms, the handbooks, and universities' regulations.
"""

from citecheck.data.lexicon.number_words import Words

# Types of theses: degrees before the noun (their stops and apostrophes may be missing), the noun, and words that suffice alone.
DEGREES: Words = {
    "de": ("dr.",),
    "en": ("b.a.", "bachelor", "bachelor's", "d.phil.", "doctoral", "doctorate", "licentiate", "m.a.", "m.phil.", "m.s.", "m.sc.", "master",
           "master's", "ph.d."),
}  # fmt: skip
THESIS_NOUNS: Words = {"de": ("dissertation", "diss."), "en": ("dissertation", "diss.", "thesis")}
THESIS: Words = {
    "da": ("ph.d.-afhandling",),
    "de": ("bachelorarbeit", "diplomarbeit", "diss.", "doktorarbeit", "habilitationsschrift", "inaugural-dissertation", "magisterarbeit",
           "masterarbeit", "phil. diss."),
    "es": ("trabajo de fin de grado", "trabajo de fin de máster", "trabajo de grado", "trabajo fin de grado", "trabajo fin de máster"),
    "it": ("tesi di dottorato", "tesi di laurea", "tesi di laurea magistrale", "tesi di laurea triennale", "tesi magistrale"),
    "fr": ("mémoire de fin d’études", "mémoire de maîtrise", "mémoire de master", "mémoire de recherche"),
    "lt": ("daktaro disertacija", "magistro darbas"),
    "nl": ("masterscriptie", "proefschrift"),
    "pt": ("trabalho de conclusão de curso",),
    "sv": ("doktorsavhandling",),
    "zh": ("博士论文", "硕士论文"),
}  # fmt: skip
# Nouns that the degree follows, thèse de doctorat, tese (Doutorado em …); some only if it follows.
THESIS_ALONE: Words = {"fr": ("thèse",), "pt": ("dissertação", "tese"), "ru": ("автореф.", "дис.")}
THESIS_OF: Words = {"es": ("tesis",), "it": ("tesi",)}
OF: Words = {"es": ("de",), "fr": ("de", "du"), "it": ("di",), "pt": ("de",), "ru": ("на",)}
DEGREES_BEHIND: Words = {"es": ("doctoral",), "pt": ("doutorado",)}
# A degree below the doctorate: whole words, and what such words begin with (Masterarbeit, licentiate).
MASTERS: Words = {
    "de": ("bachelorarbeit", "diplomarbeit"),
    "en": ("m.a.", "m.phil.", "m.s.", "m.sc.", "ma", "mphil", "ms", "msc"),
    "es": ("fin de grado", "maestría", "máster"),
    "fr": ("maîtrise",),
    "it": ("laurea", "magistrale"),
    "pt": ("conclusão de curso", "mestrado"),
}
MASTERS_BEGIN: Words = {"": ("mathesis",), "en": ("licen", "lizen", "magister", "master")}  # mathesis: biblatex's own word
