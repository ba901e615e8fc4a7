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
    """When the pictures were finished, in seconds since 1970."""
    data: list[Image] | None = None
    """One entry for each picture; an edit or generation makes 1 to 10."""
    background: Literal["transparent", "opaque"] | None = None
    """Whether the background is see-through; absent with dall-e models."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """How the decoded bytes are encoded; absent with dall-e models."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels; absent with dall-e models."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    """The effort that was spent on the pictures; absent with dall-e models."""
    usage: ImagesResponseUsage | None = None
    """The tokens that the request was billed for; absent with dall-e models."""
    safety_identifier: str | None = None
    """The end user's id that the request carried; None if it had none."""
    svg_usage: ImagesResponseSvgUsage | None = None
    """What the drawing of vectors was billed for; None for pictures of pixels."""
