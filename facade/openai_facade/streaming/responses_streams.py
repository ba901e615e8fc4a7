"""The stream of a response: events to iterate over, the parsed response at the end, sync and async."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from openai_facade.streaming.deltas import fields_of
from openai_facade.streaming.folded import AsyncFoldedStream, AsyncStreamManager, FoldedStream, StreamManager
from openai_facade.streaming.responses import ResponseStreamState
from openai_facade.streaming.responses_events import ResponseStreamEvent as FoldedEvent

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai_generated.models import ResponseStreamEvent
    from openai_runtime.stream import AsyncStream, Stream

    from openai_facade.parsing.parsed import ParsedResponse

T = TypeVar("T")


class _Resumed(ResponseStreamState[T]):
    """Folds every event but hands on only those behind `starting_after`: what came before makes the snapshot whole."""

    def __init__(self, *, input_tools: Any, text_format: Any, starting_after: int | None) -> None:
        super().__init__(input_tools=input_tools, text_format=text_format)
        self._starting_after = starting_after

    def handle_event(self, event: ResponseStreamEvent) -> list[Any]:
        events = super().handle_event(event)
        if self._starting_after is None:
            return events
        number = (fields_of(event) or {}).get("sequence_number")
        return [] if isinstance(number, int) and number <= self._starting_after else events


class ResponseStream(FoldedStream[FoldedEvent[T]]):
    """Events of one response; iterate, then ask for the final response."""

    def __init__(
        self,
        *,
        raw_stream: Stream[ResponseStreamEvent],
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
    ) -> None:
        self._state = _Resumed[T](input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        super().__init__(raw_stream, self._state.handle_event)

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the response, parsed; raises as `responses.parse` does."""
        return self.until_done()._state.get_final_response()

    @property
    def snapshot(self) -> ParsedResponse[T]:
        """The response as far as it has come."""
        return self._state.snapshot


class AsyncResponseStream(AsyncFoldedStream[FoldedEvent[T]]):
    """The async twin of `ResponseStream`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ResponseStreamEvent],
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
    ) -> None:
        self._state = _Resumed[T](input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        super().__init__(raw_stream, self._state.handle_event)

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the response, parsed; raises as `responses.parse` does."""
        return (await self.until_done())._state.get_final_response()

    @property
    def snapshot(self) -> ParsedResponse[T]:
        """The response as far as it has come."""
        return self._state.snapshot


class ResponseStreamManager(StreamManager[ResponseStream[T]]):
    """What `responses.stream` gives: a context manager around a `ResponseStream`."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ResponseStreamEvent]],
        *,
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
    ) -> None:
        context = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        super().__init__(api_request, partial(_sync, **context))


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]]):
    """The async twin of `ResponseStreamManager`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[ResponseStreamEvent]]],
        *,
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
    ) -> None:
        context = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        super().__init__(api_request, partial(_async, **context))


def _sync(raw_stream: Stream[ResponseStreamEvent], **context: Any) -> ResponseStream[Any]:
    return ResponseStream(raw_stream=raw_stream, **context)


def _async(raw_stream: AsyncStream[ResponseStreamEvent], **context: Any) -> AsyncResponseStream[Any]:
    return AsyncResponseStream(raw_stream=raw_stream, **context)
