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
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    output_format: Literal["png", "webp", "jpeg"] | str
    usage: ImageEditCompletedEventUsage
    safety_identifier: str | None = None
