# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_compaction import AgentCompaction
    from openai_generated.models.agent_experimental import AgentExperimental
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_text import AgentText
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.persisted_agent_tool import PersistedAgentTool


@model
class Agent(Model):
    """Agent (`agent`)."""

    id: str
    created_at: int
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"] = "agent"
    """Always `agent`."""
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


AgentServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
"""Agent service tier: the values known when this was generated."""
