# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaResponseInputFile(Model):
    """Beta response input file (`input_file`)."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    file_url: str | None = None
    detail: Literal["auto", "low", "high"] | str | None = None
