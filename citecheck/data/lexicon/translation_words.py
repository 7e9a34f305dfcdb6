"""Words in entries of reference lists for translations, their translators, and the first edition or the original of a work, by language.

Rows are as in citecheck.data.lexicon.number_words. Origin: the same.
"""

from citecheck.data.lexicon.number_words import Words

# Who made a work, after a name in brackets, with an "s" for several.
TRANSLATORS: Words = {
    "da": ("overs",),
    "el": ("μτφρ", "μετ"),
    "en": ("Trans",),
    "fi": ("suom", "käänt"),
    "nl": ("vert",),
    "no": ("overs", "oversetter"),
    "pl": ("tłum",),
    "ru": ("пер",),
    "sv": ("övers",),
    "tr": ("çev",),
    "uk": ("пер",),
}
# Before the year of the first edition, and "about" before that year.
ORIGINALLY_PUBLISHED: Words = {
    "cs": ("originál vydán", "původně vydáno", "originál publikován"),
    "da": ("oprindeligt udgivet", "originalværket udgivet", "originalværk udgivet"),
    "de": ("original erschienen", "original veröffentlicht", "originalwerk veröffentlicht", "originalarbeit erschienen", "ursprünglich erschienen",
        "ursprünglich veröffentlicht", "erstmals erschienen", "erstveröffentlichung", "erstausgabe"),
    "el": ("πρωτότυπη έκδοση", "πρωτότυπη δημοσίευση", "πρώτη έκδοση", "το πρωτότυπο έργο εκδόθηκε"),
    "en": ("first published", "original published", "originally published", "original work published", "work originally published"),
    "es": ("obra original publicada", "original publicado", "publicado originalmente", "trabajo original publicado"),
    "fi": ("alkuperäinen julkaistu", "alkuperäisteos julkaistu", "alkuteos julkaistu", "alkuteos ilmestynyt"),
    "fr": ("ouvrage original publié", "œuvre originale publiée", "publication originale", "première publication", "publié originalement"),
    "it": ("opera originale pubblicata", "originale pubblicato", "pubblicato originariamente"),
    "nl": ("oorspronkelijk gepubliceerd", "oorspronkelijk verschenen", "oorspronkelijk werk gepubliceerd"),
    "no": ("opprinnelig utgitt", "opprinnelig publisert", "originalt verk publisert", "originalverk utgitt"),
    "pl": ("oryginał opublikowano", "oryginał opublikowany", "oryginalnie opublikowano", "praca oryginalna opublikowana", "wydanie oryginalne"),
    "pt": ("obra original publicada", "originalmente publicado", "trabalho original publicado", "publicado originalmente"),
    "ru": ("оригинал опубликован", "оригинальная работа опубликована", "впервые опубликовано"),
    "sv": ("originalet publicerat", "originalverk publicerat", "ursprungligen publicerad", "originalarbete publicerat", "ursprungligen utgiven"),
    "tr": ("orijinal çalışma", "orijinal eserin yayım tarihi", "özgün çalışma"),
    "uk": ("оригінал опубліковано", "оригінальну роботу опубліковано", "уперше опубліковано"),
}  # fmt: skip
# Before the year of that edition: published in 1931.
IN_YEAR: Words = {
    "cs": ("v roce", "roku"),
    "de": ("im Jahr", "in"),
    "el": ("το",),
    "en": ("in",),
    "es": ("en",),
    "fi": ("vuonna",),
    "fr": ("en",),
    "it": ("nel",),
    "nl": ("in",),
    "pl": ("w",),
    "pt": ("em",),
    "ru": ("в",),
    "sv": ("år",),
    "uk": ("у",),
}
# After that year: 1972 yılında yayımlanmıştır, "published in 1972".
BEHIND_YEAR: Words = {"ru": ("г.",), "tr": ("yılında yayımlandı", "yılında yayımlanmıştır", "yılında yayınlanmıştır"), "uk": ("р.",)}
ABOUT: Words = {"la": ("c.", "ca.", "circa.")}
ALSO_TRANSLATED: Words = {"en": ("and translated",)}
TRANSLATION: Words = {"es": ("traducción",), "pt": ("trad.", "tradução")}
FROM_LANGUAGE: Words = {"es": ("del",), "pt": ("do",)}
TRANSLATORS_NAMED: Words = {"pt": ("das tradutoras",)}
BEFORE_TRANSLATORS: Words = {"es": ("de", "por"), "pt": ("de", "por")}
# A translation with its language or with other work on it; a star is any one word.
TRANSLATED_FROM: Words = {
    "cs": ("přeložil z *", "z * přeložil", "z * přeložila"),
    "de": ("aus dem * von", "aus dem * übersetzt von", "übersetzt aus dem * von"),
    "en": ("translated and * by", "translated from the * by", "trans.)", "trans.) by"),
    "es": ("trad. del * de", "trad. del * por", "traducción del * de", "traducción del * por", "traducido del * por"),
    "fr": ("trad. de l’* par", "trad. du * par", "traduit de l’* par", "traduit du * par"),
    "it": ("trad. dal * di", "tradotto dal * da", "traduzione dal * di", "traduzione dall’* di", "traduzione dallo * di"),
    "pl": ("tłum. z *", "przeł. z *"),
    "pt": ("trad. do * de", "trad. do * por", "traduzido do * por", "tradução do * de", "tradução do * por"),
    "ru": ("пер. с *", "перевод с *"),
    "sv": ("översättning från * av",),
    "uk": ("пер. з *", "переклад з *"),
}
# Before the first publication or the original of a translation, in brackets at the end of an entry.
FIRST_PUBLISHED: Words = {
    "de": ("erstmals erschienen", "zuerst erschienen", "zuerst"),
    "en": ("first published", "originally published", "translation of"),
    "es": ("publicado originalmente", "traducción de"),
    "fr": ("première publication", "publié à l’origine"),
    "pt": ("originalmente publicado", "publicado originalmente", "tradução de"),
}
# Phrases before translators, complete.
TRANSLATED: Words = {
    "ca": ("trad. de", "traducció de", "traduït per"),
    "cs": ("přeložil", "přeložila", "přeložili", "přel.", "překl."),
    "da": ("oversat af", "overs. af"),
    "de": ("übers. von", "übersetzt von"),
    "el": ("μτφρ.", "μετάφραση"),
    "en": ("ed. and trans.", "translated by", "transl.", "transl. by", "trans.", "trans. by"),
    "es": ("trad. por", "traducción de", "traducido por"),
    "fi": ("suom.", "suomentanut", "kääntänyt"),
    "fr": ("trad. par", "traduction de", "traduit par"),
    "it": ("trad. di", "traduzione di"),
    "lt": ("iš anglų kalbos vertė", "vertė"),
    "nl": ("vertaald door", "vert. door"),
    "no": ("oversatt av", "overs. av"),
    "pl": ("tłum.", "przeł.", "tłumaczył", "przełożył", "przełożyła", "tłumaczyła"),
    "pt": ("trad.", "trad. de", "trad. por", "tradução", "tradução de", "traduzido por"),
    "ru": ("пер.", "перевод"),
    "sv": ("översatt av", "övers.", "övers. av"),
    "tr": ("çev.", "çeviren"),
    "uk": ("пер.", "переклад"),
}
# Other work of translators, between "translation" and "of": Tradução, notas e glossário de …
TRANSLATORS_WORK: Words = {
    "es": ("introducción", "notas", "prólogo"),
    "pt": (
        "apresentação",
        "ensaio introdutório",
        "glossário",
        "introdução",
        "nota",
        "notas",
        "organização",
        "posfácio",
        "prefácio",
        "seleção",
    ),
}
