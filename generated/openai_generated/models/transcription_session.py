# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.transcription_session_client_secret import TranscriptionSessionClientSecret
    from openai_generated.models.transcription_session_turn_detection import TranscriptionSessionTurnDetection


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
