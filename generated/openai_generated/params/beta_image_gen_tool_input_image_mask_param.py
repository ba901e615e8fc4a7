# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """Beta image gen tool input image mask."""

    image_url: str
    file_id: str
