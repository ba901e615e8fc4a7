# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning


@model
class ImageGenerateParams(Model):
    """Image generate params."""

    prompt: str
    """What the picture shows, in words."""
    model: str | ImageModel | None = None
    """The id of an image model, such as gpt-image-1.5 or dall-e-3."""
    n: int | None = None
    """How many pictures to make, 1 (the default) to 10; dall-e-3 makes one."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None = None
    """How much care goes into the picture: auto (the default), high, medium, low, hd or standard, by model."""
    response_format: Literal["url", "b64_json"] | None = None
    """How dall-e pictures come back: url (the default) or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None = None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None = None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    stream: bool | None = None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None = None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    ) = None
    """Width and height in pixels, such as 1024x1024, or auto (the default)."""
    moderation: Literal["low", "auto"] | None = None
    """How strictly the result is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the background is transparent, opaque or auto (the default)."""
    style: Literal["vivid", "natural"] | None = None
    """The look of dall-e-3 pictures: vivid (the default) or natural."""
    user: str | None = None
    """A stable id of your end user."""
    complexity: Literal["low", "medium", "high"] | None = None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None = None
    """How many frames an animation has."""
    frame_duration_ms: int | None = None
    """How long a frame of an animation is shown, in milliseconds."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: ImageGenerateParamsSvg | None = None
    """How a vector graphic is made, such as by which model."""


ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "dall-e-2",
    "dall-e-3",
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
"""Image model: the values known when this was generated."""


ImageGenerateParamsQuality: TypeAlias = Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
"""Image generate params quality: the values known when this was generated."""


ImageGenerateParamsResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""Image generate params response format: the values known when this was generated."""


ImageGenerateParamsOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
"""Image generate params output format: the values known when this was generated."""


ImageGenerateParamsSize: TypeAlias = Literal[
    "auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"
]
"""Image generate params size: the values known when this was generated."""


ImageGenerateParamsModeration: TypeAlias = Literal["low", "auto"]
"""Image generate params moderation: the values known when this was generated."""


ImageGenerateParamsBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image generate params background: the values known when this was generated."""


ImageGenerateParamsStyle: TypeAlias = Literal["vivid", "natural"]
"""Image generate params style: the values known when this was generated."""


ImageGenerateParamsComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Image generate params complexity: the values known when this was generated."""


@model
class ImageGenerateParamsSvg(Model):
    """Image generate params svg."""

    model: str
    """The model that draws the picture as vectors; left out, the server's choice."""
    reasoning: ImageEditParamsSvgReasoning | None = None
    """How long the model thinks before it draws; left out or None for its own measure."""
