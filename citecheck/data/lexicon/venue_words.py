"""Words for what shows, keeps or handles works, by language: (Kunsthalle Halmark, 2016), the software Luxor (2017). Lower case.

Origin: everyday use, and the names that such places give themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

# Nouns for a museum, a gallery, a theatre, an archive or a library in its own name.
VENUES: Mapping[str, tuple[str, ...]] = {
    "": ("pinacoteca", "tate"),
    "de": (
        "archiv", "bibliothek", "galerie", "kunsthalle", "kunsthaus", "kunstmuseum", "kunstverein", "landesmuseum", "museum", "oper", "pinakothek",
        "schauspielhaus", "staatsgalerie", "staatstheater", "stadtarchiv", "stadtmuseum", "theater",
    ),
    "en": ("archive", "archives", "galleries", "gallery", "library", "museum", "museums", "playhouse", "theater", "theatre"),
    "es": ("archivo", "biblioteca", "filmoteca", "galería", "museo", "teatro"),
    "fr": ("archives", "bibliothèque", "cinémathèque", "galerie", "musée", "théâtre"),
    "it": ("archivio", "biblioteca", "cineteca", "galleria", "museo", "teatro"),
    "nl": ("archief", "bibliotheek", "museum", "rijksmuseum", "schouwburg"),
    "pl": ("archiwum", "biblioteka", "galeria", "muzeum", "teatr"),
    "pt": ("arquivo", "biblioteca", "cinemateca", "galeria", "museu", "teatro"),
    "sv": ("arkiv", "museet", "museum", "teatern"),
}  # fmt: skip

# The same as the second half of a German or Dutch compound: Heimatmuseum, Stadttheater.
VENUE_ENDINGS: Mapping[str, tuple[str, ...]] = {"de": ("archiv", "galerie", "museum", "theater"), "nl": ("archief", "museum")}

# Nouns for a program, a platform or a collection of texts right before its name: il software Luxor (2017), le corpus Luxor (1998).
TOOLS: Mapping[str, tuple[str, ...]] = {
    "de": ("app", "datenbank", "korpus", "plattform", "programm", "software", "werkzeug"),
    "en": ("app", "corpus", "database", "package", "platform", "software", "tool", "toolkit"),
    "es": ("aplicación", "corpus", "herramienta", "plataforma", "programa", "software"),
    "fr": ("application", "corpus", "logiciel", "outil", "plateforme"),
    "it": ("applicazione", "corpus", "piattaforma", "programma", "software", "strumento"),
    "nl": ("corpus", "pakket", "platform", "programma", "software"),
    "pt": ("aplicativo", "corpus", "ferramenta", "plataforma", "programa", "software"),
}

# What an archive keeps its papers in, with a number: (Kasten 1923).
SHELVES: Mapping[str, tuple[str, ...]] = {
    "de": ("faszikel", "karton", "kasten", "konvolut", "mappe", "schachtel"),
    "en": ("box", "carton", "folder"),
    "es": ("caja", "carpeta", "legajo"),
    "fr": ("boîte", "carton", "liasse"),
    "it": ("busta", "faldone", "fascicolo"),
    "pt": ("caixa", "maço"),
}
