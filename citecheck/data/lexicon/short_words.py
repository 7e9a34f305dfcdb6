"""Words and labels of one to four letters in the entries of lists, by language. Origin: the handbooks, and lists in these languages."""

from citecheck.data.lexicon.number_words import Words

IN: Words = {"en": ("in",)}
OF: Words = {"en": ("of",)}
BY: Words = {"en": ("by",)}
TO: Words = {"en": ("to",)}
OR: Words = {"en": ("or",)}
# Before the book that holds a chapter.
HOLDING: Words = {"en": ("In",)}
# Inside a name or a title of two words: Rio de Brell.
INSIDE_TWO_WORDS: Words = {"en": ("in",), "es": ("de", "en"), "it": ("di",)}
# Before the year of a date: 3 de maio de 2012.
BEFORE_YEAR: Words = {"pt": ("de",)}
JUNIORS: Words = {"en": ("Jr.", "Sr.")}
EDITION: Words = {"en": ("ed.",)}
# Before the volume of an old or a new series: Lamps, os-XI(42).
OLD_SERIES: Words = {"en": ("ns", "os")}
# One of these is in every statement of an edition, and in every thesis, besides the words of their tables.
EDITION_HINTS: Words = {"en": (" ed", "ed.", "eds")}
THESIS_HINTS: Words = {"de": ("arbeit",), "en": ("ph. d", "ph.d", "phd")}
# Before pages and numbers.
PAGES: Words = {"en": ("p.", "pp.")}
# Before a day of a month: held on May 3, le 3 mai.
ON_DAYS: Words = {"de": ("am",), "en": ("on",), "es": ("el",), "fr": ("le",), "pt": ("em",)}
PAGES_OF_NEWSPAPERS: Words = {"de": ("S.",), "en": ("p.", "pp.", "p", "pp"), "pl": ("s.",), "ru": ("С.", "с.")}
NUMBER: Words = {"en": ("no.",)}
NUMBER_OF_REPORT: Words = {"de": ("Nr.",), "en": ("No.",)}
ISSUES: Words = {"de": ("nr",), "en": ("issue", "no")}
# First editions, in small letters without stops and spaces.
FIRST_EDITIONS: Words = {"en": ("1ed", "1st", "1stedition", "first", "firstedition")}
# A university press, and a university before its name, as MLA abbreviates them.
UNIVERSITY_PRESS: Words = {"en": ("UP",)}
UNIVERSITY: Words = {"en": ("U",)}
# Roles before their person that are verbs.
EDITED: Words = {"de": ("herausgegeben", "hrsg"), "en": ("edited",)}
# Endings by which who does something differs from what was done: director, directed.
OF_MAKERS: Words = {"en": ("ed", "er", "or")}
# Before the authority of a name of a taxon, or part of the name.
IN_TAXA: Words = {"la": ("cv", "sp", "spp", "ssp", "subsp", "var")}
# At the end of a title, where a full stop belongs to them.
STOPPED_AT_END: Words = {"en": ("bros", "corp", "ed", "eds", "etc", "inc", "jr", "ltd", "vol")}
