r"""A citation names one work in its words, and another by its key or its link.

The typed name next to a key that prints no author ([-@key], \citeyear{key}), or the text of a link to an entry, is not updated with it:
one of the two is wrong.

Bad in md:

    Trust is slow, as Okoro [-@[[tamm1999]]] says. So is doubt, as Tamm [-@tamm1999, p. 3] says.
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Slow trust}, year = {1999}}

Bad in tex:

    Trust is slow, as Okoro et al. \citeyearpar{[[tamm1999]]} say.
    ---
    @book{okoro1998, author = {Okoro, Ifeoma and Pell, Q. and Orr, T.}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Slow trust}, year = {1999}}

Bad in html:

    <p>Trust is slow (<a href="#tamm">[[Okoro, 1998]]</a>; <a href="#tamm">Tamm, 1999</a>).</p>
    <h2>References</h2>
    <ul><li id="okoro">Okoro, I. (1998). Markets at dusk. Oslo: Fell.</li>
    <li id="tamm">Tamm, K. (1999). Slow trust. Oslo: Fell.</li></ul>

Good in md:

    Trust is slow, as Okoro [-@okoro1998] says in Oslo [-@tamm1999].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Slow trust}, year = {1999}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import LATIN
from citecheck.linting.hyperlink_targets import hyperlink_targets
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link, Reference
from citecheck.text.folding import fold
from citecheck.text.word_patterns import one_of

_SUPPRESSED = regex(r"\[?-@|\\(?:cite(?:year|yearpar|date|yearNP)|[Cc]ite(?:year|date)\*?)\b")
_BEFORE = regex(rf"([^\W\d_][\w’'-]+)(?:[’']s?)?(?:,? {one_of([LATIN])}\.?,?)?\s{{0,3}}\Z")
_REACH = 60


@rule("C117", "error")
def key_against_text(case: Case) -> Iterator[Fault]:
    """Yield every citation whose key or link means another listed work than its words."""
    yield from _keys(case)
    yield from _links(case)


def _keys(case: Case) -> Iterator[Fault]:
    """Yield keys without an author of their own that follow the author of another work."""
    firsts: dict[str, Reference] = {}
    for reference in case.references if case.keyed else ():
        if reference.names:
            firsts.setdefault(fold(reference.names[0].family), reference)
    for link in case.keyed:
        start = link.citation.span.start
        if link.verdict == "missing" or len(link.citation.items) > 1 or not _SUPPRESSED.match(case.essay.text, start):
            continue
        meant = link.matches[0].reference
        before = _BEFORE.search(case.essay.prose, max(0, start - _REACH), start)
        name = fold(before[1]) if before else ""
        if name in firsts and not any(fold(each.family) == name for each in meant.names):
            words = f"The text says {before[1] if before else ''}, but the key “{link.item.key}” is {entry(meant)}"
            yield Fault(link.item.span, f"{words}; {entry(firsts[name])} is in the list, too.", None, (meant.span,))


def _links(case: Case) -> Iterator[Fault]:
    """Yield citations that link to another entry than the one they name, or to one that they do not name."""
    for link, target in hyperlink_targets(case):
        if link.verdict not in ("exact", "near"):
            continue
        named = link.matches[0]
        if named.reference.id != target.id or (not named.clues and not _agrees(case, link, target)):
            words = f"{quoted(case, link.item.span)} links to {entry(target)}"
            instead = f", but names {entry(named.reference)}" if named.reference.id != target.id else ", which it does not name"
            yield Fault(link.item.span, f"{words}{instead}.", None, (target.span,))


def _agrees(case: Case, link: Link, target: Reference) -> bool:
    """Return whether an entry has an author that the citation names; particles are written in many ways."""
    text = fold(case.essay.text[target.span.start : target.span.end])
    names = [fold(name.family).split()[-1:] for name in link.item.names]
    return link.item.shared or not names or any(name[0] in text for name in names if name)
