# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam


@model
class DecisionInputImageParam(Model):
    """Decision input image param (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None = None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None = None


DecisionInputImageParamDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Decision input image param detail: the values known when this was generated."""
