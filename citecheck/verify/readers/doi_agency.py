"""doi.org: which agency a DOI is of (``/doiRA``), and whether it is registered (``/api/handles``)."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.verify.readers.shape import UnreadableAnswerError, json_of, rows, text


def agencies(body: bytes) -> Mapping[str, str]:
    """The agency of each DOI (lower case); "" for one that does not exist. One that is missing was not answered."""
    answer = json_of(body)
    if not isinstance(answer, list):
        raise UnreadableAnswerError("the answer is not a list of DOIs")
    found = {}
    for row in rows(answer):
        if agency := text(row.get("RA")):
            found[text(row.get("DOI")).lower()] = agency
        elif text(row.get("status")).lower() in ("doi does not exist", "invalid doi"):
            found[text(row.get("DOI")).lower()] = ""
    return found


def is_registered(body: bytes) -> bool:
    """Whether the handle system knows a DOI."""
    answer = json_of(body)
    code = answer.get("responseCode") if isinstance(answer, dict) else None
    if code not in (1, 2, 100, 200):
        raise UnreadableAnswerError("the answer has no known response code")
    return code in (1, 2, 200)
