# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_event import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema as AudioInputNoiseReduction,
        RealtimeTranslationSessionUpdateRequestAudioInputSchema as AudioInput,
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema as AudioInputTranscription,
        RealtimeTranslationSessionUpdateRequestAudioOutputSchema as AudioOutput,
        RealtimeTranslationSessionUpdateRequestAudioSchema as Audio,
        RealtimeTranslationSessionUpdateRequestSchema as RealtimeTranslationSessionUpdateRequest,
    )


__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestAudioSchema",
        "AudioInput": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestAudioInputSchema",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema",
        "AudioInputTranscription": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema",
        "AudioOutput": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestAudioOutputSchema",
        "RealtimeTranslationSessionUpdateRequest": "openai_generated.models.realtime_translation_session_update_event:RealtimeTranslationSessionUpdateRequestSchema",
    },
)
