# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_input_reference_param import ImageInputReferenceParam


@model
class VideoCreateParams(Model):
    """Video create params."""

    model: (
        Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str | None
    ) = None
    """The id of a video model; sora-2 by default."""
    prompt: str
    """What the video shows, in 1 to 32000 characters."""
    input_reference: ImageInputReferenceParam | None = None
    """The picture that the video starts from, as a link or an uploaded file; left out for none."""
    seconds: Literal["4", "8", "12"] | None = None
    """Length of the clip as text: 4 (the default), 8 or 12 seconds."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | None = None
    """Width and height in pixels; 720x1280 by default."""
