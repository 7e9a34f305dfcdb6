"""The words that a fuzzer puts into texts: what citations and lists are made of, and the syntax of each format."""

from __future__ import annotations

TOKENS = (
    "(", ")", "[", "]", "{", "}", "A.", "Li", "Marlow", "von ", " and ", " & ", " et al.", "In ", "(Ed.)", "n.d.", "(2001)", "2001a", "1999/2001", "12(3)",
    "pp. 3–9", ";", ", ", ".", ":", "–", "—", "’", "“", "”", "«", "\n", "\n\n", "\t", " ", "[^1]", "https://a.example/", "doi:10.1000/", "@", "#", "*", "_",
    "|", "\\", "~", "$", ", Jr.", "0995", "e\u0301", "\u0301", "\u200b", "\u00ad", "\u202a", "李", "等", "（", "）", "Иванов", "الف", "&#39;", "â€™", "ß", "İ", "ŉ", "²", "٣",
)  # fmt: skip
HOSTILE = (
    "\u202e",
    "\u2028",
    "\x1b[31m",
    "\x00",
    "\x0c",
    "\r",
    "\r\n",
    "\ufeff",
    "\ud7ff",
    "]]>",
    "<script>",
    "=1+1",
    "::error::",
    "%0A",
    "`",
    "^^5c",
)
SYNTAX = {
    "essay": ("\n# References\n\n", "\nReferences\n\n", "\n====\n", "ibid.", "in press", "& Li, B.", "Orvane, A. (1990). ", " (Foss 2001)"),
    "markdown": ("[@a]", "@{a b}", "```\n", "~~~\n", "$", "---\n", "<!--", "-->", "[^1]: ", "> ", "|", "&amp;", "](", "citecheck: ignore"),
    "latex": ("\\cite{", "\\citep[", "}{", "\\begin{", "\\end{", "\\verb|", "\\%", "%", "$$", "\\bibitem{a} ", "\\input{a}", "\\\"u", "~", "\\emph{"),
    "html": ("<p>", "</p>", "<!--", "-->", "<a href=\"#", "<sup>", "<br>", "&#", "&amp;", "<table><tr><td>", "<svg>", "<![CDATA[", "<pre>", " hidden"),
    "docx": ("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tab/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:del>", "</w:del>", "<w:tbl>", "&lt;"),
    "odt": ("<text:p>", "</text:p>", "<text:s text:c=\"9\"/>", "<text:note>", "</text:note>", "<text:span>", "</text:span>", "<text:tab/>", "&#9;"),
    "package": ("word/document.xml", "content.xml", "PK\x03\x04", "mimetype"),
    "pdf": ("stream\n", "endstream", "obj", "endobj", " Tj", "BT", "ET", "/F1", "<<", ">>", "xref", "trailer"),
    "names": (" and ", ", Jr.", " (Eds.)", "{", "}", "family=", "given=", "~", "\\'e", "others", " van der ", "等"),
    "bib": ("@book{", "@string{", "@comment{", "@preamble{", " = ", "{", "}", "\"", " # ", "},\n", "author = {", " and ", "crossref={a}", "\\\"{u}", "also = {", "date={"),
    "ris": ("\nTY  - ", "\nER  - ", "\nAU  - ", "\nED  - ", "\nTI  - ", "\nT2  - ", "\nPY  - ", "\nDA  - ", "\nC8  - {", "\nID  - ", "\nSP  - ", "\nN1  - ", ", "),
    "csl-json": ("{", "}", "[", "]", "\":", "\"id\":", "\"author\":", "\"literal\":", "\"date-parts\":", "null", "1e9", "\\u202a", "\"note\":", "\"type\":\"book\""),
    "csl-yaml": ("\n- ", "\n  ", ": ", "|\n", ">\n", "\"", "'", "#", "---\n", "{", "}", "&a", "*a", "issued:"),
    "nbib": ("\nPMID- ", "\nTI  - ", "\nFAU - ", "\nAU  - ", "\nDP  - ", "\n      ", "\nLID - ", " [doi]", "\nCN  - "),
    "enw": ("\n%0 ", "\n%A ", "\n%T ", "\n%D ", "\n%8 ", "\n%E ", "\n%B ", "\n%@ ", "\n\n"),
    "wos": ("\nPT J", "\nAU ", "\nAF ", "\nTI ", "\n   ", "\nER\n", "\nPY ", "\nCA ", "\nEF"),
    "prose": ("\n\n", " (2001). ", "In C. Bell (Ed.), ", "(pp. 1–9)", "https://doi.org/10.1234/a", "———. ", "[J]. ", "12(3), 4–5. ", "Retrieved from ", "[1] ", " 2nd ed."),
}  # fmt: skip


def dictionary(format: str) -> list[str]:
    """Every word that is tried in a format, once."""
    return list(dict.fromkeys((*SYNTAX[format], *TOKENS, *HOSTILE)))
