# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VoiceIdsOrCustomVoiceId(Model):
    """Voice IDS or custom voice ID."""

    id: str
    """The id of a voice of your own, as voices.create gave it."""
