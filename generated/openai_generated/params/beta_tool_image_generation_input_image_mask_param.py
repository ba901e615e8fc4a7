# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class BetaToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """Beta tool image generation input image mask."""

    image_url: str
    file_id: str
