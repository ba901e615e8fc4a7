# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseInputItemImageGenerationCall(Model):
    """Response input item image generation call (`image_generation_call`)."""

    type: Literal["image_generation_call"] = "image_generation_call"
    """Always `image_generation_call`."""
    id: str
    """Names the item in events, references and deletions."""
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    """How far the picture is."""
    result: str | None = None
    """The picture in base64; null until it is done."""
