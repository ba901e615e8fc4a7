# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ToolImageGenerationParam(TypedDict, total=False):
    """Tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""
    model: str | models.ToolImageGenerationModel
    """The model that paints."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much care goes into the picture; auto by default."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height in pixels, such as 1024x1024; auto by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """The file type of the picture; png by default."""
    output_compression: int
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    moderation: Literal["auto", "low"]
    """How strictly the picture is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is transparent or opaque; auto by default."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the features of given pictures are kept: low (the default) or high."""
    input_image_mask: params.ToolImageGenerationInputImageMaskParam | Model
    """A picture whose transparent areas say where a given picture may change."""
    partial_images: int
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    action: Literal["generate", "edit", "auto"]
    """Whether to make a new picture or edit one of the conversation; auto by default."""
    complexity: Literal["low", "medium", "high"]
    """How much detail a drawing of vectors has."""
    frame_count: int
    """How many pictures an animation has; left out, there is no animation."""
    frame_duration_ms: int
    """How long each picture of an animation is seen, in milliseconds."""
    svg: params.BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | Model
    """Settings for drawings of vectors; left out, the defaults."""
