"""Properties are tried without a deadline: a machine that is busy is no fault of the code."""

import signal

from hypothesis import settings

settings.register_profile("citecheck", deadline=None)
settings.load_profile("citecheck")

# A shell starts what runs in the background with Ctrl-C ignored, and so would be every program that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
