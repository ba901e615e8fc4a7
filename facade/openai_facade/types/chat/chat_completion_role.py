# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_role import ChatCompletionRole as ChatCompletionRole


__all__ = ["ChatCompletionRole"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionRole": "openai_generated.models.chat_completion_role",
    },
)
