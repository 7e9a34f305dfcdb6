"""Words of laws, courts and interviews beside a year: they name a source, but no work of a list. Lower case; each row has its language.

Origin: the guides to citing law of each country (OSCOLA, Bluebook, Leitfaden für Rechtsquellen), and what is asked of people in theses.
"""

from __future__ import annotations

from collections.abc import Mapping

# The last word of a law's name, right before its year: the Harbour Safety Act 1974, Harbour (Lamps) Regulations 2004.
LAWS: Mapping[str, tuple[str, ...]] = {
    "de": ("gesetz", "verordnung"),
    "en": ("act", "acts", "amendment", "code", "constitution", "directive", "measure", "order", "ordinance", "regulation", "regulations", "rules", "statute"),
    "nl": ("wet",),
}  # fmt: skip

# What follows the kind of a treaty: the Brell Convention on Lamps (1950).
ABOUT: Mapping[str, tuple[str, ...]] = {
    "de": ("der", "des", "für", "über", "zum", "zur"),
    "en": ("against", "concerning", "for", "of", "on"),
    "es": ("contra", "de", "del", "para", "sobre"),
    "fr": ("contre", "de", "des", "du", "pour", "sur"),
    "it": ("dei", "del", "della", "di", "per", "sui", "sulla"),
    "nl": ("inzake", "over", "van"),
    "pt": ("contra", "da", "de", "do", "para", "sobre"),
}

# Between the parties of a case: Marlow v Quist [1999].
VERSUS: Mapping[str, tuple[str, ...]] = {
    "": ("v", "vs", "versus"),
    "de": ("gegen",),
    "fr": ("c", "contre"),
    "it": ("contro",),
    "nl": ("tegen",),
}

# Courts before a year in a bracket, without the number before them: (9th Cir. 2003).
COURTS: Mapping[str, tuple[str, ...]] = {"en": ("cir",)}

# Gazettes, collections and reports that are cited by year and number or page: BGBl. 2008 II S. 14.
GAZETTES: Mapping[str, tuple[str, ...]] = {
    "": ("celex", "ecli"),
    "de": ("abl", "banz", "bgbl", "br-drs", "br-drucks", "bt-drs", "bt-drucks", "drs", "drucks", "gbl", "gvbl", "gvobl", "rgbl", "sgv"),
    "en": ("cmnd", "oj", "unts"),
    "es": ("boe", "bocm", "doce", "doue"),
    "fr": ("joce", "jorf", "joue"),
    "it": ("g.u", "guce", "gue", "guue"),
    "nl": ("stb", "stcrt", "trb"),
    "pl": ("dz.u", "m.p"),
    "pt": ("dou", "d.o.u"),
    "sv": ("prop", "sfs"),
}  # fmt: skip

# What a person said to the author, with a letter or number for the person: Interview B (2019).
INTERVIEWS: Mapping[str, tuple[str, ...]] = {
    "da": ("informant", "interview"),
    "de": ("befragte", "befragter", "experteninterview", "interview", "interviewpartner", "interviewpartnerin", "proband", "probandin"),
    "en": ("informant", "interview", "interviewee", "participant", "respondent"),
    "es": ("entrevista", "entrevistada", "entrevistado", "informante"),
    "fr": ("enquêté", "enquêtée", "entretien"),
    "it": ("intervista", "intervistata", "intervistato"),
    "nl": ("geïnterviewde", "interview", "respondent"),
    "pl": ("respondent", "wywiad"),
    "pt": ("entrevista", "entrevistada", "entrevistado", "informante"),
    "sv": ("informant", "intervju", "respondent"),
}

# Before the number of a part of a law, which the law's name follows: § 5 Abs. 2 HafenG (2018). A dot may follow.
PARTS_OF_LAWS: Mapping[str, tuple[str, ...]] = {
    "": ("§", "§§", "art"),
    "de": ("abs", "artikel", "satz", "ziff"),
    "en": ("article", "sec"),
    "es": ("artículo",),
    "fr": ("article",),
    "it": ("articolo", "comma"),
    "nl": ("artikel",),
    "pt": ("artigo",),
}

# A law, a reform or a plan that bears the name of who brought it in: la loi Marlow (1850).
NAMED_LAWS: Mapping[str, tuple[str, ...]] = {
    "es": ("ley", "reforma"),
    "fr": ("loi", "lois", "réforme"),
    "it": ("legge", "leggi", "piano", "riforma"),
    "pt": ("lei", "leis", "plano", "reforma"),
}
