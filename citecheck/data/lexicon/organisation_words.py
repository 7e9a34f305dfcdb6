"""Words that indicate the names of organisations, by language. Origin: everyday use, and the names of public bodies."""

from __future__ import annotations

# Language code (ISO 639-1) to words of which one is enough to make a name an organisation's.
_BODIES = {
    "en": (
        "academy administration affairs agency alliance archive archives army assembly assessment associates association "
        "authority bank board bureau cabinet center centers central centre centres church city clinic club coalition "
        "collaboration collaborations collaborators collective college commission committee community companies company "
        "confederation conference congress consortium consulting convention cooperation corp corporation council country county "
        "court data database department dept development directorate division economic editorial emergency environment european eurostat "
        "facility faculty federal federation force forum foundation fund global government group health hospital inc industry "
        "initiative inspectorate institute institutes institution international investigators laboratories laboratory league "
        "library limited llc ltd magazine ministry mission movement museum nation national nations network news newspaper "
        "observatory office organisation organisations organization organizations panel parliament partners partnership party "
        "plc police press program programme project registry republic research school secretariat section sector senate service "
        "services society software staff state states station statistical statistics studies survey system task team times "
        "trust undp unicef union unit united university watch workgroup world"
    ),
    "ca": "ajuntament associació conselleria fundació generalitat societat universitat",
    "cs": "akademie knihovna ministerstvo muzeum sdružení správa univerzita ústav úřad",
    "da": "kommune ministeriet rådet styrelsen",
    "de": (
        "agentur akademie amt anstalt behörde bundesamt bundesanstalt bundesministerium bundesregierung bundesverband "
        "bundeszentrale dachverband deutsche fachhochschule forschungsgemeinschaft gesellschaft gmbh gruppe hochschule institut "
        "kommission landesamt landesanstalt max-planck-institut ministerium netzwerk staatsministerium statistik stiftung "
        "umweltbundesamt universität verband verein zentralamt "
        "bezirksamt freistaat gemeinde hansestadt landeshauptstadt landkreis marktgemeinde regierungsbezirk samtgemeinde stadt "
        "stadtverwaltung verbandsgemeinde"
    ),
    "es": (
        "academia agencia asociación ayuntamiento banco centro comisión comité confederación congreso consejo corporación "
        "cámara departamento dirección federación fundación gobierno instituto junta ministerio observatorio organización "
        "república secretaria secretaría sociedad universidad"
    ),
    "fi": "ministeriö virasto yliopisto",
    "fr": (
        "academie académie agence assemblée banque centre comité commission conseil cour departement direction "
        "fondation fédération groupe haute institut ministère mission observatoire office régionale république secrétariat "
        "societé société tribunal union université"
    ),
    "hu": "egyetem hivatal intézet minisztérium",
    "id": "badan kementerian lembaga universitas",
    "it": (
        "agenzia associazione banca commissione comune consiglio dipartimento ente fondazione istituto ministero "
        "osservatorio regione società università"
    ),
    "lt": "departamentas institutas ministerija universitetas",
    "nl": "bureau commissie gemeente ministerie raad stichting universiteit vereniging",
    "no": "departementet direktoratet stortinget",
    "pl": "archiwum biblioteka fundacja główny instytut ministerstwo muzeum rada stowarzyszenie towarzystwo uniwersytet urząd",
    "pt": (
        "agência associação banco centro comissão confederação congresso conselho câmara departamento empresa "
        "federação fundação fundo governo instituto ministério observatório organização prefeitura presidência secretaria senado sociedade tribunal "
        "universidade"
    ),
    "ru": (
        "агентство академия архив ассоциация библиотека ведомство департамент институт комиссия комитет министерство музей организация "
        "правительство управление университет учреждение федерация"
    ),
    "sv": "departementet förbund högskolan inspektionen kommuner myndigheten nämnden riksdagen universitet verket",
    "tr": "bakanlığı başkanlığı enstitüsü kurumu üniversitesi",
    "zh": "公司 出版社 协会 大学 委员会 政府 研究所",
}

# At the end of names in Chinese, which have no gaps.
HAN_ENDS = (*_BODIES["zh"].split(), *["中心", "办公室", "基金会", "学会", "研究院", "组织", "联合会", "局", "部", "银行"])
ORGANISATION_WORDS = frozenset(word for words in _BODIES.values() for word in words.split())

# Countries that a public body's abbreviation leaves out, folded as words: (US) EPA.
JURISDICTIONS = ("australian", "canadian", "u k", "u s", "uk", "united kingdom", "united states", "us")

# Legal forms after the names of firms, without full stops. Origin: company law of the countries whose abbreviations these are.
LEGAL_FORMS = frozenset({"b.v", "co", "corp", "gmbh", "inc", "limited", "llc", "ltd", "ltda", "plc", "s.a", "s.p.a"})

# English: how nouns end that name a body and hardly a person; the small words inside such names.
BODY_ENDINGS = (
    "ation", "ciation", "ency", "group", "ment", "mission", "ncil", "network", "sity", "society", "stry", "team", "tium", "ttee", "tute",
)  # fmt: skip
INSIDE_BODIES = frozenset({"for", "of", "on", "the"})
