"""Answers as httpx objects, for those who ask for them."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import httpx

from .faults import ProtocolError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import timedelta

    from .headers import ResponseHeaders


class Shown(Protocol):
    """What of an answer an httpx response is made of; `answer` stands above this module and calls it."""

    status_code: int
    reason_phrase: str
    http_version: str
    headers: ResponseHeaders
    elapsed: timedelta
    is_closed: bool

    @property
    def is_read(self) -> bool: ...
    @property
    def content(self) -> bytes: ...
    @property
    def encoded(self) -> bytes | None: ...
    @property
    def http_request(self) -> httpx.Request: ...


class _Stream(httpx.SyncByteStream):
    """The body of an answer as httpx reads it."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _httpx_errors():
            yield from self._answer.iter_raw()

    def close(self) -> None:
        self._answer.close()


class _AsyncStream(httpx.AsyncByteStream):
    """The same for an answer that is awaited."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            async for piece in self._answer.aiter_raw():
                yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()


def as_httpx(answer: Shown) -> httpx.Response:
    """Build the httpx response of an answer; an unread body is shared with it."""
    extensions = {
        "http_version": answer.http_version.encode("ascii", "replace"),
        "reason_phrase": answer.reason_phrase.encode("ascii", "replace"),
    }
    headers = answer.headers.raw
    body: dict[str, Any]
    if answer.is_read:
        encoded = answer.encoded
        if encoded is None:  # nothing was decoded, or something else did it: httpx must not try again
            headers = [pair for pair in headers if pair[0].lower() != b"content-encoding"]
        body = {"content": answer.content if encoded is None else encoded}
    elif answer.is_closed:
        body = {"content": b""}
    else:
        body = {"stream": _Stream(answer) if hasattr(answer, "iter_raw") else _AsyncStream(answer)}
    response = httpx.Response(
        answer.status_code, headers=headers, request=answer.http_request, extensions=extensions, **body
    )
    response.elapsed = answer.elapsed
    return response


@contextmanager
def _httpx_errors() -> Iterator[None]:
    """Whoever reads through httpx expects httpx's exceptions."""
    try:
        yield
    except TimeoutError as error:
        raise httpx.ReadTimeout(str(error) or "the read timed out") from error
    except ProtocolError as error:
        raise httpx.RemoteProtocolError(str(error)) from error
    except (OSError, ssl.SSLError) as error:
        raise httpx.ReadError(str(error)) from error
