"""Check one essay so that it cannot stop the others: whatever goes wrong becomes a sentence that names it."""

from typing import NamedTuple

from citecheck.config import Config
from citecheck.findings.coverage import judged
from citecheck.model import Document, InputError, Result
from citecheck.pipeline import Parsed, check_configured

ISSUES = "https://github.com/citecheck/citecheck/issues"


class Wanted(NamedTuple):
    """An essay, or a list in its place, with its configuration and its lists; whether the rules about lists run; whether to keep it."""

    essay: Document
    config: Config
    listings: tuple[Document, ...]
    about_list: bool = True
    is_kept: bool = True


class Failed(NamedTuple):
    """The reason why there is no result."""

    why: str


def check_one(wanted: Wanted, parsed: Parsed | None) -> Result:
    """The result of an essay, without findings about what was not compared; raises InputError. Several essays share what is ``parsed``."""
    return judged(check_configured(wanted.essay, wanted.listings, wanted.config, about_list=wanted.about_list, parsed=parsed))


def try_check(wanted: Wanted, parsed: Parsed) -> Result | Failed:
    """The result of an essay, or why there is none."""
    try:
        return check_one(wanted, parsed)
    except Exception as error:
        return Failed(reason(error, wanted.essay.name))


def reason(error: Exception, name: str) -> str:
    """Return what went wrong with a document, in one sentence that names it; an internal error only by its type and place."""
    if isinstance(error, InputError):
        return str(error) if name in str(error) else f"{name}: {error}"
    if isinstance(error, MemoryError):
        return f"{name}: needs more memory than there is"
    from traceback import extract_tb

    ours = [frame for frame in extract_tb(error.__traceback__) if "citecheck" in frame.filename]
    place = f"{ours[-1].filename.rpartition('citecheck')[2].lstrip('/')}:{ours[-1].lineno}" if ours else "?"
    return f"{name}: could not be checked: {type(error).__name__} at {place}; this is a bug in citecheck, please report it: {ISSUES}"
