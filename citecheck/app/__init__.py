"""A page on this machine alone: drop an essay and its list on it, accept or dismiss findings, take away what comes of it."""
