# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.agents_sessions import (
    CREATE_AGENT_SESSION,
    DELETE_AGENT_SESSION,
    LIST_AGENT_SESSIONS,
    RETRIEVE_AGENT_SESSION,
    UPDATE_AGENT_SESSION,
)
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.agent_session import AgentSession
    from openai_generated.models.agent_session_deleted import AgentSessionDeleted
    from openai_generated.models.agent_session_event import AgentSessionEvent
    from openai_generated.resources.beta.agents.sessions.artifacts import (
        Artifacts,
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifacts,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.subagents import (
        AsyncSubagents,
        AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse,
        Subagents,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.traces import (
        AsyncTraces,
        AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse,
        Traces,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.turns.turns import (
        AsyncTurns,
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        Turns,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Sessions(SyncResource):
    """`client.beta.agents.sessions`."""

    if TYPE_CHECKING:

        @property
        def subagents(self) -> Subagents:
            """`client.beta.agents.sessions.subagents`."""
            ...

        @property
        def artifacts(self) -> Artifacts:
            """`client.beta.agents.sessions.artifacts`."""
            ...

        @property
        def items(self) -> Items:
            """`client.beta.agents.sessions.items`."""
            ...

        @property
        def events(self) -> Events:
            """`client.beta.agents.sessions.events`."""
            ...

        @property
        def traces(self) -> Traces:
            """`client.beta.agents.sessions.traces`."""
            ...

        @property
        def turns(self) -> Turns:
            """`client.beta.agents.sessions.turns`."""
            ...
    else:
        subagents = child("openai_generated.resources.beta.agents.sessions.subagents.subagents", "Subagents")
        artifacts = child("openai_generated.resources.beta.agents.sessions.artifacts", "Artifacts")
        items = child("openai_generated.resources.beta.agents.sessions.items", "Items")
        events = child("openai_generated.resources.beta.agents.sessions.events", "Events")
        traces = child("openai_generated.resources.beta.agents.sessions.traces", "Traces")
        turns = child("openai_generated.resources.beta.agents.sessions.turns.turns", "Turns")

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SessionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession: ...

    @overload
    def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[AgentSessionEvent]: ...

    @overload
    def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | Stream[AgentSessionEvent]: ...

    def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Open a session in which an agent works in turns, and follow its events if wanted.

        Args:
            environment: Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up.
            agent: Settings of the agent for this session; agent_id takes those of a saved agent instead.
            agent_id: The id of the saved agent to work.
            input: The first message, as text or as a list of messages.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            review: Who approves what needs approval; auto_review leaves it to a model, none to you.
            stream_options: Settings of the stream, such as include_obfuscation.
            vault_ids: The vaults whose credentials may be used.
            stream: Whether the events of the session are handed out while they happen; false by default.
        """
        return self._send(
            CREATE_AGENT_SESSION,
            {
                "environment": environment,
                "agent": agent,
                "agent_id": agent_id,
                "input": input,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "stream_options": stream_options,
                "vault_ids": vault_ids,
                "stream": stream,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Read an agent session's state and what it waits for.

        Args:
            session_id: The id of the session.
        """
        return self._send(
            RETRIEVE_AGENT_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        session_id: str,
        *,
        agent: params.SessionUpdateParamsAgent | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Change an agent session's metadata, caching, review or agent settings.

        Args:
            session_id: The id of the session.
            agent: Settings of the agent that change for the rest of the session.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            review: Who approves what needs approval; auto_review leaves it to a model, none to you.
        """
        return self._send(
            UPDATE_AGENT_SESSION,
            {
                "session_id": session_id,
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[AgentSession]:
        """Page through the agent sessions, those of one agent if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            agent_id: Only sessions of this agent.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only sessions that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSIONS,
            {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionDeleted:
        """Delete an agent session.

        Args:
            session_id: The id of the session.
        """
        return self._send(
            DELETE_AGENT_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncSessions(AsyncResource):
    """`client.beta.agents.sessions`."""

    if TYPE_CHECKING:

        @property
        def subagents(self) -> AsyncSubagents:
            """`client.beta.agents.sessions.subagents`."""
            ...

        @property
        def artifacts(self) -> AsyncArtifacts:
            """`client.beta.agents.sessions.artifacts`."""
            ...

        @property
        def items(self) -> AsyncItems:
            """`client.beta.agents.sessions.items`."""
            ...

        @property
        def events(self) -> AsyncEvents:
            """`client.beta.agents.sessions.events`."""
            ...

        @property
        def traces(self) -> AsyncTraces:
            """`client.beta.agents.sessions.traces`."""
            ...

        @property
        def turns(self) -> AsyncTurns:
            """`client.beta.agents.sessions.turns`."""
            ...
    else:
        subagents = child("openai_generated.resources.beta.agents.sessions.subagents.subagents", "AsyncSubagents")
        artifacts = child("openai_generated.resources.beta.agents.sessions.artifacts", "AsyncArtifacts")
        items = child("openai_generated.resources.beta.agents.sessions.items", "AsyncItems")
        events = child("openai_generated.resources.beta.agents.sessions.events", "AsyncEvents")
        traces = child("openai_generated.resources.beta.agents.sessions.traces", "AsyncTraces")
        turns = child("openai_generated.resources.beta.agents.sessions.turns.turns", "AsyncTurns")

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSessionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession: ...

    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[AgentSessionEvent]: ...

    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...

    async def create(
        self,
        *,
        environment: params.EnvironmentParam | Model,
        agent: params.SessionCreateParamsAgent | Model | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream_options: params.SessionCreateParamsStreamOptions | Model | Omit = omit,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Open a session in which an agent works in turns, and follow its events if wanted.

        Args:
            environment: Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up.
            agent: Settings of the agent for this session; agent_id takes those of a saved agent instead.
            agent_id: The id of the saved agent to work.
            input: The first message, as text or as a list of messages.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            review: Who approves what needs approval; auto_review leaves it to a model, none to you.
            stream_options: Settings of the stream, such as include_obfuscation.
            vault_ids: The vaults whose credentials may be used.
            stream: Whether the events of the session are handed out while they happen; false by default.
        """
        return await self._send(
            CREATE_AGENT_SESSION,
            {
                "environment": environment,
                "agent": agent,
                "agent_id": agent_id,
                "input": input,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "stream_options": stream_options,
                "vault_ids": vault_ids,
                "stream": stream,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Read an agent session's state and what it waits for.

        Args:
            session_id: The id of the session.
        """
        return await self._send(
            RETRIEVE_AGENT_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        session_id: str,
        *,
        agent: params.SessionUpdateParamsAgent | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Change an agent session's metadata, caching, review or agent settings.

        Args:
            session_id: The id of the session.
            agent: Settings of the agent that change for the rest of the session.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            review: Who approves what needs approval; auto_review leaves it to a model, none to you.
        """
        return await self._send(
            UPDATE_AGENT_SESSION,
            {
                "session_id": session_id,
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """Page through the agent sessions, those of one agent if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            agent_id: Only sessions of this agent.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only sessions that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSIONS,
            {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionDeleted:
        """Delete an agent session.

        Args:
            session_id: The id of the session.
        """
        return await self._send(
            DELETE_AGENT_SESSION, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout
        )


class SessionsWithRawResponse(RawView[Sessions]):
    """`Sessions` as `with_raw_response`."""

    create = raw_method(Sessions.create)
    retrieve = raw_method(Sessions.retrieve)
    update = raw_method(Sessions.update)
    list = raw_method(Sessions.list)
    delete = raw_method(Sessions.delete)

    @property
    def subagents(self) -> SubagentsWithRawResponse:
        """The view of the child."""
        return self._resource.subagents.with_raw_response

    @property
    def artifacts(self) -> ArtifactsWithRawResponse:
        """The view of the child."""
        return self._resource.artifacts.with_raw_response

    @property
    def items(self) -> ItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response

    @property
    def events(self) -> EventsWithRawResponse:
        """The view of the child."""
        return self._resource.events.with_raw_response

    @property
    def traces(self) -> TracesWithRawResponse:
        """The view of the child."""
        return self._resource.traces.with_raw_response

    @property
    def turns(self) -> TurnsWithRawResponse:
        """The view of the child."""
        return self._resource.turns.with_raw_response


class AsyncSessionsWithRawResponse(RawView[AsyncSessions]):
    """`AsyncSessions` as `with_raw_response`."""

    create = async_raw_method(AsyncSessions.create)
    retrieve = async_raw_method(AsyncSessions.retrieve)
    update = async_raw_method(AsyncSessions.update)
    list = async_raw_method(AsyncSessions.list)
    delete = async_raw_method(AsyncSessions.delete)

    @property
    def subagents(self) -> AsyncSubagentsWithRawResponse:
        """The view of the child."""
        return self._resource.subagents.with_raw_response

    @property
    def artifacts(self) -> AsyncArtifactsWithRawResponse:
        """The view of the child."""
        return self._resource.artifacts.with_raw_response

    @property
    def items(self) -> AsyncItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response

    @property
    def events(self) -> AsyncEventsWithRawResponse:
        """The view of the child."""
        return self._resource.events.with_raw_response

    @property
    def traces(self) -> AsyncTracesWithRawResponse:
        """The view of the child."""
        return self._resource.traces.with_raw_response

    @property
    def turns(self) -> AsyncTurnsWithRawResponse:
        """The view of the child."""
        return self._resource.turns.with_raw_response


class SessionsWithStreamingResponse(StreamedView[Sessions]):
    """`Sessions` as `with_streaming_response`."""

    create = streamed_method(Sessions.create)
    retrieve = streamed_method(Sessions.retrieve)
    update = streamed_method(Sessions.update)
    list = streamed_method(Sessions.list)
    delete = streamed_method(Sessions.delete)

    @property
    def subagents(self) -> SubagentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.subagents.with_streaming_response

    @property
    def artifacts(self) -> ArtifactsWithStreamingResponse:
        """The view of the child."""
        return self._resource.artifacts.with_streaming_response

    @property
    def items(self) -> ItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response

    @property
    def events(self) -> EventsWithStreamingResponse:
        """The view of the child."""
        return self._resource.events.with_streaming_response

    @property
    def traces(self) -> TracesWithStreamingResponse:
        """The view of the child."""
        return self._resource.traces.with_streaming_response

    @property
    def turns(self) -> TurnsWithStreamingResponse:
        """The view of the child."""
        return self._resource.turns.with_streaming_response


class AsyncSessionsWithStreamingResponse(StreamedView[AsyncSessions]):
    """`AsyncSessions` as `with_streaming_response`."""

    create = async_streamed_method(AsyncSessions.create)
    retrieve = async_streamed_method(AsyncSessions.retrieve)
    update = async_streamed_method(AsyncSessions.update)
    list = async_streamed_method(AsyncSessions.list)
    delete = async_streamed_method(AsyncSessions.delete)

    @property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.subagents.with_streaming_response

    @property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
        """The view of the child."""
        return self._resource.artifacts.with_streaming_response

    @property
    def items(self) -> AsyncItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response

    @property
    def events(self) -> AsyncEventsWithStreamingResponse:
        """The view of the child."""
        return self._resource.events.with_streaming_response

    @property
    def traces(self) -> AsyncTracesWithStreamingResponse:
        """The view of the child."""
        return self._resource.traces.with_streaming_response

    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        """The view of the child."""
        return self._resource.turns.with_streaming_response
