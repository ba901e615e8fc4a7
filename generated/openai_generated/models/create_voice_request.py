# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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
