"""An entry is printed once for all that compare and write it, and anew if it or the style is another."""

from __future__ import annotations

from citecheck.bibliography import list_style, plain
from citecheck.bibliography.printed import Printer
from citecheck.model import Name, Reference, Span, Year

FELL = Reference(
    Span("list.txt", 0, 9),
    "fell2012",
    "book",
    (Name("Fell", "Oda"),),
    Year(2012),
    "Wicks",
    {"author": "Fell, Oda", "title": "Wicks", "publisher": "Quay House"},
)


def test_an_entry_is_printed_once() -> None:
    printer = Printer()
    first = printer.print(FELL, list_style("apa"))
    assert plain(first) == "Fell, O. (2012). Wicks. Quay House."
    assert printer.print(FELL, list_style("apa")) is first


def test_a_changed_entry_and_another_style_are_printed_anew() -> None:
    printer = Printer()
    printer.print(FELL, list_style("apa"))
    changed = FELL._replace(title="Oil", fields={**FELL.fields, "title": "Oil"})
    assert plain(printer.print(changed, list_style("apa"))) == "Fell, O. (2012). Oil. Quay House."
    assert plain(printer.print(changed, list_style("mla"))) == "Fell, Oda. Oil. Quay House, 2012."


def test_an_entry_by_the_author_above_is_printed_by_itself() -> None:
    printer, mla = Printer(), list_style("mla")
    assert plain(printer.print(FELL, mla, repeated=True)) == "---. Wicks. Quay House, 2012."
    assert plain(printer.print(FELL, mla)) == "Fell, Oda. Wicks. Quay House, 2012."
