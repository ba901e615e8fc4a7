# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Realtime transcription session create request (`transcription`)."""

    type: Required[Literal["transcription"]]
    """Always `transcription`."""
    audio: params.RealtimeTranscriptionSessionAudioParam | Model
    """What is listened to, and how the model sounds."""
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra parts of events, such as the log probabilities of the transcription."""


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Realtime transcription session audio."""

    input: params.RealtimeTranscriptionSessionAudioInputParam | Model
    """How the user's sound is treated."""


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """Realtime transcription session audio input."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound you send."""
    transcription: params.AudioTranscriptionParam | Model
    """How the user's words are written down; not at all when left out."""
    noise_reduction: params.RealtimeTranscriptionSessionAudioInputNoiseReductionParam | Model
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: params.RealtimeAudioInputTurnDetectionParam | Model | None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


class RealtimeTranscriptionSessionAudioInputNoiseReductionParam(TypedDict, total=False):
    """Realtime transcription session audio input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float
    """How much is taken out."""
