# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ModerationImageURLInputParamImageUrl(Model):
    """Moderation image URL input param image URL."""

    url: str
    """A link to the picture, or its bytes as a `data:` URL in base64."""
