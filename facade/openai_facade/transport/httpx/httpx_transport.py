"""Sending through an httpx (or httpx2) client: the user's own, with its hooks, proxies and mocks."""

from __future__ import annotations

import socket
import sys
import time
import weakref
from contextlib import contextmanager, suppress
from threading import Timer
from typing import TYPE_CHECKING, Any

from ...errors import OpenAIError
from ..answer import Answer, AsyncAnswer
from ..blame import apieces, mark_hook, pieces
from ..faults import ForeignError
from ..headers import ResponseHeaders, as_latin1
from ..origin import basic_authorization
from .httpx_redirects import Hops, follows

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from openai_runtime.request.multipart import Multipart

    from ..outgoing import Outgoing
    from .http_client import AsyncHTTPClient, HTTPClient

_REST = 5.0
_SHORT = 64 * 1024
"""Bytes of an answer that leads elsewhere which are read for the sake of the connection."""
_END = 0.25
"""Seconds that somebody who iterates waits for the end of a body after the last event."""


class HttpxBody:
    """The body of an httpx response, still encoded: it is decoded here, for httpx knows no limits."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self._pieces: Iterator[bytes] | None = None

    def receive(self, deadline: float | None) -> bytes:
        """The next piece, empty at the end; the deadline is told to httpx when it begins."""
        pieces = self._pieces
        if pieces is None:
            _hurry(self._response, deadline)
            pieces = self._pieces = self._response.iter_raw()
        _check(deadline)
        with _Foreign():
            return next(pieces, b"")

    def finish(self) -> None:
        """Read what is left, which is only the end of the body, so that the connection can be used again."""
        if self._pieces is not None:
            with suppress(Exception), _cut_off(self._response, _END):
                give_up = time.monotonic() + _END
                while self.receive(None) and time.monotonic() < give_up:
                    pass
        self.close()

    def close(self) -> None:
        """Free the connection."""
        self._response.close()


class AsyncHttpxBody:
    """The same for an async response."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self._pieces: AsyncIterator[bytes] | None = None

    async def receive(self, deadline: float | None) -> bytes:
        """The next piece, empty at the end; the deadline is told to httpx when it begins."""
        pieces = self._pieces
        if pieces is None:
            _hurry(self._response, deadline)
            pieces = self._pieces = self._response.aiter_raw()
        _check(deadline)
        with _Foreign():
            return await anext(pieces, b"")

    def finish(self) -> None:
        """Read what is left in the background, so that the connection can be used again."""
        self._response.is_closed = True  # as far as anybody else is concerned
        _in_background(self._take_rest)

    async def _take_rest(self) -> None:
        with suppress(Exception):
            give_up = time.monotonic() + _REST
            while self._pieces is not None and await self.receive(None) and time.monotonic() < give_up:
                pass
        with suppress(Exception):
            await self._response.stream.aclose()

    async def close(self) -> None:
        """Free the connection."""
        await self._response.aclose()


class HttpxAnswer(Answer):
    """An answer whose body an httpx response holds."""

    logged_by_httpx = True
    sent_by: object

    def __init__(self, outgoing: Outgoing, response: Any) -> None:
        super().__init__(*_head(outgoing, response), HttpxBody(response), _version(response))
        self._httpx = response
        if response.is_stream_consumed:  # by a hook, or because it never was on any wire
            self._content = response.read()
            self.close()


class AsyncHttpxAnswer(AsyncAnswer):
    """An answer whose body an async httpx response holds."""

    logged_by_httpx = True
    sent_by: object

    def __init__(self, outgoing: Outgoing, response: Any) -> None:
        super().__init__(*_head(outgoing, response), AsyncHttpxBody(response), _version(response))
        self._httpx = response
        if response.is_stream_consumed:  # by a hook, or because it never was on any wire
            self._content = response.content


def _head(outgoing: Outgoing, response: Any) -> tuple[Outgoing, int, str, ResponseHeaders]:
    headers = ResponseHeaders(list(response.headers.raw))
    return outgoing, response.status_code, getattr(response, "reason_phrase", ""), headers


def _version(response: Any) -> str:
    version: str = getattr(response, "http_version", "HTTP/1.1")
    return version


def _check(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() >= deadline:
        raise TimeoutError("the deadline has passed")


class HttpxTransport:
    """Sends through a sync client.

    Args:
        client: The client.
        owned: It was made here: it is closed when nobody sends or reads through it any more.
    """

    def __init__(self, client: HTTPClient, *, owned: bool = False) -> None:
        self.httpx_client = client
        if owned:
            # Not __del__: sockets collected in one circle with their client may complain before it closes them.
            weakref.finalize(self, _close_quietly, client).atexit = False

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return bool(self.httpx_client.is_closed)

    def close(self) -> None:
        """Close the client."""
        self.httpx_client.close()

    def send(self, outgoing: Outgoing) -> Answer:
        """Send a request and wait for the head of its answer; raises what the client raises."""
        _check_open(self.httpx_client)
        body = outgoing.body
        content: Any = body if body is None or isinstance(body, bytes) else _Form(body)
        request = self.httpx_client.build_request(
            outgoing.method,
            outgoing.open_url,
            content=content,
            headers=_headers(outgoing),
            extensions={"timeout": outgoing.patience()._asdict()},
        )
        with _Foreign(self.httpx_client):
            client = self.httpx_client
            if not follows(client):
                response = client.send(request, stream=True)
            elif outgoing.follows_redirects:
                response = self._sent(request)
            else:
                response = client.send(request, stream=True, follow_redirects=False)  # type: ignore[call-arg]
            answer = HttpxAnswer(outgoing, response)
        answer.sent_by = self  # which must not go before its answers
        return answer

    def _sent(self, request: Any) -> Any:
        client: Any = self.httpx_client
        hops = Hops(client)
        while True:
            response = client.send(request, **hops.arguments)
            if not hops.leads_on(response):
                return response
            try:
                request = hops.further(response)
                left = _SHORT if not response.is_stream_consumed else 0
                pieces = response.iter_raw()
                while left > 0 and (piece := next(pieces, b"")):
                    left -= len(piece)
            finally:
                response.close()


class AsyncHttpxTransport:
    """Sends through an async client.

    Args:
        client: The client.
        loop: The asyncio loop that it was made for here: there it is closed when nobody uses it any more.
    """

    def __init__(self, client: AsyncHTTPClient, *, loop: Any = None) -> None:
        self.httpx_client = client
        self._loop = loop

    def __del__(self) -> None:
        loop = self._loop
        if loop is not None and not self.is_closed:
            with suppress(Exception):
                loop.call_soon_threadsafe(_close_soon, loop, self.httpx_client)

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return bool(self.httpx_client.is_closed)

    async def aclose(self) -> None:
        """Close the client."""
        await self.httpx_client.aclose()

    async def send(self, outgoing: Outgoing) -> AsyncAnswer:
        """Send a request and wait for the head of its answer; raises what the client raises."""
        _check_open(self.httpx_client)
        body = outgoing.body
        content: Any = body if body is None or isinstance(body, bytes) else _AsyncForm(body)
        request = self.httpx_client.build_request(
            outgoing.method,
            outgoing.open_url,
            content=content,
            headers=_headers(outgoing),
            extensions={"timeout": outgoing.patience()._asdict()},
        )
        with _Foreign(self.httpx_client):
            client = self.httpx_client
            if not follows(client):
                response = await client.send(request, stream=True)
            elif outgoing.follows_redirects:
                response = await self._sent(request)
            else:
                response = await client.send(request, stream=True, follow_redirects=False)  # type: ignore[call-arg]
            answer = AsyncHttpxAnswer(outgoing, response)
        answer.sent_by = self
        return answer

    async def _sent(self, request: Any) -> Any:
        client: Any = self.httpx_client
        hops = Hops(client)
        while True:
            response = await client.send(request, **hops.arguments)
            if not hops.leads_on(response):
                return response
            try:
                request = hops.further(response)
                left = _SHORT if not response.is_stream_consumed else 0
                pieces = response.aiter_raw()
                while left > 0 and (piece := await anext(pieces, b"")):
                    left -= len(piece)
            finally:
                await response.aclose()


class _Form:
    """A form for httpx, which would take the one with both colours for the wrong one."""

    def __init__(self, form: Multipart) -> None:
        self._form = form

    def __iter__(self) -> Iterator[bytes]:
        return pieces(self._form)


class _AsyncForm:
    def __init__(self, form: Multipart) -> None:
        self._form = form

    def __aiter__(self) -> AsyncIterator[bytes]:
        return apieces(self._form)


class _Foreign:
    """Says of whatever a transport raises that it is a transport's; what the hooks of a client raise is not."""

    __slots__ = ("_client",)

    def __init__(self, client: Any = None) -> None:
        self._client = client

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, (OpenAIError, StopIteration, StopAsyncIteration)):
            return
        for hooks in getattr(self._client, "event_hooks", {}).values():
            mark_hook(error, hooks)
        raise ForeignError(str(error)) from error


def _hurry(response: Any, deadline: float | None) -> None:
    """Let httpx wait for each piece of the body no longer than until a deadline; it reads this when it begins."""
    timeout = response.request.extensions.get("timeout")
    if deadline is not None and isinstance(timeout, dict):
        left = max(deadline - time.monotonic(), 0.001)
        timeout["read"] = min(timeout.get("read") or left, left)


@contextmanager
def _cut_off(response: Any, seconds: float) -> Iterator[None]:
    """Shut the socket down if reading from it takes too long; httpx has no way to change its patience midway."""
    stream = response.extensions.get("network_stream")
    sock = None if stream is None else stream.get_extra_info("socket")
    if sock is None:
        yield
        return
    timer = Timer(seconds, _shut_down, (sock,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut_down(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _headers(outgoing: Outgoing) -> list[tuple[bytes, bytes]]:
    headers = dict(outgoing.all_headers)
    length = getattr(outgoing.body, "content_length", None)
    if length is not None:
        headers["content-length"] = str(length)
    basic = basic_authorization(outgoing.origin)
    if basic is not None:  # which takes the place of the key, as when httpx finds it in the URL itself (and logs it)
        headers = {name: value for name, value in headers.items() if name.lower() != "authorization"}
        headers["Authorization"] = basic
    return as_latin1(headers)


def _check_open(client: HTTPClient | AsyncHTTPClient) -> None:
    if client.is_closed:
        raise OpenAIError(
            "The http_client of this client is closed. Make the call before it is closed, or make a new client."
        )


def _in_background(function: Any) -> None:
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        sys.modules["trio"].lowlevel.spawn_system_task(function)
        return
    task = loop.create_task(function())
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


def _close_quietly(client: HTTPClient) -> None:
    with suppress(Exception):
        client.close()


def _close_soon(loop: Any, client: AsyncHTTPClient) -> None:
    task = loop.create_task(client.aclose())
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


_tasks: set[Any] = set()
