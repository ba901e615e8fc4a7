# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class RealtimeTranslationClientEventSessionUpdate(Model):
    """Realtime translation client event session update (`session.update`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["session.update"] = "session.update"
    """Always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """The settings to change; what is left out stays."""


@model
class RealtimeTranslationSessionUpdateRequest(Model):
    """Realtime translation session update request."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
    """What is listened to, and what is spoken."""


@model
class RealtimeTranslationSessionUpdateRequestAudio(Model):
    """Realtime translation session update request audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """How the speaker's sound is treated."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """What the translation is like."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Model):
    """Realtime translation session update request audio input."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Whether noise is taken out of the speaker's sound; null turns it off."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Model):
    """Realtime translation session update request audio input transcription."""

    model: str
    """The model that writes down the speaker's words."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Model):
    """Realtime translation session update request audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Model):
    """Realtime translation session update request audio output."""

    language: str | None = None
    """The language to translate into, as a code such as es."""


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Model):
    """Realtime translation client event input audio buffer append (`session.input_audio_buffer.append`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    """Always `session.input_audio_buffer.append`."""
    audio: str
    """The next piece of sound, in base64, encoded as the session's input is."""


@model
class RealtimeTranslationClientEventSessionClose(Model):
    """Realtime translation client event session close (`session.close`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["session.close"] = "session.close"
    """Always `session.close`."""


if TYPE_CHECKING:
    RealtimeTranslationClientEvent: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdate
        | RealtimeTranslationClientEventInputAudioBufferAppend
        | RealtimeTranslationClientEventSessionClose
    )
    """Realtime translation client event: one of 3 kinds, told apart by `type`."""
else:
    RealtimeTranslationClientEvent = TaggedUnion(
        "RealtimeTranslationClientEvent",
        __package__,
        key="type",
        variants={
            "session.close": "RealtimeTranslationClientEventSessionClose",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
        },
        shapes=(),
    )
