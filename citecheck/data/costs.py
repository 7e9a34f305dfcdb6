"""What happens to a citation on its way into the text, and the cost of each: −ln of how often it happens, in nats.

Origin: counted over the citations of edited papers and of scans with a known clean text if the comment says "counted", else estimated
(one in twenty 3, one in a hundred 4.6, one in a thousand 6.9) and tested on the same papers; benchmarks/costs.py repeats the counts.
"""

# Bounds of the search, in the same nats. Origin: tested on the edited papers; a change of one nat affects few verdicts.
IMPOSSIBLE = 99.0  # there is no explanation
DEAREST = 40.0  # an explanation this expensive is not reported
NEARLY_ALIKE = 3.0  # two names must be this similar to count as swapped or split
GOOD_ENOUGH = 2.5  # an explanation this cheap is not compared with damaged ones
ODD_READING = 4.0  # a reading at this grammatical cost …
ODD_READING_MOST = 10.0  # … is accepted up to this total cost, explanation included
READING_MISSES = 2.0  # an unexplained reading costs this in addition to "missing"
SURE = 1.0  # an explanation this cheap counts as correct
MARGIN = 1.0  # the best explanation must be better than the next by this
DOUBT = 3.0  # above the cost of "missing": an entry not cited otherwise may still be meant
LEAST_MISSING = 5.0  # "missing" counts as this at least where entries that may be meant are not to be called uncited
OF_NO_USE = 12.5  # above the cost of "missing": no rule uses an explanation this expensive
LIKE_ANOTHER = 10.5  # a citation that the list cannot explain may be a damaged copy of another up to this cost

# Names.
SLIP = 9.5  # one name in 250 is misspelt, × which of some fifty likely slips it is
SECOND_SLIP = 5.0
FIRST_LETTER = 2.5  # the first letter is seldom wrong
ROMANISED = 4.0
INFLECTED = 4.0  # an inflected form or plural of the name
UMLAUT = 0.3  # Müller, Mueller, Muller
LOOKALIKE = 0.3  # letters of another alphabet among Latin ones
SCANNED_TEXT = 0.01  # from this share of wrong characters on, the list may be scanned like the text
LIST_SCANNED = 1.0  # a scanner damaged the name in the list
SHAPE = 5.5  # one of the known OCR traps, some four in a thousand letters (counted)
UNSEEN = 11.0  # a confusion that was never counted
FUSED_PARTICLE = 6.5
FUSED_CONJUNCTION = 6.0
LOST_CONJUNCTION = 5.0
GIVEN_FOR_FAMILY = 6.0
ONLY_LAST_WORD = 1.5  # the words before the family name are not the given name
GIVEN_BEFORE = 0.2  # the given name before the family name: Kenneth Pike
GIVEN_BEHIND = 0.4  # … or after it: Shen Zhihua
OTHER_GIVEN = 6.0  # … and the list has a different given name
WORDS_AFTER = 4.5
EASTERN_FAMILY = 0.5  # the first characters of a whole name: 山田 of 山田太郎; 王明 may also be someone other than 王明华
OTHER_INITIAL = 4.0
OTHER_GIVEN_NAME = 2.0  # full given names that begin alike
ACRONYM = 0.3
ACRONYM_NEXT_LETTER = 0.3  # a letter after the first of a word: ISTAT
ACRONYM_INNER = 0.8  # a letter from within a compound: DFG
ACRONYM_WORD_PASSED = 1.5  # a word that contributes no letter
ACRONYM_CUT = 0.5  # words at the end contribute none: CDC for … and Prevention
ACRONYM_ODDEST = 3.0  # an abbreviation that costs more than this belongs to another body
ALIAS_MOST = 4.0  # the meaning of an abbreviation must be nearly the listed name
PART_OF_NAME = 3.0
LAST_WORD_OF_BODY = 8.5  # a program took a body for a person: (Council, 1991) for some National Council
UNIT_OF_BODY = 1.0  # an agency that is listed below its parent
ABBREVIATED_WORDS = 0.5  # Dept. of Snow
INFLECTED_BODY = 0.5  # des Statistischen Amtes: inflected words

# Authors.
LEFT_OUT = 5.0
FIRST_LEFT_OUT = 10.0
ADDED = 7.5
FIRST_ADDED = 9.5
HIDDEN = 2.0  # an author hidden by the entry's own "et al."
HIDDEN_ONE = 3.0  # … if it is the only one: "et al." mostly hides more
AUTHORS_SWAPPED = 5.5
ET_AL_LOST = 4.0
ET_AL_OVER_TWO = 3.0
ET_AL_OVER_NONE = 5.0
TITLE = 0.5  # a work without an author, by its title
AUTHORS_UNREAD = 2.0  # an entry whose title, as it was read, begins with the cited names
TITLE_FOR_AUTHOR = 4.5
SCANNED_MARK = 1.5  # a conjunction or "et al." that a scanner damaged (counted)

MIS_ENCODED = 0.1  # if one letter is in the wrong encoding, all of its kind are

TRANSLATED_AND = 2.0  # Shen he Li
AND_OTHERS = 4.5  # 等 ("and others") romanised or translated
SPACED_OUT = 2.0  # S m i t h; Will iams
GLUED_WORDS = 1.5  # Smithand Brown

# Lines of another column, or of the page, inside a citation: tried only if the list does not have it as it is.
INTERRUPTED = 2.0  # the first half is incomplete: "(Marlowe &"
INTERRUPTED_WHOLE = 4.0  # … or is complete by itself
INTERRUPTED_LINE = 0.5  # each further line

# Years.
OTHER_YEAR = 3.0  # another year that the entry prints: of an earlier printing, of the original
OTHER_ORIGINAL = 4.0  # the entry's original has another year
LETTER_LOST = 1.5
LETTER_LOST_UNPRINTED = 0.5
LETTER_ADDED = 3.0
LETTER_OTHER = 9.0  # the list prints another letter: a sibling exists that is not listed
LETTER_UNPRINTED = 2.0  # a letter the list does not print is evidence, not proof
LETTER_SCANNED = 3.0
ONE_OFF = 7.0
FEW_OFF = 8.5
DIGITS_SWAPPED = 7.5
DIGIT_LOST = 5.0  # nats; a digit of a year left out or typed twice: 212, 20012 (estimated)
CENTURY_LOST = 6.0  # nats; a year of two digits: 12 for 2012 (estimated)
DIGIT_OTHER = 9.0
DIGIT_IMPOSSIBLE = 6.0  # nats; one other digit makes a year that no work can have: 3003 for 2003 (estimated)
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

# The grammar of authors before a year (extract/): the cost of a reading by itself. Origin: estimated, tested on papers and scans of them.
LISTED_NAME = -1.0  # the list knows the name
PARTICLE_UNLISTED = 0.5  # … but not with this particle
LISTED_WITH_GIVEN = -1.5  # with a given name that distinguishes namesakes, or an initial
GIVEN_UNNEEDED = 0.5
NO_NAME = 9.0  # a word that cannot be an author: Although (1999)
ODD_NAME = 1.5  # … but people have this name: Anderson and May
NO_NAME_FIRST = 7.0  # the same before other words: Although Quist
LISTED_NO_NAME_FIRST = 2.0  # … if the list knows it as a name: He Li, whose conjunction is lost
NO_NAME_LAST = 4.0
SMALL_WORD_INSIDE = 1.5  # an organisation's "of" without a word such as Institute
INITIAL_OR_WORD = 1.0  # a letter without a full stop that is a word of some language, before an unknown name: W Krakowie
THIRD_WORD = 1.5  # each word of a person beyond two
WORD_BEFORE_LISTED = 1.0
WEAK_CONJUNCTION = 2.0  # "in" joins two authors only in Slovenian
TWO_FOR_ONE = 0.5  # two authors if the conjunction may be part of an organisation's name
MARKS = {";": 2.0, ":": 2.0, ".": 2.5} | dict.fromkeys('-–~‘“”"}*…', 1.0)  # a mark between authors
SEMICOLON_AGAIN = 0.2
COMMA_OF_TWO = 1.0  # Marlow, and Quist (1999)
COMMA_IN_BRACKET = 1.0  # each, if no conjunction joins the last
COMMA_IN_TEXT = 4.0
WORDS_BETWEEN = 1.5  # a few words between author and bracket: Marlow argues (1999)
DOUBTFUL_AUTHORS = 6.0  # from here on authors are only accepted if the list explains them

# The cost of beginning the authors at one word and leaving the one before it; extract/left_behind.py has an example of each.
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

# Entries without author and title.
BLANK_IN_PLACE = 7.4
BLANK_NEAR_PLACE = 9.0
BLANK_ANYWHERE = 9.4
BLANK_IN_ORDER = 2.5  # less, if there are as many works as adjacent empty entries

# "Missing" is an explanation too.
NOT_LISTED = 4.0  # about one cited work in fifty is not listed
SOME_YEAR = 3.7  # one of some forty years
LISTED_ELSEWHERE = 0.5  # half of the unlisted works are by people who are listed for another (plus ln of the entries for which)
LISTED_TOGETHER = 2.5
DAMAGED = 100.0  # per share of wrong characters: in a bad scan an unknown name is more often an OCR error than the author's
DAMAGED_MOST = 4.0
CITED_AGAIN_MOST = 2.5  # at most so much likelier is a work that the text cites often, where a scanner damaged a name (estimated)
BURST = 8.0  # nats; OCR errors come in clusters: beyond this, the next one in the same word …
IN_BURST = 0.6  # … costs this share of its cost (estimated on papers damaged by the counted confusions)
NAMES_MOST = 22.0  # names cost at most this together
RARE_NAME = 4.0  # an uncommon name …
RARE_LETTER = 0.7  # … and each of its letters, up to
RARE_LETTERS_MOST = 8.0
ET_AL_MISSING = 0.5  # further authors who are not listed either
MENTION_MOST = 10.0  # a bare mention that the list explains no better is not a citation (and as much again in a bad scan)
INITIALS_OTHER = 1.0  # more or fewer initials than cited, beside an entry that has just these (estimated)
CITED_ELSEWHERE = 6.0  # an entry cited correctly elsewhere, for a citation with another year: its authors wrote more than one work

# Keys.
KEY_CASE = 1.0  # biber and pandoc treat Abel1999 and abel1999 as two keys
KEY_MISSING = 10.0  # a key without an entry
KEY_SLIP = 2.0  # each wrong letter of a key
# "No citation" compared with "not listed": the weight of each kind of evidence for it (nats, −: against). Origin: estimated, and tested
# on labelled findings in abstracts and lessons not written for this program; link/no_citation.py has an example of each.
NO_CITATION = {
    "acronym": 5.0,
    "among-places": 4.0,
    "article": 2.5,
    "as-of": 6.0,
    "behind-event": 3.0,
    "behind-title": 3.5,
    "bracket": -2.0,
    "circa": 3.0,
    "common-word": 6.0,
    "counted": 5.0,
    "counted-by-year": 9.0,
    "court": 9.0,
    "court-case": 4.0,
    "credit": 5.0,
    "date": 5.0,
    "device": 7.0,
    "document": 14.0,
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
    "interview": 7.0,
    "law": 13.0,
    "law-report": 9.0,
    "lead": -2.0,
    "letter": -4.0,
    "life-dates": 9.0,
    "listed": -3.0,
    "locator": -4.0,
    "maker": 4.0,
    "manufacturer": 6.0,
    "markup": 2.5,
    "named-thing": 4.0,
    "noun": 2.0,
    "number-again": 9.0,
    "numeral": 9.0,
    "organisation": -4.0,
    "own-work": 3.0,
    "part-of-law": 5.0,
    "place": 2.0,
    "place-alone": 1.5,
    "possessive": 3.0,
    "product": 3.0,
    "program": 5.0,
    "quoted": 4.5,
    "report": -3.0,
    "several": -2.0,
    "shelf": 5.0,
    "species": 5.0,
    "title-and-page": 9.0,
    "title-inside": 6.0,
    "tool": 4.0,
    "treaty": 4.0,
    "under-author": 3.0,
    "unit": 7.0,
    "venue": 8.5,
    "work": 4.0,
}
HABIT = 3  # so many make a habit of an essay
EARLY = 40  # years before the first listed one beyond which a year is far from the list's
DOUBTFUL = 1.0  # nats of doubt from which on a mention is reported, if at all, as doubtful
NO_CITATION_AT_ALL = 4.5  # … and from which on it is left out
