"""Headings under which reference lists stand, and those that end them, as theses and journals print them (case-folded, no numbering).

Collected from the style manuals' own terms (APA 7 "References", MLA 9 "Works Cited", Chicago 17 "Bibliography", GB/T 7714 参考文献)
and from the usual headings of theses in the languages named.
"""

from __future__ import annotations

LIST_HEADINGS = frozenset(
    {
        "bibliografia",  # Italian, Polish, Portuguese
        "bibliografia citada",
        "bibliografie",  # Dutch, Romanian
        "bibliografía",  # Spanish
        "bibliographic references",
        "bibliographical references",
        "bibliographie",  # French, German
        "bibliography",
        "bibliography and references",
        "bibliography of works cited",
        "bibliotheca",
        "cited literature",
        "cited references",
        "cited sources",
        "cited works",
        "hivatkozások",  # Hungarian
        "irodalom",
        "irodalomjegyzék",
        "kaynaklar",  # Turkish
        "kaynakça",
        "kilder",  # Danish, Norwegian
        "kirjallisuus",  # Finnish
        "källförteckning",  # Swedish
        "källor",
        "lijst van referenties",
        "list of references",
        "list of sources",
        "list of works cited",
        "literatur",  # German
        "literatur und quellen",
        "literatura",  # Croatian, Czech, Polish, Slovene
        "literature",
        "literature and sources",
        "literature cited",
        "literature list",
        "literaturliste",
        "literaturnachweis",
        "literaturnachweise",
        "literaturverzeichnis",
        "literatuur",  # Dutch
        "literatuurlijst",
        "literatuurverwijzingen",
        "litteratur",  # Danish, Norwegian, Swedish
        "litteraturförteckning",
        "litteraturliste",
        "lähdeluettelo",
        "lähteet",  # Finnish
        "notes and references",
        "obras citadas",
        "ouvrages cités",
        "piśmiennictwo",  # Polish
        "primary sources",
        "quellen",  # German
        "quellen und literatur",
        "quellen- und literaturverzeichnis",
        "quellenverzeichnis",
        "referanseliste",
        "referanser",  # Norwegian
        "reference",
        "reference list",
        "references",
        "references and notes",
        "references cited",
        "referencias",  # Spanish
        "referencias bibliográficas",
        "referenser",  # Swedish
        "referenties",  # Dutch
        "referenzen",  # German
        "referências",  # Portuguese
        "referências bibliográficas",
        "riferimenti",  # Italian
        "riferimenti bibliografici",
        "références",  # French
        "références bibliographiques",
        "secondary literature",
        "secondary sources",
        "seznam literatury",  # Czech
        "sources",
        "sources and literature",
        "sources cited",
        "sources et bibliographie",
        "tài liệu tham khảo",  # Vietnamese
        "viri in literatura",  # Slovene
        "works cited",
        "works consulted",
        "works referenced",
        "zitierte literatur",
        "βιβλιογραφία",  # Greek
        "библиографический список",
        "библиография",  # Russian
        "бібліографія",  # Ukrainian
        "источники",
        "источники и литература",
        "литература",
        "список використаних джерел",
        "список использованной литературы",
        "список источников",
        "список литературы",
        "список літератури",
        "ביבליוגרפיה",  # Hebrew
        "המקורות",
        "المراجع",  # Arabic
        "المصادر والمراجع",
        "บรรณานุกรม",  # Thai
        "主要参考文献",
        "主要參考文獻",
        "参考书目",
        "参考文献",  # Chinese, Japanese
        "参考资料",
        "參考文獻",
        "參考書目",
        "引用文献",  # Japanese
        "文献",
        "참고 문헌",
        "참고문헌",  # Korean
    }
)

# Under these the works need not be cited; they belong to the list that they follow.
FURTHER_HEADINGS = frozenset(
    {"further reading", "recommended reading", "suggested reading", "suggestions for further reading", "weiterführende literatur"}
)

# A line that begins with one of these ends the list before it.
END_HEADINGS = frozenset(
    {
        "about the author",
        "about the authors",
        "abstract",
        "acknowledgement",
        "acknowledgements",
        "acknowledgment",
        "acknowledgments",
        "anexo",
        "anexos",
        "anhang",
        "annex",
        "annexe",
        "annexes",
        "appendices",
        "appendix",
        "author biography",
        "author contributions",
        "author note",
        "biographical note",
        "competing interests",
        "conclusion",
        "conflict of interest",
        "conflicts of interest",
        "danksagung",
        "data availability",
        "declaration",
        "discussion",
        "endnotes",
        "fig",
        "figure",
        "figure captions",
        "figure legends",
        "figures",
        "footnotes",
        "funding",
        "fussnoten",
        "glossary",
        "index",
        "introduction",
        "list of figures",
        "list of tables",
        "notes",
        "notes on contributors",
        "remerciements",
        "supplement",
        "supplementary information",
        "supplementary material",
        "supplementary materials",
        "supporting information",
        "table",
        "tables",
        "致謝",
        "致谢",
        "附录",
        "附錄",
    }
)

# Words that open a chapter: "Chapter 4", "Kapitel IV", "Part Two".
CHAPTER_WORDS = frozenset(
    {"capitolo", "capítulo", "chapitre", "chapter", "hoofdstuk", "kapitel", "kapittel", "part", "section", "teil", "глава"}
)
