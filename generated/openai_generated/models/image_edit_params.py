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
    prompt: str
    mask: object = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    model: str | ImageEditParamsModel | None = None
    n: int | None = None
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    output_compression: int | None = None
    user: str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    stream: bool | None = None
    partial_images: int | None = None
    quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | str | None = None
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    markup: object = None
    safety_identifier: str | None = None
    svg: ImageEditParamsSvg | None = None
