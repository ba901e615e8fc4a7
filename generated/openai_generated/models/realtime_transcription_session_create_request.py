# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription import AudioTranscription
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection


@model
class RealtimeTranscriptionSessionCreateRequest(Model):
    """Realtime transcription session create request (`transcription`)."""

    type: Literal["transcription"] = "transcription"
    """Always `transcription`."""
    audio: RealtimeTranscriptionSessionAudio | None = None
    """What is listened to, and how the model sounds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""


@model
class RealtimeTranscriptionSessionAudio(Model):
    """Realtime transcription session audio."""

    input: RealtimeTranscriptionSessionAudioInput | None = None
    """How the user's sound is treated."""


@model
class RealtimeTranscriptionSessionAudioInput(Model):
    """Realtime transcription session audio input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscription | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


@model
class RealtimeTranscriptionSessionAudioInputNoiseReduction(Model):
    """Realtime transcription session audio input noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""
