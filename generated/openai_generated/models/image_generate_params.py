# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_generate_params_svg import ImageGenerateParamsSvg
    from openai_generated.models.image_model import ImageModel


@model
class ImageGenerateParams(Model):
    """Image generate params."""

    prompt: str
    model: str | ImageModel | None = None
    n: int | None = None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | str | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    output_compression: int | None = None
    stream: bool | None = None
    partial_images: int | None = None
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    ) = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    style: Literal["vivid", "natural"] | str | None = None
    user: str | None = None
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    safety_identifier: str | None = None
    svg: ImageGenerateParamsSvg | None = None
