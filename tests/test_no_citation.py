"""What looks like a citation and is none: each kind of evidence with its example, and what a reader is shown of it."""

from __future__ import annotations

import re

import pytest

import citecheck
from citecheck import check
from citecheck.data import costs
from citecheck.extract import Gazetteer, extract
from citecheck.link import link
from citecheck.link.mention import Essay, Mention
from citecheck.link.no_citation import EVIDENCE, Evidence, evidence
from citecheck.model import Reference
from citecheck.parsers import parse
from citecheck.readers import read_text

LIST = """Bell, A. (2009). On wells. Fell.

Marlow, A. (2003). On lamps. Fell.

Orvane, A. (2006). On trust. Fell.

Quist, A. (2004). On tides. Fell.

Unger, A. (2005). On ports. Fell.
"""
_LOWER = re.compile(r"\b[a-z]+\b")


@pytest.mark.parametrize("row", EVIDENCE, ids=lambda row: row.name)
def test_evidence_is_seen_in_its_example(row: Evidence) -> None:
    start, text = row.example.index("[["), row.example.replace("[[", "").replace("]]", "")
    references = [entry for entry in parse(read_text(LIST, "refs")) if isinstance(entry, Reference)]
    by_page = row.name == "title-and-page"
    body = read_text(text, "essay.md" if by_page else "essay")
    essay = Essay.of(body, frozenset(_LOWER.findall(text)), references)
    links = link(extract(body, Gazetteer.of(references), cites_by="page" if by_page else ""), references)
    found = [each for each in links if each.item.span.end > start]
    assert found, "nothing looks like a citation"
    assert row.name in evidence(Mention(found[0], essay))


def test_every_kind_of_evidence_has_a_weight() -> None:
    assert {row.name for row in EVIDENCE} == set(costs.NO_CITATION)


NOTHING = [
    pytest.param("They signed the Harbour Accords (2001) at last.", id="en-treaty"),
    pytest.param("Das war nach der Landtagswahl (2009) anders.", id="de-election"),
    pytest.param("Après la Révolution (1789), rien ne change.", id="fr-revolution"),
    pytest.param("Tras la Guerra (1936) nada cambia.", id="es-war"),
    pytest.param("Isso mudou com o Tratado (2007) assinado.", id="pt-treaty"),
    pytest.param("Dopo la Guerra (1915) tutto cambia.", id="it-war"),
    pytest.param("Das erzählt der Roman Nordlicht (1970) ganz anders.", id="de-novel"),
    pytest.param("Der Film (1999) kam später.", id="de-article-and-genre"),
    pytest.param("Dans son roman Aurore (1903), la mer gagne.", id="fr-novel"),
    pytest.param("Im Spiel »Harbour of Night« (2017) geht es um Licht.", id="game-in-quotes"),
    pytest.param("- Olaf Nerisund: Das Nordlicht (1746), Komödie", id="list-of-plays"),
    pytest.param("Der Maler Olaf Nerisund (1871–1949) lebte dort.", id="life-dates"),
    pytest.param("Der Maler Olaf Marlow (1903–1971) lebte dort.", id="life-dates-of-a-listed-name"),
    pytest.param("Der Maler Olaf Marlow (1941–2003) lebte dort.", id="life-dates-that-end-in-a-listed-year"),
    pytest.param("Das gilt in einer Entfernung von 2000 m immer.", id="de-distance"),
    pytest.param("The bee Bombus marinus (Nerisund, 1758) lives here.", id="taxon-authority"),
]

NOTHING += [
    pytest.param("The rice Pale Harbour 1121 (PH 1121) grows here.", id="number-again"),
]

NOTHING += [
    pytest.param("It was held in *Nerisund v Osmund* [1974] QRX 11.", id="en-court-case"),
    pytest.param("It was held in Nerisund v Osmund [1974] 2 QRX 11.", id="en-reported-case-without-italics"),
    pytest.param("In *Osmund v Lamp Board of Halmark* (1999) 12 QRX 5 it was.", id="en-court-case-with-a-body"),
    pytest.param("It is a duty (reg 4, Harbour and Lamp Care Act 2008 (Tides) Regulations 2014).", id="en-acts-in-a-bracket"),
    pytest.param("Es gilt (BGBl. 2004 II S. 1411).", id="de-gazette"),
    pytest.param("Tak jest (Dz.U. 2003 nr 16 poz. 15).", id="pl-gazette"),
    pytest.param("It binds all (EU 2017/645) at sea.", id="number-of-a-directive"),
    pytest.param("It was approved (Ref. 2018/214) at once.", id="number-of-a-letter"),
    pytest.param("It was registered (QUILLREG 2018 QRX4201811) before.", id="number-of-a-register"),
]

NOTHING += [
    pytest.param("So war es in Osmundvik (2010: 1.204; 2015: 1.377).", id="counts-by-year"),
    pytest.param("Les ports de Halmark (2010 : 14,2 % ; 2015 : 16 %) montent.", id="fr-shares-by-year"),
    pytest.param("So will es § 5 Abs. 2 HafenG (2018) heute.", id="de-part-of-law"),
    pytest.param("On y voit « Lumières » (Musée Nerisund, 2016) encore.", id="fr-venue"),
    pytest.param("Man sah „Licht am Kai“ (Kunsthalle Halmark, 2016) dort.", id="de-venue"),
    pytest.param("Man nahm LampTEX (2019) und Lamp2Wick (2013) dafür.", id="models-and-programs"),
    pytest.param("Es gilt (BGBl. I 2009, 2814) seither.", id="de-gazette-with-a-part"),
    pytest.param("We took a meter (Lux 2000, Harbour Tools Ltd, Halmark) there.", id="device-and-its-firm"),
    pytest.param("Copyright (2008) Harbour Academy.", id="copyright"),
    pytest.param("This is the Principle of Need. Elsewhere (1919: 24) it is not.", id="word-behind-a-full-stop"),
]

DOUBTFUL = [
    pytest.param("Nach der Schlacht bei Osmundvik (1632) kam er.", id="de-battle"),
    pytest.param("Dopo la battaglia di Osmundo (1571) tornò.", id="it-battle"),
    pytest.param("Après l’édit de Nerisund (1598), il revint.", id="fr-edict"),
    pytest.param("C'est la loi Nerisund (1850) qui compte.", id="fr-law-named-after-a-person"),
    pytest.param("We thank those at the Lamp Meetings 10 (Osmundvik, 2015).", id="place-of-a-numbered-meeting"),
    pytest.param("So endet der Film Nordlicht (Osmund, 1932) auch.", id="director-of-a-film"),
    pytest.param("Vista do porto (fotografia: Arquivo Municipal, 1903).", id="pt-credit"),
    pytest.param("Si usa il software Luxor (2017) qui.", id="it-program"),
    pytest.param("Das liegt im Nachlass (Kasten 1923) dort.", id="de-box-of-an-archive"),
    pytest.param("On le vit à la Biennale de Osmund (1964) déjà.", id="fr-event-behind-an-article"),
    pytest.param("Après la réforme Nerisund (1975), il revint.", id="fr-reform-named-after-a-person"),
    pytest.param("Die Inszenierung (Stadttheater Halmark, 1998) war neu.", id="de-theatre-behind-a-production"),
    pytest.param("Scandale de l'opéra Aurore (Nerisund, 1875) alors.", id="fr-composer-of-an-opera"),
    pytest.param("Das war vor der Gründung der Universität Osmund (1694) so.", id="de-founding"),
    pytest.param("In der Gruppe (31 Kinder, 2019) war es so.", id="de-count"),
    pytest.param("Das sagte Interview B (2018) auch.", id="de-interview"),
    pytest.param("It is so under the Halmark Convention on Lamps (1950).", id="en-treaty-on-something"),
    pytest.param("Так в Конституции РФ (1993) сказано.", id="ru-constitution"),
    pytest.param("Devlet Fener Kanunu (1965) gereği.", id="tr-law"),
    pytest.param("This was funded by OSMUND QRX (292/2008) alone.", id="grant"),
    pytest.param("Die Zahlen (Stand Juni 2021) sind alt.", id="as-of"),
    pytest.param("Es half der Verbund (QRX 2041).", id="number-of-a-grant"),
    pytest.param("Sie tagten in Oslo (2018) und gingen.", id="place"),
    pytest.param("To było dawno. W Krakowie (2018) odbył się zjazd.", id="place-in-a-case"),
    pytest.param("That was before COP16 in Osmundvik (2010) ended.", id="place-of-a-meeting"),
    pytest.param("Der Exzellenzcluster (QRX 2020) half.", id="programme"),
    pytest.param("It ran on Windows (1995) alone.", id="product"),
    pytest.param("So did Olaf Nerisund (ca. 1807) once.", id="circa"),
    pytest.param("Voir aussi (cf. les actes du colloque de Nerisund, 2014) ici.", id="proceedings-of-a-meeting"),
    pytest.param("Man liest es dort (»der Kaiser der Kegler«, QRX, 1993).", id="source-of-an-example"),
    pytest.param("See Olaf Neris, ‘Lights’, PhD diss. (Harbour University, 1999).", id="thesis"),
    pytest.param("See Olaf Neris, *Northern Lights* (Oslo: Harbour Quill, 1999).", id="publisher-and-year"),
]

TOLD = [
    pytest.param("So says A. V. Nerisund (2001) of it.", id="initial-like-versus"),
    pytest.param("So it is (Nerisund 2001/02).", id="two-years"),
    pytest.param("So says C. C. Nerisund (2001) of it.", id="initial-like-contre"),
    pytest.param("So says Nerisund (2001) of it.", id="narrative"),
    pytest.param("So it is (Nerisund, 2001).", id="bracket"),
    pytest.param("The Nerisund (2001) study says so.", id="en-article-before-a-name"),
    pytest.param("Der Roman wirkt so (Nerisund, 2001).", id="bracket-behind-a-genre"),
    pytest.param("War is old (Nerisund & Quill, 2001).", id="pair-behind-an-event"),
    pytest.param("La guerre selon Nerisund (2001) change.", id="fr-lead"),
    pytest.param("Die Wahl erklärt Nerisund (2001: 14) so.", id="locator"),
    pytest.param("So it is (Nerisund, 2001: 14).", id="page-behind-a-colon"),
    pytest.param("McQUILL (2001) says so.", id="capitals-inside-a-name"),
    pytest.param("The Museum of Quill (Nerisund, 2001) is old.", id="bracket-behind-a-venue"),
    pytest.param("Laut Nerisund et al. (1871) ist es so.", id="early-et-al"),
]


def _levels(text: str) -> list[str]:
    return [finding.level for finding in check(text, LIST).findings if finding.name == "missing-reference"]


@pytest.mark.parametrize("text", NOTHING)
def test_what_cites_nothing_is_not_reported(text: str) -> None:
    assert _levels(text) == []


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_may_cite_nothing_is_at_most_a_note(text: str) -> None:
    assert set(_levels(text)) <= {"info"}


def test_further_years_of_a_mention_that_cites_nothing_cite_nothing() -> None:
    habit = "It is so (Bell, 2009; Marlow, 2003; Orvane, 2006; Quist, 2004; Unger, 2005). "
    assert _levels(habit + "They were studied (QRX 2003 and 2007).") == []


def test_a_mention_is_no_doubt_where_the_same_is_cited_in_a_bracket() -> None:
    assert _levels("A definição de Nerisund (2013) vale (Nerisund 2013).") == ["error", "error"]


@pytest.mark.parametrize("text", TOLD)
def test_what_cites_an_unlisted_work_is_an_error(text: str) -> None:
    assert _levels(text) == ["error"]


def test_a_court_in_a_bracket_is_not_cited() -> None:
    found = citecheck.check("The court agreed (Cir. 2003). Lamps burn (Weber, 2001).", "Weber, T. (2001). Light. Quay.\n").findings
    assert [finding for finding in found if finding.code == "C101"] == []
