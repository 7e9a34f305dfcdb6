"""Properties are tried without a deadline: a machine that is busy is no fault of the code."""

from hypothesis import settings

settings.register_profile("citecheck", deadline=None)
settings.load_profile("citecheck")
