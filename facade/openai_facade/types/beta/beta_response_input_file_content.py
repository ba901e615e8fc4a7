# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.models.beta_response_input_file_content import (
        BetaResponseInputFileContent as BetaResponseInputFileContent,
    )


__all__ = ["BetaResponseInputFileContent", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputFileContent": "openai_generated.models.beta_response_input_file_content",
        "PromptCacheBreakpoint": "openai_generated.models.beta_prompt_cache_breakpoint_param:BetaPromptCacheBreakpointParam",
    },
)
