# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoRemixParams(Model):
    """Video remix params."""

    prompt: str
    """What the new take shows, in 1 to 32000 characters."""
