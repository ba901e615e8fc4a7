# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_modality import ChatCompletionModality as ChatCompletionModality


__all__ = ["ChatCompletionModality"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionModality": "openai_generated.models.chat_completion_modality",
    },
)
