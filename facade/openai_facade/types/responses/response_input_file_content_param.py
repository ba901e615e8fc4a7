# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.params.response_input_file_content_param import (
        ResponseInputFileContentParam as ResponseInputFileContentParam,
    )


__all__ = ["PromptCacheBreakpoint", "ResponseInputFileContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PromptCacheBreakpoint": "openai_generated.params.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
        "ResponseInputFileContentParam": "openai_generated.params.response_input_file_content_param",
    },
)
