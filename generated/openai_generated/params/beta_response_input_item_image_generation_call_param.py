# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemImageGenerationCallParam(TypedDict, total=False):
    """Beta response input item image generation call (`image_generation_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: params.BetaResponseInputItemParamImageGenerationCallError | Model
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    svg_usage: params.BetaResponseInputItemImageGenerationCallSvgUsageParam | Model
