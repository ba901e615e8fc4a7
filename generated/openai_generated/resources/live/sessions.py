# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.live import (
    ACCEPT_LIVE_SESSION,
    DOWNLOAD_RECORDING_LIVE_SESSION_CONTENT,
    FORK_LIVE_SESSION,
    HANGUP_LIVE_SESSION,
    REFER_LIVE_SESSION,
    REJECT_LIVE_SESSION,
)
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    async_streamed_method,
    raw_method,
    streamed_binary_method,
    streamed_method,
)

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.session_fork_response import SessionForkResponse
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class Sessions(SyncResource):
    """`client.live.sessions`."""

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SessionsWithStreamingResponse(self)

    def accept(
        self,
        session_id: str,
        *,
        session: params.SessionAcceptParamsSession | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take an incoming live session and say how it is set up.

        Args:
            session_id: The id of the session.
            session: How the session is set up.
        """
        return self._send(
            ACCEPT_LIVE_SESSION,
            {"session_id": session_id, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the recording of a live session.

        Args:
            session_id: The id of the session.
        """
        return self._send(
            DOWNLOAD_RECORDING_LIVE_SESSION_CONTENT,
            {"session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def fork(
        self,
        session_id: str,
        *,
        transport: params.LiveCreateResponseTransportParam | Model,
        session: params.MediaSessionForkConfigParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionForkResponse:
        """Branch a second session off a live one.

        Args:
            session_id: The id of the session.
            transport: How audio and events travel, such as WebRTC or SIP.
            session: What is different in the new session.
        """
        return self._send(
            FORK_LIVE_SESSION,
            {"session_id": session_id, "transport": transport, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """End a live session.

        Args:
            session_id: The id of the session.
        """
        return self._send(
            HANGUP_LIVE_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )

    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Pass a live session on to another address.

        Args:
            session_id: The id of the session.
            target_uri: The address to pass the session on to.
        """
        return self._send(
            REFER_LIVE_SESSION,
            {"session_id": session_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Turn an incoming live session down.

        Args:
            session_id: The id of the session.
            status_code: The SIP status code to answer with.
        """
        return self._send(
            REJECT_LIVE_SESSION,
            {"session_id": session_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSessions(AsyncResource):
    """`client.live.sessions`."""

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSessionsWithStreamingResponse(self)

    async def accept(
        self,
        session_id: str,
        *,
        session: params.SessionAcceptParamsSession | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take an incoming live session and say how it is set up.

        Args:
            session_id: The id of the session.
            session: How the session is set up.
        """
        return await self._send(
            ACCEPT_LIVE_SESSION,
            {"session_id": session_id, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the recording of a live session.

        Args:
            session_id: The id of the session.
        """
        return await self._send(
            DOWNLOAD_RECORDING_LIVE_SESSION_CONTENT,
            {"session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def fork(
        self,
        session_id: str,
        *,
        transport: params.LiveCreateResponseTransportParam | Model,
        session: params.MediaSessionForkConfigParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionForkResponse:
        """Branch a second session off a live one.

        Args:
            session_id: The id of the session.
            transport: How audio and events travel, such as WebRTC or SIP.
            session: What is different in the new session.
        """
        return await self._send(
            FORK_LIVE_SESSION,
            {"session_id": session_id, "transport": transport, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """End a live session.

        Args:
            session_id: The id of the session.
        """
        return await self._send(
            HANGUP_LIVE_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Pass a live session on to another address.

        Args:
            session_id: The id of the session.
            target_uri: The address to pass the session on to.
        """
        return await self._send(
            REFER_LIVE_SESSION,
            {"session_id": session_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Turn an incoming live session down.

        Args:
            session_id: The id of the session.
            status_code: The SIP status code to answer with.
        """
        return await self._send(
            REJECT_LIVE_SESSION,
            {"session_id": session_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SessionsWithRawResponse(RawView[Sessions]):
    """`Sessions` as `with_raw_response`."""

    accept = raw_method(Sessions.accept)
    download_recording = raw_method(Sessions.download_recording)
    fork = raw_method(Sessions.fork)
    hangup = raw_method(Sessions.hangup)
    refer = raw_method(Sessions.refer)
    reject = raw_method(Sessions.reject)


class AsyncSessionsWithRawResponse(RawView[AsyncSessions]):
    """`AsyncSessions` as `with_raw_response`."""

    accept = async_raw_method(AsyncSessions.accept)
    download_recording = async_raw_method(AsyncSessions.download_recording)
    fork = async_raw_method(AsyncSessions.fork)
    hangup = async_raw_method(AsyncSessions.hangup)
    refer = async_raw_method(AsyncSessions.refer)
    reject = async_raw_method(AsyncSessions.reject)


class SessionsWithStreamingResponse(StreamedView[Sessions]):
    """`Sessions` as `with_streaming_response`."""

    accept = streamed_method(Sessions.accept)
    download_recording = streamed_binary_method(Sessions.download_recording)
    fork = streamed_method(Sessions.fork)
    hangup = streamed_method(Sessions.hangup)
    refer = streamed_method(Sessions.refer)
    reject = streamed_method(Sessions.reject)


class AsyncSessionsWithStreamingResponse(StreamedView[AsyncSessions]):
    """`AsyncSessions` as `with_streaming_response`."""

    accept = async_streamed_method(AsyncSessions.accept)
    download_recording = async_streamed_binary_method(AsyncSessions.download_recording)
    fork = async_streamed_method(AsyncSessions.fork)
    hangup = async_streamed_method(AsyncSessions.hangup)
    refer = async_streamed_method(AsyncSessions.refer)
    reject = async_streamed_method(AsyncSessions.reject)
