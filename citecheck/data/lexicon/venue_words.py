"""Words for places that show or keep works, by language: (Kunsthalle Halmark, 2016). Lower case.

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
