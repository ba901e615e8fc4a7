# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
    )


__all__ = ["BetaPromptCacheBreakpointConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaPromptCacheBreakpointConfig": "openai_generated.models.beta_prompt_cache_breakpoint_config",
    },
)
