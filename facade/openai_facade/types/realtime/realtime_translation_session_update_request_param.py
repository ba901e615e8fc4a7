# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_session_update_request_audio_input_noise_reduction_schema_param import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam as AudioInputNoiseReduction,
    )
    from openai_generated.params.realtime_translation_session_update_request_audio_input_schema_param import (
        RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam as AudioInput,
    )
    from openai_generated.params.realtime_translation_session_update_request_audio_input_transcription_schema_param import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam as AudioInputTranscription,
    )
    from openai_generated.params.realtime_translation_session_update_request_audio_output_schema_param import (
        RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam as AudioOutput,
    )
    from openai_generated.params.realtime_translation_session_update_request_audio_schema_param import (
        RealtimeTranslationSessionUpdateRequestAudioSchemaParam as Audio,
    )
    from openai_generated.params.realtime_translation_session_update_request_schema_param import (
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
        "Audio": "openai_generated.params.realtime_translation_session_update_request_audio_schema_param:RealtimeTranslationSessionUpdateRequestAudioSchemaParam",
        "AudioInput": "openai_generated.params.realtime_translation_session_update_request_audio_input_schema_param:RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam",
        "AudioInputNoiseReduction": "openai_generated.params.realtime_translation_session_update_request_audio_input_noise_reduction_schema_param:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam",
        "AudioInputTranscription": "openai_generated.params.realtime_translation_session_update_request_audio_input_transcription_schema_param:RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam",
        "AudioOutput": "openai_generated.params.realtime_translation_session_update_request_audio_output_schema_param:RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_generated.params.realtime_translation_session_update_request_schema_param:RealtimeTranslationSessionUpdateRequestSchemaParam",
    },
)
