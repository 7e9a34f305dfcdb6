"""Words for parts of a work. Origin: CSL's locator terms and their short forms in the languages of the headings table."""

from __future__ import annotations

from collections.abc import Mapping

LABELS = frozenset({
    "abs.", "abschn.", "act", "app.", "appendix", "art.", "bd.", "bk.", "book", "cap.", "ch.", "chap.", "chaps.", "chapter", "chapters",
    "chs.", "col.", "eq.", "ex.", "f.", "fig", "fig.", "figs.", "figure", "figures", "fn.", "fol.", "kap.", "kapitel", "l.", "line",
    "lines", "ll.", "n.", "nn.", "note", "notes", "p", "p.", "page", "pages", "para.", "paragraph", "paras.", "part", "pg", "pg.", "pgs", "pgs.", "pl.", "plate", "pp", "pp.", "psl.", "pt.", "pàg.", "pàgs.",
    "s.", "sec.", "sect.", "section", "sections", "tab.", "table", "tables", "v.", "verse", "vol.", "vols.", "vv.", "§", "§§", "¶", "¶¶",
    "с.", "стр.", "第", "页",
})  # fmt: skip

# Labels of pages, with the language each belongs to.
PAGE_LABELS = {
    "p": "en", "p.": "en", "pp": "en", "pp.": "en", "pg": "en", "pg.": "en", "pgs": "en", "pgs.": "en", "page": "en", "pages": "en",
    "s": "de", "s.": "de", "seite": "de", "seiten": "de", "pág.": "es", "págs.": "es", "pag.": "it", "pàg.": "ca", "pàgs.": "ca", "psl.": "lt", "str.": "pl", "sid.": "sv", "с.": "ru", "стр.": "ru",
}  # fmt: skip

# What may precede the first part, within the citation.
ABOVE_ALL = (
    "at",
    "auf",
    "bes.",
    "chiefly",
    "esp.",
    "especially",
    "insb.",
    "mainly",
    "notably",
    "on",
    "particularly",
    "specifically",
    "surtout",
)

# Words that only announce a page.
ON_PAGES: Mapping[str, tuple[str, ...]] = {"de": ("auf",), "en": ("at", "on")}

# Abbreviations before pages that are read in any language, and after the first of several pages.
PAGE_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {"de": ("S.",), "en": ("p.", "pp.")}
FOLLOWING_PAGES: Mapping[str, tuple[str, ...]] = {"de": ("f", "ff"), "en": ("f", "ff")}

# Between the first and the last page of a range.
UP_TO: Mapping[str, tuple[str, ...]] = {"de": ("bis",), "en": ("to",), "es": ("a",), "fr": ("à",)}

# What appears between a work that was read second-hand and the work that reports it.
CARRIERS: Mapping[str, tuple[str, ...]] = {
    "": ("apud",),
    "ca": ("citada a", "citada per", "citat a", "citat en", "citat per"),
    "cs": ("citováno podle", "cit. podle", "cit. v"),
    "da": ("citeret efter", "citeret i", "her citeret efter", "refereret i"),
    "de": ("hier zitiert nach", "zit. bei", "zit. in", "zit. n.", "zit. nach", "zitiert bei", "zitiert in", "zitiert nach"),
    "en": (
        "as cited by", "as cited in", "as described in", "as quoted by", "as quoted in", "as reported in", "cited after", "cited by", "cited from", "cited in",
        "qtd. in", "quoted after", "quoted by", "quoted from", "quoted in",
    ),
    "es": ("citada en", "citada por", "citadas en", "citado en", "citado por", "citados en", "citados por", "como se cita en", "como se citó en", "cit. en", "cit. por", "tal como se cita en"),
    "fi": ("viitattu teoksessa",),
    "fr": ("cité dans", "cité par", "citée dans", "citée par", "citées dans", "citées par", "cités dans", "cités par", "tel que cité dans"),
    "hu": ("idézi",),
    "id": ("dalam", "dikutip dalam", "seperti dikutip dalam"),
    "it": ("cit. da", "cit. in", "citata da", "citata in", "citate in", "citati da", "citati in", "citato da", "citato in", "come citato in"),
    "lt": ("cit. iš", "cituota iš"),
    "nb": ("sitert etter", "sitert i", "referert i"),
    "nl": ("aangehaald in", "geciteerd door", "geciteerd in", "zoals geciteerd in"),
    "pl": ("cyt. za", "cytat za", "cytowane w", "cytowane za", "cytowany w", "cytowany za", "podaję za", "przytaczam za", "za:"),
    "pt": ("citada em", "citada por", "citadas em", "citado em", "citado por", "citados em", "citados por", "como citado em"),
    "ro": ("citat de", "citat în"),
    "ru": ("цит. по", "цитируется по"),
    "sv": ("citerad av", "citerad i", "citerade av", "citerade i", "citerat av", "citerat i", "refererad i", "refererade i", "refererat i"),
    "tr": ("akt.", "aktaran"),
    "zh": ("引自", "转引自", "轉引自"),
}  # fmt: skip
SECONDARY = tuple(sorted(word for words in CARRIERS.values() for word in words))

# Labels of pages that are searched for where nothing else indicates a page.
BEFORE_PAGES: Mapping[str, tuple[str, ...]] = {"de": ("S",), "en": ("p", "pg", "pgs", "pp")}

# After a comma, before a further page: (Marlow 2017, 39, and 46).
AND_PAGES: Mapping[str, tuple[str, ...]] = {"de": ("und",), "en": ("&", "and")}
