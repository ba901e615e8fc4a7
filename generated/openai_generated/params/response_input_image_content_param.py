# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputImageContentParam(TypedDict, total=False):
    """Response input image content (`input_image`)."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model | None
