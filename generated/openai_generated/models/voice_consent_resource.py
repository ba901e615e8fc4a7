# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceConsentResource(Model):
    """Voice consent resource (`audio.voice_consent`)."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Always `audio.voice_consent`."""
    id: str
    """What a new voice names the consent by, in the form `cons_…`."""
    name: str
    """A label for people."""
    language: str
    """The language of the phrase that was read out, such as `en-US`."""
    created_at: int
    """When the recording was uploaded, in seconds since 1970."""
