"""What happens to a citation on its way into the text, and what each costs: −ln of how often it happens, in nats.

Origin: counted over the citations of edited papers and of scans whose clean text is known where the comment says "counted", else judged by a rule
of thumb (one in twenty 3, one in a hundred 4.6, one in a thousand 6.9) and held against the same papers; benchmarks/costs.py counts again.
"""

# Bounds of the search, in the same nats. Origin: held against the edited papers; a change of one nat moves few verdicts.
IMPOSSIBLE = 99.0  # no story leads here
DEAREST = 40.0  # a story as dear as this is not told
NEARLY_ALIKE = 3.0  # two names must be as alike as this to be thought swapped or parted
GOOD_ENOUGH = 2.5  # an explanation as cheap as this need not be bettered by a damaged one
ODD_READING = 4.0  # a reading that the grammar takes as dearly as this …
ODD_READING_MOST = 10.0  # … is believed up to this cost, explanation and all
READING_MISSES = 2.0  # a reading that leads nowhere costs this beyond the price of "missing"
SURE = 1.0  # an explanation as cheap as this is taken for right
MARGIN = 1.0  # the best explanation must be better than the next by this
DOUBT = 3.0  # beyond the price of "missing", an entry that nothing else cites may still be meant
LIKE_ANOTHER = 10.5  # a citation that the list cannot explain may be a damaged copy of another up to this

# Names.
SLIP = 9.5  # one name in 250 is misspelt, × which of some fifty likely slips it is
SECOND_SLIP = 5.0
FIRST_LETTER = 2.5  # the first letter is seldom wrong
ROMANISED = 4.0
INFLECTED = 4.0  # a case or a plural of the name
UMLAUT = 0.3  # Müller, Mueller, Muller
LOOKALIKE = 0.3  # letters of another alphabet among Latin ones
SCANNED_TEXT = 0.01  # from this share of wrong characters on, the list may be scanned like the text
LIST_SCANNED = 1.0  # it is the list's name that a scanner damaged
SHAPE = 5.5  # one of the known traps for a scanner, some four in a thousand letters (counted)
UNSEEN = 11.0  # a confusion that was never counted
FUSED_PARTICLE = 6.5
FUSED_CONJUNCTION = 6.0
LOST_CONJUNCTION = 5.0
GIVEN_FOR_FAMILY = 6.0
ONLY_LAST_WORD = 1.5  # the words before the family name are not the given name
GIVEN_BEFORE = 0.2  # the given name before the family name: Kenneth Pike
GIVEN_BEHIND = 0.4  # … or behind it: Shen Zhihua
OTHER_GIVEN = 6.0  # … and the list's given name is another
WORDS_AFTER = 4.5
EASTERN_FAMILY = 0.5  # the first signs of a whole name: 山田 of 山田太郎; 王明 may also be another than 王明华
OTHER_INITIAL = 4.0
OTHER_GIVEN_NAME = 2.0  # given names in full that begin alike
ACRONYM = 0.3
ACRONYM_NEXT_LETTER = 0.3  # a letter that follows the first of a word: ISTAT
ACRONYM_INNER = 0.8  # a letter from within a compound: DFG
ACRONYM_WORD_PASSED = 1.5  # a word that gives no letter
ACRONYM_CUT = 0.5  # words at the end give none: CDC for … and Prevention
ACRONYM_ODDEST = 3.0  # an abbreviation that needs more than this is another body's
ALIAS_MOST = 4.0  # what an abbreviation stands for must be nearly the listed name
PART_OF_NAME = 3.0
LAST_WORD_OF_BODY = 8.5  # a program took a body for a person: (Council, 1991) for some National Council
UNIT_OF_BODY = 1.0  # an agency that is listed below its parent
ABBREVIATED_WORDS = 0.5  # Dept. of Snow
INFLECTED_BODY = 0.5  # des Statistischen Amtes: the words' endings differ

# Authors.
LEFT_OUT = 5.0
FIRST_LEFT_OUT = 10.0
ADDED = 7.5
FIRST_ADDED = 9.5
HIDDEN = 2.0  # an author whom the entry itself hides in its "et al."
HIDDEN_ONE = 3.0  # … where only one is: "et al." mostly hides more
AUTHORS_SWAPPED = 5.5
ET_AL_LOST = 4.0
ET_AL_OVER_TWO = 3.0
ET_AL_OVER_NONE = 5.0
TITLE = 0.5  # a work without an author, by its title
AUTHORS_UNREAD = 2.0  # an entry whose title, as it was read, begins with the cited names
TITLE_FOR_AUTHOR = 4.5
SCANNED_MARK = 1.5  # a conjunction or "et al." that a scanner damaged (counted)

MIS_ENCODED = 0.1  # where one letter is in the wrong encoding, all of its kind are

TRANSLATED_AND = 2.0  # Shen he Li
AND_OTHERS = 4.5  # 等 ("and others") romanised or translated
SPACED_OUT = 2.0  # S m i t h; Will iams
GLUED_WORDS = 1.5  # Smithand Brown

# Lines of another column, or of the page, inside a citation: read only where the list does not know it as it stands.
INTERRUPTED = 2.0  # the first half is open: "(Marlowe &"
INTERRUPTED_WHOLE = 4.0  # … or is whole by itself
INTERRUPTED_LINE = 0.5  # each further line

# Years.
OTHER_YEAR = 3.0  # another year that the entry prints: of an earlier printing, of the original
OTHER_ORIGINAL = 4.0  # the entry's original is of another year
LETTER_LOST = 1.5
LETTER_LOST_UNPRINTED = 0.5
LETTER_ADDED = 3.0
LETTER_OTHER = 9.0  # the list prints another letter: there was a sibling, and it is not listed
LETTER_UNPRINTED = 2.0  # a letter the list does not print is evidence, not proof
LETTER_SCANNED = 3.0
ONE_OFF = 7.0
FEW_OFF = 8.5
DIGITS_SWAPPED = 7.5
DIGIT_LOST = 5.0  # nats; a digit of a year left out or typed twice: 212, 20012 (estimated)
CENTURY_LOST = 6.0  # nats; a year of two digits: 12 for 2012 (estimated)
DIGIT_OTHER = 9.0
YEAR_OTHER = 12.0
DIGIT_SCANNED = 6.0
DIGIT_SCANNED_BADLY = 5.0
YEAR_WORDED = 3.0  # in press, where the list has the year
YEAR_UNLISTED = 2.5
GLYPH = 3.0  # a look-alike in a year: 2O11 (counted)
GLYPH_AGAIN = 1.0  # the same confusion once more: 2OO1
GLYPH_UNLIKE = 4.5  # a digit read as one that does not look like it
GAP = 2.0  # 201 1
LETTER_APART = 0.5  # 2005 a

CALENDAR = 4.0  # a year of another calendar

# The grammar of authors before a year (extract/): what a reading costs by itself. Origin: judged, and held against edited papers and their scans.
LISTED_NAME = -1.0  # the list knows the name
PARTICLE_UNLISTED = 0.5  # … but not with this particle
LISTED_WITH_GIVEN = -1.5  # with a given name that is needed to tell namesakes apart, or an initial
GIVEN_UNNEEDED = 0.5
NO_NAME = 9.0  # a word that is no author by itself: Although (1999)
ODD_NAME = 1.5  # … but people are called so: Anderson and May
NO_NAME_FIRST = 7.0  # the same before other words: Although Quist
LISTED_NO_NAME_FIRST = 2.0  # … where the list knows it as a name: He Li, whose conjunction is lost
NO_NAME_LAST = 4.0
SMALL_WORD_INSIDE = 1.5  # an organisation's "of" without a word such as Institute
INITIAL_OR_WORD = 1.0  # a letter without a stop that is a word of some language, before a name that nobody knows: W Krakowie
THIRD_WORD = 1.5  # each word of a person beyond two
WORD_BEFORE_LISTED = 1.0
WEAK_CONJUNCTION = 2.0  # "in" joins two authors in Slovenian alone
TWO_FOR_ONE = 0.5  # two authors where the conjunction may be an organisation's own
MARKS = {";": 2.0, ":": 2.0, ".": 2.5} | dict.fromkeys('-–~‘“”"}*…', 1.0)  # a mark between authors
SEMICOLON_AGAIN = 0.2
COMMA_OF_TWO = 1.0  # Marlow, and Quist (1999)
COMMA_IN_BRACKET = 1.0  # each, where no conjunction joins the last
COMMA_IN_TEXT = 4.0
WORDS_BETWEEN = 1.5  # a few words between author and bracket: Marlow argues (1999)
DOUBTFUL_AUTHORS = 6.0  # from here on authors are believed only if the list explains them

# What it costs to begin the authors at one word and leave the one before it; extract/left_behind.py has an example of each.
LEFT_BEHIND = {
    "and-alone": 0.5,
    "and-before-bent": 3.0,
    "and-in-bracket": 4.0,
    "and-of-authors": 6.0,
    "and-of-clause": 1.5,
    "article": 0.5,
    "comma": 1.0,
    "comma-in-bracket": 2.5,
    "initial": 4.0,
    "inside-organisation": 2.5,
    "listed-in-text": 0.2,
    "listed-name": 8.0,
    "no-author": 0.0,
    "particle": 4.0,
    "particle-of-listed": 6.0,
    "semicolon": 2.5,
    "small-particle": 2.0,
    "word": 5.0,
}

# Entries that say nothing.
BLANK_IN_PLACE = 7.4
BLANK_NEAR_PLACE = 9.0
BLANK_ANYWHERE = 9.4
BLANK_IN_ORDER = 2.5  # less, where works and such entries in a row are as many

# "Missing" is an explanation too.
NOT_LISTED = 4.0  # about one cited work in fifty is not listed
SOME_YEAR = 3.7  # one of some forty years
LISTED_ELSEWHERE = 0.5  # half of the works that are not listed are by people who are listed for another (and ln of the entries for which)
LISTED_TOGETHER = 2.5
DAMAGED = 100.0  # per share of wrong characters: in a bad scan a name that nobody knows is the scanner's more often than the author's
DAMAGED_MOST = 4.0
CITED_AGAIN_MOST = 2.5  # at most so much likelier is a work that the text cites often where a scanner damaged a name (estimated)
BURST = 8.0  # nats; a scanner's faults come in clusters: beyond this, the next one in the same word …
IN_BURST = 0.6  # … costs this share of its price (estimated on papers damaged by the counted confusions)
NAMES_MOST = 22.0  # names are no dearer than this together
RARE_NAME = 4.0  # a name that is not common …
RARE_LETTER = 0.7  # … and each of its letters, up to
RARE_LETTERS_MOST = 8.0
ET_AL_MISSING = 0.5  # further authors who are not listed either
MENTION_MOST = 10.0  # a bare mention that the list explains no better is no citation (and as much again in a bad scan)
CITED_ELSEWHERE = 6.0  # an entry that is cited rightly elsewhere, for a citation of another year: its authors wrote more than one work

# Keys.
KEY_CASE = 1.0  # biber and pandoc take Abel1999 and abel1999 for two keys
KEY_MISSING = 10.0  # a key that no entry has
KEY_SLIP = 2.0  # each letter that a key is off
# "No citation at all" beside "not listed": how much each kind of evidence says for it (nats, −: against). Origin: judged by a rule of thumb and
# held against labelled findings on abstracts and lessons that nobody wrote for this program; link/no_citation.py has an example of each.
NO_CITATION = {
    "acronym": 5.0,
    "article": 2.5,
    "as-of": 6.0,
    "behind-event": 3.0,
    "behind-title": 3.5,
    "bracket": -2.0,
    "circa": 3.0,
    "common-word": 6.0,
    "credit": 5.0,
    "date": 5.0,
    "early": 2.0,
    "et-al": -5.0,
    "event": 4.0,
    "example": 4.0,
    "funded": 5.0,
    "future": 6.0,
    "genre": 4.0,
    "grant": 5.0,
    "imprint": 4.5,
    "in-meeting": 3.0,
    "in-place": 2.0,
    "initials": -3.0,
    "lead": -2.0,
    "letter": -4.0,
    "life-dates": 9.0,
    "listed": -3.0,
    "locator": -4.0,
    "markup": 2.5,
    "named-thing": 4.0,
    "noun": 2.0,
    "number-again": 9.0,
    "organisation": -4.0,
    "own-work": 3.0,
    "place": 2.0,
    "possessive": 3.0,
    "product": 3.0,
    "report": -3.0,
    "several": -2.0,
    "species": 5.0,
    "title-inside": 6.0,
    "under-author": 3.0,
    "unit": 7.0,
    "work": 4.0,
}
HABIT = 3  # so many make a habit of an essay
EARLY = 40  # years before the first listed one from which on a year is far from the list's
DOUBTFUL = 1.0  # nats of doubt from which on a mention is shown, if at all, as doubtful
NO_CITATION_AT_ALL = 4.5  # … and from which on it is left out
