# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.prompt_cache_breakpoint_config_param import (
        PromptCacheBreakpointConfigParam as PromptCacheBreakpoint,
    )
    from openai_generated.params.response_input_image_param import ResponseInputImageParam as InputImageContentParam


__all__ = ["InputImageContentParam", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputImageContentParam": "openai_generated.params.response_input_image_param:ResponseInputImageParam",
        "PromptCacheBreakpoint": "openai_generated.params.prompt_cache_breakpoint_config_param:PromptCacheBreakpointConfigParam",
    },
)
