# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.realtime import (
        conversation_created_event as conversation_created_event,
        conversation_item as conversation_item,
        conversation_item_content as conversation_item_content,
        conversation_item_content_param as conversation_item_content_param,
        conversation_item_create_event as conversation_item_create_event,
        conversation_item_create_event_param as conversation_item_create_event_param,
        conversation_item_created_event as conversation_item_created_event,
        conversation_item_delete_event as conversation_item_delete_event,
        conversation_item_delete_event_param as conversation_item_delete_event_param,
        conversation_item_deleted_event as conversation_item_deleted_event,
        conversation_item_input_audio_transcription_completed_event as conversation_item_input_audio_transcription_completed_event,
        conversation_item_input_audio_transcription_delta_event as conversation_item_input_audio_transcription_delta_event,
        conversation_item_input_audio_transcription_failed_event as conversation_item_input_audio_transcription_failed_event,
        conversation_item_param as conversation_item_param,
        conversation_item_retrieve_event as conversation_item_retrieve_event,
        conversation_item_retrieve_event_param as conversation_item_retrieve_event_param,
        conversation_item_truncate_event as conversation_item_truncate_event,
        conversation_item_truncate_event_param as conversation_item_truncate_event_param,
        conversation_item_truncated_event as conversation_item_truncated_event,
        conversation_item_with_reference as conversation_item_with_reference,
        conversation_item_with_reference_param as conversation_item_with_reference_param,
        error_event as error_event,
        input_audio_buffer_append_event as input_audio_buffer_append_event,
        input_audio_buffer_append_event_param as input_audio_buffer_append_event_param,
        input_audio_buffer_clear_event as input_audio_buffer_clear_event,
        input_audio_buffer_clear_event_param as input_audio_buffer_clear_event_param,
        input_audio_buffer_cleared_event as input_audio_buffer_cleared_event,
        input_audio_buffer_commit_event as input_audio_buffer_commit_event,
        input_audio_buffer_commit_event_param as input_audio_buffer_commit_event_param,
        input_audio_buffer_committed_event as input_audio_buffer_committed_event,
        input_audio_buffer_speech_started_event as input_audio_buffer_speech_started_event,
        input_audio_buffer_speech_stopped_event as input_audio_buffer_speech_stopped_event,
        rate_limits_updated_event as rate_limits_updated_event,
        realtime_client_event as realtime_client_event,
        realtime_client_event_param as realtime_client_event_param,
        realtime_connect_params as realtime_connect_params,
        realtime_response as realtime_response,
        realtime_response_status as realtime_response_status,
        realtime_response_usage as realtime_response_usage,
        realtime_server_event as realtime_server_event,
        response_audio_delta_event as response_audio_delta_event,
        response_audio_done_event as response_audio_done_event,
        response_audio_transcript_delta_event as response_audio_transcript_delta_event,
        response_audio_transcript_done_event as response_audio_transcript_done_event,
        response_cancel_event as response_cancel_event,
        response_cancel_event_param as response_cancel_event_param,
        response_content_part_added_event as response_content_part_added_event,
        response_content_part_done_event as response_content_part_done_event,
        response_create_event as response_create_event,
        response_create_event_param as response_create_event_param,
        response_created_event as response_created_event,
        response_done_event as response_done_event,
        response_function_call_arguments_delta_event as response_function_call_arguments_delta_event,
        response_function_call_arguments_done_event as response_function_call_arguments_done_event,
        response_output_item_added_event as response_output_item_added_event,
        response_output_item_done_event as response_output_item_done_event,
        response_text_delta_event as response_text_delta_event,
        response_text_done_event as response_text_done_event,
        session as session,
        session_create_params as session_create_params,
        session_create_response as session_create_response,
        session_created_event as session_created_event,
        session_update_event as session_update_event,
        session_update_event_param as session_update_event_param,
        session_updated_event as session_updated_event,
        transcription_session as transcription_session,
        transcription_session_create_params as transcription_session_create_params,
        transcription_session_update as transcription_session_update,
        transcription_session_update_param as transcription_session_update_param,
        transcription_session_updated_event as transcription_session_updated_event,
    )
    from openai_generated.models.beta_realtime_client_event import BetaRealtimeClientEvent as RealtimeClientEvent
    from openai_generated.models.beta_realtime_conversation_created_event import (
        BetaRealtimeConversationCreatedEvent as ConversationCreatedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_create_event import (
        BetaRealtimeConversationItemCreateEvent as ConversationItemCreateEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_created_event import (
        BetaRealtimeConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_delete_event import (
        BetaRealtimeConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_deleted_event import (
        BetaRealtimeConversationItemDeletedEvent as ConversationItemDeletedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_delta_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_failed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_retrieve_event import (
        BetaRealtimeConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_truncate_event import (
        BetaRealtimeConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_truncated_event import (
        BetaRealtimeConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_append_event import (
        BetaRealtimeInputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_clear_event import (
        BetaRealtimeInputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_cleared_event import (
        BetaRealtimeInputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_commit_event import (
        BetaRealtimeInputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_committed_event import (
        BetaRealtimeInputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_speech_started_event import (
        BetaRealtimeInputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_speech_stopped_event import (
        BetaRealtimeInputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from openai_generated.models.beta_realtime_rate_limits_updated_event import (
        BetaRealtimeRateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
    )
    from openai_generated.models.beta_realtime_response import BetaRealtimeResponse as RealtimeResponse
    from openai_generated.models.beta_realtime_response_audio_delta_event import (
        BetaRealtimeResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_audio_done_event import (
        BetaRealtimeResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_audio_transcript_delta_event import (
        BetaRealtimeResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_audio_transcript_done_event import (
        BetaRealtimeResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_cancel_event import (
        BetaRealtimeResponseCancelEvent as ResponseCancelEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_added_event import (
        BetaRealtimeResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_done_event import (
        BetaRealtimeResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_create_event import (
        BetaRealtimeResponseCreateEvent as ResponseCreateEvent,
    )
    from openai_generated.models.beta_realtime_response_created_event import (
        BetaRealtimeResponseCreatedEvent as ResponseCreatedEvent,
    )
    from openai_generated.models.beta_realtime_response_done_event import (
        BetaRealtimeResponseDoneEvent as ResponseDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_function_call_arguments_delta_event import (
        BetaRealtimeResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_function_call_arguments_done_event import (
        BetaRealtimeResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_output_item_added_event import (
        BetaRealtimeResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_generated.models.beta_realtime_response_output_item_done_event import (
        BetaRealtimeResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_status import (
        BetaRealtimeResponseStatus as RealtimeResponseStatus,
    )
    from openai_generated.models.beta_realtime_response_text_delta_event import (
        BetaRealtimeResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_text_done_event import (
        BetaRealtimeResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_usage import BetaRealtimeResponseUsage as RealtimeResponseUsage
    from openai_generated.models.beta_realtime_server_event import BetaRealtimeServerEvent as RealtimeServerEvent
    from openai_generated.models.beta_realtime_session_created_event import (
        BetaRealtimeSessionCreatedEvent as SessionCreatedEvent,
    )
    from openai_generated.models.beta_realtime_session_update_event import (
        BetaRealtimeSessionUpdateEvent as SessionUpdateEvent,
    )
    from openai_generated.models.beta_realtime_session_updated_event import (
        BetaRealtimeSessionUpdatedEvent as SessionUpdatedEvent,
    )
    from openai_generated.models.conversation_item_content import ConversationItemContent as ConversationItemContent
    from openai_generated.models.conversation_item_with_reference import (
        ConversationItemWithReference as ConversationItem,
        ConversationItemWithReference as ConversationItemWithReference,
    )
    from openai_generated.models.error_event import ErrorEvent as ErrorEvent
    from openai_generated.models.session import Session as Session
    from openai_generated.models.session_create_response import SessionCreateResponse as SessionCreateResponse
    from openai_generated.models.transcription_session import TranscriptionSession as TranscriptionSession
    from openai_generated.models.transcription_session_update import (
        TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    )
    from openai_generated.models.transcription_session_updated_event import (
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    )
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeClientEventParam as RealtimeClientEventParam,
    )
    from openai_generated.params.beta_realtime_connect_params import BetaRealtimeConnectParams as RealtimeConnectParams
    from openai_generated.params.beta_realtime_conversation_item_create_event_param import (
        BetaRealtimeConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from openai_generated.params.beta_realtime_conversation_item_delete_event_param import (
        BetaRealtimeConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from openai_generated.params.beta_realtime_conversation_item_retrieve_event_param import (
        BetaRealtimeConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from openai_generated.params.beta_realtime_conversation_item_truncate_event_param import (
        BetaRealtimeConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from openai_generated.params.beta_realtime_input_audio_buffer_append_event_param import (
        BetaRealtimeInputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from openai_generated.params.beta_realtime_input_audio_buffer_clear_event_param import (
        BetaRealtimeInputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )
    from openai_generated.params.beta_realtime_input_audio_buffer_commit_event_param import (
        BetaRealtimeInputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from openai_generated.params.beta_realtime_response_cancel_event_param import (
        BetaRealtimeResponseCancelEventParam as ResponseCancelEventParam,
    )
    from openai_generated.params.beta_realtime_response_create_event_param import (
        BetaRealtimeResponseCreateEventParam as ResponseCreateEventParam,
    )
    from openai_generated.params.beta_realtime_session_update_event_param import (
        BetaRealtimeSessionUpdateEventParam as SessionUpdateEventParam,
    )
    from openai_generated.params.conversation_item_content_param import (
        ConversationItemContentParam as ConversationItemContentParam,
    )
    from openai_generated.params.conversation_item_with_reference_param import (
        ConversationItemWithReferenceParam as ConversationItemParam,
        ConversationItemWithReferenceParam as ConversationItemWithReferenceParam,
    )
    from openai_generated.params.realtime_session_create_params import (
        RealtimeSessionCreateParams as SessionCreateParams,
    )
    from openai_generated.params.transcription_session_update_param import (
        TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from openai_generated.params.transcription_session_update_session_param import (
        TranscriptionSessionUpdateSessionParam as TranscriptionSessionCreateParams,
    )


__all__ = [
    "ConversationCreatedEvent",
    "ConversationItem",
    "ConversationItemContent",
    "ConversationItemContentParam",
    "ConversationItemCreateEvent",
    "ConversationItemCreateEventParam",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeleteEventParam",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemParam",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncateEventParam",
    "ConversationItemTruncatedEvent",
    "ConversationItemWithReference",
    "ConversationItemWithReferenceParam",
    "ErrorEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommitEventParam",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "RateLimitsUpdatedEvent",
    "RealtimeClientEvent",
    "RealtimeClientEventParam",
    "RealtimeConnectParams",
    "RealtimeResponse",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "RealtimeServerEvent",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent",
    "ResponseCancelEventParam",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "Session",
    "SessionCreateParams",
    "SessionCreateResponse",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "TranscriptionSession",
    "TranscriptionSessionCreateParams",
    "TranscriptionSessionUpdate",
    "TranscriptionSessionUpdateParam",
    "TranscriptionSessionUpdatedEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationCreatedEvent": "openai_generated.models.beta_realtime_conversation_created_event:BetaRealtimeConversationCreatedEvent",
        "ConversationItem": "openai_generated.models.conversation_item_with_reference:ConversationItemWithReference",
        "ConversationItemContent": "openai_generated.models.conversation_item_content",
        "ConversationItemContentParam": "openai_generated.params.conversation_item_content_param",
        "ConversationItemCreateEvent": "openai_generated.models.beta_realtime_conversation_item_create_event:BetaRealtimeConversationItemCreateEvent",
        "ConversationItemCreateEventParam": "openai_generated.params.beta_realtime_conversation_item_create_event_param:BetaRealtimeConversationItemCreateEventParam",
        "ConversationItemCreatedEvent": "openai_generated.models.beta_realtime_conversation_item_created_event:BetaRealtimeConversationItemCreatedEvent",
        "ConversationItemDeleteEvent": "openai_generated.models.beta_realtime_conversation_item_delete_event:BetaRealtimeConversationItemDeleteEvent",
        "ConversationItemDeleteEventParam": "openai_generated.params.beta_realtime_conversation_item_delete_event_param:BetaRealtimeConversationItemDeleteEventParam",
        "ConversationItemDeletedEvent": "openai_generated.models.beta_realtime_conversation_item_deleted_event:BetaRealtimeConversationItemDeletedEvent",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event:BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_delta_event:BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_failed_event:BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemParam": "openai_generated.params.conversation_item_with_reference_param:ConversationItemWithReferenceParam",
        "ConversationItemRetrieveEvent": "openai_generated.models.beta_realtime_conversation_item_retrieve_event:BetaRealtimeConversationItemRetrieveEvent",
        "ConversationItemRetrieveEventParam": "openai_generated.params.beta_realtime_conversation_item_retrieve_event_param:BetaRealtimeConversationItemRetrieveEventParam",
        "ConversationItemTruncateEvent": "openai_generated.models.beta_realtime_conversation_item_truncate_event:BetaRealtimeConversationItemTruncateEvent",
        "ConversationItemTruncateEventParam": "openai_generated.params.beta_realtime_conversation_item_truncate_event_param:BetaRealtimeConversationItemTruncateEventParam",
        "ConversationItemTruncatedEvent": "openai_generated.models.beta_realtime_conversation_item_truncated_event:BetaRealtimeConversationItemTruncatedEvent",
        "ConversationItemWithReference": "openai_generated.models.conversation_item_with_reference",
        "ConversationItemWithReferenceParam": "openai_generated.params.conversation_item_with_reference_param",
        "ErrorEvent": "openai_generated.models.error_event",
        "InputAudioBufferAppendEvent": "openai_generated.models.beta_realtime_input_audio_buffer_append_event:BetaRealtimeInputAudioBufferAppendEvent",
        "InputAudioBufferAppendEventParam": "openai_generated.params.beta_realtime_input_audio_buffer_append_event_param:BetaRealtimeInputAudioBufferAppendEventParam",
        "InputAudioBufferClearEvent": "openai_generated.models.beta_realtime_input_audio_buffer_clear_event:BetaRealtimeInputAudioBufferClearEvent",
        "InputAudioBufferClearEventParam": "openai_generated.params.beta_realtime_input_audio_buffer_clear_event_param:BetaRealtimeInputAudioBufferClearEventParam",
        "InputAudioBufferClearedEvent": "openai_generated.models.beta_realtime_input_audio_buffer_cleared_event:BetaRealtimeInputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent": "openai_generated.models.beta_realtime_input_audio_buffer_commit_event:BetaRealtimeInputAudioBufferCommitEvent",
        "InputAudioBufferCommitEventParam": "openai_generated.params.beta_realtime_input_audio_buffer_commit_event_param:BetaRealtimeInputAudioBufferCommitEventParam",
        "InputAudioBufferCommittedEvent": "openai_generated.models.beta_realtime_input_audio_buffer_committed_event:BetaRealtimeInputAudioBufferCommittedEvent",
        "InputAudioBufferSpeechStartedEvent": "openai_generated.models.beta_realtime_input_audio_buffer_speech_started_event:BetaRealtimeInputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent": "openai_generated.models.beta_realtime_input_audio_buffer_speech_stopped_event:BetaRealtimeInputAudioBufferSpeechStoppedEvent",
        "RateLimitsUpdatedEvent": "openai_generated.models.beta_realtime_rate_limits_updated_event:BetaRealtimeRateLimitsUpdatedEvent",
        "RealtimeClientEvent": "openai_generated.models.beta_realtime_client_event:BetaRealtimeClientEvent",
        "RealtimeClientEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeClientEventParam",
        "RealtimeConnectParams": "openai_generated.params.beta_realtime_connect_params:BetaRealtimeConnectParams",
        "RealtimeResponse": "openai_generated.models.beta_realtime_response:BetaRealtimeResponse",
        "RealtimeResponseStatus": "openai_generated.models.beta_realtime_response_status:BetaRealtimeResponseStatus",
        "RealtimeResponseUsage": "openai_generated.models.beta_realtime_response_usage:BetaRealtimeResponseUsage",
        "RealtimeServerEvent": "openai_generated.models.beta_realtime_server_event:BetaRealtimeServerEvent",
        "ResponseAudioDeltaEvent": "openai_generated.models.beta_realtime_response_audio_delta_event:BetaRealtimeResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": "openai_generated.models.beta_realtime_response_audio_done_event:BetaRealtimeResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": "openai_generated.models.beta_realtime_response_audio_transcript_delta_event:BetaRealtimeResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": "openai_generated.models.beta_realtime_response_audio_transcript_done_event:BetaRealtimeResponseAudioTranscriptDoneEvent",
        "ResponseCancelEvent": "openai_generated.models.beta_realtime_response_cancel_event:BetaRealtimeResponseCancelEvent",
        "ResponseCancelEventParam": "openai_generated.params.beta_realtime_response_cancel_event_param:BetaRealtimeResponseCancelEventParam",
        "ResponseContentPartAddedEvent": "openai_generated.models.beta_realtime_response_content_part_added_event:BetaRealtimeResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_generated.models.beta_realtime_response_content_part_done_event:BetaRealtimeResponseContentPartDoneEvent",
        "ResponseCreateEvent": "openai_generated.models.beta_realtime_response_create_event:BetaRealtimeResponseCreateEvent",
        "ResponseCreateEventParam": "openai_generated.params.beta_realtime_response_create_event_param:BetaRealtimeResponseCreateEventParam",
        "ResponseCreatedEvent": "openai_generated.models.beta_realtime_response_created_event:BetaRealtimeResponseCreatedEvent",
        "ResponseDoneEvent": "openai_generated.models.beta_realtime_response_done_event:BetaRealtimeResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_generated.models.beta_realtime_response_function_call_arguments_delta_event:BetaRealtimeResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_generated.models.beta_realtime_response_function_call_arguments_done_event:BetaRealtimeResponseFunctionCallArgumentsDoneEvent",
        "ResponseOutputItemAddedEvent": "openai_generated.models.beta_realtime_response_output_item_added_event:BetaRealtimeResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": "openai_generated.models.beta_realtime_response_output_item_done_event:BetaRealtimeResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent": "openai_generated.models.beta_realtime_response_text_delta_event:BetaRealtimeResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_generated.models.beta_realtime_response_text_done_event:BetaRealtimeResponseTextDoneEvent",
        "Session": "openai_generated.models.session",
        "SessionCreateParams": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParams",
        "SessionCreateResponse": "openai_generated.models.session_create_response",
        "SessionCreatedEvent": "openai_generated.models.beta_realtime_session_created_event:BetaRealtimeSessionCreatedEvent",
        "SessionUpdateEvent": "openai_generated.models.beta_realtime_session_update_event:BetaRealtimeSessionUpdateEvent",
        "SessionUpdateEventParam": "openai_generated.params.beta_realtime_session_update_event_param:BetaRealtimeSessionUpdateEventParam",
        "SessionUpdatedEvent": "openai_generated.models.beta_realtime_session_updated_event:BetaRealtimeSessionUpdatedEvent",
        "TranscriptionSession": "openai_generated.models.transcription_session",
        "TranscriptionSessionCreateParams": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionParam",
        "TranscriptionSessionUpdate": "openai_generated.models.transcription_session_update",
        "TranscriptionSessionUpdateParam": "openai_generated.params.transcription_session_update_param",
        "TranscriptionSessionUpdatedEvent": "openai_generated.models.transcription_session_updated_event",
        "conversation_created_event": ".conversation_created_event:",
        "conversation_item": ".conversation_item:",
        "conversation_item_content": ".conversation_item_content:",
        "conversation_item_content_param": ".conversation_item_content_param:",
        "conversation_item_create_event": ".conversation_item_create_event:",
        "conversation_item_create_event_param": ".conversation_item_create_event_param:",
        "conversation_item_created_event": ".conversation_item_created_event:",
        "conversation_item_delete_event": ".conversation_item_delete_event:",
        "conversation_item_delete_event_param": ".conversation_item_delete_event_param:",
        "conversation_item_deleted_event": ".conversation_item_deleted_event:",
        "conversation_item_input_audio_transcription_completed_event": ".conversation_item_input_audio_transcription_completed_event:",
        "conversation_item_input_audio_transcription_delta_event": ".conversation_item_input_audio_transcription_delta_event:",
        "conversation_item_input_audio_transcription_failed_event": ".conversation_item_input_audio_transcription_failed_event:",
        "conversation_item_param": ".conversation_item_param:",
        "conversation_item_retrieve_event": ".conversation_item_retrieve_event:",
        "conversation_item_retrieve_event_param": ".conversation_item_retrieve_event_param:",
        "conversation_item_truncate_event": ".conversation_item_truncate_event:",
        "conversation_item_truncate_event_param": ".conversation_item_truncate_event_param:",
        "conversation_item_truncated_event": ".conversation_item_truncated_event:",
        "conversation_item_with_reference": ".conversation_item_with_reference:",
        "conversation_item_with_reference_param": ".conversation_item_with_reference_param:",
        "error_event": ".error_event:",
        "input_audio_buffer_append_event": ".input_audio_buffer_append_event:",
        "input_audio_buffer_append_event_param": ".input_audio_buffer_append_event_param:",
        "input_audio_buffer_clear_event": ".input_audio_buffer_clear_event:",
        "input_audio_buffer_clear_event_param": ".input_audio_buffer_clear_event_param:",
        "input_audio_buffer_cleared_event": ".input_audio_buffer_cleared_event:",
        "input_audio_buffer_commit_event": ".input_audio_buffer_commit_event:",
        "input_audio_buffer_commit_event_param": ".input_audio_buffer_commit_event_param:",
        "input_audio_buffer_committed_event": ".input_audio_buffer_committed_event:",
        "input_audio_buffer_speech_started_event": ".input_audio_buffer_speech_started_event:",
        "input_audio_buffer_speech_stopped_event": ".input_audio_buffer_speech_stopped_event:",
        "rate_limits_updated_event": ".rate_limits_updated_event:",
        "realtime_client_event": ".realtime_client_event:",
        "realtime_client_event_param": ".realtime_client_event_param:",
        "realtime_connect_params": ".realtime_connect_params:",
        "realtime_response": ".realtime_response:",
        "realtime_response_status": ".realtime_response_status:",
        "realtime_response_usage": ".realtime_response_usage:",
        "realtime_server_event": ".realtime_server_event:",
        "response_audio_delta_event": ".response_audio_delta_event:",
        "response_audio_done_event": ".response_audio_done_event:",
        "response_audio_transcript_delta_event": ".response_audio_transcript_delta_event:",
        "response_audio_transcript_done_event": ".response_audio_transcript_done_event:",
        "response_cancel_event": ".response_cancel_event:",
        "response_cancel_event_param": ".response_cancel_event_param:",
        "response_content_part_added_event": ".response_content_part_added_event:",
        "response_content_part_done_event": ".response_content_part_done_event:",
        "response_create_event": ".response_create_event:",
        "response_create_event_param": ".response_create_event_param:",
        "response_created_event": ".response_created_event:",
        "response_done_event": ".response_done_event:",
        "response_function_call_arguments_delta_event": ".response_function_call_arguments_delta_event:",
        "response_function_call_arguments_done_event": ".response_function_call_arguments_done_event:",
        "response_output_item_added_event": ".response_output_item_added_event:",
        "response_output_item_done_event": ".response_output_item_done_event:",
        "response_text_delta_event": ".response_text_delta_event:",
        "response_text_done_event": ".response_text_done_event:",
        "session": ".session:",
        "session_create_params": ".session_create_params:",
        "session_create_response": ".session_create_response:",
        "session_created_event": ".session_created_event:",
        "session_update_event": ".session_update_event:",
        "session_update_event_param": ".session_update_event_param:",
        "session_updated_event": ".session_updated_event:",
        "transcription_session": ".transcription_session:",
        "transcription_session_create_params": ".transcription_session_create_params:",
        "transcription_session_update": ".transcription_session_update:",
        "transcription_session_update_param": ".transcription_session_update_param:",
        "transcription_session_updated_event": ".transcription_session_updated_event:",
    },
)
