"""Headings of reference lists, and headings that end them, as theses and journals print them (case-folded, without numbering).

Collected from the style manuals' own terms (APA 7 "References", MLA 9 "Works Cited", Chicago 17 "Bibliography", GB/T 7714 参考文献)
and from the usual headings of theses in the languages of CSL's locales.
"""

from collections.abc import Mapping
from typing import NamedTuple


class HeadingWords(NamedTuple):
    """A language's words for headings: one of ``nouns``, alone or with ``others``, opens a list ("Selected references and sources")."""

    language: str
    nouns: str
    others: str = ""


HEADING_WORDS = (
    HeadingWords("af", "bronnelys bibliografie verwysings bronne literatuurlys", "lys van geraadpleegde en"),
    HeadingWords("bg", "литература библиография източници", "използвана използвани цитирана списък на и"),
    HeadingWords("ca", "referències bibliografia fonts", "bibliogràfiques citada consultada consultades llista de i selecta"),
    HeadingWords(
        "cs",
        "literatura literatury literaturu bibliografie zdroje zdrojů prameny pramenů prameny reference",
        "seznam použité použitá použitých použité citované citovaná citovaných a přehled soupis primární sekundární",
    ),
    HeadingWords("cy", "llyfryddiaeth cyfeiriadau ffynonellau", "rhestr o a"),
    HeadingWords(
        "da",
        "referencer litteratur litteraturliste litteraturfortegnelse kilder kildeliste kildefortegnelse bibliografi henvisninger",
        "anvendt anvendte og liste over valgt valgte udvalgt",
    ),
    HeadingWords(
        "de",
        "literatur literaturliste literaturverzeichnis literaturangaben literaturnachweis literaturnachweise quellen quellenverzeichnis quellenangaben quellennachweis bibliographie bibliografie referenzen referenzliste schrifttum schrifttumsverzeichnis literaturhinweise",
        "und der die zitierte zitierter verwendete verwendeter benutzte ausgewählte verzeichnis quellen- literatur- internetquellen auswahlbibliographie liste weitere weiterführende",
    ),
    HeadingWords("el", "βιβλιογραφία αναφορές βιβλιογραφικές πηγές", "και ενδεικτική ξενόγλωσση ελληνόγλωσση παραπομπές κατάλογος"),
    HeadingWords(
        "en",
        "reference references bibliography bibliographies source sources cited consulted literature referenced bibliotheca",
        "works work list lists page section selected select my our the of used and or for further reading readings primary secondary general annotated apa mla chicago harvard style notes material materials books articles additional other key complete full partial working bibliographic bibliographical resources documents texts publications 6 7 8 9 6th 7th 8th 9th ed edition format citations",
    ),
    HeadingWords(
        "es",
        "referencias bibliografía bibliográficas fuentes citadas consultadas",
        "obras y de consultada citada lista general selecta seleccionada literatura trabajos citados bibliográficas básica primarias secundarias",
    ),
    HeadingWords("et", "kirjandus viited allikad bibliograafia", "kasutatud kirjanduse loetelu loend ja allikate kasutatud"),
    HeadingWords("eu", "bibliografia erreferentziak iturriak", "bibliografikoak eta"),
    HeadingWords(
        "fi", "lähteet lähdeluettelo kirjallisuus kirjallisuutta kirjallisuusluettelo viitteet lähdekirjallisuus", "ja käytetyt käytetty"
    ),
    HeadingWords(
        "fr",
        "bibliographie références cités citées consultés sources",
        "bibliographiques et liste des de ouvrages œuvres oeuvres sélective sélectif générale la webographie les indicative commentée primaires secondaires",
    ),
    HeadingWords("gl", "bibliografía referencias fontes", "bibliográficas e citadas consultadas"),
    HeadingWords("hr", "literatura bibliografija izvori reference", "popis literature i korištena citirana izvora"),
    HeadingWords(
        "hu",
        "irodalom irodalomjegyzék hivatkozások források bibliográfia forrásjegyzék szakirodalom hivatkozásjegyzék",
        "felhasznált és idézett válogatott jegyzéke",
    ),
    HeadingWords("id", "pustaka rujukan referensi bibliografi", "daftar acuan dan sumber kepustakaan"),
    HeadingWords("is", "heimildir heimildaskrá heimildalisti ritaskrá", "og"),
    HeadingWords(
        "it",
        "bibliografia riferimenti bibliografici fonti citate citati",
        "opere testi e di essenziale generale ragionata sitografia consultate elenco delle",
    ),
    HeadingWords("lt", "literatūra šaltiniai bibliografija", "literatūros sąrašas ir šaltinių naudota panaudota bibliografinių nuorodų"),
    HeadingWords("lv", "literatūra bibliogrāfija avoti", "izmantotā literatūras saraksts un avotu izmantotie"),
    HeadingWords("ms", "rujukan bibliografi", "senarai dan"),
    HeadingWords(
        "nb",
        "referanser referanseliste litteratur litteraturliste kilder kildeliste bibliografi kildehenvisninger litteraturreferanser referansar kjelder kjeldeliste",
        "og liste over valgte brukt brukte",
    ),
    HeadingWords(
        "nl",
        "literatuur literatuurlijst literatuuropgave literatuurverwijzingen bronnen bronnenlijst bronvermelding bronvermeldingen bronnenopgave bibliografie referenties referentielijst geraadpleegde",
        "lijst van en gebruikte werken aangehaalde geciteerde",
    ),
    HeadingWords(
        "pl",
        "bibliografia literatury literatura piśmiennictwo źródła źródeł",
        "spis wykaz wybrana cytowana cytowanej wykorzystana przedmiotu i załącznikowa",
    ),
    HeadingWords(
        "pt",
        "referências bibliografia bibliográficas fontes citadas consultadas",
        "obras e lista de citada consultada geral das literatura",
    ),
    HeadingWords("ro", "bibliografie bibliografia referințe surse", "bibliografice selectivă generală și lista"),
    HeadingWords(
        "ru",
        "литература литературы библиография источники источников библиографический источниках",
        "список использованной использованных и цитируемой цитированной цитированная ссылки используемой используемых основная дополнительная библиографии перечень",
    ),
    HeadingWords(
        "sk",
        "literatúra literatúry bibliografia zdroje zdrojov",
        "zoznam použitej použitá použitých citovanej použité bibliografických odkazov a prehľad",
    ),
    HeadingWords(
        "sl", "literatura viri literature virov bibliografija reference", "in seznam uporabljena uporabljeni uporabljenih citirana"
    ),
    HeadingWords("sq", "bibliografia referenca literatura burimet", "dhe e përdorur"),
    HeadingWords(
        "sr",
        "литература библиографија извори literatura bibliografija izvori",
        "и списак литературе коришћена i spisak literature korišćena",
    ),
    HeadingWords(
        "sv",
        "referenser referenslista källor källförteckning litteratur litteraturförteckning litteraturlista källhänvisningar bibliografi källista käll- referensförteckning",
        "och använd använda litteraturförteckning",
    ),
    HeadingWords("tr", "kaynakça kaynaklar bibliyografya referanslar", "yararlanılan seçilmiş ve listesi kaynak"),
    HeadingWords(
        "uk",
        "література літератури бібліографія джерела джерел",
        "список використаних використаної використані та і цитованої посилання перелік",
    ),
    HeadingWords("vi", "tài", "liệu tham khảo danh mục"),
    HeadingWords("ar", "المراجع المصادر", "والمراجع والمصادر قائمة العربية الأجنبية"),
    HeadingWords("fa", "منابع مراجع کتابنامه", "و فهرست"),
    HeadingWords("he", "ביבליוגרפיה המקורות מקורות", "רשימת ורשימת"),
    HeadingWords("hi", "संदर्भ ग्रंथसूची", "सूची ग्रंथ ग्रन्थ"),
)

# Headings that are not composed of such words, and those of languages without spaces between words.
LIST_HEADINGS = frozenset(
    {
        "viri in literatura",  # Slovene
        "บรรณานุกรม",  # Thai
        "รายการอ้างอิง",
        "เอกสารอ้างอิง",
        "ឯកសារយោង",  # Khmer
        "主要参考文献",  # Chinese, Japanese
        "主要參考文獻",
        "参考书目",
        "参考文献",
        "参考文献一覧",
        "参考资料",
        "參考文獻",
        "參考書目",
        "參考資料",
        "引用文献",
        "引用文獻",
        "引用書目",
        "徵引書目",
        "文献",
        "文献目录",
        "文献表",
        "참고 문헌",  # Korean
        "참고문헌",
        "참고자료",
        "인용문헌",
    }
)

# Under these the works need not be cited; they belong to the preceding list.
FURTHER_HEADINGS = frozenset(
    {"further reading", "recommended reading", "suggested reading", "suggestions for further reading", "weiterführende literatur"}
)

# A line that begins with one of these ends the list before it.
END_HEADINGS = frozenset({
    "abbildungsverzeichnis", "abkürzungsverzeichnis", "about the author", "about the authors", "abstract", "acknowledgement",
    "acknowledgements", "acknowledgment", "acknowledgments", "agradecimentos", "agradecimientos", "allegati", "aneks", "anexo", "anexos",
    "anhang", "anlagen", "anmerkungen", "annex", "annexe", "annexes", "appendice", "appendices", "appendici", "appendix", "apéndice",
    "apéndices", "apêndice", "apêndices", "author biography", "author contributions", "author note", "bijlage", "bijlagen", "bilag",
    "bilaga", "bilagor", "biographical note", "competing interests", "conclusion", "conflict of interest", "conflicts of interest",
    "danksagung", "dankwoord", "data availability", "declaration", "discussion", "ehrenwörtliche erklärung", "eidesstattliche erklärung",
    "eidesstattliche versicherung", "eindnoten", "endnoten", "endnotes", "fig", "figure", "figure captions", "figure legends", "figures",
    "footnotes", "funding", "fussnoten", "függelék", "glossary", "index", "index nominum", "introduction", "jegyzetek", "liite",
    "liitteet", "list of figures", "list of tables", "lista de figuras", "lista de tabelas", "notas", "notas al final", "notas de fim",
    "notas finais", "notas finales", "note", "note di chiusura", "noten", "noter", "notes", "notes de bas de page", "notes de fin",
    "notes on contributors", "personenregister", "podziękowania", "poznámky", "przypisy", "příloha", "přílohy", "register",
    "remerciements", "ringraziamenti", "sachregister", "selbstständigkeitserklärung", "selbständigkeitserklärung", "slutnoter",
    "spis ilustracji", "supplement", "supplementary information", "supplementary material", "supplementary materials",
    "supporting information", "tabellenverzeichnis", "table", "table des figures", "table des illustrations", "tables", "załączniki",
    "índice de figuras", "índice de tablas", "índice onomástico", "приложение", "приложения", "примечания", "注释", "致謝", "致谢", "附录", "附錄",
})  # fmt: skip

# Words at the start of a chapter: "Chapter 4", "Kapitel IV", "Part Two".
CHAPTER_WORDS = frozenset(
    {"capitolo", "capítulo", "chapitre", "chapter", "hoofdstuk", "kapitel", "kapittel", "part", "section", "teil", "глава"}
)

# Other numbered lines: captions, appendices.
FLOATS = {"en": ("fig", "figs", "figure", "figures", "table", "tables")}
APPENDICES = {"de": ("anhang",), "en": ("appendix",), "es": ("anexo",), "fr": ("annex", "annexe")}
# After a list's heading, before the number of the part that the list belongs to.
OF_A_CHAPTER = {
    "de": ("zu kapitel",),
    "en": tuple(f"{small} {part}" for small in ("for", "of", "to", "in") for part in ("chapter", "part", "section")),
}

# Headings of the parts of a list, by what kind of source they hold: whole lines, which are no entries.
PART_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "cs": ("elektronické zdroje", "internetové zdroje", "knihy", "monografie", "prameny", "právní předpisy", "články"),
    "da": ("artikler", "bøger", "hjemmesider", "internetkilder", "rapporter"),
    "de": (
        "archivalien", "archivquellen", "artikel", "aufsätze", "bücher", "forschungsliteratur", "gesetze", "gesetze und verordnungen", "interviews", "internetquellen",
        "monographien", "monografien", "onlinequellen", "online-quellen", "rechtsquellen", "sammelbände", "ungedruckte quellen", "gedruckte quellen",
        "zeitschriften", "zeitschriftenaufsätze", "zeitungen",
    ),
    "en": (
        "archival collections", "archival material", "archival materials", "archival sources", "archive sources", "archives", "articles",
        "audiovisual sources", "book chapters", "books", "books and articles", "case law", "cases",
        "conference papers", "court cases", "data sets", "datasets", "dissertations", "films", "government documents", "interviews", "internet sources", "journal articles", "legislation",
        "manuscript collections", "manuscript sources", "manuscripts", "newspapers", "newspapers and magazines", "official publications", "online sources", "printed sources",
        "printed primary sources", "published primary sources", "published sources", "reports", "standards", "statutes", "theses",
        "theses and dissertations", "unpublished primary sources", "unpublished sources", "web pages", "web sources", "websites",
    ),
    "es": (
        "archivos", "artículos", "artículos de revista", "documentos", "entrevistas", "fuentes de archivo", "fuentes electrónicas", "fuentes orales", "hemerografía",
        "legislación", "libros", "libros y artículos", "páginas web", "recursos electrónicos", "tesis", "webgrafía",
    ),
    "fr": (
        "archives", "articles", "articles de revues", "chapitres d'ouvrages", "documents officiels", "entretiens", "filmographie", "littérature grise",
        "ouvrages", "ouvrages et articles", "presse", "rapports", "sites internet", "sites web", "sitographie", "sources d'archives", "sources manuscrites",
        "sources imprimées", "textes de loi", "thèses", "webographie",
    ),
    "it": ("articoli", "documenti", "fonti archivistiche", "fonti inedite", "fonti normative", "libri", "libri e articoli", "normativa", "riviste", "sitografia", "siti web"),
    "nl": ("artikelen", "boeken", "boeken en artikelen", "internetbronnen", "kranten", "rapporten", "websites", "wetgeving"),
    "pl": ("akty prawne", "artykuły", "książki", "monografie", "netografia", "opracowania", "strony internetowe", "źródła drukowane", "źródła internetowe"),
    "pt": ("artigos", "artigos de periódicos", "dissertações e teses", "documentos", "fontes orais", "legislação", "livros", "sites", "sítios eletrônicos", "teses", "webgrafia"),
    "ru": ("интернет-ресурсы", "источники", "книги", "монографии", "нормативные акты", "нормативно-правовые акты", "статьи", "электронные ресурсы"),
    "sv": ("artiklar", "böcker", "elektroniska källor", "internetkällor", "intervjuer", "muntliga källor", "otryckta källor", "rapporter", "tryckta källor", "webbsidor"),
    "zh": ("专著", "中文文献", "外文文献", "期刊论文", "英文文献"),
}  # fmt: skip
