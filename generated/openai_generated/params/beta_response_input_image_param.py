# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputImageParam(TypedDict, total=False):
    """Beta response input image (`input_image`)."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointConfigParam | Model
