# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_file_search_calls_params import (
        UsageFileSearchCallsParams as UsageFileSearchCallsParams,
    )


__all__ = ["UsageFileSearchCallsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageFileSearchCallsParams": "openai_generated.params.usage_file_search_calls_params",
    },
)
