# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_completions_params import UsageCompletionsParams as UsageCompletionsParams


__all__ = ["UsageCompletionsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageCompletionsParams": "openai_generated.params.usage_completions_params",
    },
)
