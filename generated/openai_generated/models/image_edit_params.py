# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_edit_params_model import ImageEditParamsModel
    from openai_generated.models.image_edit_params_svg import ImageEditParamsSvg


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
