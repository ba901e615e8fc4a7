# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.input_decision_input_assistant_message_content_decision_input_assistant_content_parts import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts,
    )


@model
class InputUnionMember1DecisionInputAssistantMessage(Model):
    """Input union member 1 decision input assistant message (`message`)."""

    content: str | list[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
    """Always `message`."""


InputUnionMember1DecisionInputAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Input union member 1 decision input assistant message phase: the values known when this was generated."""
