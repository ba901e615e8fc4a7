# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread_user_message_item import (
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_content import (
        ChatKitThreadUserMessageItemContent as Content,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_content_input_text import (
        ChatKitThreadUserMessageItemContentInputText as ContentInputText,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_content_quoted_text import (
        ChatKitThreadUserMessageItemContentQuotedText as ContentQuotedText,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_inference_options import (
        ChatKitThreadUserMessageItemInferenceOptions as InferenceOptions,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_inference_options_tool_choice import (
        ChatKitThreadUserMessageItemInferenceOptionsToolChoice as InferenceOptionsToolChoice,
    )


__all__ = [
    "ChatKitThreadUserMessageItem",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitThreadUserMessageItem": "openai_generated.models.chat_kit_thread_user_message_item",
        "Content": "openai_generated.models.chat_kit_thread_user_message_item_content:ChatKitThreadUserMessageItemContent",
        "ContentInputText": "openai_generated.models.chat_kit_thread_user_message_item_content_input_text:ChatKitThreadUserMessageItemContentInputText",
        "ContentQuotedText": "openai_generated.models.chat_kit_thread_user_message_item_content_quoted_text:ChatKitThreadUserMessageItemContentQuotedText",
        "InferenceOptions": "openai_generated.models.chat_kit_thread_user_message_item_inference_options:ChatKitThreadUserMessageItemInferenceOptions",
        "InferenceOptionsToolChoice": "openai_generated.models.chat_kit_thread_user_message_item_inference_options_tool_choice:ChatKitThreadUserMessageItemInferenceOptionsToolChoice",
    },
)
