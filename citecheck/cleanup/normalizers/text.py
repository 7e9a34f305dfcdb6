"""One form for text: entities, LaTeX, invisible characters, titles and names."""

from __future__ import annotations

import re
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.data.characters import HTML_OF_JATS, INLINE_TAGS, LAYOUT_TAGS, MOJIBAKE_LEADS
from citecheck.data.schema.biblatex import ADDRESSES
from citecheck.model import Name, Reference
from citecheck.text.mojibake import ENTITY, entity, restored
from citecheck.text.visible import without_unseen

_ENTITY = regex(ENTITY)
_TAG_PAIR = regex(
    rf"&(?:amp;)?lt;(?P<name>{'|'.join(INLINE_TAGS)})&(?:amp;)?gt;(?P<inner>[^\n]{{1,300}}?)&(?:amp;)?lt;/(?P=name)&(?:amp;)?gt;"
)
_INVISIBLE = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff\ue000-\uf8ff]")
_UNTIDY = regex(
    rf"[&<\\\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ue000-\uf8ff\ufeff{MOJIBAKE_LEADS}]"
)
_LATEX = regex(r"\\[\"'`^~=.][{\\]?\w|\\[A-Za-z]{1,12}\b|\\[&%$#_]|\{\\")
_QUOTED = regex(r"[\"“](?P<inner>[^\"“”]*)[\"”]|‘(?P<single>[^‘’]*)’")
_LAYOUT = regex(rf"</?(?:jats:)?(?:{'|'.join(sorted(LAYOUT_TAGS))})(?:\s[^<>]{{0,200}})?/?>", re.IGNORECASE)
_JATS = regex(r"<(?P<slash>/?)jats:(?P<name>[A-Za-z-]{1,20})(?:\s[^<>]{0,200})?/?>")
_BEFORE_COLON = regex(r"(?<=\w) {1,9}:(?= )")
_LAST_MARK = regex(r"[^\W\d_]{3}(?P<tags>(?:</[a-z]{1,9}>){0,9})[.,;]\Z")
_MARKS, _LONGEST_TAGS = frozenset(".,;"), 120
_CATALOGUED = regex(r"(?<=\w) \([A-Z][\w. -]{1,40}, [A-Z][\w. -]{1,40}(?: ?: ?\d{4})?\)\Z")  # Lancet (London, England), in PubMed
_LATEX_SIGNS = frozenset("{}\\")
_TITLES = ("booktitle", "journal", "journaltitle", "maintitle", "series", "title")
_TAGGED = (*_TITLES, "abstract", "subtitle")


def _mapped(reference: Reference, change: dict[str, str]) -> Reference:
    """Return the reference with new values of fields; its title follows the field."""
    if not change:
        return reference
    title = re.sub(r"[{}]", "", change["title"]) if "title" in change else reference.title
    return reference._replace(fields={**reference.fields, **change}, title=title)


def _named(reference: Reference, names: tuple[Name, ...]) -> Reference:
    """Return the reference with these names: the same one if they have not changed."""
    return reference if names == reference.names else reference._replace(names=names)


def has_tidy_letters(reference: Reference) -> bool:
    """Return whether all values are free of what the rules about letters change: entities, tags, LaTeX, misread or invisible letters."""
    values = [*reference.fields.values()]
    for name in reference.names:
        values += name[:4]
    text = "\n".join(["", *values, ""])
    return text.count("\n") == len(values) + 1 and not _UNTIDY.search(text) and not any(map(text.__contains__, ("  ", "\n ", " \n")))


def tidy_entities(reference: Reference) -> Reference:
    """Replace HTML's entities by the characters that they represent."""
    names = tuple(_in_names(name, _unescaped_part) if "&" in name.family + name.given else name for name in reference.names)
    fields = {name: _unescaped(value) for name, value in reference.fields.items() if "&" in value and _ENTITY.search(value)}
    left = (name for before, name in zip(reference.names, names, strict=True) if name is before or any(name[:4]))
    return _named(_mapped(reference, fields), tuple(left))


def tidy_tags(reference: Reference) -> Reference:
    """Write italics and indices of JATS in titles as HTML, without the tags of paragraphs and layout around them."""
    found = {name: reference.fields[name] for name in _TAGGED if "<" in reference.fields.get(name, "")}
    changed = {name: " ".join(_JATS.sub(_as_html, _LAYOUT.sub(" ", value)).split()) for name, value in found.items()}
    return _mapped(reference, {name: value for name, value in changed.items() if value != found[name]})


def _as_html(tag: re.Match[str]) -> str:
    name = HTML_OF_JATS.get(tag["name"].lower(), "")
    return f"<{tag['slash']}{name}>" if name else ""


def tidy_encoding(reference: Reference) -> Reference:
    """Restore letters whose bytes were read in the wrong encoding."""
    fields = {name: _visible(new) for name, value in reference.fields.items() if (new := restored(value)) != value}
    return _named(_mapped(reference, fields), tuple(_in_names(name, _restored_part) for name in reference.names))


def _restored_part(text: str) -> str:
    """Return a part of a name with its misread letters restored, also those split by a brace: no name has braces."""
    bare = text.replace("{", "").replace("}", "")
    repaired = restored(bare)
    return repaired if repaired != bare else text


def _in_names(name: Name, change: Callable[[str], str]) -> Name:
    changed = Name(change(name.family), change(name.given), change(name.particle), change(name.suffix), name.corporate)
    return name if changed == name else changed


def _unescaped(text: str) -> str:
    """Return the text without entities, also doubly escaped ones; of what could become markup, only a pair of tags does."""
    text = _TAG_PAIR.sub(r"<\g<name>>\g<inner></\g<name>>", text) if "lt;" in text else text
    before = text
    for _ in range(2):
        text = _ENTITY.sub(lambda m: m[0] if _is_markup(m) else entity(m[0]), text)
    return " ".join(text.split()) if text != before else text  # a space that an entity means is one as readers have them


def _unescaped_part(text: str) -> str:
    """Return a part of a name without entities; those of signs that are LaTeX's, which no name has, are left out."""
    seen = _ENTITY.sub(lambda found: "" if entity(found[0]) in _LATEX_SIGNS else found[0], _unescaped(text))
    return without_unseen(" ".join(seen.split()))


def _is_markup(found: re.Match[str]) -> bool:
    """Return whether an entity stands for a sign that would begin or end markup where it is."""
    meant = entity(found[0])
    if meant == "<":
        return bool(found.string[found.end() : found.end() + 1].strip(" 0123456789=."))
    if meant == ">":
        return bool(found.string[: found.start()][-1:].strip(" 0123456789=."))
    return meant in _LATEX_SIGNS


def tidy_characters(reference: Reference) -> Reference:
    """Remove invisible and control characters, and repeated spaces."""
    changed = {name: _visible(value) for name, value in reference.fields.items()}
    names = tuple(_in_names(name, _visible) for name in reference.names)
    return _named(_mapped(reference, {name: value for name, value in changed.items() if value != reference.fields[name]}), names)


def _visible(text: str) -> str:
    return " ".join(_INVISIBLE.sub("", text).split())


def tidy_latex(reference: Reference) -> Reference:
    """Decode LaTeX's accents and symbols in lists that are not .bib files."""
    found = {name: _decoded(value) for name, value in reference.fields.items() if name not in ADDRESSES and _LATEX.search(value)}
    names = tuple(_unlatexed(name) if "\\" in name.family + name.given + name.particle + name.suffix else name for name in reference.names)
    return _named(_mapped(reference, found), names)


def repair_latex(reference: Reference) -> Reference:
    r"""Decode LaTeX's accents in a list that is not a .bib file, and escaped ones ({\textbackslash}"u) in any; formulas stay LaTeX."""
    if reference.raw and not any("backslash" in value for value in reference.raw.values()):
        return reference
    from citecheck.latex.maths import around_maths, with_maths

    found = {
        name: around_maths(value, _decoded)
        for name, value in reference.fields.items()
        if name not in ADDRESSES and "\\" in value and _LATEX.search(with_maths(value, lambda formula: ""))
    }
    names = tuple(_unlatexed(name) if _LATEX.search(" ".join(name[:4])) else name for name in reference.names)
    return _named(_mapped(reference, found), names)


def _decoded(text: str) -> str:
    """Return the text as LaTeX sets it; the result of an escape may be decoded once more."""
    from citecheck.latex.stray import read_stray

    once = read_stray(text)
    return once if once == text else read_stray(once)


def _unlatexed(name: Name) -> Name:
    from citecheck.latex.stray import read_stray

    return Name(read_stray(name.family), read_stray(name.given), read_stray(name.particle), read_stray(name.suffix), name.corporate)


def tidy_title(reference: Reference) -> Reference:
    """Remove a full stop at the end of a title, quotation marks around the whole, and spaces before colons."""
    changed = {name: _tidy_title(reference.fields[name], name) for name in _TITLES if reference.fields.get(name)}
    return _mapped(reference, {name: value for name, value in changed.items() if value != reference.fields[name]})


def _tidy_title(text: str, field: str) -> str:
    text = text.strip()
    if text[:1] == "“" and "”" not in text and text.count("“") == 1:
        text = text[1:].lstrip()  # a mark that nothing closes, to which each printing would add its own
    while found := _QUOTED.fullmatch(text):
        text = (found["inner"] if found["inner"] is not None else found["single"]).strip()
    text = _BEFORE_COLON.sub(":", text) if " :" in text else text
    if field in {"journal", "journaltitle"}:
        text = _CATALOGUED.sub("", text) if text.endswith(")") else text
        if text.endswith("."):  # an abbreviation: Fish Stud.
            return text
    whole = text[:-1] if text[-1:] in _MARKS and _LAST_MARK.search(text, max(0, len(text) - _LONGEST_TAGS)) else text
    return whole if "." not in whole or "," in text[-1:] else text
