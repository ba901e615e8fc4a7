# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openai_generated.models.agent_session_required_action import AgentSessionRequiredAction
    from openai_generated.models.agent_text import AgentText
    from openai_generated.models.agent_tool import AgentTool
    from openai_generated.models.environment import Environment
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.token_usage import TokenUsage


@model
class AgentSession(Model):
    """Agent session (`agent.session`)."""

    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"] = "agent.session"
    """Always `agent.session`."""
    required_actions: list[AgentSessionRequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None


@model
class AgentSessionAgent(Model):
    """Agent session agent."""

    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentSessionAgentCompaction | None = None
    experimental: AgentSessionAgentExperimental | None = None


AgentSessionAgentServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Agent session agent service tier: the values known when this was generated."""


@model
class AgentSessionAgentCompaction(Model):
    """Agent session agent compaction."""

    async_: bool = wire("async")


@model
class AgentSessionAgentExperimental(Model):
    """Agent session agent experimental."""

    time_awareness: bool


AgentSessionStatus: TypeAlias = Literal["idle", "in_progress", "requires_action", "failed"]
"""Agent session status: the values known when this was generated."""


AgentSessionReview: TypeAlias = Literal["none", "auto_review"]
"""Agent session review: the values known when this was generated."""
