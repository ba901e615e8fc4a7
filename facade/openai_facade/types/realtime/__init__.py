# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.realtime import (
        audio_transcription as audio_transcription,
        audio_transcription_param as audio_transcription_param,
        call_accept_params as call_accept_params,
        call_create_params as call_create_params,
        call_refer_params as call_refer_params,
        call_reject_params as call_reject_params,
        client_secret_create_params as client_secret_create_params,
        client_secret_create_response as client_secret_create_response,
        connect_client_event_param as connect_client_event_param,
        conversation_created_event as conversation_created_event,
        conversation_item as conversation_item,
        conversation_item_added as conversation_item_added,
        conversation_item_create_event as conversation_item_create_event,
        conversation_item_create_event_param as conversation_item_create_event_param,
        conversation_item_created_event as conversation_item_created_event,
        conversation_item_delete_event as conversation_item_delete_event,
        conversation_item_delete_event_param as conversation_item_delete_event_param,
        conversation_item_deleted_event as conversation_item_deleted_event,
        conversation_item_done as conversation_item_done,
        conversation_item_input_audio_transcription_completed_event as conversation_item_input_audio_transcription_completed_event,
        conversation_item_input_audio_transcription_delta_event as conversation_item_input_audio_transcription_delta_event,
        conversation_item_input_audio_transcription_failed_event as conversation_item_input_audio_transcription_failed_event,
        conversation_item_input_audio_transcription_segment as conversation_item_input_audio_transcription_segment,
        conversation_item_param as conversation_item_param,
        conversation_item_retrieve_event as conversation_item_retrieve_event,
        conversation_item_retrieve_event_param as conversation_item_retrieve_event_param,
        conversation_item_truncate_event as conversation_item_truncate_event,
        conversation_item_truncate_event_param as conversation_item_truncate_event_param,
        conversation_item_truncated_event as conversation_item_truncated_event,
        input_audio_buffer_append_event as input_audio_buffer_append_event,
        input_audio_buffer_append_event_param as input_audio_buffer_append_event_param,
        input_audio_buffer_clear_event as input_audio_buffer_clear_event,
        input_audio_buffer_clear_event_param as input_audio_buffer_clear_event_param,
        input_audio_buffer_cleared_event as input_audio_buffer_cleared_event,
        input_audio_buffer_commit_event as input_audio_buffer_commit_event,
        input_audio_buffer_commit_event_param as input_audio_buffer_commit_event_param,
        input_audio_buffer_committed_event as input_audio_buffer_committed_event,
        input_audio_buffer_dtmf_event_received_event as input_audio_buffer_dtmf_event_received_event,
        input_audio_buffer_speech_started_event as input_audio_buffer_speech_started_event,
        input_audio_buffer_speech_stopped_event as input_audio_buffer_speech_stopped_event,
        input_audio_buffer_timeout_triggered as input_audio_buffer_timeout_triggered,
        log_prob_properties as log_prob_properties,
        mcp_list_tools_completed as mcp_list_tools_completed,
        mcp_list_tools_failed as mcp_list_tools_failed,
        mcp_list_tools_in_progress as mcp_list_tools_in_progress,
        noise_reduction_type as noise_reduction_type,
        output_audio_buffer_clear_event as output_audio_buffer_clear_event,
        output_audio_buffer_clear_event_param as output_audio_buffer_clear_event_param,
        rate_limits_updated_event as rate_limits_updated_event,
        realtime_audio_config as realtime_audio_config,
        realtime_audio_config_input as realtime_audio_config_input,
        realtime_audio_config_input_param as realtime_audio_config_input_param,
        realtime_audio_config_output as realtime_audio_config_output,
        realtime_audio_config_output_param as realtime_audio_config_output_param,
        realtime_audio_config_param as realtime_audio_config_param,
        realtime_audio_formats as realtime_audio_formats,
        realtime_audio_formats_param as realtime_audio_formats_param,
        realtime_audio_input_turn_detection as realtime_audio_input_turn_detection,
        realtime_audio_input_turn_detection_param as realtime_audio_input_turn_detection_param,
        realtime_client_event as realtime_client_event,
        realtime_client_event_param as realtime_client_event_param,
        realtime_connect_params as realtime_connect_params,
        realtime_conversation_item_assistant_message as realtime_conversation_item_assistant_message,
        realtime_conversation_item_assistant_message_param as realtime_conversation_item_assistant_message_param,
        realtime_conversation_item_function_call as realtime_conversation_item_function_call,
        realtime_conversation_item_function_call_output as realtime_conversation_item_function_call_output,
        realtime_conversation_item_function_call_output_param as realtime_conversation_item_function_call_output_param,
        realtime_conversation_item_function_call_param as realtime_conversation_item_function_call_param,
        realtime_conversation_item_system_message as realtime_conversation_item_system_message,
        realtime_conversation_item_system_message_param as realtime_conversation_item_system_message_param,
        realtime_conversation_item_user_message as realtime_conversation_item_user_message,
        realtime_conversation_item_user_message_param as realtime_conversation_item_user_message_param,
        realtime_error as realtime_error,
        realtime_error_event as realtime_error_event,
        realtime_function_tool as realtime_function_tool,
        realtime_function_tool_param as realtime_function_tool_param,
        realtime_mcp_approval_request as realtime_mcp_approval_request,
        realtime_mcp_approval_request_param as realtime_mcp_approval_request_param,
        realtime_mcp_approval_response as realtime_mcp_approval_response,
        realtime_mcp_approval_response_param as realtime_mcp_approval_response_param,
        realtime_mcp_list_tools as realtime_mcp_list_tools,
        realtime_mcp_list_tools_param as realtime_mcp_list_tools_param,
        realtime_mcp_protocol_error as realtime_mcp_protocol_error,
        realtime_mcp_protocol_error_param as realtime_mcp_protocol_error_param,
        realtime_mcp_tool_call as realtime_mcp_tool_call,
        realtime_mcp_tool_call_param as realtime_mcp_tool_call_param,
        realtime_mcp_tool_execution_error as realtime_mcp_tool_execution_error,
        realtime_mcp_tool_execution_error_param as realtime_mcp_tool_execution_error_param,
        realtime_mcphttp_error as realtime_mcphttp_error,
        realtime_mcphttp_error_param as realtime_mcphttp_error_param,
        realtime_reasoning as realtime_reasoning,
        realtime_reasoning_effort as realtime_reasoning_effort,
        realtime_reasoning_param as realtime_reasoning_param,
        realtime_response as realtime_response,
        realtime_response_create_audio_output as realtime_response_create_audio_output,
        realtime_response_create_audio_output_param as realtime_response_create_audio_output_param,
        realtime_response_create_mcp_tool as realtime_response_create_mcp_tool,
        realtime_response_create_mcp_tool_param as realtime_response_create_mcp_tool_param,
        realtime_response_create_params as realtime_response_create_params,
        realtime_response_create_params_param as realtime_response_create_params_param,
        realtime_response_create_params_with_references_param as realtime_response_create_params_with_references_param,
        realtime_response_status as realtime_response_status,
        realtime_response_usage as realtime_response_usage,
        realtime_response_usage_input_token_details as realtime_response_usage_input_token_details,
        realtime_response_usage_output_token_details as realtime_response_usage_output_token_details,
        realtime_server_event as realtime_server_event,
        realtime_session_create_request as realtime_session_create_request,
        realtime_session_create_request_param as realtime_session_create_request_param,
        realtime_session_create_response as realtime_session_create_response,
        realtime_tool_choice_config as realtime_tool_choice_config,
        realtime_tool_choice_config_param as realtime_tool_choice_config_param,
        realtime_tools_config as realtime_tools_config,
        realtime_tools_config_param as realtime_tools_config_param,
        realtime_tools_config_union as realtime_tools_config_union,
        realtime_tools_config_union_param as realtime_tools_config_union_param,
        realtime_tracing_config as realtime_tracing_config,
        realtime_tracing_config_param as realtime_tracing_config_param,
        realtime_transcription_session_audio as realtime_transcription_session_audio,
        realtime_transcription_session_audio_input as realtime_transcription_session_audio_input,
        realtime_transcription_session_audio_input_param as realtime_transcription_session_audio_input_param,
        realtime_transcription_session_audio_input_turn_detection as realtime_transcription_session_audio_input_turn_detection,
        realtime_transcription_session_audio_input_turn_detection_param as realtime_transcription_session_audio_input_turn_detection_param,
        realtime_transcription_session_audio_param as realtime_transcription_session_audio_param,
        realtime_transcription_session_create_request as realtime_transcription_session_create_request,
        realtime_transcription_session_create_request_param as realtime_transcription_session_create_request_param,
        realtime_transcription_session_create_response as realtime_transcription_session_create_response,
        realtime_transcription_session_turn_detection as realtime_transcription_session_turn_detection,
        realtime_translation_client_event as realtime_translation_client_event,
        realtime_translation_client_event_param as realtime_translation_client_event_param,
        realtime_translation_client_secret_create_response as realtime_translation_client_secret_create_response,
        realtime_translation_input_audio_buffer_append_event as realtime_translation_input_audio_buffer_append_event,
        realtime_translation_input_audio_buffer_append_event_param as realtime_translation_input_audio_buffer_append_event_param,
        realtime_translation_input_transcript_delta_event as realtime_translation_input_transcript_delta_event,
        realtime_translation_output_audio_delta_event as realtime_translation_output_audio_delta_event,
        realtime_translation_output_transcript_delta_event as realtime_translation_output_transcript_delta_event,
        realtime_translation_server_event as realtime_translation_server_event,
        realtime_translation_session as realtime_translation_session,
        realtime_translation_session_close_event as realtime_translation_session_close_event,
        realtime_translation_session_close_event_param as realtime_translation_session_close_event_param,
        realtime_translation_session_closed_event as realtime_translation_session_closed_event,
        realtime_translation_session_create_request_param as realtime_translation_session_create_request_param,
        realtime_translation_session_created_event as realtime_translation_session_created_event,
        realtime_translation_session_update_event as realtime_translation_session_update_event,
        realtime_translation_session_update_event_param as realtime_translation_session_update_event_param,
        realtime_translation_session_update_request as realtime_translation_session_update_request,
        realtime_translation_session_update_request_param as realtime_translation_session_update_request_param,
        realtime_translation_session_updated_event as realtime_translation_session_updated_event,
        realtime_truncation as realtime_truncation,
        realtime_truncation_param as realtime_truncation_param,
        realtime_truncation_retention_ratio as realtime_truncation_retention_ratio,
        realtime_truncation_retention_ratio_param as realtime_truncation_retention_ratio_param,
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
        response_create_event_with_references_param as response_create_event_with_references_param,
        response_create_mcp_tool as response_create_mcp_tool,
        response_create_mcp_tool_param as response_create_mcp_tool_param,
        response_created_event as response_created_event,
        response_done_event as response_done_event,
        response_function_call_arguments_delta_event as response_function_call_arguments_delta_event,
        response_function_call_arguments_done_event as response_function_call_arguments_done_event,
        response_item_reference as response_item_reference,
        response_item_reference_param as response_item_reference_param,
        response_mcp_call_arguments_delta as response_mcp_call_arguments_delta,
        response_mcp_call_arguments_done as response_mcp_call_arguments_done,
        response_mcp_call_completed as response_mcp_call_completed,
        response_mcp_call_failed as response_mcp_call_failed,
        response_mcp_call_in_progress as response_mcp_call_in_progress,
        response_output_item_added_event as response_output_item_added_event,
        response_output_item_done_event as response_output_item_done_event,
        response_text_delta_event as response_text_delta_event,
        response_text_done_event as response_text_done_event,
        session_created_event as session_created_event,
        session_update_event as session_update_event,
        session_update_event_param as session_update_event_param,
        session_updated_event as session_updated_event,
        translations as translations,
    )
    from openai_facade.types.realtime.realtime_tools_config import RealtimeToolsConfig as RealtimeToolsConfig
    from openai_facade.types.realtime.realtime_tools_config_param import (
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
    )
    from openai_facade.types.realtime.realtime_tracing_config_param import (
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
    )
    from openai_facade.types.realtime.realtime_truncation_param import (
        RealtimeTruncationParam as RealtimeTruncationParam,
    )
    from openai_generated.models.audio_transcription import AudioTranscription as AudioTranscription
    from openai_generated.models.client_secret_create_response import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from openai_generated.models.conversation_item_added import ConversationItemAdded as ConversationItemAdded
    from openai_generated.models.conversation_item_done import ConversationItemDone as ConversationItemDone
    from openai_generated.models.conversation_item_input_audio_transcription_segment import (
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )
    from openai_generated.models.input_audio_buffer_dtmf_event_received_event import (
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    )
    from openai_generated.models.input_audio_buffer_timeout_triggered import (
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )
    from openai_generated.models.log_prob_properties import LogProbProperties as LogProbProperties
    from openai_generated.models.mcp_list_tools_completed import McpListToolsCompleted as McpListToolsCompleted
    from openai_generated.models.mcp_list_tools_failed import McpListToolsFailed as McpListToolsFailed
    from openai_generated.models.mcp_list_tools_in_progress import McpListToolsInProgress as McpListToolsInProgress
    from openai_generated.models.noise_reduction_type import NoiseReductionType as NoiseReductionType
    from openai_generated.models.output_audio_buffer_clear_event import (
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    )
    from openai_generated.models.realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
    from openai_generated.models.realtime_audio_config_input import RealtimeAudioConfigInput as RealtimeAudioConfigInput
    from openai_generated.models.realtime_audio_config_output import (
        RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
    )
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from openai_generated.models.realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
        RealtimeAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    )
    from openai_generated.models.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from openai_generated.models.realtime_conversation_created_event import (
        RealtimeConversationCreatedEvent as ConversationCreatedEvent,
    )
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem as ConversationItem
    from openai_generated.models.realtime_conversation_item_assistant_message import (
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
    )
    from openai_generated.models.realtime_conversation_item_create_event import (
        RealtimeConversationItemCreateEvent as ConversationItemCreateEvent,
    )
    from openai_generated.models.realtime_conversation_item_created_event import (
        RealtimeConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )
    from openai_generated.models.realtime_conversation_item_delete_event import (
        RealtimeConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )
    from openai_generated.models.realtime_conversation_item_deleted_event import (
        RealtimeConversationItemDeletedEvent as ConversationItemDeletedEvent,
    )
    from openai_generated.models.realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from openai_generated.models.realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event import (
        RealtimeConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_delta_event import (
        RealtimeConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_failed_event import (
        RealtimeConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_generated.models.realtime_conversation_item_retrieve_event import (
        RealtimeConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from openai_generated.models.realtime_conversation_item_system_message import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    )
    from openai_generated.models.realtime_conversation_item_truncate_event import (
        RealtimeConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from openai_generated.models.realtime_conversation_item_truncated_event import (
        RealtimeConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from openai_generated.models.realtime_conversation_item_user_message import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    )
    from openai_generated.models.realtime_error import RealtimeError as RealtimeError
    from openai_generated.models.realtime_error_event import RealtimeErrorEvent as RealtimeErrorEvent
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from openai_generated.models.realtime_input_audio_buffer_append_event import (
        RealtimeInputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_clear_event import (
        RealtimeInputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_cleared_event import (
        RealtimeInputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_commit_event import (
        RealtimeInputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_committed_event import (
        RealtimeInputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_speech_started_event import (
        RealtimeInputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_speech_stopped_event import (
        RealtimeInputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from openai_generated.models.realtime_mcp_approval_request import (
        RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
    )
    from openai_generated.models.realtime_mcp_approval_response import (
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    )
    from openai_generated.models.realtime_mcp_list_tools import RealtimeMcpListTools as RealtimeMcpListTools
    from openai_generated.models.realtime_mcp_protocol_error import RealtimeMcpProtocolError as RealtimeMcpProtocolError
    from openai_generated.models.realtime_mcp_tool_call import RealtimeMcpToolCall as RealtimeMcpToolCall
    from openai_generated.models.realtime_mcp_tool_execution_error import (
        RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
    )
    from openai_generated.models.realtime_mcphttp_error import RealtimeMcphttpError as RealtimeMcphttpError
    from openai_generated.models.realtime_rate_limits_updated_event import (
        RealtimeRateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
    )
    from openai_generated.models.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from openai_generated.models.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
    from openai_generated.models.realtime_response import RealtimeResponse as RealtimeResponse
    from openai_generated.models.realtime_response_audio_delta_event import (
        RealtimeResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from openai_generated.models.realtime_response_audio_done_event import (
        RealtimeResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from openai_generated.models.realtime_response_audio_transcript_delta_event import (
        RealtimeResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from openai_generated.models.realtime_response_audio_transcript_done_event import (
        RealtimeResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.realtime_response_cancel_event import (
        RealtimeResponseCancelEvent as ResponseCancelEvent,
    )
    from openai_generated.models.realtime_response_content_part_added_event import (
        RealtimeResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_generated.models.realtime_response_content_part_done_event import (
        RealtimeResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_generated.models.realtime_response_create_audio_output import (
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
    )
    from openai_generated.models.realtime_response_create_event import (
        RealtimeResponseCreateEvent as ResponseCreateEvent,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
        RealtimeResponseCreateMcpTool as ResponseCreateMcpTool,
    )
    from openai_generated.models.realtime_response_create_params import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from openai_generated.models.realtime_response_created_event import (
        RealtimeResponseCreatedEvent as ResponseCreatedEvent,
    )
    from openai_generated.models.realtime_response_done_event import RealtimeResponseDoneEvent as ResponseDoneEvent
    from openai_generated.models.realtime_response_function_call_arguments_delta_event import (
        RealtimeResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_generated.models.realtime_response_function_call_arguments_done_event import (
        RealtimeResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.realtime_response_output_item_added_event import (
        RealtimeResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_generated.models.realtime_response_output_item_done_event import (
        RealtimeResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_generated.models.realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
    from openai_generated.models.realtime_response_text_delta_event import (
        RealtimeResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from openai_generated.models.realtime_response_text_done_event import (
        RealtimeResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from openai_generated.models.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from openai_generated.models.realtime_response_usage_input_token_details import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from openai_generated.models.realtime_response_usage_output_token_details import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from openai_generated.models.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from openai_generated.models.realtime_session_create_request import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )
    from openai_generated.models.realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from openai_generated.models.realtime_session_created_event import (
        RealtimeSessionCreatedEvent as SessionCreatedEvent,
    )
    from openai_generated.models.realtime_session_update_event import RealtimeSessionUpdateEvent as SessionUpdateEvent
    from openai_generated.models.realtime_session_updated_event import (
        RealtimeSessionUpdatedEvent as SessionUpdatedEvent,
    )
    from openai_generated.models.realtime_tool_choice_config import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
    from openai_generated.models.realtime_tools_config_union import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
    from openai_generated.models.realtime_tracing_config import RealtimeTracingConfig as RealtimeTracingConfig
    from openai_generated.models.realtime_transcription_session_audio import (
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    )
    from openai_generated.models.realtime_transcription_session_audio_input import (
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    )
    from openai_generated.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from openai_generated.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from openai_generated.models.realtime_transcription_session_turn_detection import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from openai_generated.models.realtime_translation_client_event_schema import (
        RealtimeTranslationClientEventSchema as RealtimeTranslationClientEvent,
    )
    from openai_generated.models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from openai_generated.models.realtime_translation_input_audio_buffer_append_event import (
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from openai_generated.models.realtime_translation_input_transcript_delta_event import (
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from openai_generated.models.realtime_translation_output_audio_delta_event import (
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    )
    from openai_generated.models.realtime_translation_output_transcript_delta_event import (
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from openai_generated.models.realtime_translation_server_event_schema import (
        RealtimeTranslationServerEventSchema as RealtimeTranslationServerEvent,
    )
    from openai_generated.models.realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from openai_generated.models.realtime_translation_session_close_event import (
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    )
    from openai_generated.models.realtime_translation_session_closed_event import (
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    )
    from openai_generated.models.realtime_translation_session_created_event import (
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    )
    from openai_generated.models.realtime_translation_session_update_event import (
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    )
    from openai_generated.models.realtime_translation_session_update_request_schema import (
        RealtimeTranslationSessionUpdateRequestSchema as RealtimeTranslationSessionUpdateRequest,
    )
    from openai_generated.models.realtime_translation_session_updated_event import (
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    )
    from openai_generated.models.realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from openai_generated.models.realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from openai_generated.models.response_item_reference import ResponseItemReference as ResponseItemReference
    from openai_generated.models.response_mcp_call_arguments_delta import (
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )
    from openai_generated.models.response_mcp_call_arguments_done import (
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.response_mcp_call_completed import ResponseMcpCallCompleted as ResponseMcpCallCompleted
    from openai_generated.models.response_mcp_call_failed import ResponseMcpCallFailed as ResponseMcpCallFailed
    from openai_generated.models.response_mcp_call_in_progress import (
        ResponseMcpCallInProgress as ResponseMcpCallInProgress,
    )
    from openai_generated.params.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam
    from openai_generated.params.call_create_params import CallCreateParams as CallCreateParams
    from openai_generated.params.call_refer_params import CallReferParams as CallReferParams
    from openai_generated.params.call_reject_params import CallRejectParams as CallRejectParams
    from openai_generated.params.client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
    from openai_generated.params.connect_client_event_param_schema import (
        ConnectClientEventParamSchema as ConnectClientEventParam,
    )
    from openai_generated.params.output_audio_buffer_clear_event_param import (
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
    )
    from openai_generated.params.realtime_audio_config_input_param import (
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
    )
    from openai_generated.params.realtime_audio_config_output_param import (
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
    )
    from openai_generated.params.realtime_audio_config_param import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from openai_generated.params.realtime_audio_formats_param import (
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
    )
    from openai_generated.params.realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from openai_generated.params.realtime_client_event_param import RealtimeClientEventParam as RealtimeClientEventParam
    from openai_generated.params.realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from openai_generated.params.realtime_conversation_item_assistant_message_param import (
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
    )
    from openai_generated.params.realtime_conversation_item_create_event_param import (
        RealtimeConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from openai_generated.params.realtime_conversation_item_delete_event_param import (
        RealtimeConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from openai_generated.params.realtime_conversation_item_function_call_output_param import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from openai_generated.params.realtime_conversation_item_function_call_param import (
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
    )
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeConversationItemParam as ConversationItemParam,
    )
    from openai_generated.params.realtime_conversation_item_retrieve_event_param import (
        RealtimeConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from openai_generated.params.realtime_conversation_item_system_message_param import (
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )
    from openai_generated.params.realtime_conversation_item_truncate_event_param import (
        RealtimeConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from openai_generated.params.realtime_conversation_item_user_message_param import (
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from openai_generated.params.realtime_function_tool_param import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )
    from openai_generated.params.realtime_input_audio_buffer_append_event_param import (
        RealtimeInputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from openai_generated.params.realtime_input_audio_buffer_clear_event_param import (
        RealtimeInputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )
    from openai_generated.params.realtime_input_audio_buffer_commit_event_param import (
        RealtimeInputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from openai_generated.params.realtime_mcp_approval_request_param import (
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
    )
    from openai_generated.params.realtime_mcp_approval_response_param import (
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
    )
    from openai_generated.params.realtime_mcp_list_tools_param import (
        RealtimeMcpListToolsParam as RealtimeMcpListToolsParam,
    )
    from openai_generated.params.realtime_mcp_protocol_error_param import (
        RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
    )
    from openai_generated.params.realtime_mcp_tool_call_param import (
        RealtimeMcpToolCallParam as RealtimeMcpToolCallParam,
    )
    from openai_generated.params.realtime_mcp_tool_execution_error_param import (
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )
    from openai_generated.params.realtime_mcphttp_error_param import (
        RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam,
    )
    from openai_generated.params.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
    from openai_generated.params.realtime_response_cancel_event_param import (
        RealtimeResponseCancelEventParam as ResponseCancelEventParam,
    )
    from openai_generated.params.realtime_response_create_audio_output_param import (
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
    )
    from openai_generated.params.realtime_response_create_event_param import (
        RealtimeResponseCreateEventParam as ResponseCreateEventParam,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
        RealtimeResponseCreateMcpToolParam as ResponseCreateMcpToolParam,
    )
    from openai_generated.params.realtime_response_create_params import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParamsParam,
    )
    from openai_generated.params.realtime_response_create_params_with_references_param import (
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
    )
    from openai_generated.params.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as CallAcceptParams,
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from openai_generated.params.realtime_session_update_event_param import (
        RealtimeSessionUpdateEventParam as SessionUpdateEventParam,
    )
    from openai_generated.params.realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
    )
    from openai_generated.params.realtime_tools_config_union_param import (
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
    )
    from openai_generated.params.realtime_transcription_session_audio_input_param import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from openai_generated.params.realtime_transcription_session_audio_param import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from openai_generated.params.realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from openai_generated.params.realtime_translation_client_event_schema_param import (
        RealtimeTranslationClientEventSchemaParam as RealtimeTranslationClientEventParam,
    )
    from openai_generated.params.realtime_translation_input_audio_buffer_append_event_param import (
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
    )
    from openai_generated.params.realtime_translation_session_close_event_param import (
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
    )
    from openai_generated.params.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from openai_generated.params.realtime_translation_session_update_event_param import (
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
    )
    from openai_generated.params.realtime_translation_session_update_request_schema_param import (
        RealtimeTranslationSessionUpdateRequestSchemaParam as RealtimeTranslationSessionUpdateRequestParam,
    )
    from openai_generated.params.realtime_truncation_retention_ratio_param import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
    )
    from openai_generated.params.response_create_event_with_references_param import (
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
    )
    from openai_generated.params.response_item_reference_param import (
        ResponseItemReferenceParam as ResponseItemReferenceParam,
    )


__all__ = [
    "AudioTranscription",
    "AudioTranscriptionParam",
    "CallAcceptParams",
    "CallCreateParams",
    "CallReferParams",
    "CallRejectParams",
    "ClientSecretCreateParams",
    "ClientSecretCreateResponse",
    "ConnectClientEventParam",
    "ConversationCreatedEvent",
    "ConversationItem",
    "ConversationItemAdded",
    "ConversationItemCreateEvent",
    "ConversationItemCreateEventParam",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeleteEventParam",
    "ConversationItemDeletedEvent",
    "ConversationItemDone",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionSegment",
    "ConversationItemParam",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncateEventParam",
    "ConversationItemTruncatedEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommitEventParam",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferDtmfEventReceivedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "InputAudioBufferTimeoutTriggered",
    "LogProbProperties",
    "McpListToolsCompleted",
    "McpListToolsFailed",
    "McpListToolsInProgress",
    "NoiseReductionType",
    "OutputAudioBufferClearEvent",
    "OutputAudioBufferClearEventParam",
    "RateLimitsUpdatedEvent",
    "RealtimeAudioConfig",
    "RealtimeAudioConfigInput",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutput",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetection",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeClientEvent",
    "RealtimeClientEventParam",
    "RealtimeConnectParams",
    "RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemAssistantMessageParam",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemSystemMessageParam",
    "RealtimeConversationItemUserMessage",
    "RealtimeConversationItemUserMessageParam",
    "RealtimeError",
    "RealtimeErrorEvent",
    "RealtimeFunctionTool",
    "RealtimeFunctionToolParam",
    "RealtimeMcpApprovalRequest",
    "RealtimeMcpApprovalRequestParam",
    "RealtimeMcpApprovalResponse",
    "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListTools",
    "RealtimeMcpListToolsParam",
    "RealtimeMcpProtocolError",
    "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCall",
    "RealtimeMcpToolCallParam",
    "RealtimeMcpToolExecutionError",
    "RealtimeMcpToolExecutionErrorParam",
    "RealtimeMcphttpError",
    "RealtimeMcphttpErrorParam",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeResponse",
    "RealtimeResponseCreateAudioOutput",
    "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateMcpTool",
    "RealtimeResponseCreateMcpToolParam",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsParam",
    "RealtimeResponseCreateParamsWithReferencesParam",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateResponse",
    "RealtimeToolChoiceConfig",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfig",
    "RealtimeToolsConfigParam",
    "RealtimeToolsConfigUnion",
    "RealtimeToolsConfigUnionParam",
    "RealtimeTracingConfig",
    "RealtimeTracingConfigParam",
    "RealtimeTranscriptionSessionAudio",
    "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioInputTurnDetection",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventParam",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationInputAudioBufferAppendEvent",
    "RealtimeTranslationInputAudioBufferAppendEventParam",
    "RealtimeTranslationInputTranscriptDeltaEvent",
    "RealtimeTranslationOutputAudioDeltaEvent",
    "RealtimeTranslationOutputTranscriptDeltaEvent",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionCloseEvent",
    "RealtimeTranslationSessionCloseEventParam",
    "RealtimeTranslationSessionClosedEvent",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTranslationSessionCreatedEvent",
    "RealtimeTranslationSessionUpdateEvent",
    "RealtimeTranslationSessionUpdateEventParam",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestParam",
    "RealtimeTranslationSessionUpdatedEvent",
    "RealtimeTruncation",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioParam",
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
    "ResponseCreateEventWithReferencesParam",
    "ResponseCreateMcpTool",
    "ResponseCreateMcpToolParam",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseItemReference",
    "ResponseItemReferenceParam",
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioTranscription": "openai_generated.models.audio_transcription",
        "AudioTranscriptionParam": "openai_generated.params.audio_transcription_param",
        "CallAcceptParams": "openai_generated.params.realtime_session_create_request_param:RealtimeSessionCreateRequestParam",
        "CallCreateParams": "openai_generated.params.call_create_params",
        "CallReferParams": "openai_generated.params.call_refer_params",
        "CallRejectParams": "openai_generated.params.call_reject_params",
        "ClientSecretCreateParams": "openai_generated.params.client_secret_create_params",
        "ClientSecretCreateResponse": "openai_generated.models.client_secret_create_response",
        "ConnectClientEventParam": "openai_generated.params.connect_client_event_param_schema:ConnectClientEventParamSchema",
        "ConversationCreatedEvent": "openai_generated.models.realtime_conversation_created_event:RealtimeConversationCreatedEvent",
        "ConversationItem": "openai_generated.models.realtime_conversation_item:RealtimeConversationItem",
        "ConversationItemAdded": "openai_generated.models.conversation_item_added",
        "ConversationItemCreateEvent": "openai_generated.models.realtime_conversation_item_create_event:RealtimeConversationItemCreateEvent",
        "ConversationItemCreateEventParam": "openai_generated.params.realtime_conversation_item_create_event_param:RealtimeConversationItemCreateEventParam",
        "ConversationItemCreatedEvent": "openai_generated.models.realtime_conversation_item_created_event:RealtimeConversationItemCreatedEvent",
        "ConversationItemDeleteEvent": "openai_generated.models.realtime_conversation_item_delete_event:RealtimeConversationItemDeleteEvent",
        "ConversationItemDeleteEventParam": "openai_generated.params.realtime_conversation_item_delete_event_param:RealtimeConversationItemDeleteEventParam",
        "ConversationItemDeletedEvent": "openai_generated.models.realtime_conversation_item_deleted_event:RealtimeConversationItemDeletedEvent",
        "ConversationItemDone": "openai_generated.models.conversation_item_done",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event:RealtimeConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_generated.models.realtime_conversation_item_input_audio_transcription_delta_event:RealtimeConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_generated.models.realtime_conversation_item_input_audio_transcription_failed_event:RealtimeConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemInputAudioTranscriptionSegment": "openai_generated.models.conversation_item_input_audio_transcription_segment",
        "ConversationItemParam": "openai_generated.params.realtime_conversation_item_param:RealtimeConversationItemParam",
        "ConversationItemRetrieveEvent": "openai_generated.models.realtime_conversation_item_retrieve_event:RealtimeConversationItemRetrieveEvent",
        "ConversationItemRetrieveEventParam": "openai_generated.params.realtime_conversation_item_retrieve_event_param:RealtimeConversationItemRetrieveEventParam",
        "ConversationItemTruncateEvent": "openai_generated.models.realtime_conversation_item_truncate_event:RealtimeConversationItemTruncateEvent",
        "ConversationItemTruncateEventParam": "openai_generated.params.realtime_conversation_item_truncate_event_param:RealtimeConversationItemTruncateEventParam",
        "ConversationItemTruncatedEvent": "openai_generated.models.realtime_conversation_item_truncated_event:RealtimeConversationItemTruncatedEvent",
        "InputAudioBufferAppendEvent": "openai_generated.models.realtime_input_audio_buffer_append_event:RealtimeInputAudioBufferAppendEvent",
        "InputAudioBufferAppendEventParam": "openai_generated.params.realtime_input_audio_buffer_append_event_param:RealtimeInputAudioBufferAppendEventParam",
        "InputAudioBufferClearEvent": "openai_generated.models.realtime_input_audio_buffer_clear_event:RealtimeInputAudioBufferClearEvent",
        "InputAudioBufferClearEventParam": "openai_generated.params.realtime_input_audio_buffer_clear_event_param:RealtimeInputAudioBufferClearEventParam",
        "InputAudioBufferClearedEvent": "openai_generated.models.realtime_input_audio_buffer_cleared_event:RealtimeInputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent": "openai_generated.models.realtime_input_audio_buffer_commit_event:RealtimeInputAudioBufferCommitEvent",
        "InputAudioBufferCommitEventParam": "openai_generated.params.realtime_input_audio_buffer_commit_event_param:RealtimeInputAudioBufferCommitEventParam",
        "InputAudioBufferCommittedEvent": "openai_generated.models.realtime_input_audio_buffer_committed_event:RealtimeInputAudioBufferCommittedEvent",
        "InputAudioBufferDtmfEventReceivedEvent": "openai_generated.models.input_audio_buffer_dtmf_event_received_event",
        "InputAudioBufferSpeechStartedEvent": "openai_generated.models.realtime_input_audio_buffer_speech_started_event:RealtimeInputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent": "openai_generated.models.realtime_input_audio_buffer_speech_stopped_event:RealtimeInputAudioBufferSpeechStoppedEvent",
        "InputAudioBufferTimeoutTriggered": "openai_generated.models.input_audio_buffer_timeout_triggered",
        "LogProbProperties": "openai_generated.models.log_prob_properties",
        "McpListToolsCompleted": "openai_generated.models.mcp_list_tools_completed",
        "McpListToolsFailed": "openai_generated.models.mcp_list_tools_failed",
        "McpListToolsInProgress": "openai_generated.models.mcp_list_tools_in_progress",
        "NoiseReductionType": "openai_generated.models.noise_reduction_type",
        "OutputAudioBufferClearEvent": "openai_generated.models.output_audio_buffer_clear_event",
        "OutputAudioBufferClearEventParam": "openai_generated.params.output_audio_buffer_clear_event_param",
        "RateLimitsUpdatedEvent": "openai_generated.models.realtime_rate_limits_updated_event:RealtimeRateLimitsUpdatedEvent",
        "RealtimeAudioConfig": "openai_generated.models.realtime_audio_config",
        "RealtimeAudioConfigInput": "openai_generated.models.realtime_audio_config_input",
        "RealtimeAudioConfigInputParam": "openai_generated.params.realtime_audio_config_input_param",
        "RealtimeAudioConfigOutput": "openai_generated.models.realtime_audio_config_output",
        "RealtimeAudioConfigOutputParam": "openai_generated.params.realtime_audio_config_output_param",
        "RealtimeAudioConfigParam": "openai_generated.params.realtime_audio_config_param",
        "RealtimeAudioFormats": "openai_generated.models.realtime_audio_formats",
        "RealtimeAudioFormatsParam": "openai_generated.params.realtime_audio_formats_param",
        "RealtimeAudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection",
        "RealtimeAudioInputTurnDetectionParam": "openai_generated.params.realtime_audio_input_turn_detection_param",
        "RealtimeClientEvent": "openai_generated.models.realtime_client_event",
        "RealtimeClientEventParam": "openai_generated.params.realtime_client_event_param",
        "RealtimeConnectParams": "openai_generated.params.realtime_connect_params",
        "RealtimeConversationItemAssistantMessage": "openai_generated.models.realtime_conversation_item_assistant_message",
        "RealtimeConversationItemAssistantMessageParam": "openai_generated.params.realtime_conversation_item_assistant_message_param",
        "RealtimeConversationItemFunctionCall": "openai_generated.models.realtime_conversation_item_function_call",
        "RealtimeConversationItemFunctionCallOutput": "openai_generated.models.realtime_conversation_item_function_call_output",
        "RealtimeConversationItemFunctionCallOutputParam": "openai_generated.params.realtime_conversation_item_function_call_output_param",
        "RealtimeConversationItemFunctionCallParam": "openai_generated.params.realtime_conversation_item_function_call_param",
        "RealtimeConversationItemSystemMessage": "openai_generated.models.realtime_conversation_item_system_message",
        "RealtimeConversationItemSystemMessageParam": "openai_generated.params.realtime_conversation_item_system_message_param",
        "RealtimeConversationItemUserMessage": "openai_generated.models.realtime_conversation_item_user_message",
        "RealtimeConversationItemUserMessageParam": "openai_generated.params.realtime_conversation_item_user_message_param",
        "RealtimeError": "openai_generated.models.realtime_error",
        "RealtimeErrorEvent": "openai_generated.models.realtime_error_event",
        "RealtimeFunctionTool": "openai_generated.models.realtime_function_tool",
        "RealtimeFunctionToolParam": "openai_generated.params.realtime_function_tool_param",
        "RealtimeMcpApprovalRequest": "openai_generated.models.realtime_mcp_approval_request",
        "RealtimeMcpApprovalRequestParam": "openai_generated.params.realtime_mcp_approval_request_param",
        "RealtimeMcpApprovalResponse": "openai_generated.models.realtime_mcp_approval_response",
        "RealtimeMcpApprovalResponseParam": "openai_generated.params.realtime_mcp_approval_response_param",
        "RealtimeMcpListTools": "openai_generated.models.realtime_mcp_list_tools",
        "RealtimeMcpListToolsParam": "openai_generated.params.realtime_mcp_list_tools_param",
        "RealtimeMcpProtocolError": "openai_generated.models.realtime_mcp_protocol_error",
        "RealtimeMcpProtocolErrorParam": "openai_generated.params.realtime_mcp_protocol_error_param",
        "RealtimeMcpToolCall": "openai_generated.models.realtime_mcp_tool_call",
        "RealtimeMcpToolCallParam": "openai_generated.params.realtime_mcp_tool_call_param",
        "RealtimeMcpToolExecutionError": "openai_generated.models.realtime_mcp_tool_execution_error",
        "RealtimeMcpToolExecutionErrorParam": "openai_generated.params.realtime_mcp_tool_execution_error_param",
        "RealtimeMcphttpError": "openai_generated.models.realtime_mcphttp_error",
        "RealtimeMcphttpErrorParam": "openai_generated.params.realtime_mcphttp_error_param",
        "RealtimeReasoning": "openai_generated.models.realtime_reasoning",
        "RealtimeReasoningEffort": "openai_generated.models.realtime_reasoning_effort",
        "RealtimeReasoningParam": "openai_generated.params.realtime_reasoning_param",
        "RealtimeResponse": "openai_generated.models.realtime_response",
        "RealtimeResponseCreateAudioOutput": "openai_generated.models.realtime_response_create_audio_output",
        "RealtimeResponseCreateAudioOutputParam": "openai_generated.params.realtime_response_create_audio_output_param",
        "RealtimeResponseCreateMcpTool": "openai_generated.models.realtime_response_create_mcp_tool",
        "RealtimeResponseCreateMcpToolParam": "openai_generated.params.realtime_response_create_mcp_tool_param",
        "RealtimeResponseCreateParams": "openai_generated.models.realtime_response_create_params",
        "RealtimeResponseCreateParamsParam": "openai_generated.params.realtime_response_create_params:RealtimeResponseCreateParams",
        "RealtimeResponseCreateParamsWithReferencesParam": "openai_generated.params.realtime_response_create_params_with_references_param",
        "RealtimeResponseStatus": "openai_generated.models.realtime_response_status",
        "RealtimeResponseUsage": "openai_generated.models.realtime_response_usage",
        "RealtimeResponseUsageInputTokenDetails": "openai_generated.models.realtime_response_usage_input_token_details",
        "RealtimeResponseUsageOutputTokenDetails": "openai_generated.models.realtime_response_usage_output_token_details",
        "RealtimeServerEvent": "openai_generated.models.realtime_server_event",
        "RealtimeSessionCreateRequest": "openai_generated.models.realtime_session_create_request",
        "RealtimeSessionCreateRequestParam": "openai_generated.params.realtime_session_create_request_param",
        "RealtimeSessionCreateResponse": "openai_generated.models.realtime_session_create_response",
        "RealtimeToolChoiceConfig": "openai_generated.models.realtime_tool_choice_config",
        "RealtimeToolChoiceConfigParam": "openai_generated.params.realtime_tool_choice_config_param",
        "RealtimeToolsConfig": "openai_facade.types.realtime.realtime_tools_config",
        "RealtimeToolsConfigParam": "openai_facade.types.realtime.realtime_tools_config_param",
        "RealtimeToolsConfigUnion": "openai_generated.models.realtime_tools_config_union",
        "RealtimeToolsConfigUnionParam": "openai_generated.params.realtime_tools_config_union_param",
        "RealtimeTracingConfig": "openai_generated.models.realtime_tracing_config",
        "RealtimeTracingConfigParam": "openai_facade.types.realtime.realtime_tracing_config_param",
        "RealtimeTranscriptionSessionAudio": "openai_generated.models.realtime_transcription_session_audio",
        "RealtimeTranscriptionSessionAudioInput": "openai_generated.models.realtime_transcription_session_audio_input",
        "RealtimeTranscriptionSessionAudioInputParam": "openai_generated.params.realtime_transcription_session_audio_input_param",
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionParam",
        "RealtimeTranscriptionSessionAudioParam": "openai_generated.params.realtime_transcription_session_audio_param",
        "RealtimeTranscriptionSessionCreateRequest": "openai_generated.models.realtime_transcription_session_create_request",
        "RealtimeTranscriptionSessionCreateRequestParam": "openai_generated.params.realtime_transcription_session_create_request_param",
        "RealtimeTranscriptionSessionCreateResponse": "openai_generated.models.realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionTurnDetection": "openai_generated.models.realtime_transcription_session_turn_detection",
        "RealtimeTranslationClientEvent": "openai_generated.models.realtime_translation_client_event_schema:RealtimeTranslationClientEventSchema",
        "RealtimeTranslationClientEventParam": "openai_generated.params.realtime_translation_client_event_schema_param:RealtimeTranslationClientEventSchemaParam",
        "RealtimeTranslationClientSecretCreateResponse": "openai_generated.models.realtime_translation_client_secret_create_response",
        "RealtimeTranslationInputAudioBufferAppendEvent": "openai_generated.models.realtime_translation_input_audio_buffer_append_event",
        "RealtimeTranslationInputAudioBufferAppendEventParam": "openai_generated.params.realtime_translation_input_audio_buffer_append_event_param",
        "RealtimeTranslationInputTranscriptDeltaEvent": "openai_generated.models.realtime_translation_input_transcript_delta_event",
        "RealtimeTranslationOutputAudioDeltaEvent": "openai_generated.models.realtime_translation_output_audio_delta_event",
        "RealtimeTranslationOutputTranscriptDeltaEvent": "openai_generated.models.realtime_translation_output_transcript_delta_event",
        "RealtimeTranslationServerEvent": "openai_generated.models.realtime_translation_server_event_schema:RealtimeTranslationServerEventSchema",
        "RealtimeTranslationSession": "openai_generated.models.realtime_translation_session",
        "RealtimeTranslationSessionCloseEvent": "openai_generated.models.realtime_translation_session_close_event",
        "RealtimeTranslationSessionCloseEventParam": "openai_generated.params.realtime_translation_session_close_event_param",
        "RealtimeTranslationSessionClosedEvent": "openai_generated.models.realtime_translation_session_closed_event",
        "RealtimeTranslationSessionCreateRequestParam": "openai_generated.params.realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionCreatedEvent": "openai_generated.models.realtime_translation_session_created_event",
        "RealtimeTranslationSessionUpdateEvent": "openai_generated.models.realtime_translation_session_update_event",
        "RealtimeTranslationSessionUpdateEventParam": "openai_generated.params.realtime_translation_session_update_event_param",
        "RealtimeTranslationSessionUpdateRequest": "openai_generated.models.realtime_translation_session_update_request_schema:RealtimeTranslationSessionUpdateRequestSchema",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_generated.params.realtime_translation_session_update_request_schema_param:RealtimeTranslationSessionUpdateRequestSchemaParam",
        "RealtimeTranslationSessionUpdatedEvent": "openai_generated.models.realtime_translation_session_updated_event",
        "RealtimeTruncation": "openai_generated.models.realtime_truncation",
        "RealtimeTruncationParam": "openai_facade.types.realtime.realtime_truncation_param",
        "RealtimeTruncationRetentionRatio": "openai_generated.models.realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatioParam": "openai_generated.params.realtime_truncation_retention_ratio_param",
        "ResponseAudioDeltaEvent": "openai_generated.models.realtime_response_audio_delta_event:RealtimeResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": "openai_generated.models.realtime_response_audio_done_event:RealtimeResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": "openai_generated.models.realtime_response_audio_transcript_delta_event:RealtimeResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": "openai_generated.models.realtime_response_audio_transcript_done_event:RealtimeResponseAudioTranscriptDoneEvent",
        "ResponseCancelEvent": "openai_generated.models.realtime_response_cancel_event:RealtimeResponseCancelEvent",
        "ResponseCancelEventParam": "openai_generated.params.realtime_response_cancel_event_param:RealtimeResponseCancelEventParam",
        "ResponseContentPartAddedEvent": "openai_generated.models.realtime_response_content_part_added_event:RealtimeResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_generated.models.realtime_response_content_part_done_event:RealtimeResponseContentPartDoneEvent",
        "ResponseCreateEvent": "openai_generated.models.realtime_response_create_event:RealtimeResponseCreateEvent",
        "ResponseCreateEventParam": "openai_generated.params.realtime_response_create_event_param:RealtimeResponseCreateEventParam",
        "ResponseCreateEventWithReferencesParam": "openai_generated.params.response_create_event_with_references_param",
        "ResponseCreateMcpTool": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "ResponseCreateMcpToolParam": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
        "ResponseCreatedEvent": "openai_generated.models.realtime_response_created_event:RealtimeResponseCreatedEvent",
        "ResponseDoneEvent": "openai_generated.models.realtime_response_done_event:RealtimeResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_generated.models.realtime_response_function_call_arguments_delta_event:RealtimeResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_generated.models.realtime_response_function_call_arguments_done_event:RealtimeResponseFunctionCallArgumentsDoneEvent",
        "ResponseItemReference": "openai_generated.models.response_item_reference",
        "ResponseItemReferenceParam": "openai_generated.params.response_item_reference_param",
        "ResponseMcpCallArgumentsDelta": "openai_generated.models.response_mcp_call_arguments_delta",
        "ResponseMcpCallArgumentsDone": "openai_generated.models.response_mcp_call_arguments_done",
        "ResponseMcpCallCompleted": "openai_generated.models.response_mcp_call_completed",
        "ResponseMcpCallFailed": "openai_generated.models.response_mcp_call_failed",
        "ResponseMcpCallInProgress": "openai_generated.models.response_mcp_call_in_progress",
        "ResponseOutputItemAddedEvent": "openai_generated.models.realtime_response_output_item_added_event:RealtimeResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": "openai_generated.models.realtime_response_output_item_done_event:RealtimeResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent": "openai_generated.models.realtime_response_text_delta_event:RealtimeResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_generated.models.realtime_response_text_done_event:RealtimeResponseTextDoneEvent",
        "SessionCreatedEvent": "openai_generated.models.realtime_session_created_event:RealtimeSessionCreatedEvent",
        "SessionUpdateEvent": "openai_generated.models.realtime_session_update_event:RealtimeSessionUpdateEvent",
        "SessionUpdateEventParam": "openai_generated.params.realtime_session_update_event_param:RealtimeSessionUpdateEventParam",
        "SessionUpdatedEvent": "openai_generated.models.realtime_session_updated_event:RealtimeSessionUpdatedEvent",
        "audio_transcription": ".audio_transcription:",
        "audio_transcription_param": ".audio_transcription_param:",
        "call_accept_params": ".call_accept_params:",
        "call_create_params": ".call_create_params:",
        "call_refer_params": ".call_refer_params:",
        "call_reject_params": ".call_reject_params:",
        "client_secret_create_params": ".client_secret_create_params:",
        "client_secret_create_response": ".client_secret_create_response:",
        "connect_client_event_param": ".connect_client_event_param:",
        "conversation_created_event": ".conversation_created_event:",
        "conversation_item": ".conversation_item:",
        "conversation_item_added": ".conversation_item_added:",
        "conversation_item_create_event": ".conversation_item_create_event:",
        "conversation_item_create_event_param": ".conversation_item_create_event_param:",
        "conversation_item_created_event": ".conversation_item_created_event:",
        "conversation_item_delete_event": ".conversation_item_delete_event:",
        "conversation_item_delete_event_param": ".conversation_item_delete_event_param:",
        "conversation_item_deleted_event": ".conversation_item_deleted_event:",
        "conversation_item_done": ".conversation_item_done:",
        "conversation_item_input_audio_transcription_completed_event": ".conversation_item_input_audio_transcription_completed_event:",
        "conversation_item_input_audio_transcription_delta_event": ".conversation_item_input_audio_transcription_delta_event:",
        "conversation_item_input_audio_transcription_failed_event": ".conversation_item_input_audio_transcription_failed_event:",
        "conversation_item_input_audio_transcription_segment": ".conversation_item_input_audio_transcription_segment:",
        "conversation_item_param": ".conversation_item_param:",
        "conversation_item_retrieve_event": ".conversation_item_retrieve_event:",
        "conversation_item_retrieve_event_param": ".conversation_item_retrieve_event_param:",
        "conversation_item_truncate_event": ".conversation_item_truncate_event:",
        "conversation_item_truncate_event_param": ".conversation_item_truncate_event_param:",
        "conversation_item_truncated_event": ".conversation_item_truncated_event:",
        "input_audio_buffer_append_event": ".input_audio_buffer_append_event:",
        "input_audio_buffer_append_event_param": ".input_audio_buffer_append_event_param:",
        "input_audio_buffer_clear_event": ".input_audio_buffer_clear_event:",
        "input_audio_buffer_clear_event_param": ".input_audio_buffer_clear_event_param:",
        "input_audio_buffer_cleared_event": ".input_audio_buffer_cleared_event:",
        "input_audio_buffer_commit_event": ".input_audio_buffer_commit_event:",
        "input_audio_buffer_commit_event_param": ".input_audio_buffer_commit_event_param:",
        "input_audio_buffer_committed_event": ".input_audio_buffer_committed_event:",
        "input_audio_buffer_dtmf_event_received_event": ".input_audio_buffer_dtmf_event_received_event:",
        "input_audio_buffer_speech_started_event": ".input_audio_buffer_speech_started_event:",
        "input_audio_buffer_speech_stopped_event": ".input_audio_buffer_speech_stopped_event:",
        "input_audio_buffer_timeout_triggered": ".input_audio_buffer_timeout_triggered:",
        "log_prob_properties": ".log_prob_properties:",
        "mcp_list_tools_completed": ".mcp_list_tools_completed:",
        "mcp_list_tools_failed": ".mcp_list_tools_failed:",
        "mcp_list_tools_in_progress": ".mcp_list_tools_in_progress:",
        "noise_reduction_type": ".noise_reduction_type:",
        "output_audio_buffer_clear_event": ".output_audio_buffer_clear_event:",
        "output_audio_buffer_clear_event_param": ".output_audio_buffer_clear_event_param:",
        "rate_limits_updated_event": ".rate_limits_updated_event:",
        "realtime_audio_config": ".realtime_audio_config:",
        "realtime_audio_config_input": ".realtime_audio_config_input:",
        "realtime_audio_config_input_param": ".realtime_audio_config_input_param:",
        "realtime_audio_config_output": ".realtime_audio_config_output:",
        "realtime_audio_config_output_param": ".realtime_audio_config_output_param:",
        "realtime_audio_config_param": ".realtime_audio_config_param:",
        "realtime_audio_formats": ".realtime_audio_formats:",
        "realtime_audio_formats_param": ".realtime_audio_formats_param:",
        "realtime_audio_input_turn_detection": ".realtime_audio_input_turn_detection:",
        "realtime_audio_input_turn_detection_param": ".realtime_audio_input_turn_detection_param:",
        "realtime_client_event": ".realtime_client_event:",
        "realtime_client_event_param": ".realtime_client_event_param:",
        "realtime_connect_params": ".realtime_connect_params:",
        "realtime_conversation_item_assistant_message": ".realtime_conversation_item_assistant_message:",
        "realtime_conversation_item_assistant_message_param": ".realtime_conversation_item_assistant_message_param:",
        "realtime_conversation_item_function_call": ".realtime_conversation_item_function_call:",
        "realtime_conversation_item_function_call_output": ".realtime_conversation_item_function_call_output:",
        "realtime_conversation_item_function_call_output_param": ".realtime_conversation_item_function_call_output_param:",
        "realtime_conversation_item_function_call_param": ".realtime_conversation_item_function_call_param:",
        "realtime_conversation_item_system_message": ".realtime_conversation_item_system_message:",
        "realtime_conversation_item_system_message_param": ".realtime_conversation_item_system_message_param:",
        "realtime_conversation_item_user_message": ".realtime_conversation_item_user_message:",
        "realtime_conversation_item_user_message_param": ".realtime_conversation_item_user_message_param:",
        "realtime_error": ".realtime_error:",
        "realtime_error_event": ".realtime_error_event:",
        "realtime_function_tool": ".realtime_function_tool:",
        "realtime_function_tool_param": ".realtime_function_tool_param:",
        "realtime_mcp_approval_request": ".realtime_mcp_approval_request:",
        "realtime_mcp_approval_request_param": ".realtime_mcp_approval_request_param:",
        "realtime_mcp_approval_response": ".realtime_mcp_approval_response:",
        "realtime_mcp_approval_response_param": ".realtime_mcp_approval_response_param:",
        "realtime_mcp_list_tools": ".realtime_mcp_list_tools:",
        "realtime_mcp_list_tools_param": ".realtime_mcp_list_tools_param:",
        "realtime_mcp_protocol_error": ".realtime_mcp_protocol_error:",
        "realtime_mcp_protocol_error_param": ".realtime_mcp_protocol_error_param:",
        "realtime_mcp_tool_call": ".realtime_mcp_tool_call:",
        "realtime_mcp_tool_call_param": ".realtime_mcp_tool_call_param:",
        "realtime_mcp_tool_execution_error": ".realtime_mcp_tool_execution_error:",
        "realtime_mcp_tool_execution_error_param": ".realtime_mcp_tool_execution_error_param:",
        "realtime_mcphttp_error": ".realtime_mcphttp_error:",
        "realtime_mcphttp_error_param": ".realtime_mcphttp_error_param:",
        "realtime_reasoning": ".realtime_reasoning:",
        "realtime_reasoning_effort": ".realtime_reasoning_effort:",
        "realtime_reasoning_param": ".realtime_reasoning_param:",
        "realtime_response": ".realtime_response:",
        "realtime_response_create_audio_output": ".realtime_response_create_audio_output:",
        "realtime_response_create_audio_output_param": ".realtime_response_create_audio_output_param:",
        "realtime_response_create_mcp_tool": ".realtime_response_create_mcp_tool:",
        "realtime_response_create_mcp_tool_param": ".realtime_response_create_mcp_tool_param:",
        "realtime_response_create_params": ".realtime_response_create_params:",
        "realtime_response_create_params_param": ".realtime_response_create_params_param:",
        "realtime_response_create_params_with_references_param": ".realtime_response_create_params_with_references_param:",
        "realtime_response_status": ".realtime_response_status:",
        "realtime_response_usage": ".realtime_response_usage:",
        "realtime_response_usage_input_token_details": ".realtime_response_usage_input_token_details:",
        "realtime_response_usage_output_token_details": ".realtime_response_usage_output_token_details:",
        "realtime_server_event": ".realtime_server_event:",
        "realtime_session_create_request": ".realtime_session_create_request:",
        "realtime_session_create_request_param": ".realtime_session_create_request_param:",
        "realtime_session_create_response": ".realtime_session_create_response:",
        "realtime_tool_choice_config": ".realtime_tool_choice_config:",
        "realtime_tool_choice_config_param": ".realtime_tool_choice_config_param:",
        "realtime_tools_config": ".realtime_tools_config:",
        "realtime_tools_config_param": ".realtime_tools_config_param:",
        "realtime_tools_config_union": ".realtime_tools_config_union:",
        "realtime_tools_config_union_param": ".realtime_tools_config_union_param:",
        "realtime_tracing_config": ".realtime_tracing_config:",
        "realtime_tracing_config_param": ".realtime_tracing_config_param:",
        "realtime_transcription_session_audio": ".realtime_transcription_session_audio:",
        "realtime_transcription_session_audio_input": ".realtime_transcription_session_audio_input:",
        "realtime_transcription_session_audio_input_param": ".realtime_transcription_session_audio_input_param:",
        "realtime_transcription_session_audio_input_turn_detection": ".realtime_transcription_session_audio_input_turn_detection:",
        "realtime_transcription_session_audio_input_turn_detection_param": ".realtime_transcription_session_audio_input_turn_detection_param:",
        "realtime_transcription_session_audio_param": ".realtime_transcription_session_audio_param:",
        "realtime_transcription_session_create_request": ".realtime_transcription_session_create_request:",
        "realtime_transcription_session_create_request_param": ".realtime_transcription_session_create_request_param:",
        "realtime_transcription_session_create_response": ".realtime_transcription_session_create_response:",
        "realtime_transcription_session_turn_detection": ".realtime_transcription_session_turn_detection:",
        "realtime_translation_client_event": ".realtime_translation_client_event:",
        "realtime_translation_client_event_param": ".realtime_translation_client_event_param:",
        "realtime_translation_client_secret_create_response": ".realtime_translation_client_secret_create_response:",
        "realtime_translation_input_audio_buffer_append_event": ".realtime_translation_input_audio_buffer_append_event:",
        "realtime_translation_input_audio_buffer_append_event_param": ".realtime_translation_input_audio_buffer_append_event_param:",
        "realtime_translation_input_transcript_delta_event": ".realtime_translation_input_transcript_delta_event:",
        "realtime_translation_output_audio_delta_event": ".realtime_translation_output_audio_delta_event:",
        "realtime_translation_output_transcript_delta_event": ".realtime_translation_output_transcript_delta_event:",
        "realtime_translation_server_event": ".realtime_translation_server_event:",
        "realtime_translation_session": ".realtime_translation_session:",
        "realtime_translation_session_close_event": ".realtime_translation_session_close_event:",
        "realtime_translation_session_close_event_param": ".realtime_translation_session_close_event_param:",
        "realtime_translation_session_closed_event": ".realtime_translation_session_closed_event:",
        "realtime_translation_session_create_request_param": ".realtime_translation_session_create_request_param:",
        "realtime_translation_session_created_event": ".realtime_translation_session_created_event:",
        "realtime_translation_session_update_event": ".realtime_translation_session_update_event:",
        "realtime_translation_session_update_event_param": ".realtime_translation_session_update_event_param:",
        "realtime_translation_session_update_request": ".realtime_translation_session_update_request:",
        "realtime_translation_session_update_request_param": ".realtime_translation_session_update_request_param:",
        "realtime_translation_session_updated_event": ".realtime_translation_session_updated_event:",
        "realtime_truncation": ".realtime_truncation:",
        "realtime_truncation_param": ".realtime_truncation_param:",
        "realtime_truncation_retention_ratio": ".realtime_truncation_retention_ratio:",
        "realtime_truncation_retention_ratio_param": ".realtime_truncation_retention_ratio_param:",
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
        "response_create_event_with_references_param": ".response_create_event_with_references_param:",
        "response_create_mcp_tool": ".response_create_mcp_tool:",
        "response_create_mcp_tool_param": ".response_create_mcp_tool_param:",
        "response_created_event": ".response_created_event:",
        "response_done_event": ".response_done_event:",
        "response_function_call_arguments_delta_event": ".response_function_call_arguments_delta_event:",
        "response_function_call_arguments_done_event": ".response_function_call_arguments_done_event:",
        "response_item_reference": ".response_item_reference:",
        "response_item_reference_param": ".response_item_reference_param:",
        "response_mcp_call_arguments_delta": ".response_mcp_call_arguments_delta:",
        "response_mcp_call_arguments_done": ".response_mcp_call_arguments_done:",
        "response_mcp_call_completed": ".response_mcp_call_completed:",
        "response_mcp_call_failed": ".response_mcp_call_failed:",
        "response_mcp_call_in_progress": ".response_mcp_call_in_progress:",
        "response_output_item_added_event": ".response_output_item_added_event:",
        "response_output_item_done_event": ".response_output_item_done_event:",
        "response_text_delta_event": ".response_text_delta_event:",
        "response_text_done_event": ".response_text_done_event:",
        "session_created_event": ".session_created_event:",
        "session_update_event": ".session_update_event:",
        "session_update_event_param": ".session_update_event_param:",
        "session_updated_event": ".session_updated_event:",
        "translations": ".translations:",
    },
)
