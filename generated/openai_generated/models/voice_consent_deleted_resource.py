# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceConsentDeletedResource(Model):
    """Voice consent deleted resource (`audio.voice_consent`)."""

    id: str
    """The id that the consent had."""
    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Always `audio.voice_consent`."""
    deleted: bool
    """True once the recording is gone."""
