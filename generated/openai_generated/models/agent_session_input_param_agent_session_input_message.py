# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_input_message_param import AgentSessionInputMessageParam


@model
class AgentSessionInputParamAgentSessionInputMessage(Model):
    """Agent session input param agent session input message (`agent.session.input.message`)."""

    input: list[AgentSessionInputMessageParam]
    type: Literal["agent.session.input.message"] = "agent.session.input.message"
