# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@model
class BetaResponseInputImageContent(Model):
    """Beta response input image content (`input_image`)."""

    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    image_url: str | None = None
    """The picture's address, or the picture itself as a data URL; either this or file_id."""
    file_id: str | None = None
    """The id of a picture uploaded before; either this or image_url."""
    detail: Literal["low", "high", "auto", "original"] | None = None
    """How closely the model looks, at the price of more tokens: low, high, auto or original."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that later requests share and the cache should keep."""


BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""Beta detail enum: the values known when this was generated."""
