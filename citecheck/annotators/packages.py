"""Rewrite packages: unchanged members are copied as they are, in their order."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from citecheck._fast.regex import regex
from citecheck.model import Document, InputError
from citecheck.readers.package import Package

_PROTECTED = regex(r"<(?:\w+:)?documentProtection\s[^<>]*enforcement=\"(?:1|true|on)\"")
_SIGNATURES = ("_xmlsignatures/", "META-INF/documentsignatures.xml", "META-INF/signatures.xml")
_HEADER, _SIZES_END, _SIZES_BEHIND = 30, 26, 0x8
"""The length of a member's header in an archive, where its sizes end, and the flag of members whose sizes follow them."""


def demand_writable(package: Package) -> None:
    """Refuse packages that a change would break, or whose author forbids changes."""
    if any(member.startswith(_SIGNATURES) for member in package.members()):
        raise InputError(f"{package.name}: is signed; a copy with comments would break the signature")
    if "word/settings.xml" in package and _PROTECTED.search(package.read("word/settings.xml").decode("utf-8", "replace")):
        raise InputError(f"{package.name}: is protected against changes; take the protection off first (Review, Restrict Editing)")


def with_members(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a package with some members changed, and new ones at the end; the others are copied in packed form, whatever they contain."""
    out = BytesIO()
    rest = dict(changed)
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        new.comment = old.comment
        for info in old.infolist():
            if info.filename in rest and old.NameToInfo[info.filename] is info:  # of two members with the same name the last counts
                new.writestr(info, rest.pop(info.filename), compress_type=info.compress_type)
            else:
                _copy(data, info, new, out)
        for name, content in rest.items():
            new.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, compress_type=ZIP_DEFLATED)
    return out.getvalue()


def _copy(data: bytes, info: ZipInfo, new: ZipFile, out: BytesIO) -> None:
    """Copy a member in packed form: it may be a bomb, encrypted or damaged. Its sizes move from its trailer into its header."""
    header = bytearray(data[info.header_offset : info.header_offset + _HEADER])
    flags, name, extra = (int.from_bytes(header[at : at + 2], "little") for at in (6, 26, 28))
    if flags & _SIZES_BEHIND:
        info.flag_bits &= ~_SIZES_BEHIND
        header[6:8] = (flags & ~_SIZES_BEHIND).to_bytes(2, "little")
        header[14:_SIZES_END] = b"".join(number.to_bytes(4, "little") for number in (info.CRC, info.compress_size, info.file_size))
    start = info.header_offset + _HEADER
    out.seek(new.start_dir)
    info.header_offset = out.tell()
    out.write(header + data[start : start + name + extra + info.compress_size])
    new.start_dir = out.tell()
    new.filelist.append(info)
    new.NameToInfo[info.filename] = info


def kept(document: Document, why: str) -> InputError:
    """Why a list is left to its author."""
    return InputError(f"{document.name}: its list {why}, so it is not replaced; without --replace-list the list is written to a file")
