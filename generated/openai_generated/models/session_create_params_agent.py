# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_reasoning import AgentReasoning
    from openai_generated.models.agent_text_param import AgentTextParam
    from openai_generated.models.agent_tool_param import AgentToolParam
    from openai_generated.models.multi_agent_config import MultiAgentConfig
    from openai_generated.models.session_create_params_agent_compaction import SessionCreateParamsAgentCompaction
    from openai_generated.models.session_create_params_agent_experimental import SessionCreateParamsAgentExperimental


@model
class SessionCreateParamsAgent(Model):
    """Session create params agent."""

    compaction: SessionCreateParamsAgentCompaction | None = None
    experimental: SessionCreateParamsAgentExperimental | None = None
    instructions: str | None = None
    model: str | None = None
    multi_agent: MultiAgentConfig | None = None
    reasoning: AgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    text: AgentTextParam | None = None
    tools: list[AgentToolParam] | None = None
