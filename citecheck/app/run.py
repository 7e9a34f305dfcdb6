"""The app run: a port of this machine, a secret address, the browser."""

from __future__ import annotations

import gc
import secrets
import socket
import webbrowser

import uvicorn

from citecheck.app.server import make_app
from citecheck.model import InputError

HOST = "127.0.0.1"


def run(port: int, *, opens: bool) -> None:
    """Serve until Ctrl+C; port 0 is any that is free. Raises InputError for a port that is taken."""
    gc.enable()  # other commands are one short run, and leave their garbage; this one keeps running
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise InputError(
                f"port {port} cannot be used: {getattr(error, 'strerror', None) or error}; leave out --port for a free one"
            ) from None
        listening.listen()
        port, token = listening.getsockname()[1], secrets.token_urlsafe(24)
        address = f"http://{HOST}:{port}/{token}/"
        print(f"citecheck app: {address}", "Ctrl+C ends it; nothing is kept.", sep="\n", flush=True)
        if opens:
            webbrowser.open(address)
        settings = uvicorn.Config(
            make_app(token, port), access_log=False, log_config=None, server_header=False, lifespan="off", timeout_graceful_shutdown=2
        )
        uvicorn.Server(settings).run(sockets=[listening])
