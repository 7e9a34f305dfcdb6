"""Words that handbooks put in brackets after a title: the type of the work, folded. Origin: APA 7, chapter 10, and everyday use."""

# Where somebody posts, and posts there.
POSTS = (
    "bluesky", "facebook", "facebook post", "instagram", "instagram photograph", "instagram post", "linkedin", "linkedin post", "mastodon",
    "mastodon post", "tiktok", "twitter",
)  # fmt: skip

MEDIA = frozenset({
    "advance online publication", "album", "audio book", "audio podcast", "audio podcast episode", "audiobook", "blog post",
    "broadcast", "brochure", "cd", "cd-rom", "computer program", "computer software", "conference paper", "conference presentation",
    "conference session", "data file", "data set", "database", "dataset", "discussion paper", "documentary film", "dvd", "e-book",
    "e-journal", "ebook", "editorial", "electronic resource", "electronic version", "elektronisk", "eletrônico", "em linha", "en ligne",
    "en línea", "fact sheet", "film", "interview", "keynote address", "large language model", "lecture", "letter to the editor", "manuscript",
    "manuscript in preparation", "manuscript submitted for publication", "map", "mobile app", "motion picture", "ms", "music album",
    "newspaper", "online", "pamphlet", "paper presentation", "photograph", "podcast", "podcast episode", "poster",
    "poster presentation", "poster session", "powerpoint slides", "preprint", "press release", "report", "reprint", "song", "speech",
    "statistical software", "technical report", "television broadcast", "television series", "television series episode", "tv series",
    "tv series episode", "tweet", "unpublished data", "unpublished manuscript", "unpublished raw data", "vhs", "video", "video file",
    "video game", "videocassette", "videotape", "web log post", "webinar", "website", "white paper", "working paper", *POSTS,
})  # fmt: skip

# Where a publisher might be, but none is meant. Folded.
NOTES = frozenset({
    "abridged", "article in press", "draft", "epub", "forthcoming", "good", "guest lecture", "handout", "in chinese", "in preparation", "in press",
    "in russian", "lecture notes", "manuscript", "manuscript in preparation", "manuscript submitted for publication", "mimeo", "ms", "np", "online", "paper", "ph.d", "preprint", "preprints", "press release",
    "reprint", "s.l", "s.n", "submitted", "submitted for publication", "thesis", "to appear", "under press", "unpublished", "unpublished manuscript",
    "unpublished ms", "web", "working paper",
})  # fmt: skip

# Who makes works that are neither written nor edited: (Director), (Writer/Director). Origin: APA 7, chapter 10, and its translations.
MAKERS = (
    "artist", "cinematographer", "composer", "conductor", "creator", "director", "host", "performer", "photographer", "presenter", "producer",
    "screenwriter", "speaker", "writer",
    "diretor", "drehbuch", "instruktør", "moderation", "produktion", "produzent", "produzentin", "realizador", "regie", "regisseur", "regisseurin", "regissör",
    "regista", "réalisateur", "réalisation", "réalisatrice", "reżyser", "reżyseria", "reż", "regissør", "režie", "režisér", "ohjaaja", "ohjaus", "ohj",
    "yönetmen", "σκηνοθέτης", "σκηνοθέτις", "σκηνοθέτρια", "σκηνοθεσία", "режиссёр", "режиссер", "режисер", "реж",
    "programledare", "programleder", "vært", "sunucu", "yapımcı", "prowadzący", "prowadząca",
)  # fmt: skip

# The first word of a type of work that no journal prints: its publisher follows: [Data set]. Lamp Bank. Folded.
PUBLISHED_ALONE = frozenset({
    "album", "brochure", "computer", "data", "dataset", "documentary", "exhibition", "fact", "film", "lecture", "map", "mobile", "motion", "painting",
    "photograph", "podcast", "poster", "sculpture", "software", "song", "statistical", "television", "tv", "unpublished", "video", "webinar",
})  # fmt: skip

# Makers with a field of their own, and the first word of a type of work that is presented at a meeting. Folded.
MAKERS_WITH_FIELD = {
    **dict.fromkeys(("director", "diretor", "instruktor", "realizador", "regie", "regisseur", "regisseurin", "regissor", "regista", "realisateur", "realisation",
        "realisatrice", "rezyser", "rezyseria", "rez", "reziser", "rezie", "ohjaaja", "ohjaus", "ohj", "yonetmen", "σκηνοθετης", "σκηνοθετις", "σκηνοθετρια",
        "σκηνοθεσια", "режиссер", "режисер", "реж"), "director"),
    **dict.fromkeys(("host", "moderation", "programledare", "programleder", "prowadzacy", "prowadzaca", "sunucu", "vaert"), "host"),
}  # fmt: skip
# Where videos are uploaded.
VIDEO_SITES = frozenset({"Bilibili", "Dailymotion", "TikTok", "Vimeo", "YouTube"})
SUNG = frozenset({"song", "track"})
SPOKEN = frozenset({"conference", "keynote", "lecture", "paper", "plenary", "poster", "speech", "symposium", "talk"})

# Types of works in brackets (MEDIA) → biblatex's entry types; those that are not here are ambiguous.
KINDS_OF_MEDIA = {
    "album": "audio", "audio book": "audio", "audio podcast": "audio", "audio podcast episode": "audio", "audiobook": "audio", "blog post": "online", "brochure": "booklet", "cd": "audio", "compact disc": "audio",
    "computer program": "software", "computer software": "software", "conference paper": "unpublished",
    "conference presentation": "unpublished", "conference session": "unpublished", "data file": "dataset", "data set": "dataset",
    "database": "dataset", "dataset": "dataset", "documentary film": "movie", "doctoral dissertation": "thesis", "dvd": "movie", "episode": "audio", "fact sheet": "online",
    "film": "movie", "interview": "interview", "keynote address": "unpublished", "large language model": "software", "lecture": "unpublished", "manuscript": "unpublished",
    "manuscript in preparation": "unpublished", "manuscript submitted for publication": "unpublished", "map": "image",
    "mobile app": "software", "motion picture": "movie", "music album": "audio", "paper presentation": "unpublished",
    "podcast": "audio", "podcast episode": "audio", "poster": "unpublished", "poster presentation": "unpublished", "poster session": "unpublished",
    "preprint": "online", "press release": "online", "software": "software", "song": "audio", "speech": "unpublished",
    "statistical software": "software", "streaming video": "video", "television broadcast": "video", "television series": "video", "television series episode": "video", "tv series": "video", "tv series episode": "video",
    "tweet": "online", "unpublished data": "unpublished", "unpublished manuscript": "unpublished", "unpublished raw data": "unpublished",
    "datasett": "dataset", "datasæt": "dataset", "datensatz": "dataset", "conjunto de dados": "dataset", "conjunto de datos": "dataset", "jeu de données": "dataset",
    "tietoaineisto": "dataset", "veri seti": "dataset", "zbiór danych": "dataset", "σύνολο δεδομένων": "dataset", "набор данных": "dataset", "набір даних": "dataset",
    "belgesel": "movie", "belgesel film": "movie", "documentaire": "movie", "documental": "movie", "documentário": "movie", "dokumentarfilm": "movie",
    "dokumentti": "movie", "dokumentärfilm": "movie", "dokumentární film": "movie", "elokuva": "movie", "filme": "movie", "film dokumentalny": "movie", "película": "movie",
    "ντοκιμαντέρ": "movie", "ταινία": "movie", "документальний фільм": "movie", "документальный фильм": "movie", "фильм": "movie", "фільм": "movie",
    "podcastafsnit": "audio", "podcastavsnitt": "audio", "podkast": "audio", "podkastepisode": "audio", "подкаст": "audio",
    "βίντεο": "video", "видео": "video", "відео": "video",
    "video": "video", "video file": "video", "video game": "software", "web log post": "online", "webinar": "video",
    **dict.fromkeys(POSTS, "online"),
}  # fmt: skip
