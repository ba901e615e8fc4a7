# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.image_edit_completed_event_usage import ImageEditCompletedEventUsage


@model
class ImageGenCompletedEvent(Model):
    """Image gen completed event (`image_generation.completed`)."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Always `image_generation.completed`."""
    b64_json: str
    """The finished picture's bytes in base64."""
    created_at: int
    """When the picture was finished, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, as the picture was asked for."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much effort the picture was asked to have; `auto` leaves it to the model."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the picture was asked to have a see-through background."""
    output_format: Literal["png", "webp", "jpeg"]
    """How the decoded bytes are encoded."""
    usage: ImageEditCompletedEventUsage
    """The tokens that the whole request was billed for."""
    safety_identifier: str | None = None
    """The end user's id that the request carried; None if it had none."""
