# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationClientSecretCreateRequest(Model):
    """Realtime translation client secret create request."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: RealtimeTranslationSessionCreateRequest
    """How the translation session is set up."""


@model
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(Model):
    """Realtime translation client secret create request expires after."""

    anchor: Literal["created_at"] | None = None
    """Always `created_at`."""
    seconds: int | None = None
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""


@model
class RealtimeTranslationSessionCreateRequest(Model):
    """Realtime translation session create request."""

    model: str
    """The model that translates."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
    """What is listened to, and what is spoken."""


@model
class RealtimeTranslationSessionCreateRequestAudio(Model):
    """Realtime translation session create request audio."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None
    """What the translation is like."""


@model
class RealtimeTranslationSessionCreateRequestAudioInput(Model):
    """Realtime translation session create request audio input."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""


@model
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Model):
    """Realtime translation session create request audio input transcription."""

    model: str
    """The model that writes down the speaker's words."""


@model
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(Model):
    """Realtime translation session create request audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""


@model
class RealtimeTranslationSessionCreateRequestAudioOutput(Model):
    """Realtime translation session create request audio output."""

    language: str | None = None
    """The language to translate into, as a code such as es."""
