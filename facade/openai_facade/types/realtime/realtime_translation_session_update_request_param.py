# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_session_update_event_param import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam as AudioInputNoiseReduction,
        RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam as AudioInput,
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam as AudioInputTranscription,
        RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam as AudioOutput,
        RealtimeTranslationSessionUpdateRequestAudioSchemaParam as Audio,
        RealtimeTranslationSessionUpdateRequestSchemaParam as RealtimeTranslationSessionUpdateRequestParam,
    )


__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequestParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestAudioSchemaParam",
        "AudioInput": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam",
        "AudioInputNoiseReduction": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam",
        "AudioInputTranscription": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam",
        "AudioOutput": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_generated.params.realtime_translation_session_update_event_param:RealtimeTranslationSessionUpdateRequestSchemaParam",
    },
)
