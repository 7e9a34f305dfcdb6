"""Nouns that name an event, a treaty, a law or a prize, by language. Origin: everyday use in the languages listed. Lower case."""

from __future__ import annotations

from collections.abc import Mapping

# Nouns that name an event, a treaty, a law or a prize, as the last or the first word of a name: the Vienna Agreement (1991).
EVENTS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "abkommen", "aufführung", "aufstand", "ausgleich", "ausstellung", "belagerung", "biennale", "bundestagswahl", "bürgerkrieg",
        "edikt", "einweihung", "epidemie", "erdbeben", "erlass", "eröffnung", "finanzkrise", "friede", "frieden", "gesetz", "gründung",
        "historikertag", "hochwasser", "hungersnot", "inszenierung", "kaiserkrönung", "kirchentag", "kolloquium", "konferenz", "kongress",
        "konvention", "konzil", "krieg", "krise", "krönung", "massaker", "mauerfall", "olympiade", "pakt", "pandemie", "parteitag",
        "pest", "pogrom", "protokoll", "putsch", "reform", "reformation", "revolution", "richtlinie", "schlacht", "seuche", "streik",
        "symposium", "tagung", "teilung", "unruhen", "uraufführung", "urteil", "verfassung", "verordnung", "vertrag", "volkszählung",
        "wahl", "wahlen", "weltausstellung", "weltkrieg", "weltmeisterschaft", "wende", "zensus",
    ),
    "en": (
        "accord", "accords", "act", "agreement", "amendment", "armistice", "assassination", "battle", "biennale", "bill", "blockade",
        "bombing", "boycott", "ceasefire", "census", "championship", "championships", "charter", "colloquium", "concordat", "conference",
        "conferences", "congress", "constitution", "convention", "coronation", "coup", "covenant", "crash", "crisis", "cup", "cyclone",
        "death", "declaration", "decree", "depression", "directive", "disaster", "drought", "earthquake", "edict", "election",
        "elections", "emancipation", "epidemic", "eruption", "exhibition", "expo", "fair", "famine", "festival", "festivals", "fire",
        "flood", "flu", "founding", "games", "genocide", "holocaust", "hurricane", "influenza", "invasion", "landings", "massacre",
        "meeting", "meetings", "mutiny", "olympics", "pact", "pandemic", "partition", "plague", "plebiscite", "protocol", "putsch",
        "rebellion", "recession", "referendum", "reformation", "restoration", "revolt", "revolution", "riots", "schism", "siege",
        "sinking", "strike", "summit", "symposia", "symposium", "tournament", "treaty", "trials", "truce", "tsunami", "typhoon",
        "uprising", "war", "wars", "workshop", "workshops",
    ),
    "es": (
        "acuerdo", "asedio", "batalla", "bienal", "carta", "censo", "coloquio", "congreso", "constitución", "convenio", "copa", "crisis",
        "cumbre", "código", "decreto", "elecciones", "epidemia", "epidemias", "exposición", "feria", "golpe", "guerra", "huelga",
        "incendio", "jornadas", "juegos", "ley", "masacre", "matanza", "montaje", "motín", "mundial", "pacto", "pandemia", "peste",
        "protocolo", "rebelión", "revolución", "sentencia", "simposio", "terremoto", "tratado",
    ),
    "fr": (
        "accord", "accords", "affaire", "arrêt", "bataille", "biennale", "charte", "code", "colloque", "conférence", "congrès",
        "constitution", "convention", "coupe", "crise", "décret", "exposition", "famine", "festival", "grève", "guerre", "incendie",
        "insurrection", "jeux", "loi", "massacre", "naufrage", "pacte", "paix", "pandémie", "peste", "protocole", "révolte", "révolution",
        "salon", "siège", "sommet", "séisme", "traité", "édit", "élection", "élections", "épidémie",
    ),
    "it": (
        "accordi", "accordo", "alluvione", "battaglia", "biennale", "codice", "colloquio", "concilio", "congresso", "convegno",
        "costituzione", "crisi", "decreto", "elezioni", "epidemia", "esposizione", "guerra", "legge", "mostra", "moti", "pace",
        "pandemia", "patto", "peste", "protocollo", "rivolta", "rivoluzione", "sciopero", "sentenza", "statuto", "strage", "terremoto",
        "trattato",
    ),
    "nl": (
        "akkoord", "beleg", "conferentie", "grondwet", "hongersnood", "oorlog", "opstand", "pact", "pandemie", "ramp", "slag", "staking",
        "verdrag", "verkiezingen", "vrede", "watersnood", "wet",
    ),
    "pl": (
        "bitwa", "epidemia", "konstytucja", "konwencja", "pandemia", "powstanie", "pożar", "rewolucja", "sobór", "strajk", "traktat",
        "ustawa", "wojna", "wybory",
    ),
    "pt": (
        "acordo", "acórdão", "batalha", "bienal", "censo", "cerco", "colóquio", "congresso", "constituição", "convenção", "copa", "crise",
        "código", "cúpula", "decreto", "eleições", "encontro", "epidemia", "exposição", "golpe", "greve", "guerra", "incêndio", "jogos",
        "jornada", "lei", "massacre", "motim", "pacto", "pandemia", "peste", "protocolo", "revolta", "revolução", "seminário", "simpósio",
        "terramoto", "terremoto", "tratado",
    ),
    "ru": ("закон", "закона", "закону", "кодекс", "кодекса", "конституции", "конституция", "указ", "указа"),
    "sv": (
        "avtalet", "branden", "freden", "fördraget", "konventionen", "kriget", "krisen", "lagen", "pandemin", "pesten", "revolutionen",
        "slaget", "strejken", "upproret", "valet",
    ),
    "tr": ("anayasası", "kanunu", "yasası", "yönetmeliği"),
}  # fmt: skip

# The same as the second half of a German or Dutch compound: Landtagswahl, Staatsvertrag.
EVENT_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "abkommen", "ausstellung", "gesetz", "konferenz", "kongress", "konvention", "krieg", "kriege", "kriegs", "krise", "reform",
        "revolution", "richtlinie", "schlacht", "tagung", "verfassung", "verordnung", "vertrag", "vertrags", "wahl", "wahlen", "zählung",
    ),
    "nl": ("akkoord", "oorlog", "verdrag", "verkiezingen", "wet"),
}  # fmt: skip
