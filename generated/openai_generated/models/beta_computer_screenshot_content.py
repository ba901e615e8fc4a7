# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaComputerScreenshotContent(Model):
    """Beta computer screenshot content (`computer_screenshot`)."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Always `computer_screenshot`."""
    image_url: str | None = None
    """The screenshot's address, or the picture itself as a data URL; null when file_id has it."""
    file_id: str | None = None
    """The id of the uploaded screenshot; null when image_url has it."""
    detail: Literal["low", "high", "auto", "original"]
    """How closely the model looks: low, high, auto or original."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that later requests share and the cache should keep."""
