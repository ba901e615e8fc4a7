"""Answers as httpx objects, for those who ask for them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import httpx

from .content_coding import content_decoder
from .faults import ProtocolError
from .httpx_faults import UNDECODABLE, as_httpx_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import timedelta

    from .content_coding import Decoder
    from .headers import ResponseHeaders
    from .outgoing import Outgoing


class Shown(Protocol):
    """What of an answer an httpx response is made of; `answer` stands above this module and calls it."""

    outgoing: Outgoing
    status_code: int
    reason_phrase: str
    http_version: str
    headers: ResponseHeaders
    is_closed: bool

    @property
    def elapsed(self) -> timedelta: ...
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
        with _httpx_errors(self._answer):
            yield from self._answer.iter_raw()

    def close(self) -> None:
        self._answer.close()


class _AsyncStream(httpx.AsyncByteStream):
    """The same for an answer that is awaited."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors(self._answer):
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
    encoded = answer.encoded
    if encoded is not None:
        body = {"stream": httpx.ByteStream(encoded)}
    elif answer.is_read:  # nothing was decoded, or something else did it: httpx must not try again
        headers = [pair for pair in headers if pair[0].lower() != b"content-encoding"]
        body = {"content": answer.content}
    elif answer.is_closed:
        body = {"content": b""}
    else:
        body = {"stream": _Stream(answer) if hasattr(answer, "iter_raw") else _AsyncStream(answer)}
    response = httpx.Response(
        answer.status_code, headers=headers, request=answer.http_request, extensions=extensions, **body
    )
    response.elapsed = answer.elapsed
    if encoded is not None:  # httpx can undo less than we
        response._content = answer.content
        response._num_bytes_downloaded = len(encoded)
        response.is_stream_consumed = response.is_closed = True
    elif "stream" in body:
        decoder: Any = _Decoder(answer)
        response._decoder = decoder
    return response


class _Decoder:
    """Undoes content encodings where httpx would: with our limits, and what we can undo."""

    def __init__(self, answer: Shown) -> None:
        self._answer = answer
        self._decoder: Decoder | None = None
        self._begun = False

    def decode(self, data: bytes) -> bytes:
        with _httpx_errors(self._answer):
            if not self._begun:
                self._begun = True
                self._decoder = content_decoder(self._answer.headers.get("content-encoding"))
            return data if self._decoder is None else self._decoder.decompress(data)

    def flush(self) -> bytes:
        with _httpx_errors(self._answer):
            if self._decoder is not None:
                self._decoder.finish()
        return b""


@contextmanager
def _httpx_errors(answer: Shown) -> Iterator[None]:
    """Whoever reads through httpx expects httpx's exceptions."""
    try:
        yield
    except (OSError, ProtocolError, *UNDECODABLE) as error:
        raise as_httpx_error(error, answer.outgoing) from error
