# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_screenshot_content import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from openai_generated.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig as PromptCacheBreakpoint,
    )


__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComputerScreenshotContent": "openai_generated.models.computer_screenshot_content",
        "PromptCacheBreakpoint": "openai_generated.models.prompt_cache_breakpoint_config:PromptCacheBreakpointConfig",
    },
)
