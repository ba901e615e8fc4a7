# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_computer_screenshot_content import BetaComputerScreenshotContent
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText,
    )
    from openai_generated.models.beta_encrypted_content import BetaEncryptedContent
    from openai_generated.models.beta_response_input_file import BetaResponseInputFile
    from openai_generated.models.beta_response_input_image import BetaResponseInputImage
    from openai_generated.models.beta_response_input_text import BetaResponseInputText
    from openai_generated.models.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai_generated.models.beta_response_output_text import BetaResponseOutputText
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent
    from openai_generated.models.beta_text_content import BetaTextContent

    BetaConversationMessageContent: TypeAlias = (
        BetaResponseInputText
        | BetaResponseOutputText
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaConversationMessageContentReasoningText
        | BetaResponseOutputRefusal
        | BetaResponseInputImage
        | BetaComputerScreenshotContent
        | BetaResponseInputFile
        | BetaEncryptedContent
    )
    """Beta conversation message content: one of 10 kinds, told apart by `type`."""
else:
    BetaConversationMessageContent = TaggedUnion(
        "BetaConversationMessageContent",
        __package__,
        key="type",
        variants={
            "computer_screenshot": "BetaComputerScreenshotContent",
            "encrypted_content": "BetaEncryptedContent",
            "input_file": "BetaResponseInputFile",
            "input_image": "BetaResponseInputImage",
            "input_text": "BetaResponseInputText",
            "output_text": "BetaResponseOutputText",
            "reasoning_text": "BetaConversationMessageContentReasoningText",
            "refusal": "BetaResponseOutputRefusal",
            "summary_text": "BetaSummaryTextContent",
            "text": "BetaTextContent",
        },
        shapes=(),
    )
