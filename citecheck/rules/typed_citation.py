r"""A citation is typed by hand in a text that cites by keys or live fields, though the list has the work.

A typed citation is not updated when the entry or the style changes, is not a link, and does not add the entry to the printed list. If the
other citations are live fields of Zotero, Mendeley, EndNote, Citavi or Word, replace it there: only the program can insert a field.

Bad in md:

    Trust is learned [@okoro1998]. Others doubt it [[(Tamm, 1999)]].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}

Fixed:

    Trust is learned [@okoro1998]. Others doubt it [@tamm1999].

Bad in tex:

    Trust is learned \citep{okoro1998}. Others doubt it [[(Tamm, 1999, p. 3)]].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}

Fixed:

    Trust is learned \citep{okoro1998}. Others doubt it \citep[p. 3]{tamm1999}.

Good in md:

    Trust is learned (Okoro, 1998). Others doubt it (Tamm, 1999).
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.formats import FORMATS, with_keys
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation, Edit, Fix, Link

_FEWEST_FIELDS = 2  # one field alone is an exception among typed citations
_ELSEWHERE = ("foot", "Foot", "full", "super")
"""Beginnings of commands that put the citation elsewhere than typed ones are: into a note, or as a whole entry."""


@rule("C116", "warning")
def typed_citation(case: Case) -> Iterator[Fault]:
    """Yield every typed citation of listed works, if others are cited by keys or live fields."""
    markup = FORMATS[case.essay.format].markup
    if case.essay.fields:
        yield from _beside_fields(case)
    if all(link.verdict == "missing" for link in case.keyed) or markup not in ("markdown", "latex") or not with_keys(case.listings):
        return
    links: dict[Citation, list[Link]] = {}
    for link in case.links:
        links.setdefault(link.citation, []).append(link)
    for citation, mine in links.items():
        if all(is_sure(link) and link.matches[0].reference.key for link in mine):
            keys = [(link.matches[0].reference.key, _locator(case, link)) for link in mine]
            written = _in_markdown(citation, keys) if markup == "markdown" else _in_latex(case, citation, keys)
            works = "the work" if len(mine) == 1 else "these works"
            message = f"{quoted(case, citation.span)} is typed by hand; the list has {works} as {written}."
            yield Fault(citation.span, message, _fix(citation, mine, keys, written, is_latex=markup == "latex"))


def _beside_fields(case: Case) -> Iterator[Fault]:
    """Yield the citations that touch no live field, in a document where others are fields; a name before a field with the year is its."""
    fields = case.essay.fields
    if len(fields) < _FEWEST_FIELDS:
        return
    program = Counter(field.program for field in fields).most_common(1)[0][0]
    for citation in dict.fromkeys(link.citation for link in case.links if is_sure(link)):
        if not any(field.start < citation.span.end and citation.span.start < field.end for field in fields):
            message = (
                f"{quoted(case, citation.span)} is typed by hand; other citations are fields of {program}, which does not update this one."
            )
            yield Fault(citation.span, message)


def _locator(case: Case, link: Link) -> str:
    """Return the locator as typed, with its label: p. 3."""
    item = link.item
    if not (item.locator and item.locator_span and item.year_span):
        return ""
    return case.essay.text[item.year_span.end : item.locator_span.end].strip(" ,:;")


def _fix(citation: Citation, links: list[Link], keys: list[tuple[str, str]], written: str, *, is_latex: bool) -> Fix | None:
    """Return the fix: the key instead of the words, if these are correct and alone; a LaTeX command has one postnote."""
    if any(link.verdict != "exact" for link in links):
        return None
    located = [locator for _, locator in keys if locator]
    if any(set(locator) & set("[]{}@;") for locator in located) or (is_latex and located and len(keys) > 1):
        return None
    if any(bool(link.item.locator) != bool(locator) for link, (_, locator) in zip(links, keys, strict=True)):
        return None
    last = max(link.item.span.end for link in links)
    first = min(link.item.span.start for link in links)
    return unsafe(Edit(citation.span, written)) if first - citation.span.start <= 1 and citation.span.end - last <= 1 else None


def _in_markdown(citation: Citation, keys: list[tuple[str, str]]) -> str:
    if citation.form == "narrative" and len(keys) == 1:
        key, locator = keys[0]
        return f"@{key} [{locator}]" if locator else f"@{key}"
    return f"[{'; '.join(f'@{key}, {locator}' if locator else f'@{key}' for key, locator in keys)}]"


def _in_latex(case: Case, citation: Citation, keys: list[tuple[str, str]]) -> str:
    """Return the command that the text uses most in such places."""
    used = Counter(_command(case, link.citation) for link in case.keyed if link.citation.form == citation.form)
    used.pop("", None)
    command = used.most_common(1)[0][0] if used else ("textcite" if citation.form == "narrative" else "parencite")
    note = f"[{keys[0][1]}]" if len(keys) == 1 and keys[0][1] else ""
    return f"\\{command}{note}{{{','.join(key for key, _ in keys)}}}"


def _command(case: Case, citation: Citation) -> str:
    text = case.essay.text[citation.span.start + 1 : citation.span.end]
    name = text[: next((at for at, char in enumerate(text) if not char.isalpha()), 0)]
    return "" if name.endswith("s") or name.startswith(_ELSEWHERE) else name
