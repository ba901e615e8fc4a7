# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ToolImageGenerationInputImageMask(Model):
    """Tool image generation input image mask."""

    image_url: str | None = None
    """The mask as a base64 data URL."""
    file_id: str | None = None
    """The id of an uploaded mask."""
