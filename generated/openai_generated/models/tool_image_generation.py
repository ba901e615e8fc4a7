# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg,
    )
    from openai_generated.models.tool_image_generation_input_image_mask import ToolImageGenerationInputImageMask
    from openai_generated.models.tool_image_generation_model import ToolImageGenerationModel


@model
class ToolImageGeneration(Model):
    """Tool image generation (`image_generation`)."""

    type: Literal["image_generation"] = "image_generation"
    model: str | ToolImageGenerationModel | None = None
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    output_compression: int | None = None
    moderation: Literal["auto", "low"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    partial_images: int | None = None
    action: Literal["generate", "edit", "auto"] | str | None = None
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    svg: BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | None = None
