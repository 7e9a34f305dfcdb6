"""Years before and after which nothing was published.

Origin: the Philosophical Transactions and the Journal des sçavans began in 1665; the last year is two years after this version's,
a constant, so that a list is judged alike on every day.
"""

FIRST_JOURNAL = 1665
LAST_YEAR = 2028
