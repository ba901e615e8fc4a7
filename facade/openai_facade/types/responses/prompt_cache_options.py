# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response import PromptCacheOptions as PromptCacheOptions


__all__ = ["PromptCacheOptions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PromptCacheOptions": "openai_generated.models.response",
    },
)
