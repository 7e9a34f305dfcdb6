"""The forms in which a template may ask for the words of a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.editions import edition_number
from citecheck.bibliography.language import is_cjk
from citecheck.bibliography.ordinals import ordinal
from citecheck.bibliography.proper_nouns import is_roman
from citecheck.data.lexicon.entry_words import COMPANIES, PRESSES, UNIVERSITIES
from citecheck.data.lexicon.small_words import ANDS
from citecheck.model import Reference
from citecheck.text.word_patterns import any_of

Form = Callable[[str, Reference, Mapping[str, Any]], str]
_NUMERIC = regex(r"[A-Za-z]{0,2}\d{1,9}(?:\.\d{1,9}){0,4}[A-Za-z]{0,2}(?:\s{0,2}[,&–—/-]\s{0,2}[A-Za-z]{0,2}\d{1,9}[A-Za-z]{0,2}){0,9}")
_UNIVERSITY = regex(rf"\b{any_of(UNIVERSITIES)}\b")
_PRESS = regex(rf"\b{any_of(PRESSES)}\b")
_UNIVERSITY_PRESS = regex(rf"\b{any_of(UNIVERSITIES)} {any_of(PRESSES)}\b")
_BUSINESS = regex(rf",? (?:{any_of(ANDS)} )?{any_of(COMPANIES)}\.?\Z")
_URL = regex(r"\\url\b|https?://")
_SHORT_ROMAN = frozenset({"I", "V", "X"})
_ARCHIVES = {
    "arxiv": "arXiv",
    "biorxiv": "bioRxiv",
    "hal": "HAL",
    "medrxiv": "medRxiv",
    "psyarxiv": "PsyArXiv",
    "socarxiv": "SocArXiv",
    "ssrn": "SSRN",
}


def in_form(text: str, form: str, reference: Reference, style: Mapping[str, Any]) -> str:
    """The text in the form, or nothing where the form does not allow it; an unknown form leaves it."""
    change = FORMS.get(form)
    return change(text, reference, style) if change and text else text


def is_numeric(text: str) -> bool:
    """Whether a volume or a number is one (12, A3, 4–5, II) and not words."""
    text = text.strip()
    return bool(_NUMERIC.fullmatch(text)) or is_roman(text) or text in _SHORT_ROMAN


def _degree(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    """Return the type of a thesis: the style's word for biblatex's keys and for equivalent terms of other styles, else the entry's own."""
    key = re.sub(r"[.’']", "", text.lower())
    return str(style["terms"].get(style.get("degrees", {}).get(key, key), text))


def _kind(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    """What kind of patent, report or record it is: the style's word for biblatex's key, or what the entry says."""
    key = text.lower()
    return str(style["terms"].get(key) or _KINDS.get(key) or (text[:1].upper() + text[1:] if text.islower() else text))


def _academic(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    """Return a publisher as in MLA 9, 5.61–5.62: "U of Tern P", "Tern UP", and no "Ltd."."""
    text = _BUSINESS.sub("", _other(text, reference, style)).rstrip(" ;,&")
    if not _UNIVERSITY.search(text):
        return text
    joined = _UNIVERSITY_PRESS.sub("UP", text)
    return _PRESS.sub("P", _UNIVERSITY.sub("U", joined))


def _other(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    """The text unless it repeats the author."""
    return "" if any(name.corporate and name.family.casefold() == text.casefold() for name in reference.names) else text


def _law(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    return f"Pub. L. No. {text}" if re.fullmatch(r"[\d–-]{2,12}", text) else text


def _labelled(text: str, reference: Reference, style: Mapping[str, Any]) -> str:
    kind = reference.fields.get("eprinttype", "")
    return f"{_ARCHIVES.get(kind.lower(), kind)}:{text}" if kind else text


_KINDS = {
    "patentcn": "Chinese Patent", "patentde": "German Patent", "patentep": "European Patent", "patenteu": "European Patent",
    "patentfr": "French Patent", "patentgb": "British Patent", "patentjp": "Japanese Patent", "patentuk": "British Patent",
    "patentwo": "International Patent", "patentus": "U.S. Patent", "patreq": "Patent Application", "patreqde": "German Patent Application",
    "patreqeu": "European Patent Application", "patreqfr": "French Patent Application", "patrequk": "British Patent Application",
    "patrequs": "U.S. Patent Application", "resreport": "Research report", "techreport": "Technical report",
}  # fmt: skip

FORMS: dict[str, Form] = {
    "academic": _academic,
    "archive": lambda text, reference, style: _ARCHIVES.get(text.lower(), text),
    "cjk": lambda text, reference, style: text if is_cjk(text) else "",
    "degree": _degree,
    "digit": lambda text, reference, style: str(edition_number(text) or ""),
    "first": lambda text, reference, style: (named := _kind(text, reference, style))[:1].upper() + named[1:],
    "initial": lambda text, reference, style: re.split(r"[-–—,]", text)[0].strip(),
    "labelled": _labelled,
    "law": _law,
    "lower": lambda text, reference, style: text[:1].lower() + text[1:] if text[1:2].islower() else text,
    "no": lambda text, reference, style: f"no. {text}" if is_numeric(text) else text,
    "numeric": lambda text, reference, style: text if is_numeric(text) else "",
    "ordinal": lambda text, reference, style: ordinal(edition_number(text)) if edition_number(text) else "",
    "other": _other,
    "patent": _kind,
    "plain": lambda text, reference, style: text,
    "words": lambda text, reference, style: "" if is_numeric(text) or _URL.search(text) else text,
}
