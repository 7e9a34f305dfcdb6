"""Every key of the configuration: its type, its default and its description; the reference in docs/ is generated from these rows."""

from typing import Literal, NamedTuple

from citecheck.styles import styles_in_words

Kind = Literal["text", "number", "switch", "level", "texts", "table", "levels", "lists", "style", "allowances"]


class Key(NamedTuple):
    """One key: the name as written in TOML (``_`` for ``-`` is read too), its type, an example and one sentence."""

    name: str
    kind: Kind
    example: str
    page: str


HABITS = {
    "separator": ('", "', "What appears between authors and year in brackets."),
    "conjunction": ('"&"', "What appears before the last author in brackets."),
    "narrative-conjunction": ('"and"', "The same in the sentence."),
    "et-al": ('"et al."', "The words for the remaining authors."),
    "et-al-from": ("3", "From this many authors, only the first is named (with et-al-later-from: at the first citation of a work)."),
    "et-al-later-from": ("3", "The same for later citations of a work; 0: as for the first."),
    "locator-separator": ('", "', "What appears between the year and the page."),
    "page": ('"p. "', "The label of one page."),
    "pages": ('"pp. "', "The label of several pages."),
    "works-separator": ('"; "', "What appears between two works in one bracket."),
    "serial-comma": ("true", "Whether a comma comes before the conjunction of three or more authors."),
    "order": ('"names"', "How works in one bracket are sorted: names, years, or text (any order)."),
    "given-names": ('"shared"', "Initials: never, any, or shared: if two first authors share a family name."),
    "capitals": ("false", "Whether family names are in capitals."),
    "ibid": ("false", "Whether ibid. and op. cit. may replace a citation."),
    "et-al-distinct": ("true", "Whether works of one year that would be shortened alike name further authors until they differ."),
    "undated": ('"n.d."', "What appears where a work has no year; nothing: any form."),
    "same-authors": (
        '"years"',
        "Further works by the same authors: years (2004a, 2004b), letters (2004a, b), names (named again), or any.",
    ),
    "years-separator": ('", "', "What appears between the years of works by the same authors."),
    "letters-separator": ('", "', "What appears between the letters of one year, if same-authors is letters."),
    "group-separator": ('"; "', "What appears after several works by the same authors; nothing: as works-separator."),
    "quotation-page": ("true", "Whether a quotation needs its page (missing-locator)."),
}
"""Each key of ``style-overrides``: an example and one sentence."""

KEYS = (
    Key(
        "aliases",
        "table",
        '{ WHO = "World Health Organization" }',
        "Other names of people and organisations, each with the name in the list.",
    ),
    Key("allow-unchecked", "switch", "false", "Exit 0, not 2, if an essay could not be compared with a list."),
    Key("baseline", "text", '"citecheck-baseline.json"', "A file of known findings, which are not reported."),
    Key("essays", "texts", '["chapters/*.md"]', "Essays to check when none is named: patterns, from the configuration's folder."),
    Key("exit-zero", "switch", "false", "Exit 0 even if there are findings."),
    Key("extend", "text", '"../citecheck.toml"', "Another configuration, whose keys apply where this one has none."),
    Key("extend-select", "texts", '["R5"]', "Rules to run in addition to those selected: codes, the beginnings of codes, or names."),
    Key("fail-on", "level", '"warning"', "The lowest level of finding that makes the exit code 1: error, warning or info."),
    Key("format", "text", '"terminal"', "The report's format."),
    Key("ignore", "texts", '["mixed-form"]', "Rules not to run."),
    Key("ignore-works", "texts", '["Bible", "Qur\'an"]', "Works that need no entry."),
    Key("per-file-ignores", "lists", '{ "drafts/*" = ["C102"] }', "Rules not to run on the files that match a pattern."),
    Key("quotation-words", "number", "8", "A quotation of at least this many words needs a locator."),
    Key("refs", "texts", '["refs/essay.bib"]', "The reference lists: files or folders, from the configuration's folder."),
    Key("select", "texts", '["C1", "F2"]', "The rules to run instead of the default ones: codes, the beginnings of codes, names, or ALL."),
    Key("severity", "levels", '{ missing-reference = "warning" }', "A level for a rule, instead of its own."),
    Key("style", "text", '"auto"', f"The handbook: {styles_in_words()}, or auto: the essay's own habit."),
    Key("style-overrides", "style", "{ et-al-from = 4 }", "Changes to single keys of the style: see the table below."),
    Key(
        "suppress",
        "allowances",
        '[{ rule = "C101", text = "Hao, 1996", reason = "lost" }]',
        "Findings to suppress, each with its reason.",
    ),
)
