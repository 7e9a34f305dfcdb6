"""Months and seasons, whole and abbreviated (without the stop), in the languages of the lists. Origin: CLDR's month names, everyday use."""

MONTHS = frozenset({
    "abril", "abr", "agosto", "ago", "août", "april", "aprile", "apr", "august", "aug", "avril", "avr", "dec", "december", "décembre", "déc", "dezember", "dez", "dezembro", "dicembre", "diciembre", "dic",
    "enero", "ene", "feb", "february", "februar", "febbraio", "febrero", "fevereiro", "fev", "février", "févr", "gennaio", "giugno", "jan", "janeiro", "januar", "january", "janvier", "janv", "juillet", "juil",
    "juin", "jul", "julho", "juli", "julio", "july", "jun", "june", "junho", "juni", "junio", "jänner", "luglio", "maggio", "mai", "maio", "mar", "march", "marzo", "mars", "mayo", "may", "märz", "março", "noiembrie", "nov",
    "novembre", "november", "novembro", "noviembre", "oct", "october", "octobre", "octubre", "okt", "oktober", "ottobre", "out", "outubro", "sep", "sept", "september", "septembre", "septiembre", "set", "setembro",
    "settembre", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
})  # fmt: skip

SEASONS = frozenset({"autumn", "fall", "frühling", "herbst", "hiver", "printemps", "sommer", "spring", "summer", "winter", "été"})
