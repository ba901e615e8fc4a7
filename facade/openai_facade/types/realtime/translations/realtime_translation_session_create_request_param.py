# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_client_secret_create_request_param import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam as AudioInputNoiseReduction,
        RealtimeTranslationSessionCreateRequestAudioInputParam as AudioInput,
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam as AudioInputTranscription,
        RealtimeTranslationSessionCreateRequestAudioOutputParam as AudioOutput,
        RealtimeTranslationSessionCreateRequestAudioParam as Audio,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )


__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionCreateRequestParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationSessionCreateRequestAudioParam",
        "AudioInput": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationSessionCreateRequestAudioInputParam",
        "AudioInputNoiseReduction": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
        "AudioInputTranscription": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
        "AudioOutput": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationSessionCreateRequestAudioOutputParam",
        "RealtimeTranslationSessionCreateRequestParam": "openai_generated.params.realtime_translation_client_secret_create_request_param",
    },
)
