# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateVoiceRequest(Model):
    """Create voice request."""

    name: str
    """The name of the voice."""
    audio_sample: object
    """The audio file from which the voice is learned."""
    consent: str
    """The id of the speaker's voice consent."""
