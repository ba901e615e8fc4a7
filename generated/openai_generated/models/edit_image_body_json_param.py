# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.edit_image_body_json_param_model import EditImageBodyJsonParamModel
    from openai_generated.models.image_ref_param import ImageRefParam


@model
class EditImageBodyJsonParam(Model):
    """Edit image body JSON param."""

    model: str | EditImageBodyJsonParamModel | None = None
    """The id of an image model; gpt-image-1.5 by default, also if None."""
    images: list[ImageRefParam]
    """The pictures to change, 1 to 16."""
    mask: ImageRefParam | None = None
    """A picture whose transparent areas say where the first one may change; left out, all of it may."""
    prompt: str
    """What the result shows, in 1 to 32000 characters."""
    n: int | None = None
    """How many pictures to make, 1 (the default, also if None) to 10."""
    quality: Literal["low", "medium", "high", "auto"] | None = None
    """How much care goes into the picture; `auto`, the default, leaves it to the model."""
    input_fidelity: Literal["high", "low"] | None = None
    """How closely the features of the given pictures are kept; None leaves it to the model."""
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None = None
    """Width and height in pixels; `auto`, the default, leaves it to the model."""
    user: str | None = None
    """A stable id of your end user, left out if you do not tell them apart."""
    output_format: Literal["png", "jpeg", "webp"] | None = None
    """The file type of the result; png by default."""
    output_compression: int | None = None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default, also if None."""
    moderation: Literal["low", "auto"] | None = None
    """How strictly the result is filtered; `low` is less strict than `auto`, the default."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the background is see-through; `auto`, the default, leaves it to the model."""
    stream: bool | None = None
    """Whether pictures come as events while they are made; false by default, also if None."""
    partial_images: int | None = None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
