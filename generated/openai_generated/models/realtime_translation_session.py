# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationSession(Model):
    """Realtime translation session (`translation`)."""

    id: str
    """Tells this session from others; begins with sess_."""
    type: Literal["translation"] = "translation"
    """Always `translation`."""
    expires_at: int
    """When the session ends at the latest, in seconds since 1970."""
    model: str
    """The model that translates."""
    audio: RealtimeTranslationSessionAudio
    """What is listened to, and what is spoken."""


@model
class RealtimeTranslationSessionAudio(Model):
    """Realtime translation session audio."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionAudioOutput | None = None
    """What the translation is like."""


@model
class RealtimeTranslationSessionAudioInput(Model):
    """Realtime translation session audio input."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""


@model
class RealtimeTranslationSessionAudioInputTranscription(Model):
    """Realtime translation session audio input transcription."""

    model: str
    """The model that writes down the speaker's words."""


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    """Realtime translation session audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""


@model
class RealtimeTranslationSessionAudioOutput(Model):
    """Realtime translation session audio output."""

    language: str | None = None
    """The language to translate into, as a code such as es."""
