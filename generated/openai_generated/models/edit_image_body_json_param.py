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
    images: list[ImageRefParam]
    mask: ImageRefParam | None = None
    prompt: str
    n: int | None = None
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None = None
    user: str | None = None
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    output_compression: int | None = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    stream: bool | None = None
    partial_images: int | None = None
