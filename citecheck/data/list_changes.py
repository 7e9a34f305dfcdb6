"""The changes that clean and convert make to a list: the name that --explain shows, what is done, why, and an example.

``tests/test_list_changes.py`` fails for a name that is used in the code and has no row here.
"""

from typing import NamedTuple


class ListChange(NamedTuple):
    """A kind of change: what is done in one sentence, why, and a value before and after ("" for one that is added or left out)."""

    summary: str
    why: str
    before: str = ""
    after: str = ""


_STYLE = "The style prescribes it. Structured formats (bib, csl-json, ris) are written without it."
_ONE_FORM = "One form lets programs compare entries and styles print them alike."

LIST_CHANGES: dict[str, ListChange] = {
    "author-year-key": ListChange(
        "The entry gets a key made of author and year.", "--keys authoryear asks for it, or the entry has none.", "ref17", "marlow2001"
    ),
    "canonical-doi": ListChange("A DOI is written bare.", _ONE_FORM, "https://doi.org/10.1234/quay.7", "10.1234/quay.7"),
    "canonical-eprint": ListChange(
        "An arXiv number is written bare, and its archive is named.", _ONE_FORM, "arXiv:2101.00001", "2101.00001"
    ),
    "canonical-isbn": ListChange(
        "An ISBN or ISSN is written without labels and spaces.", _ONE_FORM, "ISBN 978 0 00 000000 2", "9780000000002"
    ),
    "date-in-figures": ListChange("A date is written in figures, year first.", _ONE_FORM, "7 May 2016", "2016-05-07"),
    "edition-number": ListChange("An edition is written as its number.", "Styles print the label themselves.", "2nd ed.", "2"),
    "entry-type": ListChange("The entry gets a type that the format has.", "Not every format has every type.", "online", "misc"),
    "field-name": ListChange(
        "A field has another name in the written file, or its words are in another field.",
        "BibTeX, biblatex, CSL and RIS name fields differently.",
        "journal",
        "journaltitle",
    ),
    "format-form": ListChange(
        "A field is written in the form that the format prescribes.",
        "A program that reads the file expects it.",
        "Ina Marlow",
        "Marlow, Ina",
    ),
    "format-omits": ListChange("A field is left out: the format has no place for it.", "The written file cannot hold it.", "langid = sv"),
    "from-records": ListChange(
        "A field that the entry lacks is added from its record.",
        "--from-records asks for it, with a report of citecheck verify; nothing that the entry has is changed.",
        "",
        "10.1234/quay.7",
    ),
    "html-entities": ListChange("An HTML entity is written as the character that it encodes.", "Only HTML reads it.", "&amp;", "&"),
    "html-tags": ListChange(
        "JATS’s tags for italics and indices are written as HTML’s; tags that only lay out a text are taken out.",
        "They come from a publisher’s page.",
        "<jats:italic>Lutra</jats:italic>",
        "<i>Lutra</i>",
    ),
    "invisible-characters": ListChange(
        "Invisible and control characters are taken out, and spaces are single.", "They break searches.", "Quay  side", "Quay side"
    ),
    "journal-one-name": ListChange(
        "A journal that the list names in several ways gets one name.", _ONE_FORM, "J. Harb. Stud.", "Journal of Harbour Studies"
    ),
    "kept-apart": ListChange(
        "Words of the entry that belong to none of its fields are kept in the field “also”, those of an entry in prose in its note.",
        "They would be lost otherwise.",
    ),
    "kept-as-it-stands": ListChange(
        "The entry is printed as the source has it.",
        "The style's form would lose words of it; or its list is in the style already, and the style's form would move words of it.",
    ),
    "latex-letters": ListChange("LaTeX's commands for letters are written as the letters.", _ONE_FORM, "\\'Etienne", "Étienne"),
    "latex-source": ListChange(
        "Characters that LaTeX would trip over are escaped, HTML's tags become commands, spaces become single.",
        "The file would not compile, or print something else.",
        "Quays & tides",
        "Quays \\& tides",
    ),
    "list-order": ListChange(
        "The entry has another place in the list.", "The style prescribes the order; --language decides between letters."
    ),
    "merge": ListChange("Two entries of one work become one, with the fields of both.", "A list names each work once."),
    "misread-letters": ListChange(
        "Letters whose bytes were read in the wrong encoding become what they were.", "They are damage.", "MarlÃ¶w", "Marlöw"
    ),
    "month-name": ListChange("A month is written by its English name.", _ONE_FORM, "sept.", "September"),
    "names-in-capitals": ListChange(
        "A family name in capitals is written in small letters.", "Styles print no capitals.", "MARLOW", "Marlow"
    ),
    "names-one-way": ListChange("People are written family name first, with initials spaced.", _ONE_FORM, "I.T. Marlow", "Marlow, I. T."),
    "no-label": ListChange(
        "A volume, issue or chapter is written without its label.", "Styles print the label themselves.", "Vol. 12", "12"
    ),
    "not-carried-over": ListChange(
        "Words or numbers of the source are not in the written entry and in none of its fields.",
        "citecheck could not tell what they are. Compare the entry with its source, and add them by hand if they matter.",
    ),
    "page-count": ListChange(
        "The number of a book's pages is in the field for it.", "Styles print pages as those of a part.", "300 p.", "300"
    ),
    "placeholder": ListChange(
        "A volume, an issue or pages that only say that they are unknown are left out.", "Styles would print it.", "n/a--n/a"
    ),
    "page-dash": ListChange("A range of pages has an en dash, and no “pp.”.", _ONE_FORM, "45-67", "45–67"),
    "style-case": ListChange("A title is printed in the style's case.", _STYLE, "Salt and the Sea", "Salt and the sea"),
    "style-date": ListChange("A date is printed in the style's form.", _STYLE, "2001, March", "Mar. 2001"),
    "style-form": ListChange("A field is printed in the style's form.", _STYLE, "Quay University Press", "Quay UP"),
    "style-labels": ListChange("A label is printed that the source does not have, or the other way round.", _STYLE, "12, no. 3", "12(3)"),
    "style-names": ListChange("People are printed in the style's form and order.", _STYLE, "Ina Marlow", "Marlow, I."),
    "style-numbers": ListChange("Volume, issue, edition or pages are printed in the style's form.", _STYLE, "737-8", "737–738"),
    "style-omits": ListChange("A field is not printed: the style leaves it out.", _STYLE, "Lagos: Quay"),
    "style-order": ListChange(
        "The elements of the entry are printed in the style's order.", _STYLE, "author, title, year", "author, year, title"
    ),
    "style-punctuation": ListChange(
        "The punctuation between the elements is that of the style; --diff shows it.",
        _STYLE,
        "Marlow, I. 2001. Salt",
        "Marlow, I. (2001). Salt",
    ),
    "title-ends": ListChange(
        "A title loses the full stop at its end, quotation marks around it, and spaces before colons.",
        _ONE_FORM,
        "Salt : a life.",
        "Salt: a life",
    ),
    "uncited": ListChange(
        "The entry is left out: nothing in the essay cites it.", "A reference list has what is cited; --all keeps all entries."
    ),
    "url-trackers": ListChange(
        "An address loses the parameters that trackers add.",
        "They lead nowhere else.",
        "https://salt.example/a?utm_source=x",
        "https://salt.example/a",
    ),
    "year-letter": ListChange(
        "The year gets or loses a letter.", "Works of one author and year have letters in the list's order.", "2001", "2001a"
    ),
}
