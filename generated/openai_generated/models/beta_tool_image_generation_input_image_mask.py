# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaToolImageGenerationInputImageMask(Model):
    """Beta tool image generation input image mask."""

    image_url: str | None = None
    file_id: str | None = None
