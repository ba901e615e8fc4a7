# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread_user_message_item_content import (
        ChatKitThreadUserMessageItemContent as Content,
        ChatKitThreadUserMessageItemContentInputText as ContentInputText,
        ChatKitThreadUserMessageItemContentQuotedText as ContentQuotedText,
    )
    from openai_generated.models.thread_item import (
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
        ChatKitThreadUserMessageItemInferenceOptions as InferenceOptions,
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
        "ChatKitThreadUserMessageItem": "openai_generated.models.thread_item",
        "Content": "openai_generated.models.chat_kit_thread_user_message_item_content:ChatKitThreadUserMessageItemContent",
        "ContentInputText": "openai_generated.models.chat_kit_thread_user_message_item_content:ChatKitThreadUserMessageItemContentInputText",
        "ContentQuotedText": "openai_generated.models.chat_kit_thread_user_message_item_content:ChatKitThreadUserMessageItemContentQuotedText",
        "InferenceOptions": "openai_generated.models.thread_item:ChatKitThreadUserMessageItemInferenceOptions",
        "InferenceOptionsToolChoice": "openai_generated.models.thread_item:ChatKitThreadUserMessageItemInferenceOptionsToolChoice",
    },
)
