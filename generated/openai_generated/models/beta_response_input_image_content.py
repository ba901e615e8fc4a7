# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@model
class BetaResponseInputImageContent(Model):
    """Beta response input image content (`input_image`)."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"] | str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
