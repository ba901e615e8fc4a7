# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@model
class BetaResponseInputTextContent(Model):
    """Beta response input text content (`input_text`)."""

    type: Literal["input_text"] = "input_text"
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
