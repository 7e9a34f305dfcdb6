"""Months and seasons, whole and abbreviated (without the stop), in the languages of the lists. Origin: CLDR's month names, everyday use."""

FREQUENT_MONTHS = frozenset({
    "abr", "abril", "ago", "agosto", "août", "apr", "april", "aprile", "aug", "august", "avr", "avril", "dec", "december", "dez",
    "dezember", "dezembro", "dic", "dicembre", "diciembre", "déc", "décembre", "ene", "enero", "feb", "febbraio", "febrero", "februar",
    "february", "fev", "fevereiro", "févr", "février", "gennaio", "giugno", "jan", "janeiro", "januar", "january", "janv", "janvier",
    "juil", "juillet", "juin", "jul", "julho", "juli", "julio", "july", "jun", "june", "junho", "juni", "junio", "jänner", "luglio",
    "maggio", "mai", "maio", "mar", "march", "mars", "marzo", "março", "may", "mayo", "märz", "noiembrie", "nov", "november", "novembre",
    "novembro", "noviembre", "oct", "october", "octobre", "octubre", "okt", "oktober", "ottobre", "out", "outubro", "sep", "sept",
    "september", "septembre", "septiembre", "set", "setembro", "settembre", "августа", "апреля", "декабря", "июля", "июня", "марта",
    "мая", "ноября", "октября", "сентября", "февраля", "января",
})  # fmt: skip

# Names of months and seasons that a title may end with; an abbreviation that has its stop is not among them.
ALSO_WORDS = ("autumn", "fall", "march", "may", "out", "set", "spring", "summer", "winter")

# Months of further languages: patterns of these are only compiled for lists that have one.
RARE_MONTHS = frozenset({
    "elokuuta", "feber", "heinäkuuta", "helmikuuta", "huhtikuuta", "joulukuuta", "kesäkuuta", "lokakuuta", "maaliskuuta", "marraskuuta", "marts", "setiembre",
    "syyskuuta", "tammikuuta", "toukokuuta",
    "agost", "aprilie", "aralık", "augusti", "augustus", "augusztus", "ağustos", "balandis", "balandžio", "birželio", "birželis", "březen", "března", "czerwca", "czerwiec", "decembrie",
    "desember", "desembre", "duben", "dubna", "ekim", "elokuu", "eylül", "febrer", "februari", "februarie", "február", "gegužė", "gegužės", "gener", "grudnia",
    "grudzień", "gruodis", "gruodžio", "haziran", "heinäkuu", "helmikuu", "huhtikuu", "ianuarie", "iulie", "iunie", "januari", "január", "joulukuu", "juliol",
    "juny", "július", "június", "kasım", "kesäkuu", "kolovoz", "kolovoza", "kovas", "kovo", "květen", "května", "kwi", "kwiecień", "kwietnia", "lapkritis", "lapkričio", "leden",
    "ledna", "liepa", "liepos", "lipanj", "lipca", "lipiec", "lipnja", "listopad", "listopada", "listopadu", "lokakuu", "lutego", "luty", "maaliskuu",
    "maart", "maig", "maj", "maja", "marca", "marraskuu", "mart", "martie", "marzec", "març", "mayıs", "mei", "május", "március", "nisan",
    "ocak", "octombrie", "október", "ožu", "ožujak", "ožujka", "paź", "październik", "października", "prosinac", "prosinca", "prosince",
    "prosinec", "rugpjūtis", "rugpjūčio", "rugsėjis", "rugsėjo", "ruj", "rujan", "rujna", "sausio", "sausis", "septembrie", "setembre", "sierpień", "sierpnia", "sij", "siječanj", "siječnja", "spalio", "spalis", "srp", "srpanj",
    "srpen", "srpna", "srpnja", "studeni", "studenoga", "styc", "styczeń", "stycznia", "svibanj", "svibnja", "syyskuu", "szeptember",
    "tammikuu", "temmuz", "toukokuu", "travanj", "travnja", "vasario", "vasaris", "velj", "veljača", "veljače", "wrz", "wrzesień", "września", "září",
    "április", "únor", "února", "červen", "července", "červenec", "června", "říjen", "října", "şubat", "авг", "август", "апр", "апрель",
    "березень", "березня", "вересень", "вересня", "грудень", "грудня", "дек", "декабрь", "жовтень", "жовтня", "июл", "июль", "июн",
    "июнь", "квітень", "квітня", "липень", "липня", "листопад", "листопада", "лютий", "лютого", "май", "мар", "март", "ноя", "нояб",
    "ноябрь", "окт", "октябрь", "сен", "сент", "сентябрь", "серпень", "серпня", "січень", "січня", "травень", "травня", "фев", "февр",
    "февраль", "червень", "червня", "янв", "январь",
    "берез", "верес", "груд", "жовт", "квіт", "листоп", "лют", "серп", "січ", "трав", "черв",
    "απριλίου", "απρίλιος", "αυγούστου", "αύγουστος", "δεκεμβρίου", "δεκέμβριος", "ιανουαρίου", "ιανουάριος", "ιουλίου", "ιουνίου", "ιούλιος", "ιούνιος",
    "μάιος", "μάρτιος", "μαΐου", "μαρτίου", "νοεμβρίου", "νοέμβριος", "οκτωβρίου", "οκτώβριος", "σεπτεμβρίου", "σεπτέμβριος", "φεβρουαρίου", "φεβρουάριος",
})  # fmt: skip

MONTHS = FREQUENT_MONTHS | RARE_MONTHS

SEASONS = frozenset({
    "autumn", "fall", "frühling", "herbst", "hiver", "printemps", "sommer", "spring", "summer", "winter", "été",
})  # fmt: skip

# Months that are also people's names.
NAMED_MONTHS = frozenset({"april", "august", "jan", "juni", "mai", "maj", "mar", "march", "mars", "marzo", "may", "out", "set"})

# January to December in languages other than English, each with its forms beside it, of which no two languages mean different months.
NUMBERED_MONTHS = {
    "ca": ("gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"),
    "cs": ("leden ledna", "únor února", "březen března", "duben dubna", "květen května", "červen června", "červenec července", "srpen srpna", "září",
        "říjen října", "listopad listopadu", "prosinec prosince"),
    "da": ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"),
    "de": ("januar jänner", "februar feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober okt", "november", "dezember dez"),
    "el": ("ιανουαρίου ιανουάριος", "φεβρουαρίου φεβρουάριος", "μαρτίου μάρτιος", "απριλίου απρίλιος", "μαΐου μάιος", "ιουνίου ιούνιος",
        "ιουλίου ιούλιος", "αυγούστου αύγουστος", "σεπτεμβρίου σεπτέμβριος", "οκτωβρίου οκτώβριος", "νοεμβρίου νοέμβριος", "δεκεμβρίου δεκέμβριος"),
    "es": ("enero ene", "febrero", "marzo", "abril abr", "mayo", "junio", "julio", "agosto ago", "septiembre setiembre", "octubre", "noviembre", "diciembre dic"),
    "fi": ("tammikuuta tammikuu", "helmikuuta helmikuu", "maaliskuuta maaliskuu", "huhtikuuta huhtikuu", "toukokuuta toukokuu", "kesäkuuta kesäkuu",
        "heinäkuuta heinäkuu", "elokuuta elokuu", "syyskuuta syyskuu", "lokakuuta lokakuu", "marraskuuta marraskuu", "joulukuuta joulukuu"),
    "fr": ("janvier janv", "février févr", "mars", "avril avr", "mai", "juin", "juillet juil", "août", "septembre", "octobre", "novembre", "décembre déc"),
    "it": ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    "nb": ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "pl": ("stycznia styczeń", "lutego luty", "marca marzec", "kwietnia kwiecień", "maja maj", "czerwca czerwiec", "lipca lipiec", "sierpnia sierpień",
        "września wrzesień", "października październik", "listopada listopad", "grudnia grudzień"),
    "pt": ("janeiro", "fevereiro fev", "março", "abril abr", "maio", "junho", "julho", "agosto ago", "setembro set", "outubro out", "novembro",
        "dezembro dez"),
    "ru": ("января январь янв", "февраля февраль фев февр", "марта март мар", "апреля апрель апр", "мая май", "июня июнь июн", "июля июль июл",
        "августа август авг", "сентября сентябрь сен сент", "октября октябрь окт", "ноября ноябрь ноя нояб", "декабря декабрь дек"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"),
    "uk": ("січня січень січ", "лютого лютий лют", "березня березень берез", "квітня квітень квіт", "травня травень трав", "червня червень черв",
        "липня липень", "серпня серпень серп", "вересня вересень верес", "жовтня жовтень жовт", "листопада листопад листоп", "грудня грудень груд"),
    "tr": ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
}  # fmt: skip

# Between the day and the month, and the month and the year: 3 de mayo de 2020.
AROUND_MONTHS = {"ca": ("de",), "en": ("of",), "es": ("de", "del"), "pt": ("de",)}
