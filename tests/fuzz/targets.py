"""The targets: which law is asked of what a fuzzer makes, by which name, and with which texts and words it begins."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from citecheck.model import InputError
from tests import invariants
from tests.made_documents import docx, epub, fodt, odt

CORPUS = Path(__file__).parent / "corpus"
MOST_CHARACTERS = 6000
"""Of a text as long as a fuzzer may make it; what grows with a text's length is benchmarks/patterns.py's business."""


class Target(NamedTuple):
    """A law, asked of bytes; ``corpus`` is the folder of what it begins with, and names the words that are tried."""

    ask: Callable[[bytes], object]
    corpus: str


def _over_text(law: Callable[..., object], *more: object) -> Callable[[bytes], None]:
    """A law of a text as one of bytes; input that is refused breaks no law."""

    def ask(data: bytes) -> None:
        with suppress(InputError):
            law(data.decode("utf-8", "replace"), *more)

    return ask


def _over_both(law: Callable[[str, str], object]) -> Callable[[bytes], None]:
    """A law of an essay and a list, which a line of equals signs parts."""

    def ask(data: bytes) -> None:
        essay, _, listing = data.decode("utf-8", "replace").partition("\n====\n")
        with suppress(InputError):
            law(essay, listing)

    return ask


def _over_file(name: str, packed: Callable[[str], bytes] | None = None) -> Callable[[bytes], None]:
    """The law of reading, asked of a file as it is, and of one that has the text as its main part."""

    def ask(data: bytes) -> None:
        invariants.document_is_read(packed(data.decode("utf-8", "replace")) if packed else data, name)

    return ask


LISTS = {
    "bib": ".bib", "ris": ".ris", "csl-json": ".json", "csl-yaml": ".yaml", "nbib": ".nbib", "enw": ".enw", "wos": ".ciw", "prose": ".txt",
}  # fmt: skip
READERS = {
    "essay": _over_file("essay.txt"),
    "markdown": _over_file("essay.md"),
    "latex": _over_file("essay.tex"),
    "html": _over_file("essay.html"),
    "epub": _over_file("essay.epub", lambda text: epub({"a.xhtml": text}, ("a.xhtml",))),
    "docx": _over_file("essay.docx", docx),
    "odt": _over_file("essay.odt", odt),
    "fodt": _over_file("essay.fodt", fodt),
    "package": _over_file("essay.docx"),
    "pdf": _over_file("essay.pdf"),
}
TARGETS: dict[str, Target] = {
    **{f"read-{format}": Target(ask, {"epub": "html", "fodt": "odt"}.get(format, format)) for format, ask in READERS.items()},
    "extract": Target(_over_both(invariants.essay_is_checked), "essay"),
    "extract-markdown": Target(_over_text(invariants.essay_is_checked), "markdown"),
    "extract-latex": Target(_over_text(invariants.essay_is_checked, "", "essay.tex"), "latex"),
    "names": Target(_over_text(invariants.names_are_read), "names"),
    "fix": Target(_over_both(invariants.fixing_twice_is_fixing_once), "essay"),
    "reports": Target(_over_both(invariants.reports_are_read), "essay"),
    **{f"list-{format}": Target(_over_text(invariants.list_is_read, f"l{suffix}"), format) for format, suffix in LISTS.items()},
    **{f"carry-{format}": Target(_over_text(invariants.list_is_carried_over, f"l{suffix}"), format) for format, suffix in LISTS.items()},
    **{
        f"clean-{format}": Target(_over_text(invariants.cleaning_twice_is_cleaning_once, f"l{suffix}"), format)
        for format, suffix in LISTS.items()
    },
}
BINARY = {"package", "pdf"}
"""The corpora that are no text: they are made where they are needed, by :func:`seeds`."""


def seeds(corpus: str) -> dict[str, bytes]:
    """What a corpus begins with, by name."""
    if corpus == "package":
        return {
            f"{make.__name__}.zip": make(path.read_text(encoding="utf-8"))
            for make in (docx, odt)
            for path in sorted((CORPUS / make.__name__).iterdir())
        }
    if corpus == "pdf":
        from tests.test_pdf import pdf

        return {"words.pdf": pdf("Salt (Tiller, 1991).", "  Set in^1^"), "empty.pdf": pdf("")}
    return {path.name: path.read_bytes() for path in sorted((CORPUS / corpus).iterdir())}
