# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.conversation_item_added import ConversationItemAdded, ConversationItemDone
    from openai_generated.models.conversation_item_input_audio_transcription_segment import (
        ConversationItemInputAudioTranscriptionSegment,
    )
    from openai_generated.models.input_audio_buffer_dtmf_event_received_event import (
        InputAudioBufferDtmfEventReceivedEvent,
    )
    from openai_generated.models.input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
    from openai_generated.models.mcp_list_tools_completed import McpListToolsCompleted, McpListToolsFailed
    from openai_generated.models.mcp_list_tools_in_progress import McpListToolsInProgress
    from openai_generated.models.realtime_conversation_created_event import RealtimeConversationCreatedEvent
    from openai_generated.models.realtime_conversation_item_created_event import (
        RealtimeConversationItemCreatedEvent,
        RealtimeConversationItemDeletedEvent,
        RealtimeConversationItemTruncatedEvent,
    )
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event import (
        RealtimeConversationItemInputAudioTranscriptionCompletedEvent,
        RealtimeConversationItemInputAudioTranscriptionDeltaEvent,
        RealtimeConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_generated.models.realtime_error_event import RealtimeErrorEvent
    from openai_generated.models.realtime_input_audio_buffer_cleared_event import (
        RealtimeInputAudioBufferClearedEvent,
        RealtimeInputAudioBufferCommittedEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_speech_started_event import (
        RealtimeInputAudioBufferSpeechStartedEvent,
        RealtimeInputAudioBufferSpeechStoppedEvent,
    )
    from openai_generated.models.realtime_rate_limits_updated_event import RealtimeRateLimitsUpdatedEvent
    from openai_generated.models.realtime_response_audio_delta_event import (
        RealtimeResponseAudioDeltaEvent,
        RealtimeResponseAudioDoneEvent,
    )
    from openai_generated.models.realtime_response_audio_transcript_delta_event import (
        RealtimeResponseAudioTranscriptDeltaEvent,
        RealtimeResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.realtime_response_content_part_added_event import (
        RealtimeResponseContentPartAddedEvent,
        RealtimeResponseContentPartDoneEvent,
    )
    from openai_generated.models.realtime_response_created_event import (
        RealtimeResponseCreatedEvent,
        RealtimeResponseDoneEvent,
    )
    from openai_generated.models.realtime_response_function_call_arguments_delta_event import (
        RealtimeResponseFunctionCallArgumentsDeltaEvent,
        RealtimeResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.realtime_response_output_item_added_event import (
        RealtimeResponseOutputItemAddedEvent,
        RealtimeResponseOutputItemDoneEvent,
    )
    from openai_generated.models.realtime_response_text_delta_event import (
        RealtimeResponseTextDeltaEvent,
        RealtimeResponseTextDoneEvent,
    )
    from openai_generated.models.realtime_server_event_conversation_item_retrieved import (
        RealtimeServerEventConversationItemRetrieved,
    )
    from openai_generated.models.realtime_server_event_output_audio_buffer_cleared import (
        RealtimeServerEventOutputAudioBufferCleared,
        RealtimeServerEventOutputAudioBufferStarted,
        RealtimeServerEventOutputAudioBufferStopped,
    )
    from openai_generated.models.realtime_session_created_event import (
        RealtimeSessionCreatedEvent,
        RealtimeSessionUpdatedEvent,
    )
    from openai_generated.models.response_mcp_call_arguments_delta import (
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.response_mcp_call_completed import ResponseMcpCallCompleted, ResponseMcpCallFailed
    from openai_generated.models.response_mcp_call_in_progress import ResponseMcpCallInProgress

    RealtimeServerEvent: TypeAlias = (
        RealtimeConversationCreatedEvent
        | RealtimeConversationItemCreatedEvent
        | RealtimeConversationItemDeletedEvent
        | RealtimeConversationItemInputAudioTranscriptionCompletedEvent
        | RealtimeConversationItemInputAudioTranscriptionDeltaEvent
        | RealtimeConversationItemInputAudioTranscriptionFailedEvent
        | RealtimeServerEventConversationItemRetrieved
        | RealtimeConversationItemTruncatedEvent
        | RealtimeErrorEvent
        | RealtimeInputAudioBufferClearedEvent
        | RealtimeInputAudioBufferCommittedEvent
        | InputAudioBufferDtmfEventReceivedEvent
        | RealtimeInputAudioBufferSpeechStartedEvent
        | RealtimeInputAudioBufferSpeechStoppedEvent
        | RealtimeRateLimitsUpdatedEvent
        | RealtimeResponseAudioDeltaEvent
        | RealtimeResponseAudioDoneEvent
        | RealtimeResponseAudioTranscriptDeltaEvent
        | RealtimeResponseAudioTranscriptDoneEvent
        | RealtimeResponseContentPartAddedEvent
        | RealtimeResponseContentPartDoneEvent
        | RealtimeResponseCreatedEvent
        | RealtimeResponseDoneEvent
        | RealtimeResponseFunctionCallArgumentsDeltaEvent
        | RealtimeResponseFunctionCallArgumentsDoneEvent
        | RealtimeResponseOutputItemAddedEvent
        | RealtimeResponseOutputItemDoneEvent
        | RealtimeResponseTextDeltaEvent
        | RealtimeResponseTextDoneEvent
        | RealtimeSessionCreatedEvent
        | RealtimeSessionUpdatedEvent
        | RealtimeServerEventOutputAudioBufferStarted
        | RealtimeServerEventOutputAudioBufferStopped
        | RealtimeServerEventOutputAudioBufferCleared
        | ConversationItemAdded
        | ConversationItemDone
        | InputAudioBufferTimeoutTriggered
        | ConversationItemInputAudioTranscriptionSegment
        | McpListToolsInProgress
        | McpListToolsCompleted
        | McpListToolsFailed
        | ResponseMcpCallArgumentsDelta
        | ResponseMcpCallArgumentsDone
        | ResponseMcpCallInProgress
        | ResponseMcpCallCompleted
        | ResponseMcpCallFailed
    )
    """Realtime server event: one of 46 kinds, told apart by `type`."""
else:
    RealtimeServerEvent = TaggedUnion(
        "RealtimeServerEvent",
        __package__,
        key="type",
        variants={
            "conversation.created": "RealtimeConversationCreatedEvent",
            "conversation.item.added": "ConversationItemAdded",
            "conversation.item.created": "RealtimeConversationItemCreatedEvent",
            "conversation.item.deleted": "RealtimeConversationItemDeletedEvent",
            "conversation.item.done": "ConversationItemDone",
            "conversation.item.input_audio_transcription.completed": "RealtimeConversationItemInputAudioTranscriptionCompletedEvent",
            "conversation.item.input_audio_transcription.delta": "RealtimeConversationItemInputAudioTranscriptionDeltaEvent",
            "conversation.item.input_audio_transcription.failed": "RealtimeConversationItemInputAudioTranscriptionFailedEvent",
            "conversation.item.input_audio_transcription.segment": "ConversationItemInputAudioTranscriptionSegment",
            "conversation.item.retrieved": "RealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeConversationItemTruncatedEvent",
            "error": "RealtimeErrorEvent",
            "input_audio_buffer.cleared": "RealtimeInputAudioBufferClearedEvent",
            "input_audio_buffer.committed": "RealtimeInputAudioBufferCommittedEvent",
            "input_audio_buffer.dtmf_event_received": "InputAudioBufferDtmfEventReceivedEvent",
            "input_audio_buffer.speech_started": "RealtimeInputAudioBufferSpeechStartedEvent",
            "input_audio_buffer.speech_stopped": "RealtimeInputAudioBufferSpeechStoppedEvent",
            "input_audio_buffer.timeout_triggered": "InputAudioBufferTimeoutTriggered",
            "mcp_list_tools.completed": "McpListToolsCompleted",
            "mcp_list_tools.failed": "McpListToolsFailed",
            "mcp_list_tools.in_progress": "McpListToolsInProgress",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "rate_limits.updated": "RealtimeRateLimitsUpdatedEvent",
            "response.content_part.added": "RealtimeResponseContentPartAddedEvent",
            "response.content_part.done": "RealtimeResponseContentPartDoneEvent",
            "response.created": "RealtimeResponseCreatedEvent",
            "response.done": "RealtimeResponseDoneEvent",
            "response.function_call_arguments.delta": "RealtimeResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "RealtimeResponseFunctionCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponseMcpCallInProgress",
            "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDone",
            "response.output_audio.delta": "RealtimeResponseAudioDeltaEvent",
            "response.output_audio.done": "RealtimeResponseAudioDoneEvent",
            "response.output_audio_transcript.delta": "RealtimeResponseAudioTranscriptDeltaEvent",
            "response.output_audio_transcript.done": "RealtimeResponseAudioTranscriptDoneEvent",
            "response.output_item.added": "RealtimeResponseOutputItemAddedEvent",
            "response.output_item.done": "RealtimeResponseOutputItemDoneEvent",
            "response.output_text.delta": "RealtimeResponseTextDeltaEvent",
            "response.output_text.done": "RealtimeResponseTextDoneEvent",
            "session.created": "RealtimeSessionCreatedEvent",
            "session.updated": "RealtimeSessionUpdatedEvent",
        },
        shapes=(),
    )
