# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_input_assistant_message_content_parts import (
        DecisionInputAssistantMessageContentParts,
    )


@model
class DecisionInputMessageParamDecisionInputAssistantMessage(Model):
    """Decision input message param decision input assistant message (`message`)."""

    content: str | list[DecisionInputAssistantMessageContentParts]
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
    """Always `message`."""
