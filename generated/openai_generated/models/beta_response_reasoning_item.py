# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText,
    )
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent


@model
class BetaResponseReasoningItem(Model):
    """Beta response reasoning item (`reasoning`)."""

    agent: BetaAgentTag | None = None
    type: Literal["reasoning"] = "reasoning"
    id: str
    encrypted_content: str | None = None
    summary: list[BetaSummaryTextContent]
    content: list[BetaConversationMessageContentReasoningText] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
