# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning


@model
class ImageEditParams(Model):
    """Image edit params."""

    image: object
    """The picture to change, or up to 16 of them for models other than dall-e-2."""
    prompt: str
    """What the result shows, in words."""
    mask: object = None
    """A picture whose transparent areas say where the first image may change."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the background is transparent, opaque or auto (the default)."""
    model: str | ImageEditParamsModel | None = None
    """The id of an image model; gpt-image-1.5 by default."""
    n: int | None = None
    """How many pictures to make, 1 (the default) to 10."""
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None = None
    """Width and height in pixels, such as 1024x1024."""
    response_format: Literal["url", "b64_json"] | None = None
    """How dall-e-2 pictures come back: url or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None = None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None = None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    user: str | None = None
    """A stable id of your end user."""
    input_fidelity: Literal["high", "low"] | None = None
    """How closely the features of the input pictures are kept: high or low."""
    stream: bool | None = None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None = None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None = None
    """How much care goes into the picture; which values are allowed depends on the model."""
    complexity: Literal["low", "medium", "high"] | None = None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None = None
    """How many frames an animation has."""
    frame_duration_ms: int | None = None
    """How long a frame of an animation is shown, in milliseconds."""
    markup: object = None
    """A picture on which the wanted changes are drawn."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: ImageEditParamsSvg | None = None
    """How a vector graphic is made, such as by which model."""


ImageEditParamsBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image edit params background: the values known when this was generated."""


ImageEditParamsModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "dall-e-2",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "dall-e-3",
]
"""Image edit params model: the values known when this was generated."""


ImageEditParamsSize: TypeAlias = Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
"""Image edit params size: the values known when this was generated."""


ImageEditParamsResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""Image edit params response format: the values known when this was generated."""


ImageEditParamsOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
"""Image edit params output format: the values known when this was generated."""


ImageEditParamsQuality: TypeAlias = Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
"""Image edit params quality: the values known when this was generated."""


ImageEditParamsComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Image edit params complexity: the values known when this was generated."""


@model
class ImageEditParamsSvg(Model):
    """Image edit params svg."""

    model: str | None = None
    """The model that draws the edited picture as vectors; left out, the server's choice."""
    reasoning: ImageEditParamsSvgReasoning | None = None
    """How long the model thinks before it draws; left out or None for its own measure."""
