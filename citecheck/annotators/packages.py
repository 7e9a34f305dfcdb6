"""Packages written again: every member that is not changed stays as it is, in its order."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from citecheck._fast.regex import regex
from citecheck.model import Document, InputError
from citecheck.readers.package import Package

_PROTECTED = regex(r"<(?:\w+:)?documentProtection\s[^<>]*enforcement=\"(?:1|true|on)\"")
_SIGNATURES = ("_xmlsignatures/", "META-INF/documentsignatures.xml")


def demand_writable(package: Package) -> None:
    """Refuse packages that a change would break, or whose author forbids changes."""
    if any(member.startswith(_SIGNATURES) for member in package.members()):
        raise InputError(f"{package.name}: is signed; a copy with comments would break the signature")
    if "word/settings.xml" in package and _PROTECTED.search(package.read("word/settings.xml").decode("utf-8", "replace")):
        raise InputError(f"{package.name}: is protected against changes; take the protection off first (Review, Restrict Editing)")


def with_members(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """A package with some members changed, and new ones at the end."""
    out = BytesIO()
    rest = dict(changed)
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = rest.pop(info.filename, None)
            new.writestr(info, old.read(info) if content is None else content, compress_type=info.compress_type)
        for name, content in rest.items():
            new.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, compress_type=ZIP_DEFLATED)
    return out.getvalue()


def kept(document: Document, why: str) -> InputError:
    """Why a list is left to its author."""
    return InputError(f"{document.name}: its list {why}, so it is not replaced; without --replace-list the list is written to a file")
