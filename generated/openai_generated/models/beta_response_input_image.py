# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaResponseInputImage(Model):
    """Beta response input image (`input_image`)."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"] | str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
