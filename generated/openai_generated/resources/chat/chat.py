# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.chat.completions.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )


class Chat(SyncResource):
    """`client.chat`."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> Completions:
            """`client.chat.completions`."""
            ...
    else:
        completions = child("openai_generated.resources.chat.completions.completions", "Completions")

    @property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, answering with the raw response."""
        return ChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ChatWithStreamingResponse(self)


class AsyncChat(AsyncResource):
    """`client.chat`."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> AsyncCompletions:
            """`client.chat.completions`."""
            ...
    else:
        completions = child("openai_generated.resources.chat.completions.completions", "AsyncCompletions")

    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncChatWithStreamingResponse(self)


class ChatWithRawResponse(RawView[Chat]):
    """`Chat` as `with_raw_response`."""

    @property
    def completions(self) -> CompletionsWithRawResponse:
        """The view of the child."""
        return self._resource.completions.with_raw_response


class AsyncChatWithRawResponse(RawView[AsyncChat]):
    """`AsyncChat` as `with_raw_response`."""

    @property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """The view of the child."""
        return self._resource.completions.with_raw_response


class ChatWithStreamingResponse(StreamedView[Chat]):
    """`Chat` as `with_streaming_response`."""

    @property
    def completions(self) -> CompletionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.completions.with_streaming_response


class AsyncChatWithStreamingResponse(StreamedView[AsyncChat]):
    """`AsyncChat` as `with_streaming_response`."""

    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.completions.with_streaming_response


evaluable(__name__)
