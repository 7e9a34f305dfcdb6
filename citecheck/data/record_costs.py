"""What happens to a record on its way into a reference list, and the cost of each: −ln of how often it happens, in nats.

Origin: estimated (one in twenty 3, one in a hundred 4.6, one in a thousand 6.9) unless the comment says "counted";
``benchmarks/verify.py`` measures them on recorded cases, without counting any.
"""

# The title.
TITLE_SLIP = 3.0  # a few wrong letters
SUBTITLE_DROPPED = 0.7
FEWEST_TITLE_WORDS = 4  # with fewer words a title alone does not identify a work

# The year.
YEAR_OFF_BY_ONE = 2.0  # from all dates of the record

# Bounds.
RECORD_MARGIN = 3.0  # the best explanation must be better than the next by this
MOST_BY_TITLE = 5.0  # above this cost, an entry without identifier is not the work of a notice

# Explanations.
ANOTHER_WORK = 11.0  # an entry this expensive under its own identifier is explained by another work's identifier

# The title.
TITLE_CLOSE = 3.0  # a few letters, or a word
TITLE_OTHER = 6.0  # under half of the words in common
TITLE_FAR = 8.0  # under a quarter
FEW_SHARED_WORDS = 0.5
HARDLY_SHARED_WORDS = 0.25
WORDS_HELD = 0.75  # a title that shares this part of the other's words is a form of it, or is about it

# The authors.
AUTHORS_UNSHARED = 6.0  # no author in common, both lists filled
FIRST_AUTHOR_DIFFERS = 4.0  # and the shared ones are fewer than half
AUTHOR_ORDER = 3.0
AUTHOR_REPLACED = 5.0
AUTHORS_LEFT_OUT = 3.0
AUTHOR_RENAMED = 4.0
GROUP_FOR_MEMBERS = 1.0

# The year.
YEAR_OFF_BY_FEW = 4.0
YEAR_OFF_BY_MORE = 7.0
YEARS_FEW = 2  # up to so many years are few

# The place.
VOLUME_DIFFERS = 3.0
PAGE_DIFFERS = 3.0
PLACE_DIFFERS = 5.0  # both
CONTAINER_DIFFERS = 2.0

# Bounds of "not found".
MOST_AUTHORS = 40  # longer lists are cut arbitrarily by sources and lists
FEWEST_WORDS_TO_MISS = 5  # a shorter title may be listed in other words

# Searches.
MOST_BY_SEARCH = 10.0  # above this cost, a record that was found is not the entry's work
ADDING_MARGIN = 5.0  # a DOI is only added if the next record costs this much more
PREPRINT_YEARS = 4  # most years between a preprint and its article
SHARED_WITHOUT_TITLE = 2  # authors that must agree if the title differs
MOST_SHARED_WORDS = 0.7

# Records compared with records.
LONG_TITLE = 7  # words by which a title identifies a work without its authors
SHARED_OF_MANY = 3  # authors in common that are enough if a few are only on one list

# Contradictions.
SAME_LANGUAGE = 0.15  # titles with fewer words in common may be in two languages
YEARS_DIGITISED = 4  # a record later than the entry by more may be dated by its volume's online publication
