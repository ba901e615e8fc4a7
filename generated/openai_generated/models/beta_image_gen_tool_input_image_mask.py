# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaImageGenToolInputImageMask(Model):
    """Beta image gen tool input image mask."""

    image_url: str | None = None
    file_id: str | None = None
