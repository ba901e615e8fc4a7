"""One call as a value, and what resources, streams, pages and responses ask of the client behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..unset import Omit, omit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from datetime import timedelta

    import httpx

    from .endpoint import Endpoint

    Timeout: TypeAlias = "float | httpx.Timeout | Omit | None"
    """Seconds, a timeout by phases, None for no limit; `omit` keeps the client's."""

Headers: TypeAlias = Mapping[str, str | Omit]
"""Extra headers of one request; an `omit` value removes the header."""
Query: TypeAlias = Mapping[str, object]
"""Extra query parameters of one request."""
Body: TypeAlias = object
"""Extra fields of the body, or a whole body where the operation has none of its own."""


class PageInfo:
    """What the request of the next page has that this one did not.

    Attributes:
        params: Query parameters to add.
        url: Another address altogether.
        json: Body fields to add.
    """

    __slots__ = ("json", "params", "url")

    def __init__(
        self, *, url: str | Omit = omit, json: Mapping[str, Any] | Omit = omit, params: Mapping[str, Any] | Omit = omit
    ) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not omit:
                return f"PageInfo({name}={value!r})"
        return "PageInfo()"


class Call:
    """What was asked for: an operation, its arguments and the options of this one request.

    Attributes:
        endpoint: The operation.
        arguments: Its arguments by Python name.
        extra_headers: Headers of this request alone.
        extra_query: Query parameters of this request alone.
        extra_body: Body fields of this request alone.
        timeout: Overrides the client's timeout unless it is `omit`.
        transform: Applied to the decoded answer before the caller sees it.
        follow_redirects: Whether to go where an answer points; None leaves it to the client.
    """

    __slots__ = (
        "arguments",
        "endpoint",
        "extra_body",
        "extra_headers",
        "extra_query",
        "follow_redirects",
        "timeout",
        "transform",
    )

    def __init__(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, Any],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
        transform: Callable[[Any], Any] | None = None,
    ) -> None:
        if extra_headers is not None or extra_query is not None:
            _check(extra_headers, extra_query)
        self.endpoint = endpoint
        self.arguments = arguments
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.timeout = timeout
        self.transform = transform
        self.follow_redirects: bool | None = None

    @property
    def streams(self) -> bool:
        """Whether the caller asked for a stream of events, or the operation knows no other answer."""
        endpoint = self.endpoint
        return endpoint.stream_event is not None and (
            self.arguments.get("stream") is True or endpoint.content == "events"
        )

    def refuse_stream(self) -> None:
        """Take no call that asks for events where its whole answer is wanted.

        Raises:
            TypeError: It is one.
        """
        if self.streams:
            name = self.endpoint.operation
            raise TypeError(f"{name}: stream=True asks for events: call its stream(), or astream(), instead")

    def following(self, info: PageInfo) -> Call:
        """The call that fetches the page after this one's."""
        query, body = self.extra_query, self.extra_body
        if not isinstance(info.params, Omit):
            query = {**(query or {}), **info.params}
        if not isinstance(info.json, Omit):
            body = {**body, **info.json} if isinstance(body, dict) else info.json
        endpoint = self.endpoint if isinstance(info.url, Omit) else self.endpoint.evolve(path=info.url)
        return Call(endpoint, self.arguments, self.extra_headers, query, body, self.timeout, self.transform)

    def __iter__(self) -> Iterator[Any]:
        """The parts in the order in which a client's send functions take them."""
        yield from (self.endpoint, self.arguments, self.extra_headers, self.extra_query, self.extra_body)
        yield from (self.timeout, self.transform)

    def __repr__(self) -> str:
        return f"<Call {self.endpoint!r}>"


def _check(extra_headers: Any, extra_query: Any) -> None:
    from .expected import mapping_named

    for argument, value in (("extra_headers", extra_headers), ("extra_query", extra_query)):
        if not isinstance(value, Omit):
            mapping_named(argument, value)


class RateLimits(Protocol):
    """What the server said about the caller's limits; None where it was silent."""

    @property
    def limit_requests(self) -> int | None: ...
    @property
    def limit_tokens(self) -> int | None: ...
    @property
    def remaining_requests(self) -> int | None: ...
    @property
    def remaining_tokens(self) -> int | None: ...
    @property
    def reset_requests(self) -> float | None: ...
    @property
    def reset_tokens(self) -> float | None: ...


class RawResponse(Protocol):
    """An answer as the transport hands it over, before anybody looked at its body.

    `read_deadline` is the `time.monotonic()` at which a read gives up. Where reading fails, the transport's exception
    or an error of the client comes out.
    """

    read_deadline: float | None

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def method(self) -> str: ...
    @property
    def elapsed(self) -> timedelta: ...
    @property
    def is_closed(self) -> bool: ...
    @property
    def retries_taken(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def rate_limit(self) -> RateLimits: ...

    @property
    def content(self) -> bytes:
        """The body after it was read, content encodings removed."""
        ...

    @property
    def http_response(self) -> httpx.Response:
        """The same answer as an `httpx.Response`, made on first use and kept.

        Before the body was read it shares the stream: what one of the two reads, the other no longer has.
        """
        ...

    def finish(self) -> None:
        """Say that nothing more is wanted, without waiting: the connection is kept when only the end is missing."""
        ...


class SyncRawResponse(RawResponse, Protocol):
    """An answer that is read by blocking."""

    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class AsyncRawResponse(RawResponse, Protocol):
    """An answer that is read by awaiting."""

    async def aread(self) -> bytes: ...
    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class StreamErrors(Protocol):
    """The part of a client that names what went wrong after the headers had arrived."""

    def _stream_error(
        self, raw: RawResponse, message: str | None, body: object = None, cause: BaseException | None = None
    ) -> Exception:
        """The error to raise for a broken stream or body; `cause` itself if it is one of the client's errors already.

        Args:
            raw: The answer that broke.
            message: What happened, or None to take the words of `cause` or `body`.
            body: The error object that the server sent, if it sent one.
            cause: The transport's or decoder's exception, if there was one.
        """
        ...


class SyncCaller(StreamErrors, Protocol):
    """What sync resources, pages and responses call. The three that send take what makes a `Call`, in its order."""

    def _send_endpoint(self, *call: Any, **options: Any) -> Any:
        """Send and hand back what the method promises: a model, page, stream or binary content."""
        ...

    def _send_raw(self, *call: Any, **options: Any) -> Any:
        """Send and hand back the response with its body read, `parse()` left to the caller."""
        ...

    def _send_streamed(self, *call: Any, **options: Any) -> Any:
        """Send and hand back the response with its body still on the wire."""
        ...

    def _interpret(self, raw: SyncRawResponse, call: Call, to: Any = None) -> Any:
        """Turn an answer into what the method promises, or into `to`; reads the body unless it is a stream."""
        ...


class AsyncCaller(StreamErrors, Protocol):
    """The same for async ones, where sending means awaiting; `_interpret` gets an answer that was read already."""

    async def _send_endpoint(self, *call: Any, **options: Any) -> Any: ...
    async def _send_raw(self, *call: Any, **options: Any) -> Any: ...
    async def _send_streamed(self, *call: Any, **options: Any) -> Any: ...
    def _interpret(self, raw: AsyncRawResponse, call: Call, to: Any = None) -> Any: ...
