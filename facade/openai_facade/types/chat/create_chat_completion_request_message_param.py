# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_chat_completion_request_message_param import (
        CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
    )


__all__ = ["CreateChatCompletionRequestMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateChatCompletionRequestMessageParam": "openai_generated.params.create_chat_completion_request_message_param",
    },
)
