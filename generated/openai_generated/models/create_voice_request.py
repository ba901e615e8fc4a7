# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

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
    type: Literal["audio_sample", "prompt"] | None = None
    """What the voice is made from, audio_sample (the default) or prompt."""
    prompt: str | None = None
    """What the voice is to sound like, in words."""
    model: Literal["auto", "2026-10-08"] | str | None = None
    """The model that makes the voice; auto takes the newest."""
    script_hint: str | None = None
    """The text that is read in the sample, if it is known."""


CreateVoiceRequestType: TypeAlias = Literal["audio_sample", "prompt"]
"""Create voice request type: the values known when this was generated."""


CreateVoiceRequestModel: TypeAlias = Literal["auto", "2026-10-08"]
"""Create voice request model: the values known when this was generated."""
