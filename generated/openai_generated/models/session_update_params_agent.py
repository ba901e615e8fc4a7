# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_tool_param import AgentToolParam
    from openai_generated.models.session_update_params_agent_reasoning import SessionUpdateParamsAgentReasoning


@model
class SessionUpdateParamsAgent(Model):
    """Session update params agent."""

    model: str | None = None
    reasoning: SessionUpdateParamsAgentReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    tools: list[AgentToolParam] | None = None
