# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents import CREATE_AGENT, DELETE_AGENT, LIST_AGENTS, RETRIEVE_AGENT, UPDATE_AGENT
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
    from openai_generated.models.agent import Agent
    from openai_generated.models.agent_deleted import AgentDeleted
    from openai_generated.resources.beta.agents.automations.automations import (
        AsyncAutomations,
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
        Automations,
        AutomationsWithRawResponse,
        AutomationsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.environments.environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        Environments,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.vaults.vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Agents(SyncResource):
    """`client.beta.agents`."""

    if TYPE_CHECKING:

        @property
        def automations(self) -> Automations:
            """`client.beta.agents.automations`."""
            ...

        @property
        def environments(self) -> Environments:
            """`client.beta.agents.environments`."""
            ...

        @property
        def vaults(self) -> Vaults:
            """`client.beta.agents.vaults`."""
            ...

        @property
        def sessions(self) -> Sessions:
            """`client.beta.agents.sessions`."""
            ...
    else:
        automations = child("openai_generated.resources.beta.agents.automations.automations", "Automations")
        environments = child("openai_generated.resources.beta.agents.environments.environments", "Environments")
        vaults = child("openai_generated.resources.beta.agents.vaults.vaults", "Vaults")
        sessions = child("openai_generated.resources.beta.agents.sessions.sessions", "Sessions")

    @property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AgentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AgentsWithStreamingResponse(self)

    def create(
        self,
        *,
        model: str,
        compaction: params.AgentCreateParamsCompaction | Model | None | Omit = omit,
        experimental: params.AgentCreateParamsExperimental | Model | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        multi_agent: params.MultiAgentConfigParam | Model | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning: params.AgentReasoningParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Omit = omit,
        text: params.AgentTextParam | Model | None | Omit = omit,
        tools: Iterable[params.PersistedAgentToolParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Save an agent, a model with instructions and tools, under an id of its own.

        Args:
            model: The id of the model.
            compaction: How earlier turns are summed up once they fill the context.
            experimental: Settings that may change or go away, such as time_awareness.
            instructions: Guidance for the agent that ranks above the user's input.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            name: The name.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            service_tier: The class of service, auto, default, flex, priority, fast or ultrafast.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the agent may call, such as functions, MCP servers and web search.
        """
        return self._send(
            CREATE_AGENT,
            {
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Read a saved agent.

        Args:
            agent_id: The id of the agent.
        """
        return self._send(RETRIEVE_AGENT, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        agent_id: str,
        *,
        compaction: params.AgentCreateParamsCompaction | Model | None | Omit = omit,
        experimental: params.AgentCreateParamsExperimental | Model | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        model: str | Omit = omit,
        multi_agent: params.MultiAgentConfigParam | Model | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning: params.AgentReasoningParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Omit = omit,
        text: params.AgentTextParam | Model | None | Omit = omit,
        tools: Iterable[params.PersistedAgentToolParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Change a saved agent's model, instructions, tools or other settings.

        Args:
            agent_id: The id of the agent.
            compaction: How earlier turns are summed up once they fill the context.
            experimental: Settings that may change or go away, such as time_awareness.
            instructions: Guidance for the agent from now on, or null for none.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            model: The id of the model.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            name: The name.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            service_tier: The class of service from now on.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the agent may call, such as functions, MCP servers and web search.
        """
        return self._send(
            UPDATE_AGENT,
            {
                "agent_id": agent_id,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Agent]:
        """Page through the saved agents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENTS,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentDeleted:
        """Delete a saved agent.

        Args:
            agent_id: The id of the agent.
        """
        return self._send(DELETE_AGENT, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAgents(AsyncResource):
    """`client.beta.agents`."""

    if TYPE_CHECKING:

        @property
        def automations(self) -> AsyncAutomations:
            """`client.beta.agents.automations`."""
            ...

        @property
        def environments(self) -> AsyncEnvironments:
            """`client.beta.agents.environments`."""
            ...

        @property
        def vaults(self) -> AsyncVaults:
            """`client.beta.agents.vaults`."""
            ...

        @property
        def sessions(self) -> AsyncSessions:
            """`client.beta.agents.sessions`."""
            ...
    else:
        automations = child("openai_generated.resources.beta.agents.automations.automations", "AsyncAutomations")
        environments = child("openai_generated.resources.beta.agents.environments.environments", "AsyncEnvironments")
        vaults = child("openai_generated.resources.beta.agents.vaults.vaults", "AsyncVaults")
        sessions = child("openai_generated.resources.beta.agents.sessions.sessions", "AsyncSessions")

    @property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAgentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAgentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        model: str,
        compaction: params.AgentCreateParamsCompaction | Model | None | Omit = omit,
        experimental: params.AgentCreateParamsExperimental | Model | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        multi_agent: params.MultiAgentConfigParam | Model | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning: params.AgentReasoningParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Omit = omit,
        text: params.AgentTextParam | Model | None | Omit = omit,
        tools: Iterable[params.PersistedAgentToolParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Save an agent, a model with instructions and tools, under an id of its own.

        Args:
            model: The id of the model.
            compaction: How earlier turns are summed up once they fill the context.
            experimental: Settings that may change or go away, such as time_awareness.
            instructions: Guidance for the agent that ranks above the user's input.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            name: The name.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            service_tier: The class of service, auto, default, flex, priority, fast or ultrafast.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the agent may call, such as functions, MCP servers and web search.
        """
        return await self._send(
            CREATE_AGENT,
            {
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Read a saved agent.

        Args:
            agent_id: The id of the agent.
        """
        return await self._send(RETRIEVE_AGENT, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        agent_id: str,
        *,
        compaction: params.AgentCreateParamsCompaction | Model | None | Omit = omit,
        experimental: params.AgentCreateParamsExperimental | Model | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        model: str | Omit = omit,
        multi_agent: params.MultiAgentConfigParam | Model | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning: params.AgentReasoningParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Omit = omit,
        text: params.AgentTextParam | Model | None | Omit = omit,
        tools: Iterable[params.PersistedAgentToolParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Agent:
        """Change a saved agent's model, instructions, tools or other settings.

        Args:
            agent_id: The id of the agent.
            compaction: How earlier turns are summed up once they fill the context.
            experimental: Settings that may change or go away, such as time_awareness.
            instructions: Guidance for the agent from now on, or null for none.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            model: The id of the model.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            name: The name.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            service_tier: The class of service from now on.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the agent may call, such as functions, MCP servers and web search.
        """
        return await self._send(
            UPDATE_AGENT,
            {
                "agent_id": agent_id,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """Page through the saved agents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENTS,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentDeleted:
        """Delete a saved agent.

        Args:
            agent_id: The id of the agent.
        """
        return await self._send(DELETE_AGENT, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)


class AgentsWithRawResponse(RawView[Agents]):
    """`Agents` as `with_raw_response`."""

    create = raw_method(Agents.create)
    retrieve = raw_method(Agents.retrieve)
    update = raw_method(Agents.update)
    list = raw_method(Agents.list)
    delete = raw_method(Agents.delete)

    @property
    def automations(self) -> AutomationsWithRawResponse:
        """The view of the child."""
        return self._resource.automations.with_raw_response

    @property
    def environments(self) -> EnvironmentsWithRawResponse:
        """The view of the child."""
        return self._resource.environments.with_raw_response

    @property
    def vaults(self) -> VaultsWithRawResponse:
        """The view of the child."""
        return self._resource.vaults.with_raw_response

    @property
    def sessions(self) -> SessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response


class AsyncAgentsWithRawResponse(RawView[AsyncAgents]):
    """`AsyncAgents` as `with_raw_response`."""

    create = async_raw_method(AsyncAgents.create)
    retrieve = async_raw_method(AsyncAgents.retrieve)
    update = async_raw_method(AsyncAgents.update)
    list = async_raw_method(AsyncAgents.list)
    delete = async_raw_method(AsyncAgents.delete)

    @property
    def automations(self) -> AsyncAutomationsWithRawResponse:
        """The view of the child."""
        return self._resource.automations.with_raw_response

    @property
    def environments(self) -> AsyncEnvironmentsWithRawResponse:
        """The view of the child."""
        return self._resource.environments.with_raw_response

    @property
    def vaults(self) -> AsyncVaultsWithRawResponse:
        """The view of the child."""
        return self._resource.vaults.with_raw_response

    @property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        """The view of the child."""
        return self._resource.sessions.with_raw_response


class AgentsWithStreamingResponse(StreamedView[Agents]):
    """`Agents` as `with_streaming_response`."""

    create = streamed_method(Agents.create)
    retrieve = streamed_method(Agents.retrieve)
    update = streamed_method(Agents.update)
    list = streamed_method(Agents.list)
    delete = streamed_method(Agents.delete)

    @property
    def automations(self) -> AutomationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.automations.with_streaming_response

    @property
    def environments(self) -> EnvironmentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.environments.with_streaming_response

    @property
    def vaults(self) -> VaultsWithStreamingResponse:
        """The view of the child."""
        return self._resource.vaults.with_streaming_response

    @property
    def sessions(self) -> SessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response


class AsyncAgentsWithStreamingResponse(StreamedView[AsyncAgents]):
    """`AsyncAgents` as `with_streaming_response`."""

    create = async_streamed_method(AsyncAgents.create)
    retrieve = async_streamed_method(AsyncAgents.retrieve)
    update = async_streamed_method(AsyncAgents.update)
    list = async_streamed_method(AsyncAgents.list)
    delete = async_streamed_method(AsyncAgents.delete)

    @property
    def automations(self) -> AsyncAutomationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.automations.with_streaming_response

    @property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.environments.with_streaming_response

    @property
    def vaults(self) -> AsyncVaultsWithStreamingResponse:
        """The view of the child."""
        return self._resource.vaults.with_streaming_response

    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.sessions.with_streaming_response
