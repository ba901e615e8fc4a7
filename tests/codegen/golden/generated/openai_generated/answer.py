# Generated, do not edit. Made by: python -m openai_codegen generate
"""Answers of httpx as the runtime reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Iterator, Mapping
    from datetime import timedelta

    import httpx

    from openai_runtime.call import RateLimits


class _Answer:
    """What is known of an answer however it is read."""

    def __init__(self, response: httpx.Response) -> None:
        self.http_response = response
        self.read_deadline: float | None = None
        self.retries_taken = 0

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, looked up without regard to case."""
        return self.http_response.headers

    @property
    def method(self) -> str:
        """The verb of the request."""
        return self.http_response.request.method

    @property
    def elapsed(self) -> timedelta:
        """The time from the request to the end of the answer."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection was released."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The id under which the server logged the request."""
        return self.headers.get("x-request-id")

    @property
    def rate_limit(self) -> RateLimits:
        """Rate limits are the facade's business."""
        raise AttributeError("a low-level answer does not read rate limits; look at its headers")

    @property
    def content(self) -> bytes:
        """The body after it was read."""
        return self.http_response.content


class Answer(_Answer):
    """An answer that is read by blocking."""

    def read(self) -> bytes:
        """The whole body."""
        return self.http_response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces as they arrive."""
        return self.http_response.iter_bytes(chunk_size)

    def finish(self) -> None:
        """Nothing more is wanted."""
        self.http_response.close()

    def close(self) -> None:
        """Release the connection."""
        self.http_response.close()


class AsyncAnswer(_Answer):
    """An answer that is read by awaiting."""

    _closing: asyncio.Future[None] | None = None

    async def aread(self) -> bytes:
        """The whole body."""
        return await self.http_response.aread()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces as they arrive."""
        return self.http_response.aiter_bytes(chunk_size)

    def finish(self) -> None:
        """Nothing more is wanted; the connection is released as soon as the event loop runs."""
        import asyncio

        self._closing = asyncio.ensure_future(self.aclose())

    async def aclose(self) -> None:
        """Release the connection."""
        await self.http_response.aclose()
