"""The server: one page at a secret address of this machine; other hosts, other origins and other addresses get nothing."""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Awaitable, Callable
from importlib.resources import files
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from citecheck.app import downloads, pages
from citecheck.app.session import Session, Upload
from citecheck.model import InputError

MOST_BYTES = 32 * 1024 * 1024
"""Bytes of a request: a thesis in Word with its pictures, and its list."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_ASSETS = {"report.css": "text/css", "report.js": "text/javascript", "app.css": "text/css", "app.js": "text/javascript"}


class InMemory(MultiPartParser):
    """Uploads are kept in memory: nothing is written to the disk, not even for a moment."""

    spool_max_size = MOST_BYTES + 1


def make_app(token: str, port: int) -> ASGIApp:
    """The application that answers at ``/token/`` of 127.0.0.1 and this port."""
    session = Session()
    routes = [
        Route("/", _answer(session, _start)),
        Route("/report", _answer(session, _report)),
        Route("/check", _answer(session, _check), methods=["POST"]),
        Route("/style", _answer(session, _style), methods=["POST"]),
        Route("/again", _answer(session, _again), methods=["POST"]),
        Route("/back", _answer(session, _back), methods=["POST"]),
        Route("/forget", _answer(session, _forget), methods=["POST"]),
        Route("/decide", _decide(session), methods=["POST"]),
        Route("/download/list", _answer(session, _clean)),
        Route("/download/{name}", _answer(session, _download)),
        *(Route(f"/{name}", _asset(name)) for name in _ASSETS),
    ]
    return Guard(Starlette(routes=[Mount(f"/{token}", routes=routes)]), token, port)


class Guard:
    """What every request has to pass: this host, this origin, the secret address, and the limit of its size."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self.app, self.token = app, token
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            return
        try:
            refused = self._refusal(scope)
            if refused:
                await refused(scope, receive, _with_headers(send))
            else:
                await self.app(scope, _limited(receive), _with_headers(send))
        except Exception as error:  # whatever goes wrong, no text of a document may be printed
            _note(error)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        host, origin = headers.get("host", ""), headers.get("origin", "")
        first = scope["path"].split("/")[1] if "/" in scope["path"] else ""
        if host not in self.hosts or not secrets.compare_digest(first.encode(), self.token.encode()):
            return Response("Not found.", 404)
        if (origin or scope["method"] not in ("GET", "HEAD")) and origin != f"http://{host}":
            return Response("This page answers itself alone.", 403)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return _error_page(f"That is more than {MOST_BYTES // 2**20} MB: give a smaller file.", 413)
        return None


def _limited(receive: Receive) -> Receive:
    """A request's body, cut off at the limit."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return message if taken <= MOST_BYTES else {"type": "http.disconnect"}

    return limited


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *((name.encode(), value.encode()) for name, value in HEADERS.items())]
        await send(message)

    return sent


def _note(error: Exception) -> None:
    """One line on stderr: the kind of the error and its place in the code, nothing of a document."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{place.tb_lineno}" if place else "?"
    print(f"citecheck: an error in the app: {type(error).__name__} at {where}", file=sys.stderr)


Answer = Callable[[Session, Request], Awaitable[Response]]


def _answer(session: Session, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    """An answer, or the reason why there is none, on the page where it was asked for."""

    async def answered(request: Request) -> Response:
        try:
            return await answer(session, request)
        except (InputError, MultiPartException) as error:
            words = str(error) if isinstance(error, InputError) else error.message
            if "application/json" in request.headers.get("accept", ""):  # a script asks, and keeps the page with everything typed into it
                return JSONResponse({"error": words}, 400)
            return _refused(session, words, request.url.path.rsplit("/", 1)[-1])
        except ClientDisconnect:
            return _error_page(f"That is more than {MOST_BYTES // 2**20} MB: give a smaller file.", 413)

    return answered


def _refused(session: Session, words: str, asked: str) -> Response:
    notice = pages.Notice(f"{words[0].upper()}{words[1:]}")
    made = pages.report_page(session, notice) if session.rounds and asked != "check" else pages.start_page(session, notice)
    return HTMLResponse(made, 400)


def _error_page(words: str, status: int) -> Response:
    return HTMLResponse(pages.message_page(words), status)


def _asset(name: str) -> Callable[[Request], Awaitable[Response]]:
    package = "citecheck.app" if name.startswith("app") else "citecheck.reporters.html"

    async def asset(_: Request) -> Response:
        return Response(files(package).joinpath("assets", name).read_bytes(), media_type=_ASSETS[name])

    return asset


def _to(path: str) -> Response:
    return RedirectResponse(path, 303)


async def _start(session: Session, _: Request) -> Response:
    return HTMLResponse(pages.start_page(session))


async def _report(session: Session, _: Request) -> Response:
    if not session.rounds:
        return _to("./")
    return HTMLResponse(await run_in_threadpool(pages.report_page, session))


async def _check(session: Session, request: Request) -> Response:
    parser = InMemory(request.headers, request.stream(), max_files=20, max_fields=10, max_part_size=MOST_BYTES)
    form = await parser.parse()
    essays = await _given(form, "essay", str(form.get("essay_name") or "pasted.txt"))
    if not essays:
        raise InputError("there is no essay: drop a file, or paste a text")
    lists = await _given(form, "refs", "pasted list.txt")
    await run_in_threadpool(session.open, essays[0], lists, str(form.get("style") or "auto"))
    return _to("report")


async def _given(form: FormData, name: str, pasted: str) -> list[Upload]:
    """What was dropped, and what was pasted."""
    uploads = [each for each in form.getlist(f"{name}_file") if isinstance(each, UploadFile) and each.filename]
    given = [Upload(_base(each.filename or name), await each.read()) for each in uploads]
    text = form.get(f"{name}_text")
    if isinstance(text, str) and text.strip():
        given.append(Upload(_base(pasted), text.encode("utf-8", "replace")))
    return given


def _base(name: str) -> str:
    """A file's name without folders."""
    return name.replace("\\", "/").rsplit("/", 1)[-1] or "unnamed"


async def _style(session: Session, request: Request) -> Response:
    form = await request.form()
    await run_in_threadpool(session.restyle, str(form.get("style") or "auto"))
    return _to("report")


async def _again(session: Session, _: Request) -> Response:
    await run_in_threadpool(session.check_again)
    return _to("report")


async def _back(session: Session, _: Request) -> Response:
    session.go_back()
    return _to("report")


async def _forget(session: Session, _: Request) -> Response:
    session.forget()
    return _to("./")


def _decide(session: Session) -> Callable[[Request], Awaitable[Response]]:
    async def decided(request: Request) -> Response:
        try:
            asked = json.loads(await request.body())
            numbers, state, reason, count = asked["numbers"], asked["state"], asked["reason"], asked["count"]
            if state not in ("open", "accepted", "dismissed") or not all(type(number) is int for number in numbers):
                raise ValueError
            if count != len(session.now.result.findings):
                raise InputError("the page is older than the last check: load it again")
            session.decide(numbers, state, str(reason)[:500])
        except InputError as error:
            return JSONResponse({"error": str(error)}, 400)
        except (ValueError, KeyError, TypeError):
            return JSONResponse({"error": "that was not understood"}, 400)
        return JSONResponse({})

    return decided


async def _download(session: Session, request: Request) -> Response:
    wanted = request.path_params["name"]
    found = next((each for each in downloads.downloads(session) if each.name == wanted), None)
    if found is None:
        return _error_page("There is no such file.", 404)
    return _file(await run_in_threadpool(found.make, session))


async def _clean(session: Session, request: Request) -> Response:
    style, to = request.query_params.get("style", ""), request.query_params.get("to", "txt")
    return _file(await run_in_threadpool(downloads.clean_list, session, style, to))


def _file(made: downloads.Made) -> Response:
    disposition = f"attachment; filename*=UTF-8''{quote(made.name, safe='')}"
    return Response(made.data, media_type="application/octet-stream", headers={"Content-Disposition": disposition})
