"""The options of ``citecheck verify``: which sources to ask, how, and what to keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, NamedTuple

import click

from citecheck.model import InputError, Result


class VerifyOptions(NamedTuple):
    """Whom to ask, how, and what to keep; ``sources`` is empty where nothing may be sent, ``cache_dir`` where nothing is kept."""

    retractions: str
    sources: tuple[str, ...]
    mailto: str
    cache_dir: str
    timeout: float
    most_requests: int
    addresses: Mapping[str, str]
    dry_run: bool
    mirror: str
    fix: bool
    unsafe: bool

    @property
    def written(self) -> str:
        """The file that is written next to the table of retractions."""
        from citecheck.verify.retractions.index import SUFFIX

        return f"{self.retractions}{SUFFIX}" if self.retractions else ""


def asking(command: Callable[..., int]) -> Callable[..., int]:
    """Give the command all of these options as one value, ``chosen``."""

    @wraps(command)
    def with_chosen(**options: Any) -> int:
        return command(chosen=_chosen(options), **options)

    made: Callable[..., int] = with_chosen
    for option in _OPTIONS:
        made = option(made)
    return made


def apply_list_fixes(results: Sequence[Result], *, unsafe: bool) -> int:
    """Apply the fixes that findings offer to the files of the lists; return how many."""
    from citecheck.atomic_write import put
    from citecheck.findings.apply_fixes import changed, encoded, fixes
    from citecheck.formats import FORMATS

    documents = {document.name: document for result in results for document in (result.case.essay, *result.case.listings)}
    editable = {name for name, document in documents.items() if FORMATS[document.format].is_editable and not document.parts}
    offered = fixes((finding for result in results for finding in result.findings), unsafe=unsafe)
    made = [fix for fix in offered if all(edit.span.source in editable for edit in fix.edits)]
    for name, (document, text) in changed(tuple(documents.values()), made).items():
        put(name, encoded(document, text))
    return len(made)


_OPTIONS = (
    click.option("--unsafe-fixes", is_flag=True, help="With --fix, include unsafe fixes: DOIs in place of wrong ones."),
    click.option("--fix", is_flag=True, help="Apply the safe fixes: DOIs that entries lack and their certain records have."),
    click.option("--dry-run", is_flag=True, help="Show what would be sent to whom, and send nothing."),
    click.option("--max-requests", type=click.IntRange(1), help="Make at most this many requests; the next run continues from there."),
    click.option("--timeout", type=click.FloatRange(0.1), default=30.0, show_default=True, help="Seconds to wait for an answer."),
    click.option("--address", multiple=True, metavar="SOURCE=URL", help="Ask a source at another address; may be repeated."),
    click.option("--no-cache", is_flag=True, help="Neither store answers nor use stored ones."),
    click.option("--cache-dir", metavar="FOLDER", help="Where answers are cached; default: ~/.cache/citecheck."),
    click.option("--mailto", "--email", "mailto", default="", metavar="ADDRESS", help="Your address, for the operators of the sources."),
    click.option(
        "--sources", metavar="NAMES", help="Sources to ask: crossref, datacite, doi, arxiv, pubmed, openalex, openlibrary, dnb, k10plus."
    ),
    click.option("--mirror", default="", metavar="FILE", help="Ask this mirror (citecheck mirror build) instead of the network."),
    click.option("--retractions", default="", metavar="FILE", help="The Retraction Watch table (CSV); by itself, nothing is sent."),
)


def _chosen(options: dict[str, Any]) -> VerifyOptions:
    retractions, mailto, folder, no_cache = (options.pop(name) for name in ("retractions", "mailto", "cache_dir", "no_cache"))
    if mailto and "@" not in mailto:
        raise InputError(f"--mailto {mailto}: is not an address")
    sources, mirror = options.pop("sources"), options.pop("mirror")
    if sources and mirror:
        raise InputError("--mirror is asked instead of --sources; name one of them")
    return VerifyOptions(
        retractions,
        _sources(sources, asked=not retractions and not mirror),
        mailto,
        "" if no_cache else folder or _default_folder(),
        options.pop("timeout"),
        options.pop("max_requests") or 0,
        dict(map(_address, options.pop("address"))),
        options.pop("dry_run"),
        mirror,
        options.pop("fix"),
        options.pop("unsafe_fixes"),
    )


def _sources(named: str | None, *, asked: bool) -> tuple[str, ...]:
    """The sources that were named; the default ones if none were, and nothing else was asked for."""
    if named:
        return tuple(word.strip().lower() for word in named.split(",") if word.strip())
    from citecheck.verify.online import DEFAULT

    return DEFAULT if asked else ()


def _default_folder() -> str:
    from citecheck.verify.net.cache import default_folder

    return default_folder()


def _address(word: str) -> tuple[str, str]:
    name, equals, url = word.partition("=")
    from citecheck.verify.sources import SOURCES

    if not equals or name not in (*SOURCES, "web") or not url.startswith(("http://", "https://")):
        raise InputError(
            f"--address {word}: write SOURCE=URL, with a source of --sources and an address that begins with http:// or https://"
        )
    return name, url
