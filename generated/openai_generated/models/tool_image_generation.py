# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg,
    )


@model
class ToolImageGeneration(Model):
    """Tool image generation (`image_generation`)."""

    type: Literal["image_generation"] = "image_generation"
    """Always `image_generation`."""
    model: str | ToolImageGenerationModel | None = None
    """The model that paints."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | None = None
    """How much care goes into the picture; auto by default."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None = None
    """Width and height in pixels, such as 1024x1024; auto by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """The file type of the picture; png by default."""
    output_compression: int | None = None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    moderation: Literal["auto", "low"] | None = None
    """How strictly the picture is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the background is transparent or opaque; auto by default."""
    input_fidelity: Literal["high", "low"] | None = None
    """How closely the features of given pictures are kept: low (the default) or high."""
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    """A picture whose transparent areas say where a given picture may change."""
    partial_images: int | None = None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    action: Literal["generate", "edit", "auto"] | None = None
    """Whether to make a new picture or edit one of the conversation; auto by default."""
    complexity: Literal["low", "medium", "high"] | None = None
    """How much detail a drawing of vectors has."""
    frame_count: int | None = None
    """How many pictures an animation has; left out, there is no animation."""
    frame_duration_ms: int | None = None
    """How long each picture of an animation is seen, in milliseconds."""
    svg: BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | None = None
    """Settings for drawings of vectors; left out, the defaults."""


ToolImageGenerationModel: TypeAlias = Literal[
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
"""Tool image generation model: the values known when this was generated."""


ToolImageGenerationQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Tool image generation quality: the values known when this was generated."""


ToolImageGenerationSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
"""Tool image generation size: the values known when this was generated."""


ToolImageGenerationOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Tool image generation output format: the values known when this was generated."""


ToolImageGenerationModeration: TypeAlias = Literal["auto", "low"]
"""Tool image generation moderation: the values known when this was generated."""


ToolImageGenerationBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Tool image generation background: the values known when this was generated."""


@model
class ToolImageGenerationInputImageMask(Model):
    """Tool image generation input image mask."""

    image_url: str | None = None
    """The mask as a base64 data URL."""
    file_id: str | None = None
    """The id of an uploaded mask."""


ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""Image gen action enum: the values known when this was generated."""


ToolImageGenerationComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Tool image generation complexity: the values known when this was generated."""
