# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_reasoning_item_param import (
        BetaReasoningItemParam as BetaResponseReasoningItemParam,
    )
    from openai_generated.params.beta_reasoning_text_content_param import BetaReasoningTextContentParam as Content
    from openai_generated.params.beta_summary_text_content_param import BetaSummaryTextContentParam as Summary


__all__ = ["Agent", "BetaResponseReasoningItemParam", "Content", "Summary"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseReasoningItemParam": "openai_generated.params.beta_reasoning_item_param:BetaReasoningItemParam",
        "Content": "openai_generated.params.beta_reasoning_text_content_param:BetaReasoningTextContentParam",
        "Summary": "openai_generated.params.beta_summary_text_content_param:BetaSummaryTextContentParam",
    },
)
