"""The transport of a client that was not given an httpx client: our own sockets, and httpx for everything unusual.

Proxies, exotic hosts, event loops other than asyncio's, and everything while a mock or a tracer is attached to httpx go
through an httpx client that is only made when it is needed. `transport="httpx"` sends everything through one.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from openai_runtime import forks

from ..errors import OpenAIError
from .attached import awaiting, blocking, same
from .proxies import Proxies

if TYPE_CHECKING:
    from .answer import Answer, AnswerHead, AsyncAnswer
    from .direct import async_transport as transport_async
    from .direct import sync_transport as transport_sync
    from .httpx.http_client import AsyncHTTPClient, HTTPClient
    from .httpx.httpx_transport import AsyncHttpxTransport, HttpxTransport
    from .outgoing import Outgoing

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


TransportName: TypeAlias = Literal["direct", "httpx"]
TRANSPORTS: Final = ("direct", "httpx")


def transport_name(given: object, http_client: object) -> TransportName:
    """Which transport is meant by an argument, or else by the environment variable OPENAI_TRANSPORT.

    Raises:
        ValueError: There is no such transport, or it excludes the `http_client`.
    """
    wanted = given
    if given is None and http_client is None:
        wanted = os.environ.get("OPENAI_TRANSPORT", "").strip().lower() or "direct"
    if wanted is not None and wanted not in TRANSPORTS:
        raise ValueError(f"transport (environment: OPENAI_TRANSPORT) must be 'direct' or 'httpx', not {wanted!r}")
    if http_client is not None and wanted == "direct":
        raise ValueError("transport='direct' and http_client exclude each other: a client of httpx sends through httpx")
    return "direct" if wanted == "direct" else "httpx"


_ANY_LOOP: Final = object()
"""In place of the event loop of an httpx client that was not used yet."""
_making = forks.Lock()


def through(http_client: HTTPClient) -> HttpxTransport:
    """The transport that sends through a user's client."""
    from .httpx.httpx_transport import HttpxTransport

    return HttpxTransport(http_client)


def through_async(http_client: AsyncHTTPClient) -> AsyncHttpxTransport:
    """The transport that sends through a user's async client."""
    from .httpx.httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client)


class DefaultTransport:
    """Sends by blocking.

    Args:
        name: `httpx` to send everything through httpx.
    """

    def __init__(self, name: TransportName = "direct") -> None:
        self.name = name
        self._always_httpx = name == "httpx"
        self._proxies = Proxies()
        self._sockets: transport_sync.SocketTransport | None = None
        self._socket_kind: object = None
        self._httpx: HttpxTransport | None = None
        self._made_like: list[Any] = []
        self._outdated: list[HttpxTransport] = []
        self.is_closed = False

    def send(self, outgoing: Outgoing) -> Answer:
        """Send a request and wait for the head of its answer."""
        if self.is_closed:
            raise _closed()
        origin = outgoing.origin
        if self._always_httpx or not origin.plain or self._proxies.cover(origin) or blocking.found():
            return self._through_httpx().send(outgoing)
        sockets = self._sockets
        if sockets is None or self._socket_kind is not _socket_kind():
            sockets = self._make_sockets()
        answer = sockets.send(outgoing)
        if answer.status_code in _REDIRECTS and outgoing.follows_redirects and answer.headers.get("location"):
            answer.finish()
            return self.send(_redirected(answer))
        return answer

    def close(self) -> None:
        """Close all connections that are not in use."""
        self.is_closed = True
        if self._sockets is not None:
            self._sockets.close()
        for transport in (self._httpx, *self._outdated):
            if transport is not None:
                transport.close()

    def _make_sockets(self) -> transport_sync.SocketTransport:
        from .direct.sync_transport import SocketTransport

        with _making:  # two threads must not end up with a pool each
            before, kind = self._sockets, _socket_kind()
            if before is None or self._socket_kind is not kind:
                if before is not None:
                    before.close()
                self._sockets, self._socket_kind = SocketTransport(), kind
            assert self._sockets is not None
            return self._sockets

    @property
    def httpx_client(self) -> Any:
        """The httpx client for everything unusual; with `transport="httpx"` the one that sends everything."""
        return self._through_httpx().httpx_client

    def _through_httpx(self) -> HttpxTransport:
        from .httpx.httpx_clients import plain_client
        from .httpx.httpx_transport import HttpxTransport

        blocking.found()  # brings `making` up to date
        with _making:
            if self._httpx is not None and not self._always_httpx and not same(self._made_like, blocking.making):
                self._outdated.append(self._httpx)  # somebody may still be reading what it received
                self._httpx = None
            if self._httpx is None:
                self._httpx = HttpxTransport(plain_client(), owned=True)
                blocking.found()  # making it imports what there may be to be attached to
                self._made_like = blocking.making
            return self._httpx


class AsyncDefaultTransport:
    """Sends by awaiting; arguments as for `DefaultTransport`."""

    def __init__(self, name: TransportName = "direct") -> None:
        self.name = name
        self._always_httpx = name == "httpx"
        self._proxies = Proxies()
        self._sockets: transport_async.SocketTransport | None = None
        self._socket_kind: object = None
        self._httpx: tuple[object, AsyncHttpxTransport] | None = None
        self._made_like: list[Any] = []
        self._outdated: list[tuple[object, AsyncHttpxTransport]] = []
        self.is_closed = False

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer."""
        if self.is_closed:
            raise _closed()
        sockets = self._sockets
        loop, origin = _asyncio_loop(), outgoing.origin
        unusual = loop is None or self._always_httpx or not origin.plain or self._proxies.cover(origin)
        if unusual or awaiting.found():
            return await self._through_httpx(loop).send(outgoing)
        if sockets is None or self._socket_kind is not _socket_kind():
            sockets = await self._make_sockets()
        answer = await sockets.send(outgoing)
        if answer.status_code in _REDIRECTS and outgoing.follows_redirects and answer.headers.get("location"):
            answer.finish()
            return await self.send(_redirected(answer))
        return answer

    async def _make_sockets(self) -> transport_async.SocketTransport:
        from .direct.async_transport import SocketTransport

        with _making:  # nor two loops, each in a thread of its own
            before, kind = self._sockets, _socket_kind()
            if before is not None and self._socket_kind is kind:
                return before
            made = self._sockets = SocketTransport()
            self._socket_kind = kind
        if before is not None:
            await before.aclose()
        return made

    async def aclose(self) -> None:
        """Close all connections that are not in use."""
        self.is_closed = True
        if self._sockets is not None:
            await self._sockets.aclose()
        for made in (self._httpx, *self._outdated):
            if made is not None and made[0] in (_asyncio_loop(), _ANY_LOOP):
                await made[1].aclose()

    @property
    def httpx_client(self) -> Any:
        """The httpx client for everything unusual; with `transport="httpx"` the one that sends everything."""
        loop = _asyncio_loop()
        if loop is None:  # asked for outside of any event loop: the one in use, or one for the loop that comes
            loop = _ANY_LOOP if self._httpx is None else self._httpx[0]
        return self._through_httpx(loop).httpx_client

    def _through_httpx(self, loop: object) -> AsyncHttpxTransport:
        from .httpx.httpx_clients import plain_async_client
        from .httpx.httpx_transport import AsyncHttpxTransport

        awaiting.found()  # brings `making` up to date
        made = self._httpx
        if made is not None and made[0] is _ANY_LOOP:
            made = self._httpx = (loop, made[1])
        if made is not None and made[0] is loop and not self._always_httpx:
            if same(self._made_like, awaiting.making):
                return made[1]
            self._outdated.append(made)  # somebody may still be reading what it received
            made = None
        if made is None or made[0] is not loop:  # httpx's connections do not outlive their event loop
            made = self._httpx = (
                loop,
                AsyncHttpxTransport(plain_async_client(), loop=None if loop is _ANY_LOOP else loop),
            )
            awaiting.found()  # making it imports what there may be to be attached to
            self._made_like = awaiting.making
        return made[1]


def _redirected(answer: AnswerHead) -> Outgoing:
    from .redirects import redirected

    return redirected(answer)


def _socket_kind() -> object:
    """What sockets are made by now: whoever takes its place wants no request to go over a connection from before."""
    return getattr(sys.modules.get("socket"), "socket", None)


def _closed() -> OpenAIError:
    return OpenAIError("This client was closed. Make the call before it is closed, or make a new client.")


def _asyncio_loop() -> Any:
    """The running asyncio loop, or None under another kind of event loop."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
