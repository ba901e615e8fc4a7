# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText,
    )
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent


@model
class BetaResponseReasoningItem(Model):
    """Beta response reasoning item (`reasoning`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["reasoning"] = "reasoning"
    """Always `reasoning`."""
    id: str
    """Names the item in events, references and deletions."""
    encrypted_content: str | None = None
    """The thoughts, readable for the server only; present when include asked, to be sent back later."""
    summary: list[BetaSummaryTextContent]
    """What the model thought, in short; empty unless a summary was asked for."""
    content: list[BetaConversationMessageContentReasoningText] | None = None
    """What the model thought, word for word; only open models show it."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


BetaResponseReasoningItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response reasoning item status: the values known when this was generated."""
