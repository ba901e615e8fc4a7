"""The stream of a chat completion: events to iterate over, the parsed completion at the end, sync and async."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from openai_facade.streaming.chat import ChatCompletionStreamState
from openai_facade.streaming.chat_events import ChatCompletionStreamEvent
from openai_facade.streaming.folded import (
    AsyncFoldedStream,
    AsyncStreamManager,
    FoldedStream,
    StreamManager,
    request_id_of,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai_generated.models import ChatCompletionChunk
    from openai_runtime.answer.stream import AsyncStream, Stream

    from openai_facade.parsing.parsed import ParsedChatCompletion

T = TypeVar("T")


class ChatCompletionStream(FoldedStream[ChatCompletionStreamEvent[T]]):
    """Events of one completion; iterate, then ask for the final completion."""

    def __init__(self, *, raw_stream: Stream[ChatCompletionChunk], response_format: Any, input_tools: Any) -> None:
        self._state = ChatCompletionStreamState[T](response_format=response_format, input_tools=input_tools)
        self._state.request_id = request_id_of(raw_stream)
        super().__init__(raw_stream, self._state.handle_chunk)

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and give the completion, parsed; raises as `chat.completions.parse` does."""
        return self.until_done()._state.get_final_completion()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as it has come."""
        return self._state.current_completion_snapshot


class AsyncChatCompletionStream(AsyncFoldedStream[ChatCompletionStreamEvent[T]]):
    """The async twin of `ChatCompletionStream`."""

    def __init__(self, *, raw_stream: AsyncStream[ChatCompletionChunk], response_format: Any, input_tools: Any) -> None:
        self._state = ChatCompletionStreamState[T](response_format=response_format, input_tools=input_tools)
        self._state.request_id = request_id_of(raw_stream)
        super().__init__(raw_stream, self._state.handle_chunk)

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and give the completion, parsed; raises as `chat.completions.parse` does."""
        return (await self.until_done())._state.get_final_completion()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as it has come."""
        return self._state.current_completion_snapshot


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[T]]):
    """What `chat.completions.stream` gives: a context manager around a `ChatCompletionStream`."""

    def __init__(
        self, api_request: Callable[[], Stream[ChatCompletionChunk]], *, response_format: Any, input_tools: Any
    ) -> None:
        super().__init__(api_request, partial(_sync, response_format=response_format, input_tools=input_tools))


class AsyncChatCompletionStreamManager(AsyncStreamManager[AsyncChatCompletionStream[T]]):
    """The async twin of `ChatCompletionStreamManager`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]],
        *,
        response_format: Any,
        input_tools: Any,
    ) -> None:
        super().__init__(api_request, partial(_async, response_format=response_format, input_tools=input_tools))


def _sync(raw_stream: Stream[ChatCompletionChunk], **context: Any) -> ChatCompletionStream[Any]:
    return ChatCompletionStream(raw_stream=raw_stream, **context)


def _async(raw_stream: AsyncStream[ChatCompletionChunk], **context: Any) -> AsyncChatCompletionStream[Any]:
    return AsyncChatCompletionStream(raw_stream=raw_stream, **context)
