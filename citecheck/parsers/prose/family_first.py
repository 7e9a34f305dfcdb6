"""Authors of lists that write the family name first and no comma after it, where one entry alone may be read in two ways."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import EASTERN_OTHERS
from citecheck.data.lexicon.given_names import SHORT_GIVEN
from citecheck.data.lexicon.name_parts import GENERATION_NUMERALS, PRINTED_JUNIORS, is_suffix
from citecheck.names.author_list import Run
from citecheck.names.author_marks import OTHERS
from citecheck.names.given import is_given_name
from citecheck.names.organisations import is_organisation
from citecheck.names.patterns import FORMS
from citecheck.names.person import Person
from citecheck.names.title_words import may_be_chinese
from citecheck.names.token_stream import TokenStream
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields.chinese_standard import KIND_MARK
from citecheck.text.et_al import ET
from citecheck.text.word_patterns import one_of

_LEAST, _OFTEN = 3, 3
_LETTER = r"[^\W\d_\u2e80-\u9fff]"
_WORD = rf"(?![a-z]){_LETTER}+(?:['’-]{_LETTER}+)*"
_LONG_WORD = rf"(?!{_LETTER}\b){_WORD}"
_MARK = regex(KIND_MARK)
_SUFFIX = rf"\s(?:{one_of((*GENERATION_NUMERALS, *PRINTED_JUNIORS))})\b\.?"
_SHORT = rf"(?:{one_of(SHORT_GIVEN)})\b"
_NAME = regex(
    rf"(?P<family>{_WORD}(?:\s{_WORD}){{0,2}}?)\s(?:(?P<initials>(?:{_SHORT}|[^\W\d_a-z])(?:(?!{_SUFFIX})\.?[\s-]?(?:(?<=[\s-]){_SHORT}|[^\W\d_a-z])){{0,3}}(?![^\W\d_])\.?)(?P<suffix>{_SUFFIX})?|(?P<given>{_LONG_WORD}(?:\s{_LONG_WORD})?))"
    rf"(?=\s?[,，.．]|\s(?:{ET}|{one_of(EASTERN_OTHERS)}))"
)
_GAP = regex(r"\s?[,，]\s?")
_CLOSED = regex(r"\s?[.．]\s?|(?<=\.)\s?")
_OTHERS = regex(rf"\s?[,，]?\s?(?:{one_of(EASTERN_OTHERS)})")


def family_first_runs(sheets: Sequence[Draft | None], starts: Sequence[int]) -> dict[int, Run]:
    """Return the entries (by number) whose authors are to be read family name first, with these authors; ``starts`` is where they begin.

    Those with a type mark of the Chinese standard, which separates names by commas alone (Fan Jie, Mu Qing. Title[J]); and, in a list that
    writes Marlow T., those that may also be given names before a family name: Marlow T. Lamps. Oxford, 1999.
    """
    out: dict[int, Run] = {}
    natural = sum(_begins_with_given(sheet) for sheet in sheets if sheet)
    vancouver = sum(bool(sheet and sheet.run and sheet.run.people and sheet.run.people[0].form == "vancouver") for sheet in sheets)
    is_habit = vancouver >= max(_LEAST, _OFTEN * natural)
    for n, (sheet, start) in enumerate(zip(sheets, starts, strict=True)):
        if sheet is None or sheet.run is None or not sheet.run.people or sheet.run.role:
            continue
        is_marked = _MARK.fullmatch(sheet.given.get("x-mark", "")) is not None
        run = (_in_standard_form(sheet, start) if is_marked else None) or (_in_habit(sheet, start) if is_habit else None)
        if run:
            out[n] = run
    return out


def _begins_with_given(sheet: Draft) -> bool:
    """Return whether the first author surely has the given name first: T. Marlow, Tessa B. Marlow."""
    person = sheet.run.people[0] if sheet.run and sheet.run.people else None
    if person is None or person.form not in {"direct", "full"} or person.given is None:
        return False
    first = sheet.text[slice(*person.given)].split()[0]
    return len(first.rstrip(".")) == 1 or is_given_name(first)


def _in_habit(sheet: Draft, start: int) -> Run | None:
    """Return the one author of an entry read as Tessa B. Marlow, if it may be Marlow T. B. as well."""
    if sheet.run is None or len(sheet.run.people) != 1 or sheet.run.people[0].form != "direct" or _begins_with_given(sheet):
        return None
    tape = TokenStream(sheet.text, start, None)
    found = FORMS["vancouver"](tape, 0)
    return Run((found[0],), tape[found[1] - 1].end) if found else None


def _in_standard_form(sheet: Draft, start: int) -> Run | None:
    """Return the authors before the first stop if all are names of the standard's form, and were read otherwise; None else."""
    people: list[Person] = []
    at, others = start, False
    while found := _NAME.match(sheet.text, at):
        given = found.span("initials" if found["initials"] else "given")
        if not found["initials"] and (is_given_name(found["family"]) or is_suffix(found["given"]) or is_organisation(found[0])):
            return None
        suffix = (found.start("suffix") + 1, found.end("suffix")) if found["suffix"] else None
        people.append(Person(found.span("family"), given, suffix, "vancouver" if found["initials"] else "turned"))
        at = found.end()
        if end := (OTHERS.match(sheet.text, at) or _OTHERS.match(sheet.text, at)):
            at, others = end.end(), True
            break
        if not (gap := _GAP.match(sheet.text, at)):
            break
        at = gap.end()
    if not people or not _CLOSED.match(sheet.text, at):
        return None
    read = sheet.run.people if sheet.run else ()
    lone = people[0] if len(people) == 1 and people[0].form == "turned" else None
    if lone and not may_be_chinese(sheet.text[slice(*lone.family)], sheet.text[slice(*(lone.given or lone.family))]):
        return None
    same = [person[:3] for person in read] == [person[:3] for person in people]
    return None if same else Run(tuple(people), at, others)
