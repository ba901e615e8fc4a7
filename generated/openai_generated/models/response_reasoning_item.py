# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText,
    )
    from openai_generated.models.summary_text_content import SummaryTextContent


@model
class ResponseReasoningItem(Model):
    """Response reasoning item (`reasoning`)."""

    type: Literal["reasoning"] = "reasoning"
    id: str
    encrypted_content: str | None = None
    summary: list[SummaryTextContent]
    content: list[ConversationMessageContentReasoningText] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
