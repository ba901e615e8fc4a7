# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_reasoning_item_param import (
        ConversationMessageContentReasoningTextParam as Content,
        ResponseReasoningItemParam as ResponseReasoningItemParam,
        SummaryTextContentParam as Summary,
    )


__all__ = ["Content", "ResponseReasoningItemParam", "Summary"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.params.response_reasoning_item_param:ConversationMessageContentReasoningTextParam",
        "ResponseReasoningItemParam": "openai_generated.params.response_reasoning_item_param",
        "Summary": "openai_generated.params.response_reasoning_item_param:SummaryTextContentParam",
    },
)
