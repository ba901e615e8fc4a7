# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_assistant_message_content_part import DecisionAssistantMessageContentPart


@model
class DecisionStoredAssistantMessage(Model):
    """Decision stored assistant message."""

    id: str
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


DecisionStoredAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Decision stored assistant message phase: the values known when this was generated."""
