"""Responses as the raw views hand them out: headers and status at hand, the body parsed when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from ..model.codec import decode_json
from .stream import is_stream
from .text import TextLines, TextPieces, charset_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from datetime import timedelta
    from types import TracebackType

    import httpx

    from ..request.call import (
        AsyncCaller,
        AsyncRawResponse,
        Call,
        RateLimits,
        RawResponse,
        SyncCaller,
        SyncRawResponse,
    )

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S")
SyncT = TypeVar("SyncT", bound="APIResponse[Any]")
AsyncT = TypeVar("AsyncT", bound="AsyncAPIResponse[Any]")


class Response(Generic[T_co]):
    """The answer of a low-level function.

    Attributes:
        status_code: The HTTP status.
        content: The body as it came.
        headers: The headers, looked up without regard to case.
        parsed: The body as its model, or None where there is none.
    """

    __slots__ = ("_unexpected", "content", "headers", "parsed", "status_code")

    def __init__(
        self,
        status_code: int,
        content: bytes,
        headers: Mapping[str, str],
        parsed: T_co,
        unexpected: Exception | None = None,
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed
        self._unexpected = unexpected

    def expected(self) -> Self:
        """This answer, if it is one that a function may hand out by its body alone.

        Raises:
            Exception: It is not, and the client is to raise an error for it.
        """
        if self._unexpected is not None:
            raise self._unexpected
        return self

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] {type(self.parsed).__name__}>"


class BaseAPIResponse(Generic[T_co]):
    """What is known about a response whether or not its body was read."""

    _promised: Any = None  # what the body becomes where the call does not say so itself

    def __init__(self, raw: RawResponse, call: Call, client: Any) -> None:
        self._raw = raw
        self._call = call
        self._client = client
        self._parsed: dict[Any, Any] = {}

    @classmethod
    def of(cls, response: BaseAPIResponse[Any]) -> Self:
        """The same response with the methods of another class."""
        return cls(response._raw, response._call, response._client)

    @property
    def http_response(self) -> httpx.Response:
        """The response as an httpx object."""
        return self._raw.http_response

    @property
    def headers(self) -> httpx.Headers:
        """The response headers."""
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was answered."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._raw.status_code

    @property
    def url(self) -> httpx.URL:
        """The address that answered."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP verb of the request."""
        return self._raw.method

    @property
    def http_version(self) -> str:
        """The protocol of the answer, as in `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the headers of the answer."""
        return self._raw.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection was released."""
        return self._raw.is_closed

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this answer."""
        return self._raw.retries_taken

    @property
    def request_id(self) -> str | None:
        """The id under which the server logged the request."""
        return self._raw.request_id

    @property
    def rate_limit(self) -> RateLimits:
        """What the server said about the caller's rate limits: limits, what remains, seconds until the reset."""
        return self._raw.rate_limit

    @property
    def _charset(self) -> str:
        return charset_of(self._raw.headers.get("content-type"))

    def _is_stream(self, to: Any) -> bool:
        to = self._promised if to is None else to
        return self._call.streams if to is None else is_stream(to)

    def _interpret(self, to: Any) -> Any:
        if to not in self._parsed:
            promised = self._promised if to is None else to
            self._parsed[to] = self._client._interpret(self._raw, self._call, promised)
        return self._parsed[to]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self._call.endpoint!r}]>"


class LegacyAPIResponse(BaseAPIResponse[T_co]):
    """The answer of `with_raw_response`, sync and async: the body was read already."""

    _client: SyncCaller | AsyncCaller

    @overload
    def parse(self, *, to: type[S]) -> S:
        """Give the answer as another type."""

    @overload
    def parse(self) -> T_co:
        """Give the answer as the method would have given it."""

    def parse(self, *, to: Any = None) -> Any:
        """The body as the method promises it.

        Args:
            to: Another type to read the body as: a model, a container of models, `str`, `httpx.Response` …
        """
        return self._interpret(to)

    @property
    def content(self) -> bytes:
        """The body."""
        return self._raw.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(self._charset, "replace")


class APIResponse(BaseAPIResponse[T_co]):
    """The answer of `with_streaming_response`: its body is still on the wire."""

    _client: SyncCaller
    _raw: SyncRawResponse

    @overload
    def parse(self, *, to: type[S]) -> S:
        """Give the answer as another type."""

    @overload
    def parse(self) -> T_co:
        """Give the answer as the method would have given it."""

    def parse(self, *, to: Any = None) -> Any:
        """The body as the method promises it.

        Args:
            to: Another type to read the body as: a model, a container of models, `str`, `httpx.Response` …
        """
        if not self._is_stream(to):
            self.read()
        return self._interpret(to)

    def read(self) -> bytes:
        """Read the whole body."""
        with _Reading(self):
            return self._raw.read()

    def text(self) -> str:
        """Read the whole body as text."""
        return self.read().decode(self._charset, "replace")

    def json(self) -> object:
        """Read the whole body as JSON."""
        return cast("object", decode_json(self.read()))

    def close(self) -> None:
        """Release the connection."""
        self._raw.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, content encodings removed."""
        with _Reading(self):
            yield from self._raw.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in pieces of text, of `chunk_size` characters where it is given."""
        pieces = TextPieces(self._charset, chunk_size)
        for chunk in self.iter_bytes():
            yield from pieces.feed(chunk)
        yield from pieces.end()

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        lines = TextLines(self._charset)
        for chunk in self.iter_bytes():
            yield from lines.feed(chunk)
        yield from lines.end()


class AsyncAPIResponse(BaseAPIResponse[T_co]):
    """The answer of `with_streaming_response` of an async client: its body is still on the wire."""

    _client: AsyncCaller
    _raw: AsyncRawResponse

    @overload
    async def parse(self, *, to: type[S]) -> S:
        """Give the answer as another type."""

    @overload
    async def parse(self) -> T_co:
        """Give the answer as the method would have given it."""

    async def parse(self, *, to: Any = None) -> Any:
        """The body as the method promises it.

        Args:
            to: Another type to read the body as: a model, a container of models, `str`, `httpx.Response` …
        """
        if not self._is_stream(to):
            await self.read()
        return self._interpret(to)

    async def read(self) -> bytes:
        """Read the whole body."""
        with _Reading(self):
            return await self._raw.aread()

    async def text(self) -> str:
        """Read the whole body as text."""
        return (await self.read()).decode(self._charset, "replace")

    async def json(self) -> object:
        """Read the whole body as JSON."""
        return cast("object", decode_json(await self.read()))

    async def close(self) -> None:
        """Release the connection."""
        await self._raw.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, content encodings removed."""
        with _Reading(self):
            async for chunk in self._raw.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body in pieces of text, of `chunk_size` characters where it is given."""
        pieces = TextPieces(self._charset, chunk_size)
        async for chunk in self.iter_bytes():
            for text in pieces.feed(chunk):
                yield text
        for text in pieces.end():
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        lines = TextLines(self._charset)
        async for chunk in self.iter_bytes():
            for line in lines.feed(chunk):
                yield line
        for line in lines.end():
            yield line


class ResponseContextManager(Generic[SyncT]):
    """Sends on entry and releases the connection on exit.

    Args:
        request: Sends.
        kind: The class that the response is handed out as, where it is another than that of the client's response.
    """

    def __init__(self, request: Callable[[], SyncT], kind: type[SyncT] | None = None) -> None:
        self._request = request
        self._kind = kind
        self._response: SyncT | None = None

    def __enter__(self) -> SyncT:
        response = self._request()
        self._response = response if self._kind is None else self._kind.of(response)
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[AsyncT]):
    """Sends on entry and releases the connection on exit.

    Args:
        request: Sends.
        kind: The class that the response is handed out as, where it is another than that of the client's response.
    """

    def __init__(self, request: Callable[[], Awaitable[AsyncT]], kind: type[AsyncT] | None = None) -> None:
        self._request = request
        self._kind = kind
        self._response: AsyncT | None = None

    async def __aenter__(self) -> AsyncT:
        response = await self._request()
        self._response = response if self._kind is None else self._kind.of(response)
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


class _Reading:
    """Names what goes wrong while a body is read as an error of the client."""

    __slots__ = ("_response",)

    def __init__(self, response: BaseAPIResponse[Any]) -> None:
        self._response = response

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A RuntimeError is a wrong use (the body was consumed or closed), not something that happened on the way.
        if isinstance(error, Exception) and not isinstance(error, RuntimeError):
            named = self._response._client._stream_error(self._response._raw, None, cause=error)
            if named is not error:  # it is the client's own already
                raise named from named.__cause__ or error
