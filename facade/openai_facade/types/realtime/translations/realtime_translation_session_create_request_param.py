# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_session_create_request_audio_input_noise_reduction_param import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam as AudioInputNoiseReduction,
    )
    from openai_generated.params.realtime_translation_session_create_request_audio_input_param import (
        RealtimeTranslationSessionCreateRequestAudioInputParam as AudioInput,
    )
    from openai_generated.params.realtime_translation_session_create_request_audio_input_transcription_param import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam as AudioInputTranscription,
    )
    from openai_generated.params.realtime_translation_session_create_request_audio_output_param import (
        RealtimeTranslationSessionCreateRequestAudioOutputParam as AudioOutput,
    )
    from openai_generated.params.realtime_translation_session_create_request_audio_param import (
        RealtimeTranslationSessionCreateRequestAudioParam as Audio,
    )
    from openai_generated.params.realtime_translation_session_create_request_param import (
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
        "Audio": "openai_generated.params.realtime_translation_session_create_request_audio_param:RealtimeTranslationSessionCreateRequestAudioParam",
        "AudioInput": "openai_generated.params.realtime_translation_session_create_request_audio_input_param:RealtimeTranslationSessionCreateRequestAudioInputParam",
        "AudioInputNoiseReduction": "openai_generated.params.realtime_translation_session_create_request_audio_input_noise_reduction_param:RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
        "AudioInputTranscription": "openai_generated.params.realtime_translation_session_create_request_audio_input_transcription_param:RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
        "AudioOutput": "openai_generated.params.realtime_translation_session_create_request_audio_output_param:RealtimeTranslationSessionCreateRequestAudioOutputParam",
        "RealtimeTranslationSessionCreateRequestParam": "openai_generated.params.realtime_translation_session_create_request_param",
    },
)
