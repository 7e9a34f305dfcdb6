"""The way to a host: directly, or through the proxy that the environment names."""

from __future__ import annotations

import http.client
import ssl
from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass


class Way(NamedTuple):
    """A connection that opens with its first request, the prefix of each path, and the headers that each request needs."""

    connection: http.client.HTTPConnection
    prefix: str = ""
    headers: Mapping[str, str] = {}


def way_to(scheme: str, host: str, timeout: float) -> Way:
    """The way to a host, as HTTPS_PROXY, HTTP_PROXY and NO_PROXY say; a proxy opens a tunnel for https and passes on requests for http."""
    host = host.rpartition("@")[2]
    proxy = _proxy_for(scheme, host)
    if scheme == "https":
        there = _address(proxy) if proxy else host
        secure = http.client.HTTPSConnection(there, timeout=timeout, context=ssl.create_default_context())
        if proxy:
            secure.set_tunnel(host, headers=_authorization(proxy))
        return Way(secure)
    if proxy:
        return Way(http.client.HTTPConnection(_address(proxy), timeout=timeout), f"http://{host}", _authorization(proxy))
    return Way(http.client.HTTPConnection(host, timeout=timeout))


def _proxy_for(scheme: str, host: str) -> SplitResult | None:
    named = "" if proxy_bypass(host) else getproxies().get(scheme, "")
    return urlsplit(named if "//" in named else f"//{named}") if named else None


def _address(proxy: SplitResult) -> str:
    return proxy.netloc.rpartition("@")[2]


def _authorization(proxy: SplitResult) -> dict[str, str]:
    """The header with the name and password that a proxy's address has."""
    if proxy.username is None:
        return {}
    credentials = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(credentials).decode('ascii')}"}
