# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )


__all__ = ["PromptCacheBreakpointConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PromptCacheBreakpointConfig": "openai_generated.models.prompt_cache_breakpoint_config",
    },
)
