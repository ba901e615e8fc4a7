# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as Content,
    )
    from openai_generated.models.beta_response_reasoning_item import (
        BetaResponseReasoningItem as BetaResponseReasoningItem,
    )
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent as Summary


__all__ = ["Agent", "BetaResponseReasoningItem", "Content", "Summary"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseReasoningItem": "openai_generated.models.beta_response_reasoning_item",
        "Content": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "Summary": "openai_generated.models.beta_summary_text_content:BetaSummaryTextContent",
    },
)
