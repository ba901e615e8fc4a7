"""The ways that bytes may take: our own sockets, or an httpx or httpx2 client of the user's."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import httpx2

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from .conftest import Caller, Scripted

CARRIERS = ("direct", "httpx", "httpx2")
TLS = Path(__file__).parent / "tls"


def carry(call: Caller, carrier: str, **options: Any) -> None:
    """Have a caller send by one of the ways."""
    if carrier == "direct":
        return
    package: Any = {"httpx": httpx, "httpx2": httpx2}[carrier]
    client = package.AsyncClient if call.asynchronous else package.Client
    call.options(http_client=client(**{"follow_redirects": True, "trust_env": False, **options}))


def secured(kind: type[Scripted], certificate: str = "certificate", key: str = "key") -> Callable[[], Scripted]:
    """A scripted server that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / f"{certificate}.pem", TLS / f"{key}.pem")

    class Secured(kind):  # type: ignore[misc, valid-type]
        def __init__(self) -> None:
            super().__init__()
            self.url = self.url.replace("http://127.0.0.1", "https://localhost")

        def _serve(self, sock: socket.socket, number: int) -> None:
            try:
                wrapped = context.wrap_socket(sock, server_side=True)
            except OSError:  # a client that does not like the certificate hangs up
                sock.close()
                return
            super()._serve(wrapped, number)

    return Secured
