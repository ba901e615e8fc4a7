# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_create_params_compaction import AgentCreateParamsCompaction
    from openai_generated.models.agent_create_params_experimental import AgentCreateParamsExperimental
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_text_param import AgentTextParam
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.persisted_agent_tool_param import PersistedAgentToolParam


@model
class AgentUpdateParams(Model):
    """Agent update params."""

    compaction: AgentCreateParamsCompaction | None = None
    """How earlier turns are summed up once they fill the context."""
    experimental: AgentCreateParamsExperimental | None = None
    """Settings that may change or go away, such as time_awareness."""
    instructions: str | None = None
    """Guidance for the agent from now on, or null for none."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    model: str | None = None
    """The id of the model."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the model may set subagents to work, and how many at once."""
    name: str | None = None
    """The name."""
    reasoning: AgentReasoning | None = None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = None
    """The class of service from now on."""
    text: AgentTextParam | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[PersistedAgentToolParam] | None = None
    """The tools that the agent may call, such as functions, MCP servers and web search."""


AgentUpdateParamsServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Agent update params service tier: the values known when this was generated."""
