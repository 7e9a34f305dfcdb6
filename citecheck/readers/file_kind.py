"""What a file is, by its bytes: its name only says what its author meant it to be."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.model import InputError

DOCUMENTS = frozenset({"docx", "odt", "fodt", "epub", "html", "pdf"})
"""Formats whose text is extracted."""
ENDNOTE_XML = "is EndNote's XML, which is not read; export RIS or BibTeX from EndNote"

_SUFFIXES = {"docm": "docx", "dotx": "docx", "dotm": "docx", "htm": "html", "xhtml": "html", "ott": "odt", "text": "txt"}
_OLE, _ZIP, _PDF, _RTF = b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"%PDF", b"{\\rtf"
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")
_FIRST_TAG = regex(r"(?:\ufeff|\s|<\?[^>]{0,300}\?>|<!--(?:(?!-->)[\s\S]){0,2000}-->)*<(!doctype\s+)?([A-Za-z][\w:.-]{0,60})")
_NAMES = {
    "docx": "a Word file",
    "odt": "an OpenDocument text",
    "fodt": "a flat OpenDocument text",
    "epub": "an EPUB",
    "html": "HTML",
    "pdf": "a PDF",
}


def kind_of(data: bytes, name: str) -> str:
    """Return the format of a document whose text is to be extracted; "" for text. Raises InputError, with the reason, for others."""
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    suffix = _SUFFIXES.get(suffix, suffix)
    if not data:
        raise InputError(f"{name}: is empty")
    kind = _of_bytes(data, name, suffix)
    if kind and suffix not in DOCUMENTS and suffix and kind != "html":
        raise InputError(f"{name}: is {_NAMES[kind]}, though its name ends in .{suffix}; give it its own ending (.{kind})")
    if kind == "html" and suffix in DOCUMENTS - {"html"}:
        raise InputError(f"{name}: is HTML, though its name ends in .{suffix}; name it .html")
    if not kind and suffix in DOCUMENTS and data.strip():
        if suffix == "html":
            return "html"
        raise InputError(f"{name}: is not {_NAMES[suffix]}; it is incomplete, or a different kind of file")
    return kind


def _of_bytes(data: bytes, name: str, suffix: str) -> str:
    if data.startswith((_ZIP, b"PK\x05\x06")):
        return _of_package(data, name)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise InputError(f"{name}: is encrypted; save a copy without a password")
        raise InputError(f"{name}: is an old Word file (or another old office document); save it as .docx")
    if data.startswith(_RTF):
        raise InputError(f"{name}: is rich text (RTF); save it as .docx or .odt")
    if data.startswith(_IMAGES):
        raise InputError(f"{name}: is an image; citecheck reads text")
    if _PDF in data[:1024]:
        return "pdf"
    return _of_markup(data, name, suffix)


def _of_markup(data: bytes, name: str, suffix: str) -> str:
    """HTML, flat OpenDocument, or other XML, by its first tag."""
    head = data[:4096]
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1", "replace").removeprefix("ï»¿")
    tag = _FIRST_TAG.match(text)
    root = tag[2].lower() if tag else ""
    if root == "html" and suffix not in ("md", "markdown", "qmd", "rmd", "tex"):
        return "html"
    if root == "office:document":
        return "fodt"
    if root == "pkg:package":
        raise InputError(f"{name}: is Word's flat XML; save it as .docx")
    if root in ("records", "xml") and "<records>" in text:
        raise InputError(f"{name}: {ENDNOTE_XML}")
    if root == "bibtex:file":
        return ""
    if root == "svg" or (text.lstrip().startswith("<?xml") and suffix in ("", "xml", "svg")):
        raise InputError(f"{name}: is XML of another kind ({root or 'no element'}), not a document")
    return "html" if suffix == "html" and tag else ""


def _of_package(data: bytes, name: str) -> str:
    from citecheck.readers.package import Package

    package = Package(data, name, "zip archive or office document")
    members = package.members()
    if not members:
        raise InputError(f"{name}: holds no document: it is an empty archive")
    if "mimetype" in package:
        kind = package.read("mimetype")[:200].decode("latin-1").strip()
        if kind.startswith("application/vnd.oasis.opendocument.text"):
            return "odt"
        if kind.startswith("application/epub"):
            return "epub"
        if kind.startswith("application/vnd.oasis.opendocument"):
            raise InputError(f"{name}: is an OpenDocument file, but not a text")
    if "[Content_Types].xml" in package or any(member.startswith("word/") for member in members):
        return "docx"
    if "META-INF/container.xml" in package or name.lower().endswith(".epub"):
        return "epub"
    if any(member.startswith("Index/") or member.endswith(".iwa") for member in members):
        raise InputError(f"{name}: is an Apple Pages document; export it as .docx or .pdf")
    if "content.xml" in package:
        return "odt"
    raise InputError(f"{name}: holds no document: it is a zip archive of something else")
