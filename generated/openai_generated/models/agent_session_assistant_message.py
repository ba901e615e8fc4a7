# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.output_text import OutputText


@model
class AgentSessionAssistantMessage(Model):
    """Agent session assistant message (`message`)."""

    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"] = "message"
    """Always `message`."""


AgentSessionAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Agent session assistant message phase: the values known when this was generated."""
