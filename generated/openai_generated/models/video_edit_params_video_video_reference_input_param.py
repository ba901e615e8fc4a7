# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoEditParamsVideoVideoReferenceInputParam(Model):
    """Video edit params video video reference input param."""

    id: str
    """The finished video to start from, in the form `video_…`."""
