# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats


@model
class RealtimeTranscriptionSessionCreateResponse(Model):
    """Realtime transcription session create response (`transcription`)."""

    type: Literal["transcription"] = "transcription"
    """Always `transcription`."""
    id: str
    """Tells this session from others; begins with sess_."""
    object: str
    """The kind of session, as a word."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    """What is listened to, and how the model sounds."""


@model
class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    """Realtime transcription session create response audio."""

    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None
    """How the user's sound is treated."""


@model
class RealtimeTranscriptionSessionCreateResponseAudioInput(Model):
    """Realtime transcription session create response audio input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


@model
class RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction(Model):
    """Realtime transcription session create response audio input noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""


@model
class RealtimeTranscriptionSessionTurnDetection(Model):
    """Realtime transcription session turn detection."""

    type: str | None = None
    """The way it is found; server_vad goes by silence."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends."""
    idle_timeout_ms: int | None = None
    """After how much silence the model speaks up itself, in milliseconds."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given."""
