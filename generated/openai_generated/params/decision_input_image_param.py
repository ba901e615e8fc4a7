# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class DecisionInputImageParam(TypedDict, total=False):
    """Decision input image param (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: params.DecisionPromptCacheBreakpointParam | Model | None
