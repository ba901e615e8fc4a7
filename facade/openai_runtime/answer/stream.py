"""Streams of events: bytes of an answer in, typed events out.

`EventReader` is the part without I/O: it takes what arrived and hands back the events that are complete. `Stream` and
`AsyncStream` feed it and see to the connection.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, get_origin

from ..model.codec import decode_json
from ..model.faults import ValidationError
from .lines import LinesDecoder, has_lines
from .sse import SSEDecoder
from .watched import shown_to

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType

    import httpx

    from ..request.call import AsyncRawResponse, RawResponse, StreamErrors, SyncRawResponse
    from .whole import Whole

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_LAST_EVENTS = frozenset({"response.completed", "response.failed", "response.incomplete"})
_SHOWN = 500


class EventReader(Generic[T]):
    """Bytes in, decoded events out; never reads or waits.

    Args:
        decode: Makes the event from its decoded JSON.
        named: The type of an event stands on its `event:` line and becomes part of it, as assistants stream.
        lines: Every line is the JSON of one event.
        whole: Makes the JSON of events of a body that is the JSON of a whole answer; None where there is no such body.

    Attributes:
        done: The server said that nothing more comes.
        failure: What is to be raised after the events that came before it: message, error object, cause.
        seen: How many events there were so far.
    """

    __slots__ = ("_body", "_decode", "_last", "_named", "_sse", "_start", "_whole", "done", "failure", "seen")

    def __init__(
        self, decode: Callable[[Any], T], named: bool = False, lines: bool = False, whole: Whole | None = None
    ) -> None:
        self._whole = whole
        self._body: list[bytes] = []
        self._decode = decode
        self._named = named
        self._sse: SSEDecoder | LinesDecoder = LinesDecoder() if lines else SSEDecoder()
        self._last: Any = None
        self._start = b""
        self.done = False
        self.failure: tuple[str | None, object, BaseException | None] | None = None
        self.seen = 0

    def feed(self, chunk: bytes) -> list[T]:
        """Take what arrived and return the events that are complete now."""
        events: list[T] = []
        decode, add, named = self._decode, events.append, self._named
        if not self.seen:
            self._start = (self._start + chunk)[:_SHOWN]
            if self._whole is not None:
                self._body.append(chunk)
        payload: Any = None
        for name, data, _, _ in self._sse.feed(chunk):
            try:
                payload = decode_json(data)
                if payload.__class__ is dict and (error := self._error_in(name, payload)):
                    self.failure = (None, error, None)
                    break
                add(decode({"event": name, "data": payload} if named else payload))
            except ValueError as cause:
                if not data.strip():
                    continue  # a gateway that keeps a slow stream alive
                if isinstance(cause, ValidationError):
                    self.failure = (f"An event of the stream does not fit its type: {cause}", payload, cause)
                elif data.startswith(b"[DONE]"):
                    self.done = True
                else:
                    self.failure = (f"An event of the stream cannot be read as JSON: {shown(data)}", None, cause)
                break
        if events:
            self.seen += len(events)
            self._last = payload
        return events

    def end(self) -> list[T]:
        """Take note that the body has ended and return what was still waiting for its blank line."""
        if pending := self._sse.pending:
            events = self.feed(b"\n\n")
            if self.failure is not None and self.failure[2] is not None:
                self.failure = (f"The stream ended in the middle of an event: {shown(pending)}", *self.failure[1:])
            if events or self.failure is not None:
                return events
        return [] if self.seen or self._whole is None else self._events_of_whole(self._whole)

    def _events_of_whole(self, whole: Whole) -> list[T]:
        with suppress(ValueError):
            events = [self._decode(event) for event in whole(decode_json(b"".join(self._body)))]
            self.seen += len(events)
            self.done = bool(events)
            return events
        return []

    def ended_empty(self, content_type: str) -> tuple[str | None, object]:
        """What to say about a body without a single event: the error object in it, or its beginning."""
        with suppress(ValueError):
            body = decode_json(self._start)
            if isinstance(body, dict) and body.get("error"):
                return None, body["error"]
        return f"Expected a stream of events, got {content_type or 'a body without a type'}: {shown(self._start)}", None

    @property
    def finished(self) -> bool:
        """Whether what was handed out last is what servers end with, so that only the end of the body is missing."""
        last = self._last  # by now the content of the event object, whose parts are objects too
        if self.done or not isinstance(last, dict):
            return self.done
        if last.get("type") in _LAST_EVENTS:
            return True
        choices = last.get("choices")
        return isinstance(choices, list) and any(getattr(choice, "finish_reason", None) for choice in choices)

    def _error_in(self, name: str | None, payload: dict[str, Any]) -> object:
        """The error object of an event that ends the stream, or nothing."""
        error: object = payload.get("error")
        if error and self._named and name is not None and name.startswith("thread."):
            return None  # an assistants run or step tells about its error in a field of that name
        # One that stands in no field of that name is the whole event, unless the API has such an event: where streams
        # are named (assistants), and where the type says so (responses, realtime).
        whole = name == "error" and not self._named and payload.get("type") != "error" and "choices" not in payload
        return error or (payload if whole else None)


class _BaseStream(Generic[T]):
    """What streams of both kinds are made of."""

    _raw: Any

    @property
    def response(self) -> httpx.Response:
        """The response that is streamed, as an httpx object."""
        response: httpx.Response = self._raw.http_response
        return response

    @property
    def request_id(self) -> str | None:
        """The id under which the server logged the request."""
        request_id: str | None = self._raw.request_id
        return request_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._raw!r}>"


class Stream(_BaseStream[T]):
    """The events of one answer: iterate over them, once. Closes itself at the end, and where it is dropped.

    Args:
        raw: The answer whose body is streamed.
        client: Names what goes wrong.
        decode: Makes an event from its decoded JSON.
        named: The type of an event stands on its `event:` line and becomes part of it.
        idle_timeout: Seconds without an event after which the stream fails.
        whole: Makes events of an answer that came whole; see `whole`.
    """

    def __init__(
        self,
        raw: SyncRawResponse,
        client: StreamErrors,
        decode: Callable[[Any], T],
        *,
        named: bool = False,
        idle_timeout: float | None = None,
        whole: Whole | None = None,
    ) -> None:
        self._raw = raw
        # The generator does not know the stream: whoever drops it last, a loop or this object, ends it at once.
        self._iterator = _iterate(raw, client, _reader(raw, decode, named, whole), idle_timeout)
        next(self._iterator)
        if type(self).__stream__ is not Stream.__stream__:
            self._events, self._iterator = self._iterator, self.__stream__()

    def __stream__(self) -> Generator[T, None, None]:
        """Hand out the events; a subclass that overrides this sees them pass."""
        yield from self._events

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return self._iterator.__next__()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop and release the connection; another thread that waits for an event is stopped by that too."""
        with suppress(ValueError):  # the generator is running in that other thread
            self._iterator.close()
        self._raw.close()


class AsyncStream(_BaseStream[T]):
    """The events of one answer: iterate over them, once. Closes itself at the end, and where it is dropped.

    Args:
        raw: The answer whose body is streamed.
        client: Names what goes wrong.
        decode: Makes an event from its decoded JSON.
        named: The type of an event stands on its `event:` line and becomes part of it.
        idle_timeout: Seconds without an event after which the stream fails.
        whole: Makes events of an answer that came whole; see `whole`.
    """

    def __init__(
        self,
        raw: AsyncRawResponse,
        client: StreamErrors,
        decode: Callable[[Any], T],
        *,
        named: bool = False,
        idle_timeout: float | None = None,
        whole: Whole | None = None,
    ) -> None:
        self._raw = raw
        # The generator does not know the stream: when it is dropped, its event loop ends it.
        self._iterator = _aiterate(raw, client, _reader(raw, decode, named, whole), idle_timeout)
        with suppress(StopIteration):
            self._iterator.__anext__().send(None)
        if type(self).__stream__ is not AsyncStream.__stream__:
            self._events, self._iterator = self._iterator, self.__stream__()

    async def __stream__(self) -> AsyncGenerator[T, None]:
        """Hand out the events; a subclass that overrides this sees them pass."""
        async for event in self._events:
            yield event

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop and release the connection; another task that waits for an event is stopped by that too."""
        with suppress(RuntimeError):  # the generator is running in that other task
            await self._iterator.aclose()
        await self._raw.aclose()

    async def aclose(self) -> None:
        """Do what `close` does, under the name that `contextlib.aclosing` asks for."""
        await self.close()


def _reader(raw: RawResponse, decode: Callable[[Any], T], named: bool, whole: Whole | None) -> EventReader[T]:
    if whole is not None and "application/json" not in (raw.headers.get("content-type") or "").lower():
        whole = None
    watch = getattr(raw, "watch", None)
    return EventReader(decode if watch is None else shown_to(watch, decode), named, has_lines(raw), whole)


class _IdleClock:
    """Runs while no event comes, also when bytes do; the time that the caller spends on an event does not count."""

    __slots__ = ("_raw", "_seconds")

    def __init__(self, raw: RawResponse, seconds: float | None) -> None:
        self._raw = raw
        self._seconds = seconds
        if seconds is not None:
            raw.read_deadline = time.monotonic() + seconds

    def check(self, events: list[Any]) -> None:
        """Start again after events; raise TimeoutError when the time is over."""
        if self._seconds is not None:
            now = time.monotonic()
            if events:
                self._raw.read_deadline = now + self._seconds
            elif now > (self._raw.read_deadline or now):
                raise TimeoutError(f"no event for {self._seconds:g} s")


def _iterate(
    raw: SyncRawResponse, client: StreamErrors, reader: EventReader[T], idle_timeout: float | None
) -> Generator[T, None, None]:
    try:
        yield None  # type: ignore[misc]  # the constructor takes it: from here on, dropping the generator cleans up
        clock = _IdleClock(raw, idle_timeout)
        chunks = raw.iter_bytes()
        events: list[T] = []
        while not reader.done:
            try:
                clock.check(events)
                chunk = next(chunks, b"")
            except Exception as cause:
                error = _failure(raw, client, None, None, cause)
                raise error from error.__cause__ or cause
            events = reader.feed(chunk) if chunk else reader.end()
            yield from events
            if reader.failure is not None:
                raise _failure(raw, client, *reader.failure)
            if not chunk:
                break
        if not reader.seen and not reader.done:
            _refuse_other_content(raw, client, reader)
    finally:
        if reader.finished:
            raw.finish()
        else:
            raw.close()


async def _aiterate(
    raw: AsyncRawResponse, client: StreamErrors, reader: EventReader[T], idle_timeout: float | None
) -> AsyncGenerator[T, None]:
    try:
        yield None  # type: ignore[misc]  # the constructor takes it: from here on, dropping the generator cleans up
        clock = _IdleClock(raw, idle_timeout)
        chunks = raw.aiter_bytes()
        events: list[T] = []
        while not reader.done:
            try:
                clock.check(events)
                chunk = await anext(chunks, b"")
            except Exception as cause:
                error = _failure(raw, client, None, None, cause)
                raise error from error.__cause__ or cause
            events = reader.feed(chunk) if chunk else reader.end()
            for event in events:
                yield event
            if reader.failure is not None:
                raise _failure(raw, client, *reader.failure)
            if not chunk:
                break
        if not reader.seen and not reader.done:
            _refuse_other_content(raw, client, reader)
    finally:
        if reader.finished:
            raw.finish()
        else:
            await raw.aclose()


def _failure(
    raw: RawResponse, client: StreamErrors, message: str | None, body: object, cause: BaseException | None
) -> Exception:
    error = client._stream_error(raw, message, body, cause)
    if error is cause:  # it is the client's own already
        raise error
    if error.__cause__ is None:  # the client may know a better one
        error.__cause__ = cause
    return error


def _refuse_other_content(raw: RawResponse, client: StreamErrors, reader: EventReader[Any]) -> None:
    content_type = raw.headers.get("content-type") or ""
    if not (content_type.lower().startswith("text/event-stream") or has_lines(raw)):
        raise client._stream_error(raw, *reader.ended_empty(content_type))


def is_stream(kind: Any) -> bool:
    """Whether a type such as `Stream[ChatCompletionChunk]` is one of streams."""
    kind = get_origin(kind) or kind
    return isinstance(kind, type) and issubclass(kind, Stream | AsyncStream)


def shown(data: bytes) -> str:
    """The beginning of some bytes, for a message."""
    text = data[:_SHOWN].decode("utf-8", "replace").strip()
    return f"{text!r}…" if len(data) > _SHOWN else repr(text)
