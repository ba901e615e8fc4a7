"""`DefaultAioHttpClient`: an httpx client on top of aiohttp, for those whose proxies or tracers live there."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from ...errors import OpenAIError
from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS
from ..tls import shared_context
from .httpx_clients import DefaultAsyncHttpxClient

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

    import aiohttp


class DefaultAioHttpClient(DefaultAsyncHttpxClient):
    """An `httpx.AsyncClient` that sends through aiohttp; needs the extra `aiohttp`.

    Args:
        kwargs: As for `httpx.AsyncClient`.

    Raises:
        OpenAIError: aiohttp is not installed.
    """

    def __init__(self, **kwargs: Any) -> None:
        _aiohttp()
        kwargs.setdefault("transport", AioHttpTransport(kwargs.get("verify", True), kwargs.get("trust_env", True)))
        super().__init__(**kwargs)


class AioHttpTransport(httpx.AsyncBaseTransport):
    """An httpx transport whose connections are aiohttp's.

    Args:
        verify: True for the shared TLS context, False for no verification, or a context.
        trust_env: Take proxies from the environment.
    """

    def __init__(self, verify: bool | str | ssl.SSLContext = True, trust_env: bool = True) -> None:
        self._verify = shared_context() if verify is True else verify
        self._trust_env = trust_env
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request through aiohttp."""
        aiohttp = _aiohttp()
        patience = request.extensions.get("timeout", {})
        timeout = aiohttp.ClientTimeout(
            total=None,
            sock_connect=patience.get("connect"),
            sock_read=patience.get("read"),
            connect=patience.get("pool"),
        )
        body = request.stream if "content-length" in request.headers or "transfer-encoding" in request.headers else None
        with _as_httpx(request):
            response = await self._open().request(
                request.method,
                str(request.url),
                headers=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw],
                data=None if body is None else _pieces(body),
                allow_redirects=False,
                timeout=timeout,
            )
        return httpx.Response(
            response.status,
            headers=[(name, value) for name, value in response.raw_headers],
            stream=_Stream(response, request),
            request=request,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        session = self._session
        if session is None or session.closed or self._loop is not loop:
            aiohttp = _aiohttp()
            context: Any = False if self._verify is False else self._verify
            connector = aiohttp.TCPConnector(limit=MAX_CONNECTIONS, keepalive_timeout=KEEPALIVE_EXPIRY, ssl=context)
            session = self._session = aiohttp.ClientSession(
                connector=connector,
                trust_env=self._trust_env,
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
            )
            self._loop = loop
        return session


class _Stream(httpx.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse, request: httpx.Request) -> None:
        self._response = response
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx(self._request):
            async for piece in self._response.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


async def _pieces(stream: Any) -> AsyncIterator[bytes]:
    async for piece in stream:
        yield piece


@contextmanager
def _as_httpx(request: httpx.Request) -> Iterator[None]:
    """What goes wrong in aiohttp, as httpx would say it."""
    aiohttp = _aiohttp()
    try:
        yield
    except (aiohttp.ConnectionTimeoutError, aiohttp.ServerTimeoutError, TimeoutError) as error:
        connecting = isinstance(error, aiohttp.ConnectionTimeoutError)
        kind = httpx.ConnectTimeout if connecting else httpx.ReadTimeout
        raise kind(str(error) or "timed out", request=request) from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error), request=request) from error
    except (aiohttp.ClientPayloadError, aiohttp.ServerDisconnectedError) as error:
        raise httpx.RemoteProtocolError(str(error), request=request) from error
    except (aiohttp.ClientError, OSError) as error:
        raise httpx.ReadError(str(error), request=request) from error


def _aiohttp() -> Any:
    try:
        import aiohttp
    except ImportError as error:
        raise OpenAIError("DefaultAioHttpClient needs aiohttp: install the extra 'aiohttp' of openai-facade") from error
    return aiohttp
