# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class TranscriptionSessionUpdateSessionParam(TypedDict, total=False):
    """What `POST /realtime/transcription_sessions` takes."""

    turn_detection: params.TranscriptionSessionUpdateSessionTurnDetectionParam | Model
    """How the server notices that a speaker has finished, or null to decide by hand."""
    input_audio_noise_reduction: params.TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam | Model
    """How noise is taken from incoming audio: near_field or far_field, or null for off."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: params.AudioTranscriptionParam | Model
    """The model, language and prompt with which incoming audio is transcribed, or null for off."""
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra parts of the answer that are left out unless named here."""
    client_secret: params.TranscriptionSessionUpdateSessionClientSecretParam | Model
    """Settings of the short-lived key, such as when it expires."""
    modalities: Iterable[Literal["text", "audio"]]
    """The kinds of output wanted: text, audio or both."""


class TranscriptionSessionUpdateSessionTurnDetectionParam(TypedDict, total=False):
    """Transcription session update session turn detection."""

    type: Literal["server_vad", "semantic_vad"]
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    create_response: bool
    """Whether the model answers of its own accord when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    interrupt_response: bool
    """Whether speech stops an answer that is being given; true by default."""


class TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam(TypedDict, total=False):
    """Transcription session update session input audio noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""


class TranscriptionSessionUpdateSessionClientSecretParam(TypedDict, total=False):
    """Transcription session update session client secret."""

    expires_at: params.TranscriptionSessionUpdateSessionClientSecretExpiresAtParam | Model
    """How long the secret lives."""


class TranscriptionSessionUpdateSessionClientSecretExpiresAtParam(TypedDict, total=False):
    """Transcription session update session client secret expires at."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""
