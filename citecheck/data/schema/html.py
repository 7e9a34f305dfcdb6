"""HTML's elements by their effect on text."""

from __future__ import annotations

BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
"""Elements that begin and end a paragraph."""

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"})
"""Elements without content."""

STRUCK = frozenset({"del", "s", "strike"})
"""Elements whose content is deleted or struck out."""

UNSEEN = STRUCK | frozenset(
    {
        "annotation",
        "annotation-xml",
        "audio",
        "button",
        "canvas",
        "datalist",
        "map",
        "nav",
        "object",
        "rp",
        "rt",
        "select",
        "svg",
        "video",
    }
)
"""Elements whose content is not text of the page: controls, navigation, struck text, pictures, the sources of formulas."""

INLINE_NOTES = frozenset({"ltx_note_content", "marginnote", "sidenote"})
"""Classes of elements that hold a note inside the sentence with its mark: LaTeXML's and Tufte's."""

UNSEEN_CLASSES = frozenset(
    {
        "entry-footer",
        "entry-meta",
        "ltx_note_mark",
        "ltx_page_footer",
        "ltx_page_header",
        "ltx_page_navbar",
        "ltx_tag_bibitem",
        "ltx_tag_note",
        "mw-cite-backlink",
        "mw-editsection",
        "sharedaddy",
    }
)
"""Classes of what is not the page's text: the numbers and labels that LaTeXML repeats, links of MediaWiki, dates and buttons of WordPress."""

AROUND = frozenset({"footer", "header"})
"""Elements that are of the site, not of its text, where they are outside of the page's main element."""

CODE = frozenset({"code", "kbd", "samp"})
"""Elements whose content is shown but is not prose."""

PREFORMATTED = frozenset({"listing", "pre", "tt"})
"""Elements that show code, or a whole text that was typed as such."""

RAW = frozenset({"iframe", "noembed", "noframes", "noscript", "script", "style", "template", "textarea", "title", "xmp"})
"""Elements whose content browsers do not show, and which is not split into tags."""

# Elements that a browser sets in italics or in bold (HTML, 15.3.4 phrasing content), by the element with that meaning.
SET_AS = {"b": "strong", "cite": "em", "dfn": "em", "em": "em", "i": "em", "strong": "strong", "var": "em"}
