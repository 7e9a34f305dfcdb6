"""Months and seasons, whole and abbreviated (without the stop), in the languages of the lists. Origin: CLDR's month names, everyday use."""

MONTHS = frozenset({
    "abr", "abril", "ago", "agost", "agosto", "août", "apr", "april", "aprile", "aprilie", "aralık", "aug", "august", "augusti",
    "augustus", "augusztus", "avr", "avril", "ağustos", "březen", "března", "czerwca", "czerwiec", "dec", "december", "decembrie",
    "desember", "desembre", "dez", "dezember", "dezembro", "dic", "dicembre", "diciembre", "duben", "dubna", "déc", "décembre", "ekim",
    "elokuu", "ene", "enero", "eylül", "feb", "febbraio", "febrer", "febrero", "februar", "februari", "februarie", "february", "február",
    "fev", "fevereiro", "févr", "février", "gener", "gennaio", "giugno", "grudnia", "grudzień", "haziran", "heinäkuu", "helmikuu",
    "huhtikuu", "ianuarie", "iulie", "iunie", "jan", "janeiro", "januar", "januari", "january", "január", "janv", "janvier", "joulukuu",
    "juil", "juillet", "juin", "jul", "julho", "juli", "julio", "juliol", "july", "jun", "june", "junho", "juni", "junio", "juny",
    "jänner", "július", "június", "kasım", "kesäkuu", "kolovoz", "kolovoza", "květen", "května", "kwi", "kwiecień", "kwietnia", "leden",
    "ledna", "lipanj", "lipca", "lipiec", "lipnja", "listopad", "listopada", "listopadu", "lokakuu", "luglio", "lutego", "luty",
    "maaliskuu", "maart", "maggio", "mai", "maig", "maio", "maj", "maja", "mar", "marca", "march", "marraskuu", "mars", "mart", "martie",
    "marzec", "marzo", "març", "março", "may", "mayo", "mayıs", "mei", "május", "március", "märz", "nisan", "noiembrie", "nov",
    "november", "novembre", "novembro", "noviembre", "ocak", "oct", "october", "octobre", "octombrie", "octubre", "okt", "oktober",
    "október", "ottobre", "out", "outubro", "ožu", "ožujak", "ožujka", "paź", "październik", "października", "prosinac", "prosinca",
    "prosince", "prosinec", "ruj", "rujan", "rujna", "sep", "sept", "september", "septembre", "septembrie", "septiembre", "set",
    "setembre", "setembro", "settembre", "sierpień", "sierpnia", "sij", "siječanj", "siječnja", "srp", "srpanj", "srpen", "srpna",
    "srpnja", "studeni", "studenoga", "styc", "styczeń", "stycznia", "svibanj", "svibnja", "syyskuu", "szeptember", "tammikuu", "temmuz",
    "toukokuu", "travanj", "travnja", "velj", "veljača", "veljače", "wrz", "wrzesień", "września", "září", "április", "únor", "února",
    "červen", "července", "červenec", "června", "říjen", "října", "şubat", "авг", "август", "августа", "апр", "апрель", "апреля",
    "березень", "березня", "вересень", "вересня", "грудень", "грудня", "дек", "декабрь", "декабря", "жовтень", "жовтня", "июл", "июль",
    "июля", "июн", "июнь", "июня", "квітень", "квітня", "липень", "липня", "листопад", "листопада", "лютий", "лютого", "май", "мар",
    "март", "марта", "мая", "ноя", "нояб", "ноябрь", "ноября", "окт", "октябрь", "октября", "сен", "сент", "сентябрь", "сентября",
    "серпень", "серпня", "січень", "січня", "травень", "травня", "фев", "февр", "февраль", "февраля", "червень", "червня", "янв",
    "январь", "января",
})  # fmt: skip

SEASONS = frozenset({
    "autumn", "fall", "frühling", "herbst", "hiver", "printemps", "sommer", "spring", "summer", "winter", "été",
})  # fmt: skip
