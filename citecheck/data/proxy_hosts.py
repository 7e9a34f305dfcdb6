"""Parts of the host names of library proxies.

Origin: EZproxy's and OpenAthens's documentation, and universities' help pages.
"""

PROXIES = (
    ".proxy.", "eproxy.", "ezp-", "ezp.", "ezproxy", "idm.oclc.org", "libaccess.", "libproxy", "library-proxy", "libraryproxy", "openathens.net", "proxy.lib",
    "remotexs.", "webproxy.", "webvpn.",
)  # fmt: skip
