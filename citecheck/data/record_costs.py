"""What happens to a record on its way into a reference list, and what each costs: −ln of how often it happens, in nats.

Origin: judged by a rule of thumb (one in twenty 3, one in a hundred 4.6, one in a thousand 6.9) where the comment does not say "counted";
``benchmarks/verify.py`` measures them on recorded cases, and counts nothing of its own.
"""

# The title.
TITLE_SLIP = 3.0  # a letter here and there
SUBTITLE_DROPPED = 0.7
FEWEST_TITLE_WORDS = 4  # with fewer words a title alone does not identify a work

# The year.
YEAR_OFF_BY_ONE = 2.0  # from all dates of the record

# Bounds.
RECORD_MARGIN = 3.0  # the best explanation must be better than the next by this
MOST_BY_TITLE = 5.0  # dearer than this, an entry without identifier is not the work of a notice
