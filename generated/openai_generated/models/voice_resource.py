# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class VoiceResource(Model):
    """Voice resource (`audio.voice`)."""

    object: Literal["audio.voice"] = "audio.voice"
    """Always `audio.voice`."""
    id: str
    """What speech and realtime calls name the voice by, in the form `voice_…`."""
    name: str
    """A label for people."""
    created_at: int
    """When the voice was made, in seconds since 1970."""
    type: Literal["audio_sample", "prompt"] | None = None
    """Whether the voice was copied from a recording or designed from words."""
    prompt: str | None = None
    """The words that the voice was designed from; None for one copied from a recording."""


VoiceResourceType: TypeAlias = Literal["audio_sample", "prompt"]
"""Voice resource type: the values known when this was generated."""
