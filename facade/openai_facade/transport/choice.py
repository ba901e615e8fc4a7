"""The transport of a client that was not given an httpx client: our own sockets, and httpx for everything unusual.

Proxies, exotic hosts, event loops other than asyncio's, and tests that patch httpx's transports go through
an httpx client that is only made when it is needed.
"""

from __future__ import annotations

import os
import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

from .. import forks
from ..errors import OpenAIError

if TYPE_CHECKING:
    from .answer import Answer, AnswerHead, AsyncAnswer
    from .direct import async_transport as transport_async
    from .direct import sync_transport as transport_sync
    from .httpx.http_client import AsyncHTTPClient, HTTPClient
    from .httpx.httpx_transport import AsyncHttpxTransport, HttpxTransport
    from .origin import Origin
    from .outgoing import Outgoing

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class Proxies:
    """Which origins are behind a proxy, by the environment as it was when the client was made."""

    def __init__(self) -> None:
        self._proxies: dict[str, str] = {}
        self._known: dict[Origin, bool] = {}
        if sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ):
            from urllib.request import getproxies

            self._proxies = getproxies()

    def cover(self, origin: Origin) -> bool:
        """Whether requests to this origin take a proxy."""
        if not self._proxies:
            return False
        known = self._known.get(origin)
        if known is None:
            from urllib.request import proxy_bypass

            wanted = origin.scheme in self._proxies or "all" in self._proxies
            known = self._known[origin] = wanted and not proxy_bypass(origin.host)
        return known


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
    """Sends by blocking."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        self._sockets: transport_sync.SocketTransport | None = None
        self._httpx: HttpxTransport | None = None
        self.is_closed = False

    def send(self, outgoing: Outgoing) -> Answer:
        """Send a request and wait for the head of its answer."""
        if self.is_closed:
            raise _closed()
        if not outgoing.origin.plain or self._proxies.cover(outgoing.origin) or httpx_is_patched():
            return self._through_httpx().send(outgoing)
        sockets = self._sockets
        if sockets is None:
            sockets = self._make_sockets()
        answer = sockets.send(outgoing)
        if answer.status_code in _REDIRECTS and answer.headers.get("location"):
            answer.finish()
            return self.send(_redirected(answer))
        return answer

    def close(self) -> None:
        """Close all connections that are not in use."""
        self.is_closed = True
        if self._sockets is not None:
            self._sockets.close()
        if self._httpx is not None:
            self._httpx.close()

    def _make_sockets(self) -> transport_sync.SocketTransport:
        from .direct.sync_transport import SocketTransport

        with _making:  # two threads must not end up with a pool each
            if self._sockets is None:
                self._sockets = SocketTransport()
            return self._sockets

    @property
    def httpx_client(self) -> Any:
        """The httpx client for everything unusual."""
        return self._through_httpx().httpx_client

    def _through_httpx(self) -> HttpxTransport:
        from .httpx.httpx_clients import DefaultHttpxClient
        from .httpx.httpx_transport import HttpxTransport

        with _making:
            if self._httpx is None:
                self._httpx = HttpxTransport(DefaultHttpxClient())
            return self._httpx


class AsyncDefaultTransport:
    """Sends by awaiting."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        self._sockets: transport_async.SocketTransport | None = None
        self._httpx: tuple[object, AsyncHttpxTransport] | None = None
        self.is_closed = False

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer."""
        if self.is_closed:
            raise _closed()
        sockets = self._sockets
        loop = _asyncio_loop()
        if loop is None or not outgoing.origin.plain or self._proxies.cover(outgoing.origin) or httpx_is_patched():
            return await self._through_httpx(loop).send(outgoing)
        if sockets is None:
            from .direct.async_transport import SocketTransport

            sockets = self._sockets = SocketTransport()
        answer = await sockets.send(outgoing)
        if answer.status_code in _REDIRECTS and answer.headers.get("location"):
            answer.finish()
            return await self.send(_redirected(answer))
        return answer

    async def aclose(self) -> None:
        """Close all connections that are not in use."""
        self.is_closed = True
        if self._sockets is not None:
            await self._sockets.aclose()
        if self._httpx is not None and self._httpx[0] is _asyncio_loop():
            await self._httpx[1].aclose()

    @property
    def httpx_client(self) -> Any:
        """The httpx client for everything unusual."""
        return self._through_httpx(_asyncio_loop()).httpx_client

    def _through_httpx(self, loop: object) -> AsyncHttpxTransport:
        if self._httpx is None or self._httpx[0] is not loop:  # httpx's connections do not outlive their event loop
            from .httpx.httpx_clients import DefaultAsyncHttpxClient
            from .httpx.httpx_transport import AsyncHttpxTransport

            self._httpx = (loop, AsyncHttpxTransport(DefaultAsyncHttpxClient()))
        return self._httpx[1]


def _redirected(answer: AnswerHead) -> Outgoing:
    from .redirects import redirected

    return redirected(answer)


def _closed() -> OpenAIError:
    return OpenAIError("This client was closed. Make the call before it is closed, or make a new client.")


def _asyncio_loop() -> Any:
    """The running asyncio loop, or None under another kind of event loop."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


_PATCHABLE: Final = (
    ("httpx", "HTTPTransport", "handle_request"),
    ("httpx", "AsyncHTTPTransport", "handle_async_request"),
    ("httpx", "Client", "send"),
    ("httpx", "AsyncClient", "send"),
    ("httpx", "Client", "_transport_for_url"),
    ("httpx", "AsyncClient", "_transport_for_url"),
    ("httpcore", "ConnectionPool", "handle_request"),
    ("httpcore", "AsyncConnectionPool", "handle_async_request"),
    ("httpcore", "HTTPConnection", "handle_request"),
    ("httpcore", "AsyncHTTPConnection", "handle_async_request"),
)


def httpx_is_patched() -> bool:
    """Whether somebody (respx, pytest-httpx, vcrpy, a tracer …) put itself into httpx and wants to see what is sent."""
    modules = sys.modules
    if "httpx" not in modules:
        return False
    for module, name, attribute in _PATCHABLE:
        function = getattr(getattr(modules.get(module), name, None), attribute, None)
        if function is None:
            continue
        # What `functools.wraps` copies says nothing; where the code itself comes from does.
        if type(function) is not FunctionType or not function.__globals__["__name__"].startswith(module):
            return True
    return False
