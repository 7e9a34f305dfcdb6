"""Tracking parameters of web addresses, which do not identify the page.

Origin: the vendors' own manuals (Google Analytics and Ads, Meta, Microsoft Advertising, Mailchimp, HubSpot, Yandex, Adobe).
"""

from __future__ import annotations

TRACKERS = frozenset({
    "_ga", "_gl", "_hsenc", "_hsmi", "dclid", "fbclid", "gbraid", "gclid", "gclsrc", "igshid", "mc_cid", "mc_eid", "mkt_tok", "msclkid",
    "ref_src", "s_cid", "srsltid", "twclid", "vero_id", "wbraid", "yclid",
})  # fmt: skip

PREFIXES = ("hsa_", "mtm_", "pk_", "utm_")
