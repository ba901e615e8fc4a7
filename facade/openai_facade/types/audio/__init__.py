# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.audio import (
        speech_create_params as speech_create_params,
        speech_model as speech_model,
        transcription as transcription,
        transcription_create_params as transcription_create_params,
        transcription_create_response as transcription_create_response,
        transcription_diarized as transcription_diarized,
        transcription_diarized_segment as transcription_diarized_segment,
        transcription_include as transcription_include,
        transcription_language as transcription_language,
        transcription_segment as transcription_segment,
        transcription_stream_event as transcription_stream_event,
        transcription_text_delta_event as transcription_text_delta_event,
        transcription_text_done_event as transcription_text_done_event,
        transcription_text_segment_event as transcription_text_segment_event,
        transcription_verbose as transcription_verbose,
        transcription_word as transcription_word,
        translation as translation,
        translation_create_params as translation_create_params,
        translation_create_response as translation_create_response,
        translation_verbose as translation_verbose,
        voice as voice,
        voice_consent as voice_consent,
        voice_consent_create_params as voice_consent_create_params,
        voice_consent_deleted as voice_consent_deleted,
        voice_consent_deleted_resource as voice_consent_deleted_resource,
        voice_consent_list_params as voice_consent_list_params,
        voice_consent_resource as voice_consent_resource,
        voice_consent_update_params as voice_consent_update_params,
        voice_create_params as voice_create_params,
        voice_deleted as voice_deleted,
        voice_resource as voice_resource,
    )
    from openai_generated.models.speech_create_params import SpeechModel as SpeechModel
    from openai_generated.models.transcription_create_response import (
        Transcription as Transcription,
        TranscriptionCreateResponse as TranscriptionCreateResponse,
        TranscriptionDiarized as TranscriptionDiarized,
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
        TranscriptionVerbose as TranscriptionVerbose,
        TranscriptionWord as TranscriptionWord,
    )
    from openai_generated.models.transcription_include import TranscriptionInclude as TranscriptionInclude
    from openai_generated.models.transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from openai_generated.models.transcription_segment import TranscriptionSegment as TranscriptionSegment
    from openai_generated.models.transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from openai_generated.models.translation_create_response import (
        Translation as Translation,
        TranslationCreateResponse as TranslationCreateResponse,
        TranslationVerbose as TranslationVerbose,
    )
    from openai_generated.models.voice_consent_deleted_resource import (
        VoiceConsentDeletedResource as VoiceConsentDeleted,
        VoiceConsentDeletedResource as VoiceConsentDeletedResource,
    )
    from openai_generated.models.voice_consent_resource import (
        VoiceConsentResource as VoiceConsent,
        VoiceConsentResource as VoiceConsentResource,
    )
    from openai_generated.models.voice_deleted import VoiceDeleted as VoiceDeleted
    from openai_generated.models.voice_resource import VoiceResource as Voice, VoiceResource as VoiceResource
    from openai_generated.params.create_voice_consent_request_param import (
        CreateVoiceConsentRequestParam as VoiceConsentCreateParams,
    )
    from openai_generated.params.create_voice_request_param import CreateVoiceRequestParam as VoiceCreateParams
    from openai_generated.params.speech_create_params import SpeechCreateParams as SpeechCreateParams
    from openai_generated.params.transcription_create_params import (
        TranscriptionCreateParams as TranscriptionCreateParams,
    )
    from openai_generated.params.translation_create_params import TranslationCreateParams as TranslationCreateParams
    from openai_generated.params.update_voice_consent_request_param import (
        UpdateVoiceConsentRequestParam as VoiceConsentUpdateParams,
    )
    from openai_generated.params.voice_consent_list_params import VoiceConsentListParams as VoiceConsentListParams


__all__ = [
    "SpeechCreateParams",
    "SpeechModel",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationVerbose",
    "Voice",
    "VoiceConsent",
    "VoiceConsentCreateParams",
    "VoiceConsentDeleted",
    "VoiceConsentDeletedResource",
    "VoiceConsentListParams",
    "VoiceConsentResource",
    "VoiceConsentUpdateParams",
    "VoiceCreateParams",
    "VoiceDeleted",
    "VoiceResource",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpeechCreateParams": "openai_generated.params.speech_create_params",
        "SpeechModel": "openai_generated.models.speech_create_params",
        "Transcription": "openai_generated.models.transcription_create_response",
        "TranscriptionCreateParams": "openai_generated.params.transcription_create_params",
        "TranscriptionCreateResponse": "openai_generated.models.transcription_create_response",
        "TranscriptionDiarized": "openai_generated.models.transcription_create_response",
        "TranscriptionDiarizedSegment": "openai_generated.models.transcription_create_response",
        "TranscriptionInclude": "openai_generated.models.transcription_include",
        "TranscriptionLanguage": "openai_generated.models.transcription_language",
        "TranscriptionSegment": "openai_generated.models.transcription_segment",
        "TranscriptionStreamEvent": "openai_generated.models.transcription_stream_event",
        "TranscriptionTextDeltaEvent": "openai_generated.models.transcription_stream_event",
        "TranscriptionTextDoneEvent": "openai_generated.models.transcription_stream_event",
        "TranscriptionTextSegmentEvent": "openai_generated.models.transcription_stream_event",
        "TranscriptionVerbose": "openai_generated.models.transcription_create_response",
        "TranscriptionWord": "openai_generated.models.transcription_create_response",
        "Translation": "openai_generated.models.translation_create_response",
        "TranslationCreateParams": "openai_generated.params.translation_create_params",
        "TranslationCreateResponse": "openai_generated.models.translation_create_response",
        "TranslationVerbose": "openai_generated.models.translation_create_response",
        "Voice": "openai_generated.models.voice_resource:VoiceResource",
        "VoiceConsent": "openai_generated.models.voice_consent_resource:VoiceConsentResource",
        "VoiceConsentCreateParams": "openai_generated.params.create_voice_consent_request_param:CreateVoiceConsentRequestParam",
        "VoiceConsentDeleted": "openai_generated.models.voice_consent_deleted_resource:VoiceConsentDeletedResource",
        "VoiceConsentDeletedResource": "openai_generated.models.voice_consent_deleted_resource",
        "VoiceConsentListParams": "openai_generated.params.voice_consent_list_params",
        "VoiceConsentResource": "openai_generated.models.voice_consent_resource",
        "VoiceConsentUpdateParams": "openai_generated.params.update_voice_consent_request_param:UpdateVoiceConsentRequestParam",
        "VoiceCreateParams": "openai_generated.params.create_voice_request_param:CreateVoiceRequestParam",
        "VoiceDeleted": "openai_generated.models.voice_deleted",
        "VoiceResource": "openai_generated.models.voice_resource",
        "speech_create_params": ".speech_create_params:",
        "speech_model": ".speech_model:",
        "transcription": ".transcription:",
        "transcription_create_params": ".transcription_create_params:",
        "transcription_create_response": ".transcription_create_response:",
        "transcription_diarized": ".transcription_diarized:",
        "transcription_diarized_segment": ".transcription_diarized_segment:",
        "transcription_include": ".transcription_include:",
        "transcription_language": ".transcription_language:",
        "transcription_segment": ".transcription_segment:",
        "transcription_stream_event": ".transcription_stream_event:",
        "transcription_text_delta_event": ".transcription_text_delta_event:",
        "transcription_text_done_event": ".transcription_text_done_event:",
        "transcription_text_segment_event": ".transcription_text_segment_event:",
        "transcription_verbose": ".transcription_verbose:",
        "transcription_word": ".transcription_word:",
        "translation": ".translation:",
        "translation_create_params": ".translation_create_params:",
        "translation_create_response": ".translation_create_response:",
        "translation_verbose": ".translation_verbose:",
        "voice": ".voice:",
        "voice_consent": ".voice_consent:",
        "voice_consent_create_params": ".voice_consent_create_params:",
        "voice_consent_deleted": ".voice_consent_deleted:",
        "voice_consent_deleted_resource": ".voice_consent_deleted_resource:",
        "voice_consent_list_params": ".voice_consent_list_params:",
        "voice_consent_resource": ".voice_consent_resource:",
        "voice_consent_update_params": ".voice_consent_update_params:",
        "voice_create_params": ".voice_create_params:",
        "voice_deleted": ".voice_deleted:",
        "voice_resource": ".voice_resource:",
    },
)
