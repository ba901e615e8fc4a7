# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_content import AgentContent


@model
class AgentSessionItemAgentMessageItem(Model):
    """Agent session item agent message item (`agent_message`)."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"] = "agent_message"
