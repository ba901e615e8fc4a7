# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse


@model
class TranscriptionSession(Model):
    """Transcription session."""

    client_secret: TranscriptionSessionClientSecret
    """A secret for a browser or an app to open the session with."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    input_audio_format: str | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when null."""
    turn_detection: TranscriptionSessionTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


@model
class TranscriptionSessionClientSecret(Model):
    """Transcription session client secret."""

    value: str
    """The secret itself, to be used in place of an API key."""
    expires_at: int
    """Until when a session can be opened with the secret, in seconds since 1970."""


TranscriptionSessionModality: TypeAlias = Literal["text", "audio"]
"""Transcription session modality: the values known when this was generated."""


@model
class TranscriptionSessionTurnDetection(Model):
    """Transcription session turn detection."""

    type: str | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
