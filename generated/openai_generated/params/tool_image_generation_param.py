# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ToolImageGenerationParam(TypedDict, total=False):
    """Tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    model: str | models.ToolImageGenerationModel
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    output_compression: int
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: params.ToolImageGenerationInputImageMaskParam | Model
    partial_images: int
    action: Literal["generate", "edit", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    svg: params.BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | Model
