# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParams as CompletionCreateParamsBase,
        CompletionCreateParams as CompletionCreateParamsNonStreaming,
        CompletionCreateParams as CompletionCreateParamsStreaming,
    )


__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionCreateParams": "openai_generated.params.completion_create_params",
        "CompletionCreateParamsBase": "openai_generated.params.completion_create_params:CompletionCreateParams",
        "CompletionCreateParamsNonStreaming": "openai_generated.params.completion_create_params:CompletionCreateParams",
        "CompletionCreateParamsStreaming": "openai_generated.params.completion_create_params:CompletionCreateParams",
    },
)
