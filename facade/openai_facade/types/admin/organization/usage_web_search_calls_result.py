# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.usage_web_search_calls_result import (
        UsageWebSearchCallsResult as UsageWebSearchCallsResult,
    )


__all__ = ["UsageWebSearchCallsResult"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageWebSearchCallsResult": "openai_generated.models.usage_web_search_calls_result",
    },
)
