"""Words of languages are in the tables of ``citecheck/data``, with their language, and in no regular expression."""

from __future__ import annotations

import pytest

from tests.pattern_words import modules, words_in, words_of

# Everywhere: names in addresses and identifiers, and the tags of CSL's and HTML's inline markup.
IDENTIFIERS = frozenset(
    [
        "abs",
        "arxiv",
        "aspx",
        "com",
        "ac",
        "doi",
        "dx",
        "edu",
        "eprint",
        "ftp",
        "ftps",
        "gopher",
        "gov",
        "html",
        "http",
        "https",
        "info",
        "isbn",
        "issn",
        "mailto",
        "net",
        "org",
        "pdf",
        "php",
        "pmcid",
        "pmid",
        "rxiv",
        "ssrn",
        "uk",
        "url",
        "urn",
        "www",
    ]
)
MARKUP = frozenset({"bold", "br", "em", "italic", "jats", "li", "ol", "sc", "scp", "span", "strong", "sub", "sup"})

# Modules whose patterns are about the syntax of a format: its tags, fields, commands and keys.
SYNTAX = {
    "annotators/": "parts, fields and styles of Word's and OpenDocument's files, HTML's tags",
    "cleanup/latex_source.py": "LaTeX's commands",
    "cleanup/normalizers/names.py": "BibTeX's lists of names",
    "cleanup/normalizers/text.py": "JATS's tags",
    "cli/init.py": "LaTeX's commands",
    "config/__init__.py": "the messages of the TOML reader",
    "dedupe/agreement.py": "LaTeX's commands",
    "formats.py": "what files of a format begin with",
    "interop/": "what BibTeX and pybtex print",
    "latex/": "LaTeX's commands, BibTeX's lists of names",
    "link/library.py": "BibTeX's fields",
    "linting/name_spans.py": "BibTeX's lists of names",
    "linting/rule.py": "the headings of a rule's page",
    "parsers/bibitems.py": "LaTeX's commands",
    "parsers/bibtex/": "BibTeX's fields",
    "parsers/csl_json/": "JSON's constants",
    "parsers/scopus.py": "Scopus's labels",
    "parsers/tagged.py": "PubMed's labels",
    "readers/file_kind.py": "HTML's declaration",
    "readers/html/": "HTML's attributes, and the ids that programs give to notes",
    "readers/keys/": "LaTeX's and pandoc's commands",
    "readers/latex": "LaTeX's commands",
    "readers/live_field": "Word's fields",
    "readers/markdown.py": "HTML's tags",
    "readers/mask_addresses.py": "schemes of addresses",
    "readers/named_lists.py": "LaTeX's commands, pandoc's keys",
    "readers/structured_lists.py": "LaTeX's commands, CSL's keys",
    "readers/suppression_comments.py": "citecheck's comments",
    "reporters/": "the headings of a rule's page, LaTeX's commands, SVG's attributes",
    "rules/authors_in_capitals.py": "biblatex's parts of names",
    "rules/bad_month.py": "words of EDTF",
    "rules/bad_page_range.py": "LaTeX's commands",
    "rules/dangling_and.py": "BibTeX's lists of names",
    "rules/et_al_in_author.py": "BibTeX's lists of names",
    "rules/html_residue.py": "HTML's tags",
    "rules/joined_authors.py": "biblatex's parts of names",
    "rules/key_against_text.py": "LaTeX's commands",
    "rules/nameless_author.py": "LaTeX's commands",
    "rules/unescaped_sign.py": "LaTeX's commands",
    "styles/__init__.py": "the keys of a style's file",
    "verify/": "tags, commands and addresses in records",
    "writers/": "commands, tags and keys of what is written",
}

# Elsewhere, by module, with the reason; what a module no longer has is taken out of here.
ELSEWHERE: dict[str, tuple[str, str]] = {
    "bibliography/contributors.py": ("al and et others", 'BibTeX\'s "and others", and what is written for it'),
    "bibliography/dates.py": ("xx", "digits that EDTF leaves open"),
    "bibliography/fields.py": ("href", "a command of LaTeX"),
    "bibliography/proper_nouns.py": (
        "aceae ae ans aster bacter bacterium coccus ens idae is monas myces oides um us viridae xc xl",
        "Latin endings of names of taxa, Roman numerals",
    ),
    "bibliography/text_case.py": ("vis", "vis-à-vis is one word"),
    "bibliography/variable_forms.py": ("rl", "the end of URL"),
    "bibliography/variables.py": ("pub stat", "abbreviations of American law"),
    "cleanup/uppercase_names.py": ("mc", "Mc before a capital in names"),
    "dedupe/conflicts.py": ("index univ university", "labels and abbreviations that are taken away"),
    "extract/calendar_years.py": ("am be", "names of eras"),
    "extract/year_anchors.py": ("bce", "an era with or without its last letter"),
    "link/mentioned_documents.py": ("iv ix xi xv", "Roman numerals"),
    "link/mentioned_things.py": (
        "ae ana ata ensis ica ii ina inus is ma oides um us",
        "Latin endings of names of taxa; Mac and Ma before a capital",
    ),
    "linting/form/authors.py": ("en", "a language's code"),
    "linting/list_order.py": ("mc", "Mc and Mac are sorted as one"),
    "names/author_marks.py": ("al", "the half of 'et al.' that its stop belongs to"),
    "names/author_string.py": ("and zh", "English between two names; a language's code"),
    "names/regnal.py": ("iv ix xx", "Roman numerals"),
    "names/romanization.py": ("ak eff enko ich itch its off sk tsch yan yn", "endings of Slavic and Armenian names"),
    "names/title_words.py": ("zh", "an initial of Pinyin"),
    "parsers/prose/fields/addresses.py": ("epub no preprint prints", "names of preprints, and words that programs leave"),
    "parsers/prose/fields/bracketed.py": ("ls", "the end of a label before its number"),
    "parsers/prose/fields/chinese_standard.py": ("cd cm cp db dk ds eb mt", "marks of the Chinese standard"),
    "parsers/prose/fields/container.py": ("in", "In among the other forms of a group"),
    "parsers/prose/fields/editions.py": ("ed la no nr", "a label after a year, numbers of reports, a language's code"),
    "parsers/prose/fields/theses.py": ("ph", "Ph.D."),
    "parsers/prose/fields/volume_patterns.py": (
        "pp research reviews ss vol",
        "what one publisher's numbers begin with; labels of pages and volumes",
    ),
    "styles/recognition.py": ("entry", "a key of a style's file"),
}


def is_syntax(module: str) -> bool:
    return module.startswith(tuple(SYNTAX))


def test_no_pattern_spells_words_of_a_language() -> None:
    found = {module: words - IDENTIFIERS - MARKUP for module, words in modules() if not is_syntax(module)}
    known = {module: set(words.split()) for module, (words, _) in ELSEWHERE.items()}
    assert {module: words for module, words in found.items() if words} == known, "put the words into a table of citecheck/data/lexicon"


def test_each_exception_is_needed() -> None:
    names = [module for module, words in modules() if words]
    assert [prefix for prefix in SYNTAX if not any(name.startswith(prefix) for name in names)] == []


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param(r"\b[Ii]n\spress\b", {"in", "press"}, id="escapes are no letters"),
        pytest.param(r"(?P<volume>[Vv]ol\.|bd)", {"bd", "vol"}, id="names of groups are no words, a letter in either case is one"),
        pytest.param(r"第?\d{1,3}[\u4e00-\u9fff]版", {"第", "版"}, id="a Chinese sign is a word, a range of them is not"),
        pytest.param(r"[^aeiou]{3,}(?i:und)", {"und"}, id="sets and flags are no words"),
    ],
)
def test_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert words_of(pattern) == words


def test_patterns_are_raw_strings_and_what_is_given_to_regex() -> None:
    source = '"""A page: and so on."""\nA = r"und"\nB = regex("oder" + C)\nD = "other words"\nE = re.compile(f"{A}sowie")\n'
    assert words_in(source) == {"und", "oder", "sowie"}
