# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
        RealtimeTranslationSessionAudio as Audio,
        RealtimeTranslationSessionAudioInput as AudioInput,
        RealtimeTranslationSessionAudioInputNoiseReduction as AudioInputNoiseReduction,
        RealtimeTranslationSessionAudioInputTranscription as AudioInputTranscription,
        RealtimeTranslationSessionAudioOutput as AudioOutput,
    )


__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSession",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.realtime_translation_session:RealtimeTranslationSessionAudio",
        "AudioInput": "openai_generated.models.realtime_translation_session:RealtimeTranslationSessionAudioInput",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_translation_session:RealtimeTranslationSessionAudioInputNoiseReduction",
        "AudioInputTranscription": "openai_generated.models.realtime_translation_session:RealtimeTranslationSessionAudioInputTranscription",
        "AudioOutput": "openai_generated.models.realtime_translation_session:RealtimeTranslationSessionAudioOutput",
        "RealtimeTranslationSession": "openai_generated.models.realtime_translation_session",
    },
)
