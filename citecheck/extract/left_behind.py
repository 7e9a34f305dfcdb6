"""The cost of beginning the authors at a word and leaving what precedes it in the sentence: features, of which the first match decides."""

from collections.abc import Callable
from typing import NamedTuple

from citecheck.data import costs
from citecheck.data.lexicon.citation_words import NOT_AUTHORS, ONE_LETTER_WORDS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.extract.author_units import Unit
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Token
from citecheck.text.folding import fold


class Beginning(NamedTuple):
    """A position in a run of tokens where the authors may begin: the first token of ``first``."""

    run: list[Token]
    at: int
    first: Unit
    bracketed: bool
    known: Gazetteer

    @property
    def before(self) -> Token:
        """Return the token right before."""
        return self.run[self.at - 1]

    @property
    def earlier(self) -> Token | None:
        """Return the token before that."""
        return self.run[self.at - 2] if self.at > 1 else None


class Feature(NamedTuple):
    """A kind of beginning: its name, with a cost in costs.LEFT_BEHIND, whether it applies, and an example: what is left | the authors."""

    name: str
    holds: Callable[[Beginning], bool]
    example: str


def left_behind(beginning: Beginning) -> float:
    """Return the grammatical cost of a beginning (nats); none if the run begins there."""
    if beginning.at == 0:
        return 0.0
    return next((costs.LEFT_BEHIND[feature.name] for feature in FEATURES if feature.holds(beginning)), 0.0)


def _is_author(part: Token | None) -> bool:
    """Return whether a token may be the end of an author."""
    return part is not None and part.kind != "etal" and fold(part.text) not in NOT_AUTHORS


def _parts_particle(b: Beginning) -> bool:
    """Return whether a particle, or the first half, of a listed name is left out: "van der Jagt" is listed, the authors begin at Jagt."""
    if b.before.kind == "word":
        return b.known.has_family(fold(f"{b.before.text} {b.first.name.family}"))
    if b.before.kind != "particle":
        return False
    low = b.at
    while low > 0 and b.run[low - 1].kind == "particle":
        low -= 1
    name = fold(" ".join([*(part.text for part in b.run[low : b.at]), b.first.name.family]))
    return b.known.has_family(name)


def _is_listed_in_text(b: Beginning) -> bool:
    if b.before.kind not in ("word", "particle") or b.bracketed or b.first.name.particle:
        return False
    return b.known.has_form(fold(b.first.name.family))


def _follows_name_and(b: Beginning) -> bool:
    named = b.earlier is not None and (b.earlier.kind in ("word", "initial") or b.earlier.text == ",")
    return b.before.kind == "conjunction" and named and b.earlier is not None and fold(b.earlier.text) not in NOT_AUTHORS


def _follows_comma_and(b: Beginning) -> bool:
    """Return whether a comma and a conjunction come before, and none earlier: they separate two clauses more often than two authors."""
    if not _follows_name_and(b) or b.earlier is None or b.earlier.text != ",":
        return False
    return not any(part.kind == "conjunction" or part.text == "," for part in b.run[: b.at - 2])


def _joins_bent_name(b: Beginning) -> bool:
    """Return whether an inflected listed name begins here, after an unlisted noun and a conjunction: Begriff und Marlows (2001)."""
    first = fold(b.first.name.family)
    bent = b.known.has_form(first) and not b.known.has_family(first)
    return (
        b.before.kind == "conjunction" and bent and not b.bracketed and b.earlier is not None and not b.known.has_form(fold(b.earlier.text))
    )


def _is_word(b: Beginning) -> bool:
    return b.before.kind == "word"


def _is_article(b: Beginning) -> bool:
    """Return whether an apparent initial is an article at the start of a sentence, or the like: A Marlow (2001) study."""
    opens = (b.earlier is None or b.earlier.text == ".") and b.before.text in ONE_LETTER_WORDS
    return b.before.kind == "initial" and (b.before.text == "A" or opens) and b.before.end < b.first.start


def _ends_name(b: Beginning, mark: str) -> bool:
    return b.before.kind == "mark" and b.before.text == mark and _is_author(b.earlier)


FEATURES = (
    Feature("particle-of-listed", _parts_particle, "van der | Jagt"),
    Feature("listed-in-text", _is_listed_in_text, "Meanwhile | Marlow"),
    Feature("and-before-bent", _joins_bent_name, "Begriff und | Marlows"),
    Feature("and-in-bracket", lambda b: _follows_comma_and(b) and b.bracketed, "(Marlow, and | Quist"),
    Feature("and-of-clause", _follows_comma_and, "so Marlow, and | Quist"),
    Feature("and-of-authors", _follows_name_and, "Marlow and | Quist"),
    Feature("and-alone", lambda b: b.before.kind == "conjunction", "and | Quist"),
    Feature("no-author", lambda b: _is_word(b) and b.before.text.lower() in NOT_AUTHORS, "Although | Quist"),
    Feature("listed-name", lambda b: _is_word(b) and b.known.has_family(fold(b.before.text)), "(Marlow | Quist"),
    Feature("word", _is_word, "(Northern | Quist"),
    Feature("small-particle", lambda b: b.before.kind == "particle" and b.before.text.islower(), "von | Quist"),
    Feature("particle", lambda b: b.before.kind == "particle", "Von | Quist"),
    Feature("article", _is_article, "A | Quist (2001) study"),
    Feature("initial", lambda b: b.before.kind == "initial", "M. | Quist"),
    Feature("comma-in-bracket", lambda b: _ends_name(b, ",") and b.bracketed, "(Marlow, | Quist"),
    Feature("comma", lambda b: _ends_name(b, ","), "as Marlow, | Quist"),
    Feature(
        "semicolon",
        lambda b: _ends_name(b, ";") and b.bracketed and b.earlier is not None and b.known.has_family(fold(b.earlier.text)),
        "(Marlow; | Quist",
    ),
    Feature(
        "inside-organisation",
        lambda b: (
            b.before.kind == "small"
            and b.bracketed
            and b.earlier is not None
            and b.earlier.kind == "word"
            and b.before.text in INSIDE_NAMES
        ),
        "(Board of | Quist",
    ),
)
