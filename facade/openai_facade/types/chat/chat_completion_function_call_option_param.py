# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_create_params import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )


__all__ = ["ChatCompletionFunctionCallOptionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionFunctionCallOptionParam": "openai_generated.params.chat_completion_create_params",
    },
)
