"""Files whose encoding is only guessed from their bytes, so that a person should see how they were read."""

from collections.abc import Iterable, Iterator

from citecheck.model import Document, Result


def guessed_encodings(documents: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """Yield each file that is not UTF-8 and was read in an encoding that people know by name, with that name."""
    others = [document for document in documents if document.encoding != "utf-8"]
    if not others:
        return
    from citecheck.readers.legacy_encoding import SPOKEN

    seen: set[str] = set()
    for document in others:
        if document.encoding in SPOKEN and document.name not in seen:
            seen.add(document.name)
            yield document.name, SPOKEN[document.encoding]


def encoding_sentences(documents: Iterable[Document]) -> Iterator[str]:
    """Yield a sentence for each file whose encoding was guessed."""
    yield from (f"{name} is not UTF-8 and was read as {encoding}." for name, encoding in guessed_encodings(documents))


def documents_of(result: Result) -> tuple[Document, ...]:
    """Return the essay and its lists."""
    return (result.case.essay, *result.case.listings)
