# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.beta.realtime.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )


class Realtime(SyncResource):
    """`client.beta.realtime`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> Sessions:
            """`client.beta.realtime.sessions`."""
            ...

        @property
        def transcription_sessions(self) -> TranscriptionSessions:
            """`client.beta.realtime.transcription_sessions`."""
            ...
    else:
        sessions = child("openai_generated.resources.beta.realtime.sessions", "Sessions")
        transcription_sessions = child(
            "openai_generated.resources.beta.realtime.transcription_sessions", "TranscriptionSessions"
        )

    @property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same methods, answering with the raw response."""
        return RealtimeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RealtimeWithStreamingResponse(self)


class AsyncRealtime(AsyncResource):
    """`client.beta.realtime`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> AsyncSessions:
            """`client.beta.realtime.sessions`."""
            ...

        @property
        def transcription_sessions(self) -> AsyncTranscriptionSessions:
            """`client.beta.realtime.transcription_sessions`."""
            ...
    else:
        sessions = child("openai_generated.resources.beta.realtime.sessions", "AsyncSessions")
        transcription_sessions = child(
            "openai_generated.resources.beta.realtime.transcription_sessions", "AsyncTranscriptionSessions"
        )

    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRealtimeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRealtimeWithStreamingResponse(self)


class RealtimeWithRawResponse(RawView[Realtime]):
    """`Realtime` as `with_raw_response`."""

    @property
    def sessions(self) -> SessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response

    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.transcription_sessions.with_raw_response


class AsyncRealtimeWithRawResponse(RawView[AsyncRealtime]):
    """`AsyncRealtime` as `with_raw_response`."""

    @property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response

    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.transcription_sessions.with_raw_response


class RealtimeWithStreamingResponse(StreamedView[Realtime]):
    """`Realtime` as `with_streaming_response`."""

    @property
    def sessions(self) -> SessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response

    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.transcription_sessions.with_streaming_response


class AsyncRealtimeWithStreamingResponse(StreamedView[AsyncRealtime]):
    """`AsyncRealtime` as `with_streaming_response`."""

    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response

    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.transcription_sessions.with_streaming_response


evaluable(__name__)
