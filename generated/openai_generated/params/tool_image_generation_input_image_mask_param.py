# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """Tool image generation input image mask."""

    image_url: str
    """The mask as a base64 data URL."""
    file_id: str
    """The id of an uploaded mask."""
