"""The stream of a response: events to iterate over, the parsed response at the end, sync and async.

A stream that can be taken up again, since the response is made in the background, goes on by itself after a drop.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from openai_facade.streaming.deltas import fields_of
from openai_facade.streaming.folded import (
    AsyncFoldedStream,
    AsyncStreamManager,
    FoldedStream,
    StreamManager,
    request_id_of,
)
from openai_facade.streaming.responses import ResponseStreamState
from openai_facade.streaming.responses_events import ResponseStreamEvent as FoldedEvent

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai_generated.models import ResponseStreamEvent
    from openai_runtime.answer.stream import AsyncStream, Stream

    from openai_facade.parsing.parsed import ParsedResponse

    Resume: TypeAlias = Callable[[str, int], Stream[ResponseStreamEvent]]
    AsyncResume: TypeAlias = Callable[[str, int], Awaitable[AsyncStream[ResponseStreamEvent]]]

T = TypeVar("T")

_RESUMES: Final = 5
"""How often in a row a stream is taken up again without a new event."""


class _Followed(ResponseStreamState[T]):
    """Folds every event but hands on only those behind `starting_after`: what came before makes the snapshot whole.

    Attributes:
        place: The number of the last event.
    """

    def __init__(self, *, input_tools: Any, text_format: Any, starting_after: int | None) -> None:
        super().__init__(input_tools=input_tools, text_format=text_format)
        self._starting_after = -1 if starting_after is None else starting_after
        self._resumes = 0
        self.place = -1

    def handle_event(self, event: ResponseStreamEvent) -> list[Any]:
        number = (fields_of(event) or {}).get("sequence_number")
        if not isinstance(number, int):
            return super().handle_event(event)
        if self._resumes and number <= self.place:  # a server that replays what was folded before the drop
            return []
        self.place, self._resumes = max(self.place, number), 0
        events = super().handle_event(event)
        return [] if number <= self._starting_after else events

    def to_be_taken_up(self) -> str | None:
        """The id of the response if the stream ended too early, and there is hope that it goes on."""
        if self.finished or self.response_id is None or self.place < 0 or self._resumes >= _RESUMES:
            return None
        self._resumes += 1
        return self.response_id


class ResponseStream(FoldedStream[FoldedEvent[T]]):
    """Events of one response; iterate, then ask for the final response."""

    def __init__(
        self,
        *,
        raw_stream: Stream[ResponseStreamEvent],
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
        resume: Resume | None = None,
    ) -> None:
        self._state = _Followed[T](input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        self._state.request_id = request_id_of(raw_stream)
        self._resume = resume
        super().__init__(raw_stream, self._state.handle_event)

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the response, parsed; raises as `responses.parse` does."""
        return self.until_done()._state.get_final_response()

    @property
    def snapshot(self) -> ParsedResponse[T]:
        """The response as far as it has come."""
        return self._state.snapshot

    def _taken_up(self) -> Stream[Any] | None:
        response_id = None if self._resume is None else self._state.to_be_taken_up()
        return None if self._resume is None or response_id is None else self._resume(response_id, self._state.place)


class AsyncResponseStream(AsyncFoldedStream[FoldedEvent[T]]):
    """The async twin of `ResponseStream`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ResponseStreamEvent],
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
        resume: AsyncResume | None = None,
    ) -> None:
        self._state = _Followed[T](input_tools=input_tools, text_format=text_format, starting_after=starting_after)
        self._state.request_id = request_id_of(raw_stream)
        self._resume = resume
        super().__init__(raw_stream, self._state.handle_event)

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the response, parsed; raises as `responses.parse` does."""
        return (await self.until_done())._state.get_final_response()

    @property
    def snapshot(self) -> ParsedResponse[T]:
        """The response as far as it has come."""
        return self._state.snapshot

    async def _taken_up(self) -> AsyncStream[Any] | None:
        response_id = None if self._resume is None else self._state.to_be_taken_up()
        if self._resume is None or response_id is None:
            return None
        return await self._resume(response_id, self._state.place)


class ResponseStreamManager(StreamManager[ResponseStream[T]]):
    """What `responses.stream` gives: a context manager around a `ResponseStream`."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ResponseStreamEvent]],
        *,
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
        resume: Resume | None = None,
    ) -> None:
        context = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        super().__init__(api_request, partial(_sync, **context, resume=resume))


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]]):
    """The async twin of `ResponseStreamManager`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[ResponseStreamEvent]]],
        *,
        text_format: Any,
        input_tools: Any,
        starting_after: int | None,
        resume: AsyncResume | None = None,
    ) -> None:
        context = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        super().__init__(api_request, partial(_async, **context, resume=resume))


def _sync(raw_stream: Stream[ResponseStreamEvent], **context: Any) -> ResponseStream[Any]:
    return ResponseStream(raw_stream=raw_stream, **context)


def _async(raw_stream: AsyncStream[ResponseStreamEvent], **context: Any) -> AsyncResponseStream[Any]:
    return AsyncResponseStream(raw_stream=raw_stream, **context)
