# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_message_list import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from openai_generated.models.chat_completion_store_message_content_part import (
        ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart,
    )


__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageContentPart"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionStoreMessage": "openai_generated.models.chat_completion_message_list",
        "ChatCompletionStoreMessageContentPart": "openai_generated.models.chat_completion_store_message_content_part",
    },
)
