"""BibTeX and biblatex."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import count

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import month_number, month_of_any_language, parts
from citecheck.bibliography.ordinals import ordinal
from citecheck.bibliography.text_case import is_title_case
from citecheck.data.lexicon.english_dates import MONTHS, SEASONS
from citecheck.data.lexicon.thesis_words import MASTERS, MASTERS_BEGIN
from citecheck.data.lexicon.title_words import PROPER_WORDS
from citecheck.data.schema.biblatex import ADDRESSES, BIBTEX_TYPES, DATES, ENTRY_TYPES
from citecheck.data.schema.bibtex import BIBLATEX_FIELDS, BIBTEX_KINDS
from citecheck.latex.addresses import closed_up
from citecheck.latex.name_output import PEOPLE
from citecheck.model import Reference
from citecheck.text.word_patterns import any_of
from citecheck.writers.dates import as_edtf, is_edtf, is_plain, month_code, year_in_words
from citecheck.writers.fields import NOTED, UNSPECIFIC, rank, values_of
from citecheck.writers.latex_escape import TAGS, balanced, escape, escape_all, escape_people, to_ascii

ORDINALS = {
    "1": "First", "2": "Second", "3": "Third", "4": "Fourth", "5": "Fifth", "6": "Sixth", "7": "Seventh", "8": "Eighth", "9": "Ninth",
    "10": "Tenth",
}  # fmt: skip
AsWritten = Callable[[Reference, str], str]
_MONTHS = tuple(name[:3].lower() for name in MONTHS)  # the macros
_TITLES = frozenset({"booktitle", "maintitle", "subtitle", "title"})
_WORD = regex(r"[^\W_][\w’'-]*+")
_TAGGED = regex(r"<(i|em|sub|sup)>([^<>]{1,300})</\1>")
_MASTERS = regex(rf"(?<!\w)(?:{any_of(MASTERS_BEGIN)}|{any_of(MASTERS)}(?!\w))", re.IGNORECASE)
_NO_LETTERS = regex(r"[^A-Za-z]+")
_COMMANDS = frozenset({"", "comment", "preamble", "string"})
"""What no type may be named: an entry would be read as a command."""
_KEY = regex(r"[\s,{}()=\"#%'\\~]+")


def write_bib(
    references: Iterable[Reference], *, biblatex: bool, ascii: bool = False, as_written: AsWritten = lambda reference, field: ""
) -> str:
    """A .bib file of the references; ``as_written`` gives a field's LaTeX where the list had it and it still holds, and a type for "@"."""
    return "\n".join(_entry(reference, biblatex, ascii, as_written) for reference in references)


def _entry(reference: Reference, biblatex: bool, ascii: bool, as_written: AsWritten) -> str:
    kept = bool(as_written(reference, "@"))
    values = values_of(reference)
    kind = reference.kind if kept else _known_kind(reference.kind) if biblatex else _bibtex_kind(reference.kind, values)
    if not kept:
        if kind != reference.kind and kind in UNSPECIFIC:
            values.setdefault("entrysubtype", reference.kind)
        values = (_for_biblatex if biblatex else _for_bibtex)(kind, values)
    elif biblatex:
        values = _renamed(values)
    letters = _NO_LETTERS.sub("", kind)
    lines = [f"@{'misc' if letters.lower() in _COMMANDS else letters}{{{safe_key(reference.key)},"]
    names = _safe_names(values)
    for name, value in values.items():
        old = name if name in reference.fields else _ONE_NAME.get(name, name)
        written = as_written(reference, old) if name != "key" else ""
        written = (
            written if balanced(written) and written else _value(name, _ordinal(value) if name == "edition" and not biblatex else value)
        )
        undefined = as_written(reference, "#" + old)
        lines.append(f"  {names[name]} = {undefined or _delimited(to_ascii(written) if ascii else written, name)},")
    return "\n".join([*lines, "}"]) + "\n"


def safe_key(key: str) -> str:
    """Return a key without the signs that a .bib file gives a meaning; empty if it has no others."""
    return _KEY.sub("", key)


def _ordinal(edition: str) -> str:
    """An edition as BibTeX's styles print it before "edition": Second, 11th."""
    return ORDINALS.get(edition) or (ordinal(int(edition)) if edition.isdecimal() and len(edition) < 4 else edition)


def _renamed(values: dict[str, str]) -> dict[str, str]:
    """The values under biblatex's names; where the entry has that name as well, under their own."""
    return {name if BIBLATEX_FIELDS.get(name) in values else BIBLATEX_FIELDS.get(name, name): value for name, value in values.items()}


_ONE_NAME = {new: old for old, new in BIBLATEX_FIELDS.items()}


def _safe_names(names: Iterable[str]) -> dict[str, str]:
    """How each field is named in the file, with a number where two would have the same name: a field twice is read as a fault."""
    made = {name: _safe(name) for name in names}
    taken = set(made.values())
    if len(taken) == len(made):
        return made
    used = {safe for name, safe in made.items() if safe == name}
    for name, safe in made.items():
        if safe != name and safe in used:
            made[name] = safe = next(other for number in count(2) if (other := f"{safe}-{number}") not in taken)
            taken.add(safe)
        used.add(safe)
    return made


@lru_cache(maxsize=1 << 8)  # the entries of a list have the same few fields
def _safe(name: str) -> str:
    safe = re.sub(r"[^\w:.+/*-]", "", name.lower())  # İ becomes i and a mark
    is_other = safe != name.lower() and rank(safe) < rank("")  # a–uthor is no author
    begins = safe[:1].isascii() and (safe[:1].isalpha() or safe[:1] == "_")
    return safe if begins and not is_other else f"x-{safe}"


def _delimited(value: str, name: str) -> str:
    if name == "month" and (number := month_of_any_language(value)):
        return _MONTHS[number - 1]
    return "{" + value + "}"


def _value(name: str, value: str) -> str:
    if name in ADDRESSES:
        value = value.replace("{", "%7B").replace("}", "%7D")
        return closed_up(value) if name == "url" else value if name == "file" else "".join(value.split())
    if name == "note" and value.startswith(NOTED):
        return escape_all(value)
    if value.endswith("~") and (name in DATES or name == "year"):
        return escape(value[:-1]) + "~"
    if name in PEOPLE:
        return _TAGGED.sub(_as_command, escape_people(value))
    if name == "pages":
        return escape(re.sub(r"\s*-*[–—][–—-]*\s*", "--", value))
    return _TAGGED.sub(_as_command, escape(_protected(value) if name in _TITLES and "{" not in value and "<span" not in value else value))


def _as_command(found: re.Match[str]) -> str:
    return f"\\{TAGS[found[1]]}{{{found[2]}}}"


def _protected(title: str) -> str:
    """The title with braces around the words whose capitals a style must not take: names and acronyms, as far as the title shows them."""
    if title.isupper() and sum(len(word) > 3 for word in _WORD.findall(title)) > 2:  # its capitals say nothing of names and acronyms
        return title
    headline = is_title_case(title)

    def brace(word: re.Match[str]) -> str:
        text = word[0]
        inner = any(letter.isupper() for letter in text[1:].replace("-", " ").split(" ")[0])
        proper = text[0].isupper() and (
            text in PROPER_WORDS or (not headline and word.start() > 0 and not _after_stop(title, word.start()))
        )
        return "{" + text + "}" if inner or proper else text

    return _WORD.sub(brace, title)


def _after_stop(title: str, at: int) -> bool:
    return title[max(0, at - 12) : at].rstrip(" '\"“‘([")[-1:] in {":", ".", "?", "!", "—", ""}


def _known_kind(kind: str) -> str:
    return kind if kind in ENTRY_TYPES else "misc"


def _bibtex_kind(kind: str, values: dict[str, str]) -> str:
    if kind == "thesis":
        return "mastersthesis" if _MASTERS.search(values.get("type", "")) else "phdthesis"
    return BIBTEX_KINDS.get(kind) or (kind if kind in BIBTEX_TYPES else "misc")


def _for_bibtex(kind: str, values: dict[str, str]) -> dict[str, str]:
    """The values under the names that BibTeX's styles ask for: a school for theses, an institution for reports, year and month."""
    out: dict[str, str] = {}
    for name, value in values.items():
        if name == "date":
            out |= {part: written for part, written in _dated(value).items() if part == "date" or part not in values}
        elif name == "publisher" and kind in {"phdthesis", "mastersthesis"} and "school" not in values:
            out["school"] = value
        elif name == "publisher" and kind == "techreport" and "institution" not in values:
            out["institution"] = value
        else:
            out[name] = value
    return out


def _dated(date: str) -> dict[str, str]:
    """A date as BibTeX's styles print it: year, month and day; where they cannot say all of it, the date itself is beside the year."""
    if not is_plain(date):
        return {"year": year_in_words(date), "date": date} if is_edtf(date) else {"year": date}
    year, month, day = parts(date)
    number = month_number(month)
    named = _MONTHS[number - 1] if number else SEASONS.get(month, "")
    made = {"year": year, "month": named, "day": day.lstrip("0") if number else ""}
    return {name: value for name, value in made.items() if value}


def _for_biblatex(kind: str, values: dict[str, str]) -> dict[str, str]:
    out = _renamed(values)
    if kind == "thesis" and "institution" not in out and "publisher" in out:
        out["institution"] = out.pop("publisher")
    if "date" in out and not is_edtf(out["date"]):
        out.setdefault("year", out.pop("date"))
    year, month = out.get("year", ""), month_code(out.get("month", ""))
    if "date" not in out and (date := as_edtf(year)):
        month = month if len(date) == 4 else ""
        day = out.get("day", "") if month and month not in SEASONS else ""
        day = f"-{int(day):02d}" if day.isdecimal() and 0 < int(day) < 32 else ""
        out["date"] = date + (f"-{month}{day}" if month else "")
        said = ("year", *(("month",) if month else ()), *(("day",) if day else ()))
    else:  # a year and a month that the date says
        date, parts_of = out.get("date", ""), {"year": year, "month": f"{year}-{month}" if month else ""}
        said = tuple(name for name, part in parts_of.items() if part and date.startswith(part))
    out = {name: value for name, value in out.items() if name not in said}
    return dict(sorted(out.items(), key=lambda item: min(rank(item[0]), rank(_ONE_NAME.get(item[0], item[0])))))
