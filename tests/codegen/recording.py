"""A server that notes what arrives. It is of the standard library and knows nothing of us, so that it cannot agree with
our mistakes."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.define
class Seen:
    """One request as the server saw it."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes


@attrs.define
class Recorder:
    """Where the server is, what it saw, and what it is to answer next (content type and body)."""

    url: str
    seen: list[Seen] = attrs.field(factory=list)
    answers: list[tuple[str, bytes]] = attrs.field(factory=list)


@contextmanager
def recording() -> Iterator[Recorder]:
    """Run such a server on a socket of the loopback interface."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            url = urlsplit(self.path)
            headers = {name.lower(): value for name, value in self.headers.items()}
            found.seen.append(Seen(self.command, url.path, parse_qsl(url.query), headers, self.read_body()))
            kind, content = found.answers.pop(0)
            self.send_response(200)
            if kind:
                self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        def read_body(self) -> bytes:
            if "chunked" not in self.headers.get("Transfer-Encoding", ""):
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            pieces = []
            while size := int(self.rfile.readline(), 16):
                pieces.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(pieces)

        do_GET = do_POST = do_PUT = do_PATCH = handle_any  # noqa: N815 (the names of the standard library)
        do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = handle_any  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            """Nothing on stderr."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    found = Recorder(f"http://127.0.0.1:{httpd.server_port}")
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield found
    finally:
        httpd.shutdown()
        httpd.server_close()
        thread.join()
