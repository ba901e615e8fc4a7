# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateVoiceRequest(Model):
    """Create voice request."""

    name: str
    audio_sample: object
    consent: str
