# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class ComputerScreenshotContent(Model):
    """Computer screenshot content (`computer_screenshot`)."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"] | str
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
