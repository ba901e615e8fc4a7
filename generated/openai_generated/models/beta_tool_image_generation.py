# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg,
    )
    from openai_generated.models.beta_tool_image_generation_input_image_mask import (
        BetaToolImageGenerationInputImageMask,
    )
    from openai_generated.models.beta_tool_image_generation_model import BetaToolImageGenerationModel


@model
class BetaToolImageGeneration(Model):
    """Beta tool image generation (`image_generation`)."""

    type: Literal["image_generation"] = "image_generation"
    """Always `image_generation`."""
    model: str | BetaToolImageGenerationModel | None = None
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
    input_image_mask: BetaToolImageGenerationInputImageMask | None = None
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
