"""EPUB: the chapters in the order of the spine, each read as HTML."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from citecheck.model import InputError
from citecheck.places import Gap
from citecheck.readers.extracted import Extracted
from citecheck.readers.html import decoded
from citecheck.readers.html.hidden import struck_in
from citecheck.readers.html.page import Page, extracted
from citecheck.readers.package import Package, resolved
from citecheck.readers.paragraphs import Paragraph
from citecheck.readers.xml_events import attributes, local, parse, parser_of

_CONTAINER, _ENCRYPTION, _RIGHTS = "META-INF/container.xml", "META-INF/encryption.xml", "META-INF/rights.xml"
MOST_SHEETS = 20
_FONTS = (b"font", b".otf", b".ttf", b".woff")


class _Item(NamedTuple):
    """A row of the manifest."""

    href: str
    type: str
    properties: str


def read(package: Package) -> Extracted:
    """The text of a book with its places; chapters that are not there are gaps."""
    if _CONTAINER not in package:
        raise InputError(f"{package.name}: holds no book: there is no {_CONTAINER} in it")
    if _is_protected(package):
        raise InputError(f"{package.name}: is protected (DRM); citecheck reads unprotected copies only")
    pages: list[Page] = []
    noted: dict[str, list[Paragraph]] = {}
    lost: list[tuple[int, str]] = []
    struck = _struck(package)
    for member in _spine(package):
        if member not in package:
            lost.append((len(pages), member))
            continue
        page = Page(decoded(package.read(member)), member, noted, struck)
        page.read()
        pages.append(page)
    if not pages:
        raise InputError(f"{package.name}: holds no book: none of its chapters is in the file")
    book = extracted("epub", pages)
    starts = {block.part: block.start for block in reversed(book.places.blocks)}
    gaps = tuple(
        Gap(next((starts[page.part] for page in pages[at:] if page.part in starts), len(book.text)), f"chapter {member} is not in the file")
        for at, member in lost
    )
    return book._replace(gaps=gaps)


def _struck(package: Package) -> frozenset[str]:
    """The classes that the book's style sheets strike out."""
    sheets = [name for name in package.members() if name.lower().endswith(".css")][:MOST_SHEETS]
    found: set[str] = set()
    for name in sheets:
        with suppress(InputError):  # a book is read without a style sheet that is damaged
            found |= struck_in(package.read(name).decode("utf-8", "replace").lower())
    return frozenset(found)


def _is_protected(package: Package) -> bool:
    """Return whether chapters are encrypted; often only fonts are."""
    if _RIGHTS in package:
        return True
    if _ENCRYPTION not in package:
        return False
    uris: list[str] = []

    def start(name: str, given: dict[str, str]) -> None:
        if local(name) == "CipherReference":
            uris.append(attributes(given).get("URI", ""))

    parser = parser_of()
    parser.StartElementHandler = start
    parse(parser, package.read(_ENCRYPTION), package.name, _ENCRYPTION)
    return any(not any(font.decode() in uri.lower() for font in _FONTS) for uri in uris)


def _spine(package: Package) -> list[str]:
    """The members that are read, in order; what is not linear comes last, navigation is left out."""
    opf = ""
    manifest: dict[str, _Item] = {}
    linear: list[str] = []
    rest: list[str] = []

    def rootfile(name: str, given: dict[str, str]) -> None:
        nonlocal opf
        if local(name) == "rootfile" and not opf:
            opf = resolved("/" + attributes(given).get("full-path", ""), "")

    def row(name: str, given: dict[str, str]) -> None:
        found = attributes(given)
        if local(name) == "item":
            manifest[found.get("id", "")] = _Item(found.get("href", ""), found.get("media-type", ""), found.get("properties", ""))
        elif local(name) == "itemref":
            (rest if found.get("linear") == "no" else linear).append(found.get("idref", ""))

    _fed(package, _CONTAINER, rootfile)
    if not opf or opf not in package:
        raise InputError(f"{package.name}: holds no book: the contents {opf or 'that it names'} are not in the file")
    _fed(package, opf, row)
    items = (manifest[name] for name in linear + rest if name in manifest)
    return [resolved(item.href, opf) or item.href for item in items if "nav" not in item.properties.split()]


def _fed(package: Package, member: str, start: object) -> None:
    parser = parser_of()
    parser.StartElementHandler = start  # type: ignore[assignment]
    parse(parser, package.read(member), package.name, member)
