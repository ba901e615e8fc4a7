# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText,
    )
    from openai_generated.models.summary_text_content import SummaryTextContent


@model
class ResponseReasoningItem(Model):
    """Response reasoning item (`reasoning`)."""

    type: Literal["reasoning"] = "reasoning"
    """Always `reasoning`."""
    id: str
    """Names the item in events, references and deletions."""
    encrypted_content: str | None = None
    """The thoughts, readable for the server only; present when include asked, to be sent back later."""
    summary: list[SummaryTextContent]
    """What the model thought, in short; empty unless a summary was asked for."""
    content: list[ConversationMessageContentReasoningText] | None = None
    """What the model thought, word for word; only open models show it."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


ResponseReasoningItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response reasoning item status: the values known when this was generated."""
