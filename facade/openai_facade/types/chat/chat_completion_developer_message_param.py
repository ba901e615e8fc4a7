# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )


__all__ = ["ChatCompletionDeveloperMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionDeveloperMessageParam": "openai_generated.params.chat_completion_developer_message_param",
    },
)
