# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.output_text import MessageText

if TYPE_CHECKING:
    from openai_generated.models.agent_session_message_content import AgentSessionMessageContent


@model
class AgentSessionMessage(MessageText, Model):
    """Agent session message (`message`)."""

    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"] = "message"
    """Always `message`."""


AgentSessionMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Agent session message phase: the values known when this was generated."""


AgentSessionMessageRole: TypeAlias = Literal["user", "assistant"]
"""Agent session message role: the values known when this was generated."""
