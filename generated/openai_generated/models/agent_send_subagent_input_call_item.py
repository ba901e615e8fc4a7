# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_content import AgentContent


@model
class AgentSendSubagentInputCallItem(Model):
    """Agent send subagent input call item (`send_subagent_input_call`)."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["send_subagent_input_call"] = "send_subagent_input_call"
