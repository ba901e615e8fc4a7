# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationSessionUpdateEvent(Model):
    """Realtime translation session update event (`session.update`)."""

    session: RealtimeTranslationSessionUpdateRequestSchema
    """The settings to change; what is left out stays."""
    type: Literal["session.update"] = "session.update"
    """Always `session.update`."""
    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""


@model
class RealtimeTranslationSessionUpdateRequestSchema(Model):
    """Realtime translation session update request schema."""

    audio: RealtimeTranslationSessionUpdateRequestAudioSchema | None = None
    """What is listened to, and what is spoken."""


@model
class RealtimeTranslationSessionUpdateRequestAudioSchema(Model):
    """Realtime translation session update request audio schema."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputSchema | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutputSchema | None = None
    """What the translation is like."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputSchema(Model):
    """Realtime translation session update request audio input schema."""

    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema(Model):
    """Realtime translation session update request audio input noise reduction schema."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema(Model):
    """Realtime translation session update request audio input transcription schema."""

    model: str
    """The model that writes down the speaker's words."""


@model
class RealtimeTranslationSessionUpdateRequestAudioOutputSchema(Model):
    """Realtime translation session update request audio output schema."""

    language: str | None = None
    """The language to translate into, as a code such as es."""
