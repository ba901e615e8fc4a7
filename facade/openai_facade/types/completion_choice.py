# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.completion import (
        CompletionChoice as CompletionChoice,
        CompletionChoiceLogprobs as Logprobs,
    )


__all__ = ["CompletionChoice", "Logprobs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionChoice": "openai_generated.models.completion",
        "Logprobs": "openai_generated.models.completion:CompletionChoiceLogprobs",
    },
)
