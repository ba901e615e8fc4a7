# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoCreateCharacterParams(Model):
    """Video create character params."""

    video: object
    """The video file in which the character is seen."""
    name: str
    """The name of the character, 1 to 80 characters."""
