"""Words for further authors, by language. Origin: the handbooks, CSL's locales, and what journals and databases print.

The last full stop may be missing in each, and a stop or a space inside. Citations, lists, fields and house style all use these rows.
"""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]

# Abbreviations and fixed phrases that only mean "and others".
OTHERS: Words = {
    "ar": ("وآخرون",),
    "bg": ("и други",),
    "ca": ("i altres",),
    "cs": ("a další",),
    "da": ("med flere", "m. fl.", "m.fl.", "mfl.", "og andre"),
    "de": ("u. a.", "u.a.", "und andere", "und anderen"),
    "el": ("κ.ά.", "κ.α.", "και άλλοι"),
    "en": ("and others", "& others"),
    "es": ("y otros",),
    "et": ("ja teised", "jt."),
    "eu": ("eta beste",),
    "fa": ("و دیگران",),
    "fi": ("ja muut", "ym."),
    "fr": ("et autres",),
    "he": ("ואחרים",),
    "hr": ("i dr.", "i ostali"),
    "hu": ("és mások",),
    "id": ("dan kawan-kawan", "dan lainnya", "dkk."),
    "is": ("o.fl.", "og fleiri"),
    "it": ("e altri",),
    "ja": ("ほか",),
    "ko": ("외", "등", "기타"),
    "la": ("et al", "& al", "& alii", "and al", "et alia", "et aliae", "et alii"),
    "lt": ("ir kiti", "ir kt."),
    "lv": ("u.c.", "un citi"),
    "nb": ("med fleire",),
    "nl": ("c.s.", "cum suis", "e.a.", "en anderen"),
    "pl": ("i in.", "i inni"),
    "pt": ("e outros", "e outras"),
    "ro": ("și alții", "ș.a."),
    "ru": ("и др.", "и другие", "и других", "и другими"),
    "sk": ("a ďalší",),
    "sl": ("idr.", "in drugi"),
    "sr": ("и остали",),
    "sv": ("och andra",),
    "tr": ("vd.", "ve diğerleri"),
    "uk": ("та ін.", "та інші", "і ін."),
    "vi": ("và c.s.", "và cs."),
    "zh": ("等人", "等"),
}  # fmt: skip

# Words of running text that say who the others are.
COLLEAGUES: Words = {
    "bg": ("и съавт.",),
    "ca": ("i col·l.",),
    "cs": ("a kol.", "a kolegové", "a kolegy", "a kolektiv", "a kolektivem", "a kolektivu", "a spol.", "a spolupracovníci", "a spolupracovníky",
        "a spolupracovníků", "s kolektivem", "s kolegy", "se spolupracovníky"),
    "da": ("og kolleger", "og medarbejdere"),
    "de": ("u. Mitarb.", "und Kollegen", "und Kolleginnen", "und Kolleginnen und Kollegen", "und Mitarbeitende", "und Mitarbeitenden",
        "und Mitarbeiter", "und Mitarbeiterinnen", "und Mitarbeitern", "und Mitautoren", "und ihre Kollegen", "und seine Kollegen",
        "und ihre Kolleginnen", "und seine Mitarbeiter", "und ihre Mitarbeiter"),
    "el": ("και συν.", "και συνεργάτες"),
    "en": ("& Co.", "and Associates", "and Co-workers", "and Colleagues", "and Collaborators", "and associates", "and co-authors", "and co-workers",
        "and coauthors", "and collaborators", "and colleagues", "and coworkers", "and her co-workers", "and her colleagues", "and his co-workers",
        "and his colleagues", "and their colleagues"),
    "es": ("e cols.", "y col.", "y colab.", "y colaboradoras", "y colaboradores", "y colegas", "y cols.", "y equipo", "y su equipo", "y sus colaboradores",
        "y sus colegas"),
    "fa": ("و همکاران",),
    "fi": ("ja kollegat", "ja työtoverit"),
    "fr": ("et coll.", "et collab.", "et collaborateurs", "et collègues", "et ses collaborateurs", "et ses collègues", "et son équipe"),
    "hr": ("i sur.", "i suradnici"),
    "hu": ("es mtsai.", "és kollégái", "és mtsai.", "és munkatársai", "és szerzőtársai", "és társai"),
    "id": ("dan rekan",),
    "it": ("e coll.", "e collaboratori", "e colleghi"),
    "lt": ("ir kolegos",),
    "nl": ("en collega", "en collega's", "en collega’s", "en medewerkers"),
    "pl": ("i współautorami", "i współautorów", "i współautorzy", "i współpracownicy", "i współpracownikami", "i współpracowników", "i wsp.", "i zespół",
        "wraz z zespołem", "z zespołem", "ze współpracownikami"),
    "pt": ("e colab.", "e colaboradores", "e colegas"),
    "ro": ("și colab.", "și colaboratorii"),
    "ru": ("и коллег", "и коллегами", "и коллеги", "и соавт.", "и соавторами", "и соавторов", "и соавторы", "с коллегами", "с соавт.", "с соавторами"),
    "sk": ("a kolegovia", "a kolektív", "a spol."),
    "sl": ("in sod.", "in sodelavci"),
    "sv": ("med kollegor", "med medarbetare", "och hans kollegor", "och hennes kollegor", "och kollegor", "och medarbetare", "och medförfattare"),
    "tr": ("ve ark.", "ve arkadaşları", "ve arkadaşlarına", "ve arkadaşlarının", "ve meslektaşları"),
    "vi": ("và cộng sự",),
}  # fmt: skip

# The Latin words in other letters or brackets, and as scanners and keyboards produce them.
VARIANTS = ("& AL", "ET AL", "Et Al", "Et al", "[et al.]", "ctal", "elal", "et Al", "et. Al", "et. al", "et.al", "etai", "etal")  # fmt: skip

# Only in lists: in running text they are other words.
IN_LISTS: Words = {"de": ("ua",), "en": ("a others",), "ja": ("他",), "zh": ("及其他",)}
# Only in running text: in lists they end an organisation's name, or are initials.
IN_TEXT = frozenset({"& Co.", "c.s.", "i in.", "jt.", "và c.s."})
STOPPED_IN_LISTS = ("i in.",)  # … unless they have their full stop
# Only in running text, joined to the name before: 鈴木らは.
JOINED_IN_TEXT: Words = {"ja": ("ら", "らは")}
# Only in the author field of a database.
IN_FIELDS: Words = {"en": ("and more",)}
# As other languages print it: without its stop, and in the form that handbooks print.
LATIN = OTHERS["la"][0]
ET, AL = LATIN.split()
# In place of the last name of a field: BibTeX's word, and what people write there.
IN_NAME_FIELDS = ("others", LATIN, f"{LATIN}.")
_EASTERN = ("ja", "ko", "zh")  # languages without spaces between words: their forms are joined to names


def forms_of(*tables: Words, languages: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the forms of tables in some languages, or in all but some; the longest first."""
    rows = ((language, row) for table in tables for language, row in table.items())
    found = {form for language, row in rows if language not in without and (not languages or language in languages) for form in row}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


# Forms in citations, as written.
ET_AL = frozenset({*forms_of(OTHERS, COLLEAGUES, without=("zh",)), *VARIANTS})
CHINESE = OTHERS["zh"]
# Forms in lists, without full stops and in lower case.
AND_OTHERS = frozenset(
    " ".join(form.replace(".", " ").lower().split())
    for form in (*forms_of(OTHERS, COLLEAGUES, IN_LISTS, without=_EASTERN), *VARIANTS)
    if form not in IN_TEXT
)
EASTERN_OTHERS = forms_of(OTHERS, IN_LISTS, languages=_EASTERN)
EASTERN_IN_TEXT = forms_of(OTHERS, IN_LISTS, JOINED_IN_TEXT, languages=_EASTERN)
# The Latin and English forms, for which a handbook has its own "et al." in any language of an essay.
REPLACED = (*OTHERS["la"], *OTHERS["en"])
