# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted


__all__ = ["ChatCompletionDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionDeleted": "openai_generated.models.chat_completion_deleted",
    },
)
