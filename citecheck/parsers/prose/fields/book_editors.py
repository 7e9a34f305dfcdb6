"""Find the editors of the book that contains a chapter: before its title, behind it, or in place of an In."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.et_al_words import AND_OTHERS
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.name_words import SERIES_EDITOR_MARKS
from citecheck.data.lexicon.small_words import JOINING
from citecheck.data.lexicon.small_words import words_of as small_words
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import ROLE
from citecheck.parsers.prose.classify import is_place, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.parsers.prose.fields.contributors import before_role
from citecheck.parsers.prose.fields.titles import breaks
from citecheck.text.word_patterns import any_of

_LETTERS = regex(r"[^\W\d_]+")
_JOINT = regex(rf"[,;]?\s(?:{any_of(JOINING)}\s)?")
STRONG = frozenset({"inverted", "vancouver", "direct"})
"""Forms of names that nothing but a name has."""

_NAME_LAST = regex(r"[,?!]\s(?P<name>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*)?)(?=[\s,]*$)")
_TITLE_WORDS = 4
_BESIDE_NAMES = small_words(JOINING) | PARTICLES
_OTHERS_STOP = regex(rf"\b(?:{'|'.join(sorted({re.escape(others.split()[-1]) for others in AND_OTHERS}))})\.\s", re.IGNORECASE)
_INITIALS = regex(r"\b[A-Z]\.")
_EDITED = regex(rf"\b{any_of(words.EDITED_SIGNS)}\b")
_PLURAL = regex(r"s\b", re.IGNORECASE)
_CHUNK = regex(r"[\s,.:;]{0,4}[^,.:\x01-\x03]{2,200}")
NEAR = 240
"""Letters from the start of a book to its editors' role."""

_IN_BEFORE, _SHORT_WORD = regex(rf"\b(?i:{any_of(short_words.HOLDING)}):?\s\Z"), 8
_CLOSE = 60  # letters from people to their role


def is_without_role(sheet: Draft) -> bool:
    """Return whether nothing but a comma is between In, the people whose book it is, and its title: In R. Brell, Works."""
    (start, end), book = sheet.places["editor"], sheet.places.get("booktitle", (0, 0))[0]
    inside = _IN_BEFORE.search(sheet.text, max(0, start - _SHORT_WORD), start) is not None
    return end < book and inside and not sheet.text[end:book].strip(EDGE)


def leading_editors(sheet: Draft, start: int) -> int:
    """Take the editors before the book's title (In A. Smith & B. Jones (Eds.), …) or after it; return where the title begins."""
    text = sheet.rest
    run = scan(text, start)
    role = ROLE.search(text, start, min(len(text), start + NEAR))
    if is_title(text, run):
        return start
    if run.people and (run.role == "editor" or _stand_like_editors(text, start, run)):
        if not run.role and role and _belongs_to(text, run, role):
            sheet.take("editor", start, role.start())
            return role.end()
        role_at = before_role(text, start, run.end)
        volume = _volume_editors(text, role_at, run.end)
        sheet.take("serieseditor" if volume else "editor", start, role_at)
        if volume:
            sheet.labels.append((role_at, volume.start))
            sheet.take("editor", volume.start, before_role(text, volume.start, volume.end))
        return volume.end if volume else run.end
    if role and not run.people and (behind := _last_name(text, start, role.start())):
        sheet.take("editor", behind, role.start())
        sheet.mask(behind, role.end())
        return start
    if role and _are_editors_up_to(text, start, run, role):
        sheet.take("editor", start, role.start())
        return role.end()
    return start


class _Stretch(NamedTuple):
    start: int
    end: int


def _volume_editors(text: str, role: int, end: int) -> _Stretch | None:
    """Return where the editors of a volume are behind those of its series: In A. Sand (Series Ed.) & B. Marlow (Vol. Ed.), …"""
    joint = _JOINT.match(text, end) if " ".join(_LETTERS.findall(text[role:end].lower())) in SERIES_EDITOR_MARKS else None
    run = scan(text, joint.end()) if joint else None
    return _Stretch(joint.end(), run.end) if joint and run and run.people and run.role == "editor" else None


def _stand_like_editors(text: str, start: int, run: Run) -> bool:
    """Return whether people without a role are editors, by their form and the mark after them: In Sand, A., & Marlow, B., Essays on …"""
    first, last = run.people[0].form, run.people[-1].form
    if first == last == "spelt" and text[slice(*run.people[0].family)].isupper():
        return text[run.end - 1] == "." or text[run.end : run.end + 1] in {".", ":"}  # In: MARLOW, Tessa. Lamps of …
    opens = first in STRONG or (first == "eastern" and text[:start].rstrip().endswith("//"))
    closes = last in STRONG or last == "eastern" or run.et_al
    return opens and closes and text[run.end : run.end + 1] in {",", ":", ".", " "}


def _belongs_to(text: str, run: Run, role: re.Match[str]) -> bool:
    """Return whether a role a little after people is theirs, though the text between could not be read: Sand, A., the Lamp Club (Eds.)"""
    between = text[run.end : role.start()]
    return 0 < len(between) < _CLOSE and _INITIALS.sub("", between).count(".") <= 1


def _are_editors_up_to(text: str, start: int, run: Run, role: re.Match[str]) -> bool:
    """Return whether everything before a role is unreadable editors: one sentence, no bracket, and no people after the role."""
    people_behind = bool(scan(text, role.end()).people)  # In Essays on lamps (eds) A. Sand & B. Marlow, 12–34
    if not role["ed"] and (not role["ed2"] or people_behind):
        return False
    one_sentence = ". " not in _OTHERS_STOP.sub("", text[start + 6 : role.start() - 3]) or _is_of_names(text[start : role.start()])
    return one_sentence and "(" not in text[start : role.start()] and (bool(run.people) or not people_behind)


def _is_of_names(stretch: str) -> bool:
    """Return whether names with initials and what joins them are all of a stretch: Paola Brellò, Alberto M. Marlo et Lena Quist."""
    capital = all(word[0].isupper() or word in _BESIDE_NAMES for word in words_of(stretch))
    return capital and ". " not in _INITIALS.sub("", stretch) and not any(c.isdigit() for c in stretch)


def _last_name(text: str, start: int, end: int) -> int:
    """Return where a name of one or two words begins after a book's title: … of the Lamps, Quist, ed., 12–34; 0 if there is none."""
    found = _NAME_LAST.search(text, start, end)
    title = words_of(text[start : found.start()]) if found else []
    return found.start("name") if found and len(title) >= _TITLE_WORDS and any(word[0].islower() for word in title) else 0


def is_title(text: str, run: Run) -> bool:
    """Return whether apparent editors are the book's title in capitals: Lamps and Wicks, ed. Anna Sand (two names, but one "ed.")."""
    if run.role != "editor" or any(person.form in STRONG for person in run.people) or text[run.end - 1] in ")]":
        return False
    if text[run.end :].lstrip(" .,")[:1] in BLOTS:
        return False  # Lamps and Wicks. Anna Sand und Kim Odén, Hrsg. S. 12–34
    plural = bool(_PLURAL.search(text, run.end - 5, run.end))
    return plural != (len(run.people) > 1) and bool(scan(text, run.end).people)


def find_editors_between(sheet: Draft, start: int, *, titled: bool) -> tuple[int, int] | None:
    """Return where a book begins whose editors follow the chapter's title without an In: Title. A. Sand, ed., Essays …"""
    text = sheet.rest
    if not _EDITED.search(text, start):
        return None
    for at in [start] * titled + [gap.start for gap in breaks(text, start, len(text)) if gap.kind == "stop"]:
        at += len(text[at:]) - len(text[at:].lstrip(EDGE))
        run = scan(text, at)
        if not run.people or run.role != "editor" or is_title(text, run):
            continue
        behind = _CHUNK.match(text, run.end)
        if behind and len(words_of(behind[0])) > 1 and not is_place(behind[0]) and not _is_imprint_only(text, run.end):
            return at, at
        sheet.take("editor", at, before_role(text, at, run.end))
        sheet.mask(at, run.end)
    return None


def _is_imprint_only(text: str, start: int) -> bool:
    """Return whether only Place: Publisher follows."""
    head, colon, _ = text[start:].partition(":")
    return bool(colon) and is_place(head)


def editors_behind(sheet: Draft, start: int) -> None:
    """Take and mask editors after a book's title: …. A. Sand, ed., 12–34."""
    text = sheet.rest
    if "editor" in sheet.places or not _EDITED.search(text, start):
        return
    for gap in breaks(text, start, len(text)):
        if gap.kind in {"stop", "comma"} and len(words_of(text[start : gap.end])) > 2:
            run = scan(text, gap.start)
            if run.people and run.role == "editor" and not is_title(text, run):
                sheet.take("editor", gap.start, before_role(text, gap.start, run.end))
                sheet.mask(gap.start, run.end)
                return
