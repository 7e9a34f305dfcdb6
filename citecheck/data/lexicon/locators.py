"""Words that say which part of a work is meant. Origin: CSL's locator terms and their short forms in the languages of the headings table."""

LABELS = frozenset({
    "abs.", "abschn.", "act", "app.", "appendix", "art.", "bd.", "bk.", "book", "cap.", "ch.", "chap.", "chaps.", "chapter", "chapters",
    "chs.", "col.", "eq.", "ex.", "f.", "fig", "fig.", "figs.", "figure", "figures", "fn.", "fol.", "kap.", "kapitel", "l.", "line",
    "lines", "ll.", "n.", "nn.", "note", "notes", "p", "p.", "page", "pages", "para.", "paragraph", "paras.", "part", "pg", "pg.", "pgs", "pgs.", "pl.", "plate", "pp", "pp.", "pt.",
    "s.", "sec.", "sect.", "section", "sections", "tab.", "table", "tables", "v.", "verse", "vol.", "vols.", "vv.", "§", "§§", "¶", "¶¶",
    "с.", "стр.", "第", "页",
})  # fmt: skip

# Labels of pages, with the language each belongs to.
PAGE_LABELS = {
    "p": "en", "p.": "en", "pp": "en", "pp.": "en", "pg": "en", "pg.": "en", "pgs": "en", "pgs.": "en", "page": "en", "pages": "en",
    "s": "de", "s.": "de", "seite": "de", "seiten": "de", "pág.": "es", "págs.": "es", "pag.": "it", "str.": "pl", "sid.": "sv", "с.": "ru", "стр.": "ru",
}  # fmt: skip

# What may stand before the first part, within the citation.
ABOVE_ALL = ("at", "bes.", "chiefly", "esp.", "especially", "insb.", "mainly", "notably", "particularly", "specifically", "surtout")

# What stands between a work that was not seen and the work that tells of it.
SECONDARY = (
    "apud", "as cited by", "as cited in", "as quoted by", "as quoted in", "as reported in", "cit. in", "citado em", "citado en", "citado por", "cited after", "cited by", "cited from", "cited in", "cité dans", "cité par",
    "qtd. in", "quoted after", "quoted by", "quoted from", "quoted in", "zit. in", "zit. nach", "zit. n.", "zitiert in", "zitiert nach", "цит. по", "转引自",
)  # fmt: skip
