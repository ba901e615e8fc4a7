# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_message import BetaAgentMessage as BetaAgentMessage
    from openai_generated.models.beta_agent_message_content import BetaAgentMessageContent as Content
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as ContentReasoningText,
    )
    from openai_generated.models.beta_encrypted_content import BetaEncryptedContent as ContentEncryptedContent


__all__ = ["Agent", "BetaAgentMessage", "Content", "ContentEncryptedContent", "ContentReasoningText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaAgentMessage": "openai_generated.models.beta_agent_message",
        "Content": "openai_generated.models.beta_agent_message_content:BetaAgentMessageContent",
        "ContentEncryptedContent": "openai_generated.models.beta_encrypted_content:BetaEncryptedContent",
        "ContentReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
    },
)
