"""A page on this machine only: drop an essay and its list on it, accept or dismiss findings, and download the results."""
