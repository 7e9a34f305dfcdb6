r"""LaTeX's commands that cite by keys. Origin: the manuals of natbib, biblatex, csquotes, jurabib and apacite.

A command that is in no row, and has "cite" in its name, cites in brackets.
"""

from __future__ import annotations

NARRATIVE = frozenset(
    {
        "Citealt",
        "Citeauthor",
        "Citet",
        "Citetalias",
        "Textcite",
        "citeA",
        "citeN",
        "citeNP",
        "citealias",
        "citealt",
        "citeauthor",
        "citedate",
        "citefield",
        "citepalias",
        "citet",
        "citetalias",
        "citetitle",
        "citeurl",
        "citeyear",
        "citeyearNP",
        "citeyearpar",
        "possessivecite",
        "shortciteA",
        "shortciteN",
        "textcite",
    }
)
"""Commands whose authors are part of the sentence, and those that only print a part of the entry."""

SILENT = frozenset({"defcitealias", "nocite"})
"""Commands that add an entry to the list, or name it, and print nothing."""

MULTIPLE = frozenset(
    {
        "Autocites",
        "Avolcites",
        "Cites",
        "Parencites",
        "Pvolcites",
        "Smartcites",
        "Svolcites",
        "Textcites",
        "Tvolcites",
        "Volcites",
        "autocites",
        "avolcites",
        "cites",
        "footcites",
        "footcitetexts",
        "footfullcites",
        "ftvolcites",
        "fullcites",
        "fvolcites",
        "parencites",
        "pvolcites",
        "smartcites",
        "supercites",
        "svolcites",
        "textcites",
        "tvolcites",
        "volcites",
    }
)
r"""biblatex's commands with any number of keys, each with its own notes: \cites(pre)(post)[pre][post]{key}[pre][post]{key}."""

VOLUMES = frozenset(
    {
        "Avolcite",
        "Avolcites",
        "Pvolcite",
        "Pvolcites",
        "Svolcite",
        "Svolcites",
        "Tvolcite",
        "Tvolcites",
        "Volcite",
        "Volcites",
        "avolcite",
        "avolcites",
        "ftvolcite",
        "ftvolcites",
        "fvolcite",
        "fvolcites",
        "pvolcite",
        "pvolcites",
        "svolcite",
        "svolcites",
        "tvolcite",
        "tvolcites",
        "volcite",
        "volcites",
    }
)
"""Commands whose first argument is a volume, and the second the key."""

IN_A_LANGUAGE = frozenset(
    {
        "foreignblockcquote",
        "foreigndisplaycquote",
        "foreigntextcquote",
        "hybridblockcquote",
        "hyphenblockcquote",
        "hyphendisplaycquote",
        "hyphentextcquote",
    }
)
"""csquotes' commands and environments whose first argument is a language, and the second the key."""

DISPLAYED = frozenset({"displaycquote", "foreigndisplaycquote", "hyphendisplaycquote"})
"""csquotes' environments with a key."""

QUOTING = IN_A_LANGUAGE | DISPLAYED | {"blockcquote", "textcquote"}
"""csquotes' commands and environments with a key, followed by the quoted text."""

PRINTING = frozenset({"bibentry"})
"""Commands that print an entry in the text, and have another name than the others."""

NOT_CITING = frozenset(
    {
        "AtEveryCite",
        "AtEveryCitekey",
        "AtNextCite",
        "AtNextCitekey",
        "DeclareAutoCiteCommand",
        "DeclareCiteCommand",
        "DeclareCitePunctuationPosition",
        "DeclareMultiCiteCommand",
        "bibcite",
        "bibpunct",
        "citationstyle",
        "citebrackets",
        "citeform",
        "citeindextrue",
        "citelayout",
        "citemark",
        "citenumfont",
        "citeonlyrefs",
        "citeprepunct",
        "citereset",
        "citesetup",
        "citesort",
        "citestyle",
        "citetext",
        "citetrackerfalse",
        "citetrackertrue",
        "defbibcitestyle",
        "ifciteibid",
        "ifciteseen",
        "iffirstcitekey",
        "mkbibcitation",
        "renewcitecommand",
        "setcitestyle",
    }
)
r"""Commands with such a name that do not cite, or whose argument is text (\citetext)."""

INERT = frozenset(
    {
        "BVerbatim",
        "CodeInput",
        "CodeOutput",
        "Highlighting",
        "LVerbatim",
        "Sinput",
        "Soutput",
        "Verbatim",
        "alltt",
        "comment",
        "filecontents",
        "filecontents*",
        "lstlisting",
        "minted",
        "pycode",
        "spverbatim",
        "tcblisting",
        "verbatim",
        "verbatim*",
    }
)
"""Environments whose content is not text of the document: code (pandoc's is Highlighting, Sweave's Sinput, that of R's journal CodeInput), and files."""

FILES = frozenset({"include", "input", "subfile", "subfileinclude"})
"""Commands that insert another file."""

FILES_OF_FOLDERS = frozenset({"import", "includefrom", "inputfrom", "subimport", "subincludefrom", "subinputfrom"})
r"""The same with a folder and a file, of the package import: \import{folder/}{file}."""
