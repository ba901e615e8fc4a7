# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CreateVideoMultipartBody(Model):
    """Create video multipart body."""

    model: (
        Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str | None
    ) = None
    """The id of a video model, such as sora-2 or sora-2-pro."""
    prompt: str
    """What the video shows, in 1 to 32000 characters."""
    input_reference: object = None
    """A picture the video starts from: a file to upload, an image URL or a file id."""
    seconds: Literal["4", "8", "12"] | None = None
    """Length of the clip: 4, 8 or 12 seconds, as text."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | None = None
    """Width and height in pixels: 720x1280, 1280x720, 1024x1792 or 1792x1024."""
