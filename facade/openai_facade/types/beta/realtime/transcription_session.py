# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import (
        AudioTranscriptionResponse as InputAudioTranscription,
    )
    from openai_generated.models.transcription_session import (
        TranscriptionSession as TranscriptionSession,
        TranscriptionSessionClientSecret as ClientSecret,
        TranscriptionSessionTurnDetection as TurnDetection,
    )


__all__ = ["ClientSecret", "InputAudioTranscription", "TranscriptionSession", "TurnDetection"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecret": "openai_generated.models.transcription_session:TranscriptionSessionClientSecret",
        "InputAudioTranscription": "openai_generated.models.audio_transcription_response:AudioTranscriptionResponse",
        "TranscriptionSession": "openai_generated.models.transcription_session",
        "TurnDetection": "openai_generated.models.transcription_session:TranscriptionSessionTurnDetection",
    },
)
