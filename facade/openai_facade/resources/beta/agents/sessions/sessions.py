# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from openai_facade.extensions import agent_sessions as written
from openai_generated.resources.beta.agents.sessions import sessions as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from openai_facade.resources.beta.agents.sessions.artifacts import Artifacts, AsyncArtifacts
    from openai_facade.streaming.agents.created import AgentSessionEventStream, AsyncAgentSessionEventStream
    from openai_facade.tools.calls import Tool
    from openai_generated import params
    from openai_generated.models.agent_session import AgentSession
    from openai_generated.models.agent_session_event import AgentSessionEvent
    from openai_generated.resources.beta.agents.sessions.sessions import (
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

T = TypeVar("T")


class Sessions(written.Sessions):
    """`client.beta.agents.sessions`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def artifacts(self) -> Artifacts:
            """`client.beta.agents.sessions.artifacts`."""
            ...
    else:
        artifacts = child("openai_facade.resources.beta.agents.sessions.artifacts", "Artifacts")

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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionEventStream[None]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: type[T],
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

    def create(  # pyright: ignore[reportIncompatibleMethodOverride]
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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        return self._create(
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
                "output_type": output_type,
                "tool_handlers": tool_handlers,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSessions(written.AsyncSessions):
    """`client.beta.agents.sessions`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def artifacts(self) -> AsyncArtifacts:
            """`client.beta.agents.sessions.artifacts`."""
            ...
    else:
        artifacts = child("openai_facade.resources.beta.agents.sessions.artifacts", "AsyncArtifacts")

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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAgentSessionEventStream[None]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: type[T],
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AsyncAgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        ...

    async def create(  # pyright: ignore[reportIncompatibleMethodOverride]
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
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], object] | Tool] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AgentSession | AsyncAgentSessionEventStream[T]:
        """Open a session in which an agent works in turns, and follow its events if wanted, answering its calls of tools.

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
            output_type: The type the agent's answer becomes: a pydantic model, dataclass, attrs class or TypedDict. It is asked for in place of `agent.text.format`.
            tool_handlers: Functions by the names of the tools that they stand for; they get the arguments as a dict. `Tool` objects get them as they take them. For a stream only.
        """
        return await self._create(
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
                "output_type": output_type,
                "tool_handlers": tool_handlers,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
    },
)

evaluable(__name__)
