# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as PromptCacheBreakpoint,
    )
    from openai_generated.models.beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage


__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputImage": "openai_generated.models.beta_response_input_image",
        "PromptCacheBreakpoint": "openai_generated.models.beta_prompt_cache_breakpoint_config:BetaPromptCacheBreakpointConfig",
    },
)
