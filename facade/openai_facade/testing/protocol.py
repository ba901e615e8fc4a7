"""uvicorn's protocols with two additions: connections are counted, and the app may get at the socket."""

from __future__ import annotations

import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

TRANSPORT = "openai_facade.transport"
NUMBER = "openai_facade.connection"


class Connections:
    """How many TCP connections were opened, and which still are, with their numbers."""

    def __init__(self) -> None:
        self.opened = 0
        self.live: dict[asyncio.Transport, int] = {}

    def http(self) -> type[asyncio.Protocol]:
        """A protocol class for HTTP that reports here."""
        connections = self

        class Http(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                _send_at_once(transport)
                connections.opened += 1
                connections.live[transport] = connections.opened
                self.app = _with_transport(self.app, transport, connections.opened)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.live.pop(self.transport, None)
                super().connection_lost(exc)

        return Http

    @cached_property
    def _websocket(self) -> type[asyncio.Protocol]:
        # most servers never see a websocket, and all of them would start later for it
        from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

        connections = self

        class WebSocket(WebSocketsSansIOProtocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                self.app = _with_transport(self.app, transport, connections.opened)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.live.pop(self.transport, None)
                super().connection_lost(exc)

        return WebSocket

    def websocket(self, **state: Any) -> asyncio.Protocol:
        """The protocol of one websocket, which reports here."""
        return self._websocket(**state)


def _with_transport(app: Any, transport: asyncio.Transport, number: int) -> Any:
    async def reaching(scope: Scope, receive: Receive, send: Send) -> None:
        scope[TRANSPORT] = transport
        scope[NUMBER] = number
        await app(scope, receive, send)

    return reaching


def _send_at_once(transport: asyncio.Transport) -> None:
    """Switch Nagle's algorithm off, which asyncio forgets for sockets that were bound elsewhere: 40 ms an answer."""
    raw: socket.socket | None = transport.get_extra_info("socket")
    if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def cut(transport: asyncio.Transport, *, reset: bool = False) -> None:
    """Close a connection at once, leaving unsent what has not left yet."""
    if reset:
        raw: socket.socket | None = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
