# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.usage_file_search_calls_result import (
        UsageFileSearchCallsResult as UsageFileSearchCallsResult,
    )


__all__ = ["UsageFileSearchCallsResult"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageFileSearchCallsResult": "openai_generated.models.usage_file_search_calls_result",
    },
)
