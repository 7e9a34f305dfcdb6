"""A URL goes through a library's proxy; only that library's users can open it.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      url = {[[https://www-delta-example.ezproxy.university.example/rivers]]},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      url = {https://www.delta.example/rivers},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.proxy_hosts import PROXIES
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_HOST = regex(r"https?://([^/\s?#]{1,250})([^\s?#]{0,80}\?(?:q?url)=https?)?", re.IGNORECASE)

# Another host's name inside a university's, with its dots kept or turned into hyphens: www-jstor-org.library.uni.edu.
_REWRITTEN = regex(
    r"(?:\A0-[\w-]{1,200}|[\w-]{1,200}[-.](?:com|gov|net|org|uk))\.(?:[\w-]{1,60}\.){1,4}(?:ac|edu)(?:\.\w\w)?(?::\d{1,5})?\Z"
)


@rule("R533", "warning")
def proxy_url(case: Case) -> Iterator[Fault]:
    """Yield addresses whose host is a library's proxy."""
    for value in case.sources.values(fields=("url", "doi", "note", "howpublished")):
        host = _HOST.search(value.text)
        if host and (_is_proxy(host[1].lower()) or (host[2] and "login" in host[2].lower())):
            yield Fault(value.span, f"“{host[1]}” is a library’s proxy: give the public URL.")


def _is_proxy(host: str) -> bool:
    return any(mark in host for mark in PROXIES) or bool(_REWRITTEN.search(host))
