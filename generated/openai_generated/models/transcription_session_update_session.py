# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription import AudioTranscription


@model
class TranscriptionSessionUpdateSession(Model):
    """Transcription session update session."""

    turn_detection: TranscriptionSessionUpdateSessionTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    input_audio_transcription: AudioTranscription | None = None
    """How the user's words are written down; not at all when null."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None = None
    """A secret for a browser or an app to open the session with."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""


@model
class TranscriptionSessionUpdateSessionTurnDetection(Model):
    """Transcription session update session turn detection."""

    type: Literal["server_vad", "semantic_vad"] | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given; true by default."""


TranscriptionSessionUpdateSessionTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"]
"""Transcription session update session turn detection type: the values known when this was generated."""


TranscriptionSessionUpdateSessionTurnDetectionEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Transcription session update session turn detection eagerness: the values known when this was generated."""


@model
class TranscriptionSessionUpdateSessionInputAudioNoiseReduction(Model):
    """Transcription session update session input audio noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""


TranscriptionSessionUpdateSessionInputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Transcription session update session input audio format: the values known when this was generated."""


@model
class TranscriptionSessionUpdateSessionClientSecret(Model):
    """Transcription session update session client secret."""

    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAt | None = None
    """How long the secret lives."""


@model
class TranscriptionSessionUpdateSessionClientSecretExpiresAt(Model):
    """Transcription session update session client secret expires at."""

    anchor: Literal["created_at"] | None = None
    """Always `created_at`."""
    seconds: int | None = None
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""


TranscriptionSessionUpdateSessionModality: TypeAlias = Literal["text", "audio"]
"""Transcription session update session modality: the values known when this was generated."""
