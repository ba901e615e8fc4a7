"""Sending through an httpx (or httpx2) client: the user's own, with its hooks, proxies and mocks."""

from __future__ import annotations

import socket
import sys
import time
from contextlib import contextmanager, suppress
from threading import Timer
from typing import TYPE_CHECKING, Any

from ...errors import OpenAIError
from ..answer import Answer, AsyncAnswer
from ..blame import apieces, mark_hook, pieces
from ..faults import ForeignError
from ..headers import ResponseHeaders

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from openai_runtime.request.multipart import Multipart

    from ..outgoing import Outgoing
    from .http_client import AsyncHTTPClient, HTTPClient

_REST = 5.0
_END = 0.25
"""Seconds that somebody who iterates waits for the end of a body after the last event."""


class HttpxAnswer(Answer):
    """An answer whose body an httpx response holds."""

    def __init__(self, outgoing: Outgoing, response: Any) -> None:
        super().__init__(
            outgoing,
            response.status_code,
            getattr(response, "reason_phrase", ""),
            ResponseHeaders(list(response.headers.raw)),
            None,
            getattr(response, "http_version", "HTTP/1.1"),
        )
        self._httpx = self._response = response
        self._iterator: Iterator[bytes] | None = None

    def read(self) -> bytes:
        """The whole body; read from the wire once, the same bytes afterwards."""
        if self._content is None:
            try:
                if self.outgoing.deadline is None:
                    with _Foreign():
                        self._content = self._response.read()
                else:
                    self._content = b"".join(self.iter_bytes())
                    self._httpx = None  # httpx's object was read without its knowledge
            finally:
                self.close()
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, content encodings removed."""
        _hurry(self._response, self.read_deadline)
        iterator = _Pieces(self._response.iter_bytes(chunk_size), self.outgoing)
        self._iterator = iterator
        return iterator

    def iter_raw(self) -> Iterator[bytes]:
        """The body in pieces as they were on the wire."""
        return _Pieces(self._response.iter_raw(), self.outgoing)

    def finish(self) -> None:
        """Read what is left, which is only the end of the body, so that the connection can be used again."""
        if not self.is_closed and self._iterator is not None:
            with suppress(Exception), _cut_off(self._response, _END):
                give_up = time.monotonic() + _END
                while next(self._iterator, None) is not None and time.monotonic() < give_up:
                    pass
        self.close()

    def close(self) -> None:
        """Free the connection."""
        self.is_closed = True
        self._response.close()


class AsyncHttpxAnswer(AsyncAnswer):
    """An answer whose body an async httpx response holds."""

    def __init__(self, outgoing: Outgoing, response: Any) -> None:
        super().__init__(
            outgoing,
            response.status_code,
            getattr(response, "reason_phrase", ""),
            ResponseHeaders(list(response.headers.raw)),
            None,
            getattr(response, "http_version", "HTTP/1.1"),
        )
        self._httpx = self._response = response
        self._iterator: AsyncIterator[bytes] | None = None

    async def aread(self) -> bytes:
        """The whole body; read from the wire once, the same bytes afterwards."""
        if self._content is None:
            try:
                if self.outgoing.deadline is None:
                    with _Foreign():
                        self._content = await self._response.aread()
                else:
                    self._content = b"".join([piece async for piece in self.aiter_bytes()])
                    self._httpx = None  # httpx's object was read without its knowledge
            finally:
                await self.aclose()
        return self.content

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, content encodings removed."""
        _hurry(self._response, self.read_deadline)
        iterator = _AsyncPieces(self._response.aiter_bytes(chunk_size), self.outgoing)
        self._iterator = iterator
        return iterator

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body in pieces as they were on the wire."""
        return _AsyncPieces(self._response.aiter_raw(), self.outgoing)

    def finish(self) -> None:
        """Read what is left in the background, so that the connection can be used again."""
        if not self.is_closed:
            self.is_closed = True
            _in_background(self._take_rest)

    async def _take_rest(self) -> None:
        with suppress(Exception):
            give_up = time.monotonic() + _REST
            while self._iterator is not None and time.monotonic() < give_up:
                await anext(self._iterator)
        with suppress(Exception):
            await self._response.aclose()

    async def aclose(self) -> None:
        """Free the connection."""
        self.is_closed = True
        await self._response.aclose()


class _Pieces:
    """Pieces of a body that httpx reads: the call's deadline counts, and what a transport raises is a transport's."""

    def __init__(self, pieces: Iterator[bytes], outgoing: Outgoing) -> None:
        self._pieces = pieces
        self._outgoing = outgoing

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        _check_deadline(self._outgoing)
        with _Foreign():
            return next(self._pieces)


class _AsyncPieces:
    """The same for a body that is awaited."""

    def __init__(self, pieces: AsyncIterator[bytes], outgoing: Outgoing) -> None:
        self._pieces = pieces
        self._outgoing = outgoing

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        _check_deadline(self._outgoing)
        with _Foreign():
            return await anext(self._pieces)


def _check_deadline(outgoing: Outgoing) -> None:
    if outgoing.deadline is not None and time.monotonic() >= outgoing.deadline:
        raise TimeoutError("the deadline has passed")


class HttpxTransport:
    """Sends through a sync client."""

    def __init__(self, client: HTTPClient) -> None:
        self.httpx_client = client

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
            outgoing.url,
            content=content,
            headers=_headers(outgoing),
            extensions={"timeout": outgoing.patience()._asdict()},
        )
        with _Foreign(self.httpx_client):
            return HttpxAnswer(outgoing, self.httpx_client.send(request, stream=True))


class AsyncHttpxTransport:
    """Sends through an async client."""

    def __init__(self, client: AsyncHTTPClient) -> None:
        self.httpx_client = client

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
            outgoing.url,
            content=content,
            headers=_headers(outgoing),
            extensions={"timeout": outgoing.patience()._asdict()},
        )
        with _Foreign(self.httpx_client):
            return AsyncHttpxAnswer(outgoing, await self.httpx_client.send(request, stream=True))


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


def _headers(outgoing: Outgoing) -> dict[str, str]:
    headers = dict(outgoing.all_headers)
    length = getattr(outgoing.body, "content_length", None)
    if length is not None:
        headers["content-length"] = str(length)
    return headers


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


_tasks: set[Any] = set()
