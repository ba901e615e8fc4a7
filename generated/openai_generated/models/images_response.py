# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image import Image
    from openai_generated.models.images_response_svg_usage import ImagesResponseSvgUsage
    from openai_generated.models.images_response_usage import ImagesResponseUsage


@model
class ImagesResponse(Model):
    """Images response."""

    created: int
    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | str | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None
    usage: ImagesResponseUsage | None = None
    safety_identifier: str | None = None
    svg_usage: ImagesResponseSvgUsage | None = None
