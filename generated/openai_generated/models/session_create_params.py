# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai_generated.models.agent_text_param import AgentTextParam
    from openai_generated.models.agent_tool_param import AgentToolParam
    from openai_generated.models.environment_param import EnvironmentParam
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.session_create_params_prompt_cache_options import SessionCreateParamsPromptCacheOptions


@model
class SessionCreateParams(Model):
    """Session create params."""

    environment: EnvironmentParam
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    agent: SessionCreateParamsAgent | None = None
    """Settings of the agent for this session; agent_id takes those of a saved agent instead."""
    agent_id: str | None = None
    """The id of the saved agent to work."""
    input: str | list[AgentSessionInputMessageParam] | None = None
    """The first message, as text or as a list of messages."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"] | None = None
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""
    stream_options: SessionCreateParamsStreamOptions | None = None
    """Settings of the stream, such as include_obfuscation."""
    vault_ids: list[str] | None = None
    """The vaults whose credentials may be used."""
    stream: bool | None = None
    """Whether the events of the session are handed out while they happen; false by default."""


@model
class SessionCreateParamsAgent(Model):
    """Session create params agent."""

    compaction: SessionCreateParamsAgentCompaction | None = None
    experimental: SessionCreateParamsAgentExperimental | None = None
    instructions: str | None = None
    model: str | None = None
    multi_agent: MultiAgentConfig | None = None
    reasoning: AgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = None
    text: AgentTextParam | None = None
    tools: list[AgentToolParam] | None = None


@model
class SessionCreateParamsAgentCompaction(Model):
    """Session create params agent compaction."""

    async_: bool | None = wire("async", default=None)


@model
class SessionCreateParamsAgentExperimental(Model):
    """Session create params agent experimental."""

    time_awareness: bool | None = None


SessionCreateParamsAgentServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Session create params agent service tier: the values known when this was generated."""


SessionCreateParamsReview: TypeAlias = Literal["none", "auto_review"]
"""Session create params review: the values known when this was generated."""


@model
class SessionCreateParamsStreamOptions(Model):
    """Session create params stream options."""

    include_obfuscation: bool | None = None
