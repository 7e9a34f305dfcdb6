"""Words of interviews in lists of references, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: MLA 9, Chicago 18, Cite Them Right, and everyday use.
"""

from citecheck.data.lexicon.number_words import Words

# Before the person who asks.
INTERVIEWED: Words = {"en": ("conducted by", "interview by", "interview conducted by", "interviewed by")}
ASKED: Words = {"en": ("by",)}  # after "Interview."
ASKED_FOR: Words = {"en": ("for",)}  # before the paper that prints it
# What the title of an interview begins with that nobody has printed.
INTERVIEWS_WITH: Words = {
    "de": ("interview mit",),
    "en": ("interview with",),
    "es": ("entrevista a", "entrevista con"),
    "fr": ("entretien avec", "interview avec"),
    "it": ("intervista a", "intervista con"),
    "pt": ("entrevista a", "entrevista com"),
}
INTERVIEWS: Words = {"en": ("interview",)}
# What describes an interview instead of a title.
INTERVIEWS_ALONE: Words = {"en": ("email interview", "interview", "personal interview", "telephone interview", "video interview")}
