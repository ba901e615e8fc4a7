# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.computer_screenshot_content import ComputerScreenshotContent
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText,
    )
    from openai_generated.models.response_input_file import ResponseInputFile
    from openai_generated.models.response_input_image import ResponseInputImage
    from openai_generated.models.response_input_text import ResponseInputText
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal
    from openai_generated.models.response_output_text import ResponseOutputText
    from openai_generated.models.summary_text_content import SummaryTextContent
    from openai_generated.models.text_content import TextContent

    ConversationMessageContent: TypeAlias = (
        ResponseInputText
        | ResponseOutputText
        | TextContent
        | SummaryTextContent
        | ConversationMessageContentReasoningText
        | ResponseOutputRefusal
        | ResponseInputImage
        | ComputerScreenshotContent
        | ResponseInputFile
    )
    """Conversation message content: one of 9 kinds, told apart by `type`."""
else:
    ConversationMessageContent = TaggedUnion(
        "ConversationMessageContent",
        __package__,
        key="type",
        variants={
            "computer_screenshot": "ComputerScreenshotContent",
            "input_file": "ResponseInputFile",
            "input_image": "ResponseInputImage",
            "input_text": "ResponseInputText",
            "output_text": "ResponseOutputText",
            "reasoning_text": "ConversationMessageContentReasoningText",
            "refusal": "ResponseOutputRefusal",
            "summary_text": "SummaryTextContent",
            "text": "TextContent",
        },
        shapes=(),
    )
