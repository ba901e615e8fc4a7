# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class ResponseInputText(Model):
    """Response input text (`input_text`)."""

    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""
    text: str
    """What the model is told."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
