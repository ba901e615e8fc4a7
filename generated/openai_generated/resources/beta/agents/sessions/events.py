# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import CREATE_AGENT_SESSION_EVENT, STREAM_AGENT_SESSION_EVENTS
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
    from openai_generated.models.agent_session_event import AgentSessionEvent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Events(SyncResource):
    """`client.beta.agents.sessions.events`."""

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, answering with the raw response."""
        return EventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return EventsWithStreamingResponse(self)

    def create(
        self,
        session_id: str,
        *,
        events: Iterable[params.AgentSessionInputParam | Model],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Send messages, tool results, approvals or a cancellation into an agent session.

        Args:
            session_id: The id of the session.
            events: What is sent, such as messages, tool results, approvals or a cancellation.
            idempotency_key: A text of your own; a request repeated with it is carried out only once.
        """
        return self._send(
            CREATE_AGENT_SESSION_EVENT,
            {"session_id": session_id, "events": events, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[AgentSessionEvent]:
        """Follow the events of an agent session while they happen.

        Args:
            session_id: The id of the session.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        """
        return self._send(
            STREAM_AGENT_SESSION_EVENTS,
            {"session_id": session_id, "include_obfuscation": include_obfuscation},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEvents(AsyncResource):
    """`client.beta.agents.sessions.events`."""

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncEventsWithStreamingResponse(self)

    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[params.AgentSessionInputParam | Model],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Send messages, tool results, approvals or a cancellation into an agent session.

        Args:
            session_id: The id of the session.
            events: What is sent, such as messages, tool results, approvals or a cancellation.
            idempotency_key: A text of your own; a request repeated with it is carried out only once.
        """
        return await self._send(
            CREATE_AGENT_SESSION_EVENT,
            {"session_id": session_id, "events": events, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[AgentSessionEvent]:
        """Follow the events of an agent session while they happen.

        Args:
            session_id: The id of the session.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        """
        return await self._send(
            STREAM_AGENT_SESSION_EVENTS,
            {"session_id": session_id, "include_obfuscation": include_obfuscation},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class EventsWithRawResponse(RawView[Events]):
    """`Events` as `with_raw_response`."""

    create = raw_method(Events.create)
    stream = raw_method(Events.stream)


class AsyncEventsWithRawResponse(RawView[AsyncEvents]):
    """`AsyncEvents` as `with_raw_response`."""

    create = async_raw_method(AsyncEvents.create)
    stream = async_raw_method(AsyncEvents.stream)


class EventsWithStreamingResponse(StreamedView[Events]):
    """`Events` as `with_streaming_response`."""

    create = streamed_method(Events.create)
    stream = streamed_method(Events.stream)


class AsyncEventsWithStreamingResponse(StreamedView[AsyncEvents]):
    """`AsyncEvents` as `with_streaming_response`."""

    create = async_streamed_method(AsyncEvents.create)
    stream = async_streamed_method(AsyncEvents.stream)
