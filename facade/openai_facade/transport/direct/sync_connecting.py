"""Opening a connection by blocking: the name is looked up, an address answers, TLS is agreed on."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

from .sync_connection import Connection
from .tls import shared_context

if TYPE_CHECKING:
    from ..origin import Origin
    from ..timeouts import Timeouts


def connect(origin: Origin, timeouts: Timeouts) -> Connection:
    """Open a connection to an origin."""
    # As bytes, because text would be taken through the idna codec, which is slow to import. Mocks of sockets want text.
    host: Any = origin.host.encode() if socket.socket.__module__ == "socket" else origin.host
    sock = socket.create_connection((host, origin.port), timeouts.connect)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if origin.scheme == "https":
            sock.settimeout(timeouts.connect)
            sock = shared_context().wrap_socket(sock, server_hostname=origin.host)
    except BaseException:
        sock.close()
        raise
    return Connection(sock)
