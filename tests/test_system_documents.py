"""One essay in every format, made by the programs that people use: the same citations, verdicts and findings; and those programs read what is put in."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.system
THESIS = Path(__file__).with_name("thesis.md")


def run(*command: str, cwd: Path) -> str:
    program = shutil.which(command[0])
    assert program, f"{command[0]} is not installed"
    done = subprocess.run([program, *command[1:]], cwd=cwd, capture_output=True, timeout=300, check=True)
    return done.stdout.decode("utf-8", "replace")


def office(source: Path, to: str, folder: Path) -> Path:
    """What LibreOffice makes of a file, in a folder of its own."""
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run("soffice", profile, "--headless", "--convert-to", to, "--outdir", str(folder), str(source), cwd=folder)
    return folder / f"{source.stem}.{to}"


def pandoc(folder: Path, to: str, *options: str) -> Path:
    out = folder / f"thesis.{to}"
    run("pandoc", str(THESIS), "--standalone", *options, "-o", str(out), cwd=folder)
    return out


def chromium(folder: Path) -> Path:
    page = pandoc(folder, "html")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--print-to-pdf=page.pdf"]
    run("chromium", *options, page.as_uri(), cwd=folder)
    return folder / "page.pdf"


def latex(folder: Path) -> Path:
    if not shutil.which("pdflatex"):
        pytest.skip("pdflatex is not installed")
    source = pandoc(folder, "tex")
    for _ in range(2):
        run("pdflatex", "-interaction=batchmode", source.name, cwd=folder)
    return folder / "thesis.pdf"


MADE = {
    "docx by pandoc": lambda folder: pandoc(folder, "docx"),
    "docx by LibreOffice": lambda folder: office(pandoc(folder, "odt"), "docx", folder / "office"),
    "odt by pandoc": lambda folder: pandoc(folder, "odt"),
    "odt by LibreOffice": lambda folder: office(pandoc(folder, "docx"), "odt", folder / "office"),
    "fodt by LibreOffice": lambda folder: office(pandoc(folder, "odt"), "fodt", folder / "office"),
    "html by pandoc": lambda folder: pandoc(folder, "html"),
    "html by LibreOffice": lambda folder: office(pandoc(folder, "odt"), "html", folder / "office"),
    "epub by pandoc": lambda folder: pandoc(folder, "epub"),
    "tex by pandoc": lambda folder: pandoc(folder, "tex"),
    "pdf by LibreOffice": lambda folder: office(pandoc(folder, "odt"), "pdf", folder / "office"),
    "pdf by Chromium": chromium,
    "pdf by LaTeX": latex,
}


def checked(path: Path) -> dict[str, Any]:
    """What is found in a document: works as cited, with their verdicts and entries, and the findings, in whatever order."""
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", "check", str(path), "--isolated", "--format", "json"], capture_output=True, check=False
    )
    assert done.returncode == 1, done.stderr.decode()
    document = json.loads(done.stdout)["documents"][0]
    items = [item for citation in document["citations"] for item in citation["items"]]
    said = [(" ".join(item["names"]), item["et_al"], item["year"], item["letter"], item["verdict"], item["key"]) for item in items]
    return {"items": sorted(map(str, said)), "findings": sorted((each["code"], each["level"]) for each in document["findings"])}


@pytest.mark.parametrize("made", MADE)
def test_every_format_says_the_same(made: str, tmp_path: Path) -> None:
    if "pdf" in made:
        pytest.importorskip("pypdfium2")
    assert checked(MADE[made](tmp_path)) == checked(THESIS)


def annotated(source: Path, *options: str) -> Path:
    copy = source.with_name(f"copy-of-{source.name}")
    subprocess.run(
        [sys.executable, "-m", "citecheck", "annotate", str(source), "-o", str(copy), "--isolated", *options],
        capture_output=True,
        check=True,
    )
    return copy


def shown(path: Path, changes: str = "all") -> str:
    return run("pandoc", f"--track-changes={changes}", str(path), "-t", "markdown", "--wrap=none", cwd=path.parent)


WRITTEN = ["docx by pandoc", "docx by LibreOffice", "odt by pandoc", "odt by LibreOffice"]


@pytest.mark.parametrize("made", WRITTEN)
def test_other_programs_read_comments_and_changes(made: str, tmp_path: Path) -> None:
    source = MADE[made](tmp_path)
    copy = annotated(source, "--track-changes")
    read = shown(office(copy, "docx", tmp_path / "back"))
    assert read.count(".comment-start") == len(checked(THESIS)["findings"])
    assert all(f'[{kind}]{{.{name} author="citecheck"' in read for kind, name in ((",", "insertion"), ("", "deletion")))
    if copy.suffix == ".docx":
        assert shown(copy).count(".comment-start") == read.count(".comment-start")
        assert shown(copy, "reject") == shown(source, "reject")
        assert "(Takeda, 1998)" in shown(copy, "accept")
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(copy) as after:
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed <= {"content.xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}


@pytest.mark.parametrize("made", WRITTEN)
def test_cleared_copies_are_the_essay(made: str, tmp_path: Path) -> None:
    source = MADE[made](tmp_path)
    cleared = annotated(annotated(source), "--clear")
    assert shown(cleared) == shown(source)


MARKED = ["html by pandoc", "html by LibreOffice", "epub by pandoc"]


@pytest.mark.parametrize("made", MARKED)
def test_other_programs_read_marks(made: str, tmp_path: Path) -> None:
    source = MADE[made](tmp_path)
    copy = annotated(source)
    read = run("pandoc", str(copy), "-t", "html", "--wrap=none", cwd=tmp_path)
    for code in {finding[0] for finding in checked(THESIS)["findings"]}:
        assert f'class="citecheck" title="{code} ' in read or f'class="mark citecheck" title="{code} ' in read
    assert run("pandoc", str(copy), "-t", "plain", cwd=tmp_path) == run("pandoc", str(source), "-t", "plain", cwd=tmp_path)
    if source.suffix == ".epub":
        with zipfile.ZipFile(source) as before, zipfile.ZipFile(copy) as after:
            assert before.namelist() == after.namelist()
            changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        assert changed
        assert all(name.endswith(".xhtml") for name in changed)
    assert checked(copy) == checked(source)


@pytest.mark.parametrize("made", ["pdf by LibreOffice", "pdf by Chromium", "pdf by LaTeX"])
def test_other_programs_read_notes_of_a_pdf(made: str, tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    pypdf = pytest.importorskip("pypdf")
    source = MADE[made](tmp_path)
    copy = annotated(source)
    assert copy.read_bytes().startswith(source.read_bytes())
    notes = [note.get_object() for page in pypdf.PdfReader(copy).pages for note in page.get("/Annots") or ()]
    ours = [str(note["/Contents"]).split()[0] for note in notes if note.get("/T") == "citecheck"]
    assert sorted(ours) == [code for code, _ in checked(THESIS)["findings"]]


def replaced(source: Path, folder: Path) -> tuple[Path, list[str]]:
    """A copy with the clean list in place of the old one, and the entries of that list."""
    copy, text = folder / f"copy{source.suffix}", folder / "list.txt"
    for options in (["--replace-list", "-o", str(copy)], ["-o", str(text)]):
        words = [sys.executable, "-m", "citecheck", "clean", str(source), "--style", "apa", "--isolated", "--quiet", *options]
        subprocess.run(words, capture_output=True, check=True)
    return copy, text.read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("made", ["docx by pandoc", "docx by LibreOffice"])
def test_a_clean_list_is_accepted_or_rejected(made: str, tmp_path: Path) -> None:
    source = MADE[made](tmp_path)
    copy, entries = replaced(source, tmp_path)
    accepted = run("pandoc", "--track-changes=accept", str(copy), "-t", "plain", "--wrap=none", cwd=tmp_path).replace("_", "")
    assert "\n\n".join(entries) in accepted
    assert "Pellworm" not in accepted
    assert shown(copy, "reject") == shown(source, "reject")
    assert "".join(entries).replace(" ", "") in office(copy, "txt", tmp_path / "office").read_text(encoding="utf-8").replace(
        " ", ""
    ).replace("\n", "")


MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(source, target, command)
 Dim options(0) As New com.sun.star.beans.PropertyValue
 options(0).Name = "Hidden" : options(0).Value = True
 document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
 dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
 dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
 document.storeToURL(ConvertToURL(target), Array())
 document.close(True)
End Sub
</script:module>"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Module1"/></library:library>"""


def decided(source: Path, decision: str, folder: Path) -> Path:
    """The document after LibreOffice has accepted or rejected all tracked changes."""
    office(source, "txt", folder)  # makes the profile
    basic = folder / "profile" / "user" / "basic" / "Standard"
    basic.mkdir(parents=True, exist_ok=True)
    (basic / "Module1.xba").write_text(MODULE, encoding="utf-8")
    (basic / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    target = folder / f"{decision}{source.suffix}"
    macro = f'macro:///Standard.Module1.Decide("{source}","{target}","{decision}AllTrackedChanges")'
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", macro, cwd=folder)
    return target


@pytest.mark.parametrize("made", ["odt by pandoc", "odt by LibreOffice"])
def test_libreoffice_accepts_or_rejects_a_clean_list(made: str, tmp_path: Path) -> None:
    source = MADE[made](tmp_path)
    copy, entries = replaced(source, tmp_path)
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(copy) as after:
        assert [name for name in before.namelist() if before.read(name) != after.read(name)] == ["content.xml"]
    accepted = decided(copy, "Accept", tmp_path / "office")
    plain = run("pandoc", str(accepted), "-t", "plain", "--wrap=none", cwd=tmp_path).replace("_", "").strip()
    body = plain.partition("\n\n[1] ")[0]  # pandoc prints the notes behind the list
    assert body.replace(", ", ",").endswith("\n\n".join(entries).replace(", ", ","))
    assert "Pellworm" not in plain
    rejected, same = decided(copy, "Reject", tmp_path / "office"), decided(source, "Accept", tmp_path / "again")
    assert shown(rejected) == shown(same)
