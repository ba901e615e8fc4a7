# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.reasoning_effort import ReasoningEffort as ChatCompletionReasoningEffort


__all__ = ["ChatCompletionReasoningEffort"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionReasoningEffort": "openai_generated.models.reasoning_effort:ReasoningEffort",
    },
)
