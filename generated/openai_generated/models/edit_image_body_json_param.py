# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


EditImageBodyJsonParamModel: TypeAlias = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"
]
"""Edit image body JSON param model: the values known when this was generated."""


@model
class ImageRefParam(Model):
    """Image ref param."""

    image_url: str | None = None
    """A link, or the bytes as a `data:` URL, up to 20 MiB; left out if `file_id` is given."""
    file_id: str | None = None
    """An uploaded file with the picture; left out if `image_url` is given."""


EditImageBodyJsonParamQuality: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Edit image body JSON param quality: the values known when this was generated."""


EditImageBodyJsonParamInputFidelity: TypeAlias = Literal["high", "low"]
"""Edit image body JSON param input fidelity: the values known when this was generated."""


EditImageBodyJsonParamSize: TypeAlias = Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
"""Edit image body JSON param size: the values known when this was generated."""


EditImageBodyJsonParamOutputFormat: TypeAlias = Literal["png", "jpeg", "webp"]
"""Edit image body JSON param output format: the values known when this was generated."""


EditImageBodyJsonParamModeration: TypeAlias = Literal["low", "auto"]
"""Edit image body JSON param moderation: the values known when this was generated."""


EditImageBodyJsonParamBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Edit image body JSON param background: the values known when this was generated."""
