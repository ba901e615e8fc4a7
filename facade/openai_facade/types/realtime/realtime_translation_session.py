# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from openai_generated.models.realtime_translation_session_audio import RealtimeTranslationSessionAudio as Audio
    from openai_generated.models.realtime_translation_session_audio_input import (
        RealtimeTranslationSessionAudioInput as AudioInput,
    )
    from openai_generated.models.realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction as AudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription as AudioInputTranscription,
    )
    from openai_generated.models.realtime_translation_session_audio_output import (
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
        "Audio": "openai_generated.models.realtime_translation_session_audio:RealtimeTranslationSessionAudio",
        "AudioInput": "openai_generated.models.realtime_translation_session_audio_input:RealtimeTranslationSessionAudioInput",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_translation_session_audio_input_noise_reduction:RealtimeTranslationSessionAudioInputNoiseReduction",
        "AudioInputTranscription": "openai_generated.models.realtime_translation_session_audio_input_transcription:RealtimeTranslationSessionAudioInputTranscription",
        "AudioOutput": "openai_generated.models.realtime_translation_session_audio_output:RealtimeTranslationSessionAudioOutput",
        "RealtimeTranslationSession": "openai_generated.models.realtime_translation_session",
    },
)
