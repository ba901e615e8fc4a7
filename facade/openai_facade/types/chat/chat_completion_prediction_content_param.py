# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_create_params import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )


__all__ = ["ChatCompletionPredictionContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionPredictionContentParam": "openai_generated.params.chat_completion_create_params",
    },
)
