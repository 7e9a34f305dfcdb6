"""Months and seasons, whole and abbreviated (without the stop), in the languages of the lists. Origin: CLDR's month names, everyday use."""

MONTHS = frozenset({
    "abr", "abril", "ago", "agosto", "août", "apr", "april", "aprile", "aug", "august", "avr", "avril", "dec", "december", "dez",
    "dezember", "dezembro", "dic", "dicembre", "diciembre", "déc", "décembre", "ene", "enero", "feb", "febbraio", "febrero", "februar",
    "february", "fev", "fevereiro", "févr", "février", "gennaio", "giugno", "jan", "janeiro", "januar", "january", "janv", "janvier",
    "juil", "juillet", "juin", "jul", "julho", "juli", "julio", "july", "jun", "june", "junho", "juni", "junio", "jänner", "luglio",
    "maggio", "mai", "maio", "mar", "march", "mars", "marzo", "março", "may", "mayo", "märz", "noiembrie", "nov", "november", "novembre",
    "novembro", "noviembre", "oct", "october", "octobre", "octubre", "okt", "oktober", "ottobre", "out", "outubro", "sep", "sept",
    "september", "septembre", "septiembre", "set", "setembro", "settembre", "августа", "апреля", "декабря", "июля", "июня", "марта",
    "мая", "ноября", "октября", "сентября", "февраля", "января",
})  # fmt: skip

SEASONS = frozenset({
    "autumn", "fall", "frühling", "herbst", "hiver", "printemps", "sommer", "spring", "summer", "winter", "été",
})  # fmt: skip
