"""Find the edition of a book, the type and number of a report, and notes."""

from __future__ import annotations

import re

from citecheck._fast.regex import matches_at, regex
from citecheck.data.lexicon import (
    eastern_signs,
    edition_labels,
    entry_words,
    kinds_of_works,
    law_words,
    patent_words,
    short_words,
    thesis_words,
)
from citecheck.data.lexicon.media import KINDS_OF_MEDIA, NOTES
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.parsers.prose.draft import BLOTS, DATE, Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, labels, one_of, rows, tree_of, with_capitals

_NO_VOLUME = "".join(rf"(?<!{re.escape(label)}\s)" for label in rows(entry_words.VOLUME_LABELS))  # Vol. 2. Rev. edn
_OF_WHAT = rf"\s?(?<![.)\]]\s)(?:{any_of(short_words.OF)})\s"  # Towards a critical edition of Brell: a title
_EDITION = regex(
    rf"[(\[]?\s?(?<!\w)(?<!\d[–-]){_NO_VOLUME}(?P<edition>(?:{YEAR_IN_TEXT}(?=\sed\.?\))|{any_of(eastern_signs.ORDINALS)}?\d{{1,2}}{any_of(edition_labels.ORDINAL_ENDINGS)}?|{any_of(edition_labels.ORDINALS)})"
    rf"(?:,?\s{any_of(edition_labels.EDITION_QUALIFIERS)})*\s?(?:{any_of(entry_words.EDITION_SHORT)}\b\.?|{any_of(short_words.EDITION)}(?:\s?{any_of(short_words.EDITION)})?|{any_of(entry_words.ROLES_SHORT)}\b(?=[.,;)]|\s(?-i:[^\W\d_a-z]))|{labels(edition_labels.EDITION)})(?:(?:,?\s{any_of(edition_labels.EDITION_REVISED)})+(?=\s?[)\]]|(?<=\.)\s(?:[{BLOTS}]|(?-i:[^\W\d_a-zß-ÿа-я]))))?)\s?[)\]]?(?!{_OF_WHAT})",
    re.IGNORECASE,
)
# Its number behind the word: (wyd. 2 popr.), (wyd. 3, s. 12–34), изд. 2-е.
_EDITION_LABELLED = regex(
    rf"[(\[]?(?<!\w)(?P<edition>{labels(edition_labels.BEFORE_EDITION)}\s(?:\d{{1,2}}|[IVX]{{1,4}}\b){any_of(edition_labels.ORDINAL_ENDINGS)}?(?!\d)"
    rf"(?:,?\s{any_of(edition_labels.EDITION_REVISED)})*)(?:\s?[)\]]|(?=[.,;]))",
    re.IGNORECASE,
)
_BEFORE_EDITIONS = first_words(edition_labels.BEFORE_EDITION)
_CAPITAL_NEXT = r"\s(?-i:[^\W\d_a-z])"
# As a separate sentence, with its revisions: The second edition, enlarged. · Editio secunda auctior. · A new edition …
_EDITION_SENTENCE = regex(
    rf"(?<=[^\W\d_][.?!]\s)(?:{any_of(entry_words.ARTICLES)}\s)?(?:{any_of(edition_labels.ORDINALS)}(?:,?\s{any_of(edition_labels.EDITION_QUALIFIERS)})*\s{any_of(edition_labels.EDITION)}"
    rf"|{any_of({'la': edition_labels.EDITION.get('la', ())})}\s{any_of(edition_labels.ORDINALS)})\b"
    rf"(?:,?\s[a-z](?:[^.,{BLOTS}]|,(?!{_CAPITAL_NEXT})){{0,160}})?(?=\.\s|,{_CAPITAL_NEXT})",
    re.IGNORECASE,
)
# Without its word, as in brackets where a program expects only a number: (6., vollst. überarb.).
_EDITION_BRACKET = regex(rf"\s\((?P<edition>\d{{1,2}}\.(?:,?\s{any_of(edition_labels.EDITION_QUALIFIERS)})*+)\)(?=\.)", re.IGNORECASE)
# The same before a publisher, as MLA has it: Lampen. 6., vollst. überarb., Hafen.
_EDITION_LISTED = regex(
    rf"(?P<edition>\d(?<=[^\W\d_]{{2}}[.?!]\s\d)\d?\.(?:,?\s{any_of(edition_labels.EDITION_QUALIFIERS)})++)(?=,{_CAPITAL_NEXT})",
    re.IGNORECASE,
)
# An ordinal alone between a title and its imprint, as a field without its word is printed: Lamps at Sea. Second. Oxford: Press.
_ORDINAL_ALONE = regex(rf"(?<=[^\W\d_]{{3}}\.\s)(?P<edition>{any_of(entry_words.ORDINALS_ALONE)})(?=\.\s[^\W\d_a-z][^.:()\d]{{2,40}}:\s)")
_ORDINALS_ALONE = first_words(entry_words.ORDINALS_ALONE)
_HINT = regex(tree_of(rows(short_words.EDITION_HINTS, edition_labels.EDITION)))  # every edition has one: most entries skip the pattern

_TO_THE_END = rf"[^{BLOTS}]{{4,160}}+"
REPRINTED = rf"{any_of(entry_words.REPRINTED)} {_TO_THE_END}"
_PUBLISHED_BY = any_of(entry_words.PUBLISHED_BY).replace(r"\*", "[a-z]+")
_NOTE = regex(
    rf"(?<=[.,;”\"’]\s)(?P<note>(?i:{'|'.join(map(re.escape, sorted(sorted(NOTES), key=len, reverse=True)))}))(?=[{BLOTS}\s.,;:()]*+$)"
    r"|(?<=[.,”\"’]\s)(?:\[S\.\s?[nl]\.\]|"
    rf"{with_capitals(entry_words.SPECIAL_ISSUES)} [^.\d]{{4,90}}(?:\d{{1,3}}(?:\.\d{{1,2}})?)?(?=\.|\s\())"
    rf"|(?<=[,:]\s)(?i:{any_of(entry_words.SPECIAL_ISSUES)}) [^.\d]{{4,90}}?(?=,\s(?:{either_case(entry_words.BEFORE_VOLUME)}|\d))"
    rf"|(?<=[.,)]\s)\(?(?:{REPRINTED}|{_PUBLISHED_BY} {_TO_THE_END})(?=$)"
    rf"|(?<=[.,)]\s)(?:{any_of(entry_words.SEE)} (?:{either_case(entry_words.SEEN_PARTS)}|[“A-Z])[^()]{{2,120}}+(?=$)"
    rf"|[(\[]\s?(?:\*\s?|{any_of(entry_words.NOTE_OPENERS)}\s)[^()\[\]]{{4,200}}[)\]](?=\.?$))"
    rf"|(?<=,\s)(?P<between>(?i:{any_of(thesis_words.UNPUBLISHED)}) {any_of(thesis_words.MANUSCRIPTS)})(?=,\s)"
)
_NOTE_WORDS = first_words(
    *({"": tuple(NOTES)}, entry_words.SPECIAL_ISSUES, entry_words.REPRINTED, entry_words.PUBLISHED_BY, entry_words.SEE),
    *(entry_words.NOTE_OPENERS, thesis_words.UNPUBLISHED),
)
_REPORT = regex(
    r"(?:(?<=[.,;?!”\"’]\s)[(\[]?|(?<=\s)\()(?P<type>(?:[A-Z][\w-]*\s){0,3}(?:"
    rf"{with_capitals(entry_words.REPORT_TITLES)}|{any_of(patent_words.LANDS)} (?i:{any_of(patent_words.PATENTS)})"
    rf"|{any_of(entry_words.REPORT_RANKS)}\s{any_of(entry_words.REPORT_NOUNS)}|{any_of(entry_words.REPORT)}(?:(?=\s(?:{any_of(short_words.NUMBER_OF_REPORT)}\s|[A-Z]{{1,6}}-\d))|(?<=[.”]\s.{{6}})(?=\sno\.\s))"
    rf"|{with_capitals(patent_words.PATENT)}(?=\s\d[\d.,]{{4}})|{any_of(law_words.COMMISSION_PAPERS)}(?=\s(?:{any_of(entry_words.NUMBER_SHORT)}\s)?\d)"
    rf"|(?<=\()(?:[A-Z][\w-]*\s){{1,4}}{any_of(entry_words.NUMBERED_ENDS)}(?=\s{any_of(entry_words.NUMBER_SHORT)}\s\d)"
    rf"|(?:[A-Z][\w-]*\s){{1,3}}{any_of(entry_words.REPORT_ENDS)}(?=\)[.,])|(?:[A-Z][\w-]*\s){{4,6}}{any_of(entry_words.REPORT)}(?=\s{any_of(short_words.NUMBER_OF_REPORT)}\s)|"
    rf"{any_of(kinds_of_works.REPORTS)}|{any_of(kinds_of_works.NUMBERED_REPORTS)}(?=\s(?:Nr|{either_case(entry_words.NUMBER_LABELS)})\.?\s?\d{{1,5}}\.\s)|(?<=\(){any_of(kinds_of_works.NUMBERED_REPORTS)}(?=[.,]?\s(?:Nr|{either_case(entry_words.NUMBER_LABELS)})?[.,]?\s?\d))\b(?!\s{any_of(short_words.IN)}\s[A-Z]))"
    rf"(?:[.,]?\s?(?:(?:NO|Nr|{either_case(entry_words.NUMBER_LABELS)}|#)[.,]?\s?)?"
    r"(?P<number>[A-Z]{2,6}(?:/[A-Z]{2,6}){1,3}[-\s/]?[A-Z]{0,3}-?\d[\w./-]{0,12}(?<!\.)|\d{1,3}(?:,\d{3})+|[A-Z]{0,6}[-\s]?\d(?:[\w./–-]|:(?=\d)){0,12}"
    r"|[A-Z]{2,6}-[\w-]{1,12}))?[)\]]?",
)

_REPORT_WORDS = first_words(
    *(entry_words.REPORT_TITLES, patent_words.LANDS, patent_words.PATENT, entry_words.REPORT_RANKS),
    *(
        entry_words.REPORT,
        entry_words.REPORT_ENDS,
        entry_words.NUMBERED_ENDS,
        law_words.COMMISSION_PAPERS,
        kinds_of_works.REPORTS,
        kinds_of_works.NUMBERED_REPORTS,
    ),
)
# The number of a report at the end of its entry: LAMPS-LHC-2004-014.
_NUMBER = regex(
    rf"(?<=[.,]\s)[A-Z]{{3,}}(?:[-/][A-Za-z]{{2,}})*[-/](?:\d{{2,4}}-)?\d{{3,}}(?=[{BLOTS}\s.,;()]*+$)"
    r"|(?<=[.)]\s)[A-Z]{3,8}-\d{2,4}-\d{2,4}(?=\.\s[^\W\d_a-z])"  # before who issued it
)


# (Version 2.1) after the title of a program, or Version 2.1 as a separate sentence; likewise Conference presentation.
_VERSION = regex(
    rf"\s\((?:{with_capitals(entry_words.VERSION)}|{any_of(entry_words.VERSION_ELSEWHERE)})\s(?P<inside>[Vv]?\d[\w.]*)\)(?=\s\[|\.)"
    rf"|\s\((?P<named>[A-Z\d][\w. ]{{1,20}}\s{any_of(entry_words.VERSION)})\)(?=\s\[)"
    rf"|(?<=\w\.)\s(?:{with_capitals(entry_words.VERSION)}|V\.)\s(?P<sentence>v?\d+(?:\.\d+)*)(?=[.,]\s)"
)
_VERSION_WORDS = first_words(entry_words.VERSION, {"": ("V.",)})
_KIND_OF_MEDIUM = one_of(word.replace("tv ", "TV ")[:1].upper() + word.replace("tv ", "TV ")[1:] for word in KINDS_OF_MEDIA)
_SPOKEN_WORDS = first_words(entry_words.SPOKEN, {"": tuple(KINDS_OF_MEDIA)}, entry_words.DISCS)
_SPOKEN = regex(
    rf"(?<=[.’”]\s)(?P<words>{any_of(entry_words.SPOKEN)})\.(?=\s[^\W\d_a-z])"
    rf"|(?<=[’”]\s)(?P<listed>{any_of(entry_words.SPOKEN)}|{_KIND_OF_MEDIUM}),(?=\s(?:[^\W\d_a-z]|[a-z]{{2,3}}[A-Z]))"
    rf"|(?<=[.”{BLOTS}]\s)(?P<last>(?:{_KIND_OF_MEDIUM}|{any_of(entry_words.DISCS)})(?:,\s\d{{1,3}}(?::\d\d){{0,2}}(?:\s{any_of(entry_words.MINUTES)})?)?)\.(?=[\s.{BLOTS}]*$)"
)


_EPISODE = regex(
    rf"(?<=[.”’]\s)(?P<programme>[^\W\d_][^.,”’{BLOTS}]{{2,60}}),\s(?:[a-z][^.,”’{BLOTS}]{{4,60}},\s){{0,2}}(?P<word>{either_case(entry_words.EPISODE)})\s(?P<number>\d{{1,4}})(?=[.,])"
)


def find_version(sheet: Draft, start: int) -> None:
    """Take and mask out the version of a program; as a sentence only if the entry has an address."""
    found = _VERSION.search(sheet.rest, start) if sheet.may_have(_VERSION_WORDS) else None
    if found and (found["inside"] or found["named"] or {"doi", "url"} & sheet.places.keys()):
        sheet.take("version", *found.span(next(group for group in ("inside", "named", "sentence") if found[group])))
        sheet.mask(*found.span())


def find_spoken(sheet: Draft, start: int) -> None:
    """Take and mask out the description of a talk after its title."""
    found = _SPOKEN.search(sheet.rest, start) if "type" not in sheet.given and sheet.may_have(_SPOKEN_WORDS) else None
    if found:
        sheet.given["type"] = found["words"] or found["listed"] or found["last"]
        sheet.mask(*found.span())


def find_episode(sheet: Draft, start: int) -> None:
    """Take the programme and the number of an episode, and mask them: “Title.” Programme, episode 12, Publisher."""
    found = _EPISODE.search(sheet.rest, start) if "eps" in sheet.rest.lower() or "episode" in sheet.rest.lower() else None
    if found:
        sheet.take("booktitle", *found.span("programme"))
        sheet.take("number", *found.span("number"))
        sheet.mask(*found.span())
        sheet.given.setdefault("type", found["word"])


def find_edition(sheet: Draft, start: int) -> None:
    """Take and mask out the edition."""
    if _HINT.search(sheet.rest.lower()):
        if sentence := _EDITION_SENTENCE.search(sheet.rest, start):
            sheet.take("edition", *sentence.span())
            sheet.mask(*sentence.span())
        elif found := _EDITION.search(sheet.rest, start):
            sheet.take("edition", *found.span("edition"))
            sheet.mask(*found.span())
    if sheet.may_have(_BEFORE_EDITIONS) and (labelled := _EDITION_LABELLED.search(sheet.rest, start)):
        sheet.take("edition", *labelled.span("edition"))
        sheet.mask(*labelled.span())
    bracket = (_EDITION_BRACKET.search(sheet.rest, start) if "(" in sheet.rest else None) or _EDITION_LISTED.search(sheet.rest, start)
    if bracket := bracket or (_ORDINAL_ALONE.search(sheet.rest, start) if sheet.may_have(_ORDINALS_ALONE) else None):
        sheet.take("edition", *bracket.span("edition"))
        sheet.mask(*bracket.span())


def find_report(sheet: Draft, start: int) -> bool:
    """Take and mask out the type and number of a report after its title; return whether it is one."""
    found = _REPORT.search(sheet.rest, start) if sheet.may_have(_REPORT_WORDS) else None
    if not found or found.start() <= start:
        if ("-" in sheet.rest or "/" in sheet.rest) and (found := _NUMBER.search(sheet.rest, start)):
            sheet.take("number", *found.span())
            sheet.mask(*found.span())
        return False
    sheet.take("type", *found.span("type"))
    if found["number"]:
        sheet.take("number", *found.span("number"))
    sheet.mask(*found.span())
    return True


_MODIFIED = regex(
    rf"(?<=[.”’]\s){either_case(entry_words.LAST_MODIFIED)}\s(?:[^.\d]{{3,12}}\.?\s\d{{1,2}},?|\d{{1,2}}\s[^.\d]{{3,12}}\.?)\s(?:\d{{4}}|{DATE}{{4}})(?=[.,])"
)
# (in French) · (with an answer by T. Marlow) · (see also Lamp Note 70) at the end.
_REMARK = regex(
    rf"(?<=[\w.,;:)]\s)[(\[](?:{any_of(short_words.IN)}\s[A-Z][^()\[\]\d]{{2,60}}"
    rf"|{any_of(entry_words.WITH)}\s[^()\[\]\d]{{4,90}}|{either_case(entry_words.SEE_ALONE)}\s[^()\[\]]{{4,90}})[)\]](?=[\s.,;]*+$)"
)
_BEFORE_NOTE = regex(r"[.,;:)”\"’]\s|[(\[]")
_NOTES = (
    (_NOTE, _NOTE_WORDS),
    (_MODIFIED, first_words(entry_words.LAST_MODIFIED)),
    (_REMARK, first_words(entry_words.WITH, entry_words.SEE_ALONE, short_words.IN)),
)


def find_note(sheet: Draft, start: int) -> None:
    """Take and mask out Preprint, Unpublished manuscript, Press release … at the end of an entry."""
    signed = "*" in sheet.rest  # which opens a note in brackets
    patterns = [pattern for pattern, first in _NOTES if sheet.may_have(first) or signed]
    gaps = _BEFORE_NOTE.finditer(sheet.rest, max(start - 2, 0)) if patterns else ()
    places = [at for gap in gaps if (at := gap.start() if gap[0] in "([" else gap.end()) >= start]
    if found := next((found for pattern in patterns for found in matches_at(pattern, places, sheet.rest)), None):
        sheet.take("note", *found.span())
        sheet.mask(*found.span())
