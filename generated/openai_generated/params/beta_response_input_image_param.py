# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputImageParam(TypedDict, total=False):
    """Beta response input image (`input_image`)."""

    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    image_url: str | None
    """The picture's address, or the picture itself as a data URL; either this or file_id."""
    file_id: str | None
    """The id of a picture uploaded before; either this or image_url."""
    detail: Required[Literal["low", "high", "auto", "original"]]
    """How closely the model looks, at the price of more tokens: low, high, auto or original."""
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointConfigParam | Model
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
