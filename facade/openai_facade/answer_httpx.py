"""Answers as httpx objects, for those who ask for them."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import httpx

from .http1 import ProtocolError
from .redaction import redacted, shown

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .answer import Answer, AnswerHead, AsyncAnswer


class _Stream(httpx.SyncByteStream):
    """The body of an answer as httpx reads it."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _httpx_errors():
            yield from self._answer.iter_raw()

    def close(self) -> None:
        self._answer.close()


class _AsyncStream(httpx.AsyncByteStream):
    """The same for an answer that is awaited."""

    def __init__(self, answer: AsyncAnswer) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            async for piece in self._answer.aiter_raw():
                yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()


def as_httpx(answer: AnswerHead) -> httpx.Response:
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
        from .answer import Answer

        body = {"stream": _Stream(answer) if isinstance(answer, Answer) else _AsyncStream(cast("AsyncAnswer", answer))}
    response = httpx.Response(
        answer.status_code, headers=headers, request=answer.http_request, extensions=extensions, **body
    )
    response.elapsed = answer.elapsed
    return response


def portable(value: Any) -> Any:
    """A copy of an httpx object without what grants access; anything else as it is."""
    kind = type(value).__name__
    if kind == "Request":
        return type(value)(value.method, shown(str(value.url)), headers=redacted(value.headers))
    if kind == "Response":
        try:
            request = portable(value.request)
        except RuntimeError:  # made by hand, without a request
            request = None
        read = hasattr(value, "_content")
        headers = [pair for pair in value.headers.raw if not read or pair[0].lower() != b"content-encoding"]
        return type(value)(value.status_code, headers=headers, content=value.content if read else b"", request=request)
    return value


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
