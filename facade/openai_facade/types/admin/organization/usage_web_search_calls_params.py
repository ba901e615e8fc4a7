# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_web_search_calls_params import (
        UsageWebSearchCallsParams as UsageWebSearchCallsParams,
    )


__all__ = ["UsageWebSearchCallsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageWebSearchCallsParams": "openai_generated.params.usage_web_search_calls_params",
    },
)
