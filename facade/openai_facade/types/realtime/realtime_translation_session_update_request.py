# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_request_audio_input_noise_reduction_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema as AudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_input_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputSchema as AudioInput,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_input_transcription_schema import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema as AudioInputTranscription,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_output_schema import (
        RealtimeTranslationSessionUpdateRequestAudioOutputSchema as AudioOutput,
    )
    from openai_generated.models.realtime_translation_session_update_request_audio_schema import (
        RealtimeTranslationSessionUpdateRequestAudioSchema as Audio,
    )
    from openai_generated.models.realtime_translation_session_update_request_schema import (
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
        "Audio": "openai_generated.models.realtime_translation_session_update_request_audio_schema:RealtimeTranslationSessionUpdateRequestAudioSchema",
        "AudioInput": "openai_generated.models.realtime_translation_session_update_request_audio_input_schema:RealtimeTranslationSessionUpdateRequestAudioInputSchema",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_translation_session_update_request_audio_input_noise_reduction_schema:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema",
        "AudioInputTranscription": "openai_generated.models.realtime_translation_session_update_request_audio_input_transcription_schema:RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema",
        "AudioOutput": "openai_generated.models.realtime_translation_session_update_request_audio_output_schema:RealtimeTranslationSessionUpdateRequestAudioOutputSchema",
        "RealtimeTranslationSessionUpdateRequest": "openai_generated.models.realtime_translation_session_update_request_schema:RealtimeTranslationSessionUpdateRequestSchema",
    },
)
