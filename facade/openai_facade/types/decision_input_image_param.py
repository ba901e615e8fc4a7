# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_image_param import DecisionInputImageParam as DecisionInputImageParam
    from openai_generated.params.decision_input_image_param_prompt_cache_breakpoint import (
        DecisionInputImageParamPromptCacheBreakpoint as PromptCacheBreakpoint,
    )


__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputImageParam": "openai_generated.params.decision_input_image_param",
        "PromptCacheBreakpoint": "openai_generated.params.decision_input_image_param_prompt_cache_breakpoint:DecisionInputImageParamPromptCacheBreakpoint",
    },
)
