# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_create_params_compaction import AgentCreateParamsCompaction
    from openai_generated.models.agent_create_params_experimental import AgentCreateParamsExperimental
    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_text_param import AgentTextParam
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.persisted_agent_tool_param import PersistedAgentToolParam


@model
class AgentCreateParams(Model):
    """Agent create params."""

    model: str
    compaction: AgentCreateParamsCompaction | None = None
    experimental: AgentCreateParamsExperimental | None = None
    instructions: str | None = None
    metadata: dict[str, str] | None = None
    multi_agent: MultiAgentConfig | None = None
    name: str | None = None
    reasoning: AgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    text: AgentTextParam | None = None
    tools: list[PersistedAgentToolParam] | None = None
