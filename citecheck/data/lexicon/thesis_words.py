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
    "cs": ("disertační práce", "diplomová práce", "bakalářská práce", "rigorózní práce", "habilitační práce", "magisterská práce"),
    "da": ("ph.d.-afhandling", "kandidatspeciale", "bachelorprojekt", "masterprojekt"),
    "de": ("bachelorarbeit", "diplomarbeit", "diss.", "doktorarbeit", "habilitationsschrift", "inaugural-dissertation", "magisterarbeit",
           "masterarbeit", "phil. diss."),
    "el": ("διδακτορική διατριβή", "μεταπτυχιακή εργασία", "διπλωματική εργασία", "πτυχιακή εργασία", "μεταπτυχιακή διπλωματική εργασία"),
    "es": ("tesis doctorado", "tesis licenciatura", "tesis maestría", "trabajo de fin de grado", "trabajo de fin de máster", "trabajo de grado", "trabajo fin de grado", "trabajo fin de máster"),
    "fi": ("väitöskirja", "pro gradu -tutkielma", "pro gradu", "kandidaatintutkielma", "diplomityö", "lisensiaatintyö", "opinnäytetyö"),
    "it": ("tesi di dottorato", "tesi di laurea", "tesi di laurea magistrale", "tesi di laurea triennale", "tesi magistrale"),
    "fr": ("mémoire de fin d’études", "mémoire de maîtrise", "mémoire de master", "mémoire de recherche"),
    "ja": ("博士論文", "修士論文", "卒業論文", "博士学位論文"),
    "lt": ("daktaro disertacija", "magistro darbas"),
    "nl": ("masterscriptie", "proefschrift", "bachelorscriptie", "doctoraatsthesis", "masterproef", "afstudeerscriptie", "scriptie"),
    "no": ("doktorgradsavhandling", "doktoravhandling", "masteroppgave", "masteravhandling", "bacheloroppgave", "hovedoppgave"),
    "pl": ("praca doktorska", "praca magisterska", "praca licencjacka", "praca dyplomowa", "rozprawa doktorska", "rozprawa habilitacyjna"),
    "pt": ("trabalho de conclusão de curso",),
    "ru": ("выпускная квалификационная работа", "магистерская диссертация", "докторская диссертация", "кандидатская диссертация", "дипломная работа"),
    "sk": ("dizertačná práca", "diplomová práca", "bakalárska práca"),
    "sv": ("doktorsavhandling", "licentiatavhandling", "masteruppsats", "magisteruppsats", "kandidatuppsats", "examensarbete"),
    "tr": ("doktora tezi", "yüksek lisans tezi", "lisans tezi", "tıpta uzmanlık tezi", "sanatta yeterlik tezi"),
    "uk": ("магістерська робота", "кваліфікаційна робота", "бакалаврська робота", "дипломна робота", "докторська дисертація", "кандидатська дисертація", "магістер. робота", "магістерська дисертація", "бакалавр. робота"),
    "zh": ("博士论文", "硕士论文"),
}  # fmt: skip
# Nouns that the degree follows, thèse de doctorat, tese (Doutorado em …); some only if it follows.
THESIS_ALONE: Words = {"fr": ("thèse",), "pt": ("dissertação", "tese"), "ru": ("автореф.", "дис.")}
THESIS_OF: Words = {"es": ("tesis",), "it": ("tesi",)}
OF: Words = {"es": ("de",), "fr": ("de", "du"), "it": ("di",), "pt": ("de",), "ru": ("на",)}
# Behind a noun that is the first word of a title: Dissertation on lamps.
ON: Words = {
    "de": ("über",),
    "en": ("concerning", "on", "upon"),
    "es": ("sobre",),
    "fr": ("sur",),
    "it": ("su", "sul", "sulla"),
    "pt": ("sobre",),
}
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
# Words for a manuscript.
UNPUBLISHED: Words = {
    "cs": ("nepublikovaná",),
    "da": ("upubliceret",),
    "de": ("unpubliziert", "unpublizierte", "unveröff.", "unveröffentlichte"),
    "el": ("αδημοσίευτη",),
    "en": ("unpubl", "unpubl.", "unpublished"),
    "fi": ("julkaisematon",),
    "nl": ("ongepubliceerd", "ongepubliceerde"),
    "no": ("upublisert",),
    "pl": ("nieopublikowana", "niepublikowana"),
    "ru": ("неопубликованная",),
    "sv": ("opublicerad",),
    "tr": ("yayımlanmamış", "yayınlanmamış"),
    "uk": ("неопублікована",),
}
MANUSCRIPTS: Words = {"en": ("data", "manuscript", "paper", "report", "thesis")}
# A thesis by one word.
THESES: Words = {"en": ("dissertation", "thesis")}
THESES_ANYWHERE: Words = {"en": ("dissertation",)}  # … whatever appears before it
