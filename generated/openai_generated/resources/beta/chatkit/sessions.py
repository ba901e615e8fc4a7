# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import CANCEL_CHAT_SESSION_METHOD, CREATE_CHAT_SESSION_METHOD
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
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
    from openai_generated.models.chat_session import ChatSession
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class Sessions(SyncResource):
    """`client.beta.chatkit.sessions`."""

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        workflow: params.ChatSessionWorkflowParam | Model,
        user: str,
        expires_after: params.ChatSessionExpiresAfterParam | Model | Omit = omit,
        rate_limits: params.ChatSessionRateLimitsParam | Model | Omit = omit,
        chatkit_configuration: params.ChatSessionChatKitConfigurationParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatSession:
        """Open a ChatKit session for one end user of a workflow.

        Args:
            workflow: The workflow to run: its id, its version and the variables it starts with.
            user: A stable id of the end user whose threads the session sees.
            expires_after: When the session ends by itself: seconds (1 to 600) after created_at.
            rate_limits: How many requests the session may make in a minute.
            chatkit_configuration: What the session offers: thread titles, file uploads and history.
        """
        return self._send(
            CREATE_CHAT_SESSION_METHOD,
            {
                "workflow": workflow,
                "user": user,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
                "chatkit_configuration": chatkit_configuration,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatSession:
        """End an active ChatKit session, so that its secret is refused.

        Args:
            session_id: The id of the session.
        """
        return self._send(
            CANCEL_CHAT_SESSION_METHOD, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncSessions(AsyncResource):
    """`client.beta.chatkit.sessions`."""

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        workflow: params.ChatSessionWorkflowParam | Model,
        user: str,
        expires_after: params.ChatSessionExpiresAfterParam | Model | Omit = omit,
        rate_limits: params.ChatSessionRateLimitsParam | Model | Omit = omit,
        chatkit_configuration: params.ChatSessionChatKitConfigurationParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatSession:
        """Open a ChatKit session for one end user of a workflow.

        Args:
            workflow: The workflow to run: its id, its version and the variables it starts with.
            user: A stable id of the end user whose threads the session sees.
            expires_after: When the session ends by itself: seconds (1 to 600) after created_at.
            rate_limits: How many requests the session may make in a minute.
            chatkit_configuration: What the session offers: thread titles, file uploads and history.
        """
        return await self._send(
            CREATE_CHAT_SESSION_METHOD,
            {
                "workflow": workflow,
                "user": user,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
                "chatkit_configuration": chatkit_configuration,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatSession:
        """End an active ChatKit session, so that its secret is refused.

        Args:
            session_id: The id of the session.
        """
        return await self._send(
            CANCEL_CHAT_SESSION_METHOD, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )


class SessionsWithRawResponse(RawView[Sessions]):
    """`Sessions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Sessions) -> None:
            self.create = raw_method(resource.create)
            self.cancel = raw_method(resource.cancel)
    else:
        create = raw_method(Sessions.create)
        cancel = raw_method(Sessions.cancel)


class AsyncSessionsWithRawResponse(RawView[AsyncSessions]):
    """`AsyncSessions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_raw_method(resource.create)
            self.cancel = async_raw_method(resource.cancel)
    else:
        create = async_raw_method(AsyncSessions.create)
        cancel = async_raw_method(AsyncSessions.cancel)


class SessionsWithStreamingResponse(StreamedView[Sessions]):
    """`Sessions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Sessions) -> None:
            self.create = streamed_method(resource.create)
            self.cancel = streamed_method(resource.cancel)
    else:
        create = streamed_method(Sessions.create)
        cancel = streamed_method(Sessions.cancel)


class AsyncSessionsWithStreamingResponse(StreamedView[AsyncSessions]):
    """`AsyncSessions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_streamed_method(resource.create)
            self.cancel = async_streamed_method(resource.cancel)
    else:
        create = async_streamed_method(AsyncSessions.create)
        cancel = async_streamed_method(AsyncSessions.cancel)


evaluable(__name__)
