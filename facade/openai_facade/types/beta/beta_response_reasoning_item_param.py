# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_response_reasoning_item_param import (
        BetaConversationMessageContentReasoningTextParam as Content,
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
        BetaSummaryTextContentParam as Summary,
    )


__all__ = ["Agent", "BetaResponseReasoningItemParam", "Content", "Summary"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseReasoningItemParam": "openai_generated.params.beta_response_reasoning_item_param",
        "Content": "openai_generated.params.beta_response_reasoning_item_param:BetaConversationMessageContentReasoningTextParam",
        "Summary": "openai_generated.params.beta_response_reasoning_item_param:BetaSummaryTextContentParam",
    },
)
