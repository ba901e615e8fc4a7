# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.beta.chatkit.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.chatkit.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class ChatKit(SyncResource):
    """`client.beta.chatkit`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> Sessions:
            """`client.beta.chatkit.sessions`."""
            ...

        @property
        def threads(self) -> Threads:
            """`client.beta.chatkit.threads`."""
            ...
    else:
        sessions = child("openai_generated.resources.beta.chatkit.sessions", "Sessions")
        threads = child("openai_generated.resources.beta.chatkit.threads", "Threads")

    @property
    def with_raw_response(self) -> ChatKitWithRawResponse:
        """The same methods, answering with the raw response."""
        return ChatKitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ChatKitWithStreamingResponse(self)


class AsyncChatKit(AsyncResource):
    """`client.beta.chatkit`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> AsyncSessions:
            """`client.beta.chatkit.sessions`."""
            ...

        @property
        def threads(self) -> AsyncThreads:
            """`client.beta.chatkit.threads`."""
            ...
    else:
        sessions = child("openai_generated.resources.beta.chatkit.sessions", "AsyncSessions")
        threads = child("openai_generated.resources.beta.chatkit.threads", "AsyncThreads")

    @property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncChatKitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncChatKitWithStreamingResponse(self)


class ChatKitWithRawResponse(RawView[ChatKit]):
    """`ChatKit` as `with_raw_response`."""

    @property
    def sessions(self) -> SessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response

    @property
    def threads(self) -> ThreadsWithRawResponse:
        """The view of the child."""
        return self._resource.threads.with_raw_response


class AsyncChatKitWithRawResponse(RawView[AsyncChatKit]):
    """`AsyncChatKit` as `with_raw_response`."""

    @property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response

    @property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """The view of the child."""
        return self._resource.threads.with_raw_response


class ChatKitWithStreamingResponse(StreamedView[ChatKit]):
    """`ChatKit` as `with_streaming_response`."""

    @property
    def sessions(self) -> SessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response

    @property
    def threads(self) -> ThreadsWithStreamingResponse:
        """The view of the child."""
        return self._resource.threads.with_streaming_response


class AsyncChatKitWithStreamingResponse(StreamedView[AsyncChatKit]):
    """`AsyncChatKit` as `with_streaming_response`."""

    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response

    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """The view of the child."""
        return self._resource.threads.with_streaming_response


evaluable(__name__)
