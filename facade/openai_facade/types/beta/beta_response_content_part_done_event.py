# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as PartReasoningText,
    )
    from openai_generated.models.beta_output_content import BetaOutputContent as Part
    from openai_generated.models.beta_response_content_part_added_event import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )


__all__ = ["Agent", "BetaResponseContentPartDoneEvent", "Part", "PartReasoningText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseContentPartDoneEvent": "openai_generated.models.beta_response_content_part_added_event",
        "Part": "openai_generated.models.beta_output_content:BetaOutputContent",
        "PartReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
    },
)
