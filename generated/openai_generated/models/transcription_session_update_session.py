# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription import AudioTranscription
    from openai_generated.models.transcription_session_update_session_client_secret import (
        TranscriptionSessionUpdateSessionClientSecret,
    )
    from openai_generated.models.transcription_session_update_session_input_audio_noise_reduction import (
        TranscriptionSessionUpdateSessionInputAudioNoiseReduction,
    )
    from openai_generated.models.transcription_session_update_session_turn_detection import (
        TranscriptionSessionUpdateSessionTurnDetection,
    )


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
