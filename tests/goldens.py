"""What the program says of each document in tests/corpus, as lines that a person can compare; ``python -m tests.goldens`` renews them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from citecheck.bibliography import list_style
from citecheck.cleanup import Cleaned, Wanted, clean, convert, explain
from citecheck.cleanup.accounting import account, lost, visible_changes
from citecheck.cleanup.list_diff import list_diff
from citecheck.findings.coverage import coverage
from citecheck.model import Citation, Clue, Document, Finding, Fix, Link, Match, Name, Reference, Result, Span, Unread
from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes
from citecheck.reporters.explanations import clue_words
from citecheck.rules import all_rules
from citecheck.text.display import year_words
from citecheck.writers import write_list
from tests.verified_goldens import VERIFIED, is_verified, verified

ROOT = Path(__file__).parents[1]
CORPUS = Path(__file__).parent / "corpus"
GOLDEN, CLEANED = "golden.txt", "cleaned.txt"
Lines = Iterator[str]


def folders() -> list[Path]:
    """The documents: each a folder with an essay, one or more lists, or both."""
    return sorted(path for path in CORPUS.iterdir() if path.is_dir() and not path.name.startswith(("_", ".")))


def options(folder: Path) -> Mapping[str, list[str]]:
    """What options.txt says, a ``name: words`` each line: style, clean (styles), language (of cleaning), write, account and convert (formats), essay and refs (files)."""
    path = folder / "options.txt"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {name.strip(): words.split() for name, _, words in (line.partition(":") for line in lines)}


def documents(folder: Path) -> tuple[Document | None, list[Document]]:
    """The essay, if there is one, and the lists."""
    given = options(folder)
    essays = [ROOT / name for name in given.get("essay", ())] or sorted(folder.glob("essay.*"))
    lists = [ROOT / name for name in given.get("refs", ())] or sorted(folder.glob("refs*.*"))
    read = [read_bytes(path.read_bytes(), _named(path, folder)) for path in essays]
    return (read[0] if read else None), [read_bytes(path.read_bytes(), _named(path, folder), as_list=True) for path in lists]


def _named(path: Path, folder: Path) -> str:
    """A file's name as goldens have it."""
    return path.relative_to(folder if path.parent == folder else ROOT).as_posix()


def rendered(folder: Path) -> dict[str, str]:
    """The golden files of a document by name, as the program would have them now."""
    return dict(rendering(folder))


def rendering(folder: Path) -> Iterator[tuple[str, str]]:
    """The golden files of a document one after the other, each with its name."""
    if is_verified(folder):
        yield VERIFIED, _text(verified(folder))
        return
    essay, lists = documents(folder)
    given = options(folder)
    result = None
    if essay:
        result = check_documents(essay, lists, style=given.get("style", ["auto"])[0])
        lists = list(result.case.listings)
        yield GOLDEN, _text(_checked(result))
    else:
        blank = Document("(none)", "", "")
        about_lists = [rule for rule in all_rules() if rule.code.startswith(("L", "R"))]
        yield GOLDEN, _text(_checked(check_documents(blank, lists, rules=about_lists)))
    if lists and given.get("clean") != []:
        yield CLEANED, _text(_cleaned(result, lists, given))


def _text(lines: Lines) -> str:
    return "\n".join(line.rstrip() for line in lines) + "\n"


class Places:
    """Offsets as a person counts: line:column, both from 1."""

    def __init__(self, documents: list[Document]) -> None:
        self.texts = {document.name: document.text for document in documents}

    def at(self, source: str, offset: int) -> str:
        before = self.texts[source][:offset]
        return f"{before.count(chr(10)) + 1}:{offset - before.rfind(chr(10))}"

    def words(self, source: str, start: int, end: int) -> str:
        return _shown(self.texts[source][start:end])


def _shown(text: str) -> str:
    """A text on one line, with what cannot be seen spelt out."""
    return "".join(c if c.isprintable() else {"\n": "⏎", "\t": "⇥"}.get(c, f"\\u{ord(c):04x}") for c in text)


def _checked(result: Result) -> Lines:
    case = result.case
    places = Places([case.essay, *case.listings])
    links = {link.item.span: link for link in case.all_links}
    yield f"style {case.style.name} · damage {case.damage:.3f}"
    if case.all_citations:
        yield from ("", "CITATIONS")
    for citation in case.all_citations:
        yield from _citation(citation, links, places)
    if not (covered := coverage(result)).is_judged:
        yield from ("", f"NOT COMPARED {covered.words}")
    yield from ("", "FINDINGS")
    for finding in result.findings:
        yield from _finding(finding, places)
    yield from ("", "REFERENCES")
    entries: list[Reference | Unread] = [*case.references, *case.unread]
    for entry in sorted(entries, key=lambda entry: entry.span):
        yield from _entry(entry, places)


def _citation(citation: Citation, links: Mapping[Span, Link], places: Places) -> Lines:
    span = citation.span
    yield f"{places.at(*span[:2])} {citation.form} “{places.words(*span)}”"
    for item in citation.items:
        names = " + ".join(map(_name, item.names)) + (" et al." if item.et_al else "")
        year = f" · {year_words(item.year)}{item.year.letter}" if item.year else ""
        locator = f" · at “{_shown(item.locator)}”" if item.locator else ""
        grammar = f"read at {item.cost:.1f}" if item.cost else ""
        kind, key = item.kind if item.kind != "work" else "", f"key {item.key}" if item.key else ""
        notes = "".join(f" · {note}" for note in (kind, key, "same authors" if item.shared else "", grammar) if note)
        parts = [places.words(*part) for part in (*item.name_spans, *((item.year_span,) if item.year_span else ()))]
        yield f"  “{places.words(*item.span)}” {names}{year}{locator}{notes} · parts {' | '.join(parts)}"
        if link := links.get(item.span):
            yield from _link(link, places)


def _link(link: Link, places: Places) -> Lines:
    sure = link.verdict in ("exact", "near") and link.matches
    best = f" {link.matches[0].reference.key} {link.matches[0].cost:.1f}" if sure else ""
    others = [f"{match.reference.key} {match.cost:.1f}" for match in (link.matches[1:2] if sure else link.matches[:3])]
    price = "" if link.verdict == "exact" else f" · missing {link.missing_cost:.1f}"
    rivals = f" · or {', '.join(others)}" if others else ""
    like = "".join(f" · like {' + '.join(map(_name, item.names))} {year_words(item.year)}" for item in link.like)
    doubts = f" · doubt {link.doubt:.1f}: {', '.join(link.doubts)}" if link.doubts else ""
    yield f"    {link.verdict}{best}{rivals}{price}{like}{doubts}"
    if link.matches and link.verdict != "missing":
        yield from _clues(link.matches[0], places)


def _clues(match: Match, places: Places) -> Lines:
    for clue in match.clues:
        yield f"      {_clue(clue, places)}"


def _clue(clue: Clue, places: Places) -> str:
    where = f" at “{places.words(*clue.span)}”" if clue.span and clue.span.source in places.texts else ""
    return f"{clue.kind} {clue.cost:.1f}{where}: {clue_words(clue)}"


def _name(name: Name) -> str:
    if name.corporate:
        return f"[{name.family}]"
    family = f"{name.particle} | {name.family}" if name.particle else name.family
    return ", ".join(part for part in (family, name.given, name.suffix) if part)


def _finding(finding: Finding, places: Places) -> Lines:
    where = f"{finding.span.source} {places.at(*finding.span[:2])}"
    yield f"{where} {finding.level} {finding.code} {finding.name} “{places.words(*finding.span)}”"
    yield f"    {_shown(finding.message)}"
    if finding.fix:
        yield f"    {_fix(finding.fix, places)}"
    if finding.related:
        yield f"    see {', '.join(f'{span[0]} {places.at(*span[:2])}' for span in finding.related)}"


def _fix(fix: Fix, places: Places) -> str:
    edits = (f"{places.at(*edit.span[:2])} “{places.words(*edit.span)}” → “{_shown(edit.text)}”" for edit in fix.edits)
    return f"{'safe' if fix.safe else 'unsafe'} fix: {'; '.join(edits)}"


def _entry(entry: Reference | Unread, places: Places) -> Lines:
    source, start, end = entry.span
    where = f"{source} {places.at(source, start)}–{places.at(source, end)}"
    if isinstance(entry, Unread):
        yield f"{where} unread “{places.words(*entry.span)}”: {entry.why}"
        return
    names = " + ".join(map(_name, entry.names)) or "nobody"
    year = f"{year_words(entry.year)}{entry.year.letter}" if entry.year else "no year"
    yield f"{where} {entry.key} @{entry.kind} · {names} · {year}{' (letter given)' if entry.letter_given else ''} · {_shown(entry.title)}"
    told = {"title": entry.title, "year": year}
    for field, value in sorted(entry.fields.items()):
        if value == told.get(field):
            continue
        yield f"    {field} = {_shown(value)}"


def _cleaned(result: Result | None, lists: list[Document], given: Mapping[str, list[str]]) -> Lines:
    styles, language = given.get("clean", ["apa"]), given.get("language", ["en"])[0]
    for style in styles:
        cleaned = clean(result, lists, Wanted(style=style, language=language, stubs=result is not None))
        yield from (f"CLEANED {style}", *_written(cleaned, "md", style), "")
        if style == styles[0]:
            yield from _changes(cleaned, result, lists)
            for format in given.get("write", ["bib"]):
                yield from (f"WRITTEN {format}", *_written(cleaned, format, style), "")
    cleaned = clean(result, lists, Wanted(style=styles[0]))
    for format in given.get("account", ()):
        yield from _accounted(cleaned, format, styles[0])
    for format in given.get("convert", ()):
        yield from (f"CONVERTED {format}", *_written(convert(lists, Wanted()), format, "apa"), "")


def _written(cleaned: Cleaned, format: str, style: str) -> Lines:
    yield from (_shown(line) for line in write_list(cleaned.listing, format, list_style(style)).decode("utf-8").splitlines())


def _accounted(cleaned: Cleaned, format: str, style: str) -> Lines:
    """Every change from the lists' own text to what is written in a format, and the difference between the two."""
    made = cleaned.written(format, list_style(style) if format in ("md", "txt") else None)
    changes = [*visible_changes(made, cleaned.changes), *account(made, cleaned.changes), *lost(made)]
    yield from (f"ACCOUNTED {format}", *map(_shown, explain(changes).splitlines()), "")
    difference = list_diff(made, cleaned.read, lambda listing: write_list(listing, format, list_style(style)).decode("utf-8"))
    yield from (f"DIFFERENCE {format}", *map(_shown, difference.splitlines()), "")


def _changes(cleaned: Cleaned, result: Result | None, lists: list[Document]) -> Lines:
    places = Places([*([result.case.essay] if result else ()), *lists])
    yield from ("CHANGES", *(_shown(line) for line in explain(cleaned.changes).splitlines()))
    yield from (f"lacking {key}: {', '.join(lacks)}" for key, lacks in cleaned.lacking)
    yield from (f"in the essay: {_fix(fix, places)}" for fix in cleaned.fixes)
    yield from (f"undecided {places.at(*span[:2])} “{places.words(*span)}”: {', '.join(letters)}" for span, letters in cleaned.undecided)
    yield ""


def renew(folder: Path) -> list[str]:
    """Write the golden files of a document; the names of those that changed."""
    changed = []
    for name, text in rendered(folder).items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(f"{folder.name}/{name}")
    return changed


def main(names: list[str]) -> None:
    """Renew the goldens of the documents named, or of all."""
    for folder in folders():
        if not names or folder.name in names:
            for changed in renew(folder):
                print(f"renewed {changed}")


if __name__ == "__main__":
    main(sys.argv[1:])
