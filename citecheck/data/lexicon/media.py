"""What handbooks put in brackets behind a title: the kind of the work, folded. Origin: APA 7, chapter 10, and everyday use."""

MEDIA = frozenset({
    "advance online publication", "album", "audio book", "audio podcast", "audiobook", "blog post", "broadcast", "brochure", "cd",
    "cd-rom", "computer program", "computer software", "conference paper", "conference presentation", "conference session", "data file",
    "data set", "database", "dataset", "discussion paper", "documentary film", "dvd", "e-book", "e-journal", "ebook", "editorial",
    "electronic resource", "electronic version", "elektronisk", "eletrônico", "em linha", "en ligne", "en línea", "fact sheet", "film",
    "interview", "lecture", "letter to the editor", "manuscript", "manuscript in preparation", "manuscript submitted for publication",
    "map", "mobile app", "motion picture", "ms", "music album", "newspaper", "online", "pamphlet", "photograph", "poster",
    "poster presentation", "powerpoint slides", "preprint", "press release", "report", "reprint", "song", "statistical software",
    "technical report", "television broadcast", "television series", "tv series", "tweet", "unpublished data", "unpublished manuscript",
    "vhs", "video", "video file", "video game", "videocassette", "videotape", "web log post", "website", "white paper", "working paper",
})  # fmt: skip

# Where a publisher might stand, and none is meant. Folded.
NOTES = frozenset({
    "abridged", "article in press", "draft", "epub", "forthcoming", "good", "guest lecture", "handout", "in chinese", "in preparation", "in press",
    "in russian", "lecture notes", "manuscript", "manuscript in preparation", "manuscript submitted for publication", "mimeo", "ms", "np", "online", "paper", "ph.d", "preprint", "preprints", "press release",
    "reprint", "s.l", "s.n", "submitted", "submitted for publication", "thesis", "to appear", "under press", "unpublished", "unpublished manuscript",
    "unpublished ms", "web", "working paper",
})  # fmt: skip

# Who makes what is neither written nor edited: (Director), (Writer/Director). Origin: APA 7, chapter 10.
MAKERS = (
    "artist", "cinematographer", "composer", "conductor", "creator", "director", "host", "performer", "photographer", "presenter", "producer",
    "screenwriter", "speaker", "writer",
)  # fmt: skip

# The first word of a kind of work that no journal prints: what stands behind it is who published it: [Data set]. Lamp Bank. Folded.
PUBLISHED_ALONE = frozenset({
    "album", "brochure", "computer", "data", "dataset", "documentary", "exhibition", "fact", "film", "lecture", "map", "mobile", "motion", "painting",
    "photograph", "podcast", "poster", "sculpture", "software", "song", "statistical", "television", "tv", "unpublished", "video", "webinar",
})  # fmt: skip
