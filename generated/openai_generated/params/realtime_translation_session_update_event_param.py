# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Realtime translation session update event (`session.update`)."""

    session: Required[params.RealtimeTranslationSessionUpdateRequestSchemaParam | Model]
    """The settings to change; what is left out stays."""
    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    event_id: str | None
    """An id of your own, at most 512 characters, which an error about this event repeats."""


class RealtimeTranslationSessionUpdateRequestSchemaParam(TypedDict, total=False):
    """Realtime translation session update request schema."""

    audio: params.RealtimeTranslationSessionUpdateRequestAudioSchemaParam | Model | None
    """What is listened to, and what is spoken."""


class RealtimeTranslationSessionUpdateRequestAudioSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio schema."""

    input: params.RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam | Model | None
    """How the speaker's sound is treated."""
    output: params.RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam | Model | None
    """What the translation is like."""


class RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input schema."""

    noise_reduction: params.RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam | Model | None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
    transcription: params.RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam | Model | None
    """Whether the speaker's words come in writing, too; null turns it off."""


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input noise reduction schema."""

    type: Required[Literal["near_field", "far_field"]]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None
    """How much is taken out."""


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input transcription schema."""

    model: Required[str]
    """The model that writes down the speaker's words."""


class RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio output schema."""

    language: str | None
    """The language to translate into, as a code such as es."""
