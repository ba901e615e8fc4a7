# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationClientSecretCreateRequestParam(TypedDict, total=False):
    """What `POST /realtime/translations/client_secrets` takes."""

    expires_after: params.RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | Model
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: Required[params.RealtimeTranslationSessionCreateRequestParam | Model]
    """How the translation session is set up."""


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """Realtime translation client secret create request expires after."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """Realtime translation session create request."""

    model: Required[str]
    """The model that translates."""
    audio: params.RealtimeTranslationSessionCreateRequestAudioParam | Model
    """What is listened to, and what is spoken."""


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """Realtime translation session create request audio."""

    input: params.RealtimeTranslationSessionCreateRequestAudioInputParam | Model
    """How the speaker's sound is treated."""
    output: params.RealtimeTranslationSessionCreateRequestAudioOutputParam | Model
    """What the translation is like."""


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """Realtime translation session create request audio input."""

    transcription: params.RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | Model | None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: params.RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | Model | None
    """Whether noise is taken out of the speaker's sound; null turns it off."""


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """Realtime translation session create request audio input transcription."""

    model: Required[str]
    """The model that writes down the speaker's words."""


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """Realtime translation session create request audio input noise reduction."""

    type: Required[Literal["near_field", "far_field"]]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float
    """How much is taken out."""


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """Realtime translation session create request audio output."""

    language: str
    """The language to translate into, as a code such as es."""
