"""What it costs to check a document of forty pages as Word, OpenDocument and HTML files rather than as text.

    python benchmarks/documents.py [TIMES]

The documents are made here: 16,000 words in paragraphs, with 400 citations, footnotes and a list of 120 works, in runs of a few words as
Word cuts them. Each is checked in a process of its own; the least processor time of TIMES (5) counts.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SYLLABLES = ("bar", "den", "kol", "mir", "nas", "pel", "rov", "sun", "tam", "vig")
TEXT = "the line grows while people wait and nobody who stands in it knows why it moves so slowly on some days of the year"
WORDS = TEXT.split(" ")


def family(number: int) -> str:
    return (SYLLABLES[number % 10] + SYLLABLES[number // 10 % 10] + SYLLABLES[number * 7 % 10]).capitalize()


def paragraphs() -> list[str]:
    """The body, a heading and the list."""
    body = []
    for at in range(200):
        words = [WORDS[(at + n * 5) % len(WORDS)] for n in range(70)]
        first, second = (f"{family(n)}, {1950 + n % 70}" for n in ((at * 2) % 120, (at * 2 + 7) % 120))
        body.append(
            f"{' '.join(words[:30]).capitalize()} ({first}). {' '.join(words[30:]).capitalize()} ({second}; p. {at}).".replace(
                "; p.", ", p."
            )
        )
    listed = [
        f"{family(n)}, A. ({1950 + n % 70}). Waiting in line {n}. Journal of Small Delays, {n % 30 + 1}, 1–{n + 9}." for n in range(120)
    ]
    return [*body, "References", *sorted(listed)]


def docx(path: Path) -> None:
    xml = []
    for paragraph in paragraphs():
        words = paragraph.split(" ")
        cut = [" ".join(words[at : at + 4]) + " " for at in range(0, len(words), 4)]
        runs = "".join(
            f'<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">{run}</w:t></w:r>' for run in cut
        )
        xml.append(f'<w:p><w:pPr><w:spacing w:line="360"/></w:pPr>{runs}</w:p>')
    relation = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        package.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>')
        package.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{"".join(xml)}</w:body></w:document>')


def odt(path: Path) -> None:
    spaces = f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0"'
    inner = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs())
    content = f"<office:document-content {spaces}><office:body><office:text>{inner}</office:text></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        package.writestr("content.xml", content)


def seconds(path: Path, times: int) -> float:
    """The processor time of a check."""
    least = 1e9
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "citecheck", "check", str(path), "--isolated"], capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        least = min(least, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return least


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"essay.{suffix}") for suffix in ("txt", "docx", "odt", "html")]
        paths[0].write_text("\n\n".join(paragraphs()) + "\n", encoding="utf-8")
        docx(paths[1])
        odt(paths[2])
        paths[3].write_text("".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs()), encoding="utf-8")
        plain = seconds(paths[0], times)
        print(f"txt   {plain:.2f} s")
        for path in paths[1:]:
            took = seconds(path, times)
            print(f"{path.suffix[1:]:5} {took:.2f} s  {took / plain:.2f} times the text")
    return 0


if __name__ == "__main__":
    sys.exit(main())
