# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as PromptCacheBreakpoint,
    )
    from openai_generated.models.beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile


__all__ = ["BetaResponseInputFile", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputFile": "openai_generated.models.beta_response_input_file",
        "PromptCacheBreakpoint": "openai_generated.models.beta_prompt_cache_breakpoint_config:BetaPromptCacheBreakpointConfig",
    },
)
