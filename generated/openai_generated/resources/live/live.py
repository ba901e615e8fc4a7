# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.live import CREATE_LIVE_SESSION
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.live_create_response import LiveCreateResponse
    from openai_generated.resources.live.forks import (
        AsyncForks,
        AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse,
        Forks,
        ForksWithRawResponse,
        ForksWithStreamingResponse,
    )
    from openai_generated.resources.live.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_generated.resources.live.sideband import (
        AsyncSideband,
        AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse,
        Sideband,
        SidebandWithRawResponse,
        SidebandWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model


class Live(SyncResource):
    """`client.live`."""

    if TYPE_CHECKING:

        @property
        def sideband(self) -> Sideband:
            """`client.live.sideband`."""
            ...

        @property
        def forks(self) -> Forks:
            """`client.live.forks`."""
            ...

        @property
        def sessions(self) -> Sessions:
            """`client.live.sessions`."""
            ...
    else:
        sideband = child("openai_generated.resources.live.sideband", "Sideband")
        forks = child("openai_generated.resources.live.forks", "Forks")
        sessions = child("openai_generated.resources.live.sessions", "Sessions")

    @property
    def with_raw_response(self) -> LiveWithRawResponse:
        """The same methods, answering with the raw response."""
        return LiveWithRawResponse(self)

    @property
    def with_streaming_response(self) -> LiveWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return LiveWithStreamingResponse(self)

    def create(
        self,
        *,
        session: params.MediaSessionConfigParam | Model,
        transport: params.LiveCreateResponseTransportParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> LiveCreateResponse:
        """Open a live session of speech, over the transport that is described.

        Args:
            session: How the session is set up.
            transport: How audio and events travel, such as WebRTC or SIP.
        """
        return self._send(
            CREATE_LIVE_SESSION,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncLive(AsyncResource):
    """`client.live`."""

    if TYPE_CHECKING:

        @property
        def sideband(self) -> AsyncSideband:
            """`client.live.sideband`."""
            ...

        @property
        def forks(self) -> AsyncForks:
            """`client.live.forks`."""
            ...

        @property
        def sessions(self) -> AsyncSessions:
            """`client.live.sessions`."""
            ...
    else:
        sideband = child("openai_generated.resources.live.sideband", "AsyncSideband")
        forks = child("openai_generated.resources.live.forks", "AsyncForks")
        sessions = child("openai_generated.resources.live.sessions", "AsyncSessions")

    @property
    def with_raw_response(self) -> AsyncLiveWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncLiveWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncLiveWithStreamingResponse(self)

    async def create(
        self,
        *,
        session: params.MediaSessionConfigParam | Model,
        transport: params.LiveCreateResponseTransportParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> LiveCreateResponse:
        """Open a live session of speech, over the transport that is described.

        Args:
            session: How the session is set up.
            transport: How audio and events travel, such as WebRTC or SIP.
        """
        return await self._send(
            CREATE_LIVE_SESSION,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class LiveWithRawResponse(RawView[Live]):
    """`Live` as `with_raw_response`."""

    create = raw_method(Live.create)

    @property
    def sideband(self) -> SidebandWithRawResponse:
        """The view of the child."""
        return self._resource.sideband.with_raw_response

    @property
    def forks(self) -> ForksWithRawResponse:
        """The view of the child."""
        return self._resource.forks.with_raw_response

    @property
    def sessions(self) -> SessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response


class AsyncLiveWithRawResponse(RawView[AsyncLive]):
    """`AsyncLive` as `with_raw_response`."""

    create = async_raw_method(AsyncLive.create)

    @property
    def sideband(self) -> AsyncSidebandWithRawResponse:
        """The view of the child."""
        return self._resource.sideband.with_raw_response

    @property
    def forks(self) -> AsyncForksWithRawResponse:
        """The view of the child."""
        return self._resource.forks.with_raw_response

    @property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response


class LiveWithStreamingResponse(StreamedView[Live]):
    """`Live` as `with_streaming_response`."""

    create = streamed_method(Live.create)

    @property
    def sideband(self) -> SidebandWithStreamingResponse:
        """The view of the child."""
        return self._resource.sideband.with_streaming_response

    @property
    def forks(self) -> ForksWithStreamingResponse:
        """The view of the child."""
        return self._resource.forks.with_streaming_response

    @property
    def sessions(self) -> SessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response


class AsyncLiveWithStreamingResponse(StreamedView[AsyncLive]):
    """`AsyncLive` as `with_streaming_response`."""

    create = async_streamed_method(AsyncLive.create)

    @property
    def sideband(self) -> AsyncSidebandWithStreamingResponse:
        """The view of the child."""
        return self._resource.sideband.with_streaming_response

    @property
    def forks(self) -> AsyncForksWithStreamingResponse:
        """The view of the child."""
        return self._resource.forks.with_streaming_response

    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response
