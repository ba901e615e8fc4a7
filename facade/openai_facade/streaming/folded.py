"""Streams that fold what passes through them: the part that chat completions and responses have in common."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from openai_facade.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
    from types import TracebackType

    import httpx
    from openai_runtime.answer.stream import AsyncStream, Stream

E = TypeVar("E")
S = TypeVar("S", bound="FoldedStream[Any]")
A = TypeVar("A", bound="AsyncFoldedStream[Any]")


def request_id_of(raw_stream: Any) -> str | None:
    """The server's name for the exchange of a stream; what a user hands in as one may have none."""
    name = getattr(raw_stream, "request_id", None)
    return name if isinstance(name, str) else None


class Fold(Protocol):
    """What takes one raw event and gives the events to hand on."""

    def __call__(self, event: Any, /) -> Iterable[Any]: ...


class FoldedStream(Generic[E]):
    """Events of one stream; iterate, or read it to its end with `until_done`."""

    def __init__(self, raw_stream: Stream[Any], fold: Fold) -> None:
        self._raw_stream = raw_stream
        self._fold = fold
        self._iterator = self.__stream__()

    def __next__(self) -> E:
        return next(self._iterator)

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __stream__(self) -> Generator[E, None, None]:
        while True:
            broken: APIConnectionError | None = None
            try:
                for event in self._raw_stream:
                    yield from self._fold(event)
            except APIConnectionError as error:
                broken = error
            further = self._taken_up()
            if further is not None:
                self._raw_stream = further
            elif broken is not None:
                raise broken
            else:
                return

    def _taken_up(self) -> Stream[Any] | None:
        """The rest of a stream that has ended, where it has not come to its end and can be taken up again."""
        return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    @property
    def response(self) -> httpx.Response:
        """The response that is streamed, as an httpx object."""
        return self._raw_stream.response

    def close(self) -> None:
        """Give the connection back; nothing more is read."""
        with suppress(ValueError):  # it is running: this was called from inside of it, or from another thread
            self._iterator.close()
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Read the stream to its end."""
        for _ in self._iterator:
            pass
        return self


class AsyncFoldedStream(Generic[E]):
    """The async twin of `FoldedStream`."""

    def __init__(self, raw_stream: AsyncStream[Any], fold: Fold) -> None:
        self._raw_stream = raw_stream
        self._fold = fold
        self._iterator = self.__stream__()

    async def __anext__(self) -> E:
        return await anext(self._iterator)

    def __aiter__(self) -> AsyncIterator[E]:
        return self._iterator

    async def __stream__(self) -> AsyncGenerator[E, None]:
        while True:
            broken: APIConnectionError | None = None
            try:
                async for event in self._raw_stream:
                    for made in self._fold(event):
                        yield made
            except APIConnectionError as error:
                broken = error
            further = await self._taken_up()
            if further is not None:
                self._raw_stream = further
            elif broken is not None:
                raise broken
            else:
                return

    async def _taken_up(self) -> AsyncStream[Any] | None:
        """The rest of a stream that has ended, where it has not come to its end and can be taken up again."""
        return None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def response(self) -> httpx.Response:
        """The response that is streamed, as an httpx object."""
        return self._raw_stream.response

    async def close(self) -> None:
        """Give the connection back; nothing more is read."""
        with suppress(RuntimeError):  # it is running: this was called from inside of it, or from another task
            await self._iterator.aclose()
        await self._raw_stream.close()

    async def aclose(self) -> None:
        """Do what `close` does, under the name that `contextlib.aclosing` asks for."""
        await self.close()

    async def until_done(self) -> Self:
        """Read the stream to its end."""
        async for _ in self._iterator:
            pass
        return self


class StreamManager(Generic[S]):
    """Sends the request when the `with` block is entered and closes the stream when it is left."""

    def __init__(self, request: Callable[[], Stream[Any]], stream: Callable[[Stream[Any]], S]) -> None:
        self._request = request
        self._wrap = stream
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._wrap(self._request())
        return self._stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[A]):
    """The async twin of `StreamManager`."""

    def __init__(
        self, request: Callable[[], Awaitable[AsyncStream[Any]]], stream: Callable[[AsyncStream[Any]], A]
    ) -> None:
        self._request = request
        self._wrap = stream
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = self._wrap(await self._request())
        return self._stream

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
