# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_realtime_conversation_created_event import BetaRealtimeConversationCreatedEvent
    from openai_generated.models.beta_realtime_conversation_item_created_event import (
        BetaRealtimeConversationItemCreatedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_deleted_event import (
        BetaRealtimeConversationItemDeletedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_delta_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_failed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_truncated_event import (
        BetaRealtimeConversationItemTruncatedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_cleared_event import (
        BetaRealtimeInputAudioBufferClearedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_committed_event import (
        BetaRealtimeInputAudioBufferCommittedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_speech_started_event import (
        BetaRealtimeInputAudioBufferSpeechStartedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_speech_stopped_event import (
        BetaRealtimeInputAudioBufferSpeechStoppedEvent,
    )
    from openai_generated.models.beta_realtime_rate_limits_updated_event import BetaRealtimeRateLimitsUpdatedEvent
    from openai_generated.models.beta_realtime_response_audio_delta_event import BetaRealtimeResponseAudioDeltaEvent
    from openai_generated.models.beta_realtime_response_audio_done_event import BetaRealtimeResponseAudioDoneEvent
    from openai_generated.models.beta_realtime_response_audio_transcript_delta_event import (
        BetaRealtimeResponseAudioTranscriptDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_audio_transcript_done_event import (
        BetaRealtimeResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_added_event import (
        BetaRealtimeResponseContentPartAddedEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_done_event import (
        BetaRealtimeResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_created_event import BetaRealtimeResponseCreatedEvent
    from openai_generated.models.beta_realtime_response_done_event import BetaRealtimeResponseDoneEvent
    from openai_generated.models.beta_realtime_response_function_call_arguments_delta_event import (
        BetaRealtimeResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_generated.models.beta_realtime_response_function_call_arguments_done_event import (
        BetaRealtimeResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_output_item_added_event import (
        BetaRealtimeResponseOutputItemAddedEvent,
    )
    from openai_generated.models.beta_realtime_response_output_item_done_event import (
        BetaRealtimeResponseOutputItemDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_text_delta_event import BetaRealtimeResponseTextDeltaEvent
    from openai_generated.models.beta_realtime_response_text_done_event import BetaRealtimeResponseTextDoneEvent
    from openai_generated.models.beta_realtime_server_event_conversation_item_retrieved import (
        BetaRealtimeServerEventConversationItemRetrieved,
    )
    from openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared import (
        BetaRealtimeServerEventOutputAudioBufferCleared,
    )
    from openai_generated.models.beta_realtime_server_event_output_audio_buffer_started import (
        BetaRealtimeServerEventOutputAudioBufferStarted,
    )
    from openai_generated.models.beta_realtime_server_event_output_audio_buffer_stopped import (
        BetaRealtimeServerEventOutputAudioBufferStopped,
    )
    from openai_generated.models.beta_realtime_session_created_event import BetaRealtimeSessionCreatedEvent
    from openai_generated.models.beta_realtime_session_updated_event import BetaRealtimeSessionUpdatedEvent
    from openai_generated.models.error_event import ErrorEvent
    from openai_generated.models.transcription_session_updated_event import TranscriptionSessionUpdatedEvent

    BetaRealtimeServerEvent: TypeAlias = (
        BetaRealtimeConversationCreatedEvent
        | BetaRealtimeConversationItemCreatedEvent
        | BetaRealtimeConversationItemDeletedEvent
        | BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent
        | BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent
        | BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent
        | BetaRealtimeServerEventConversationItemRetrieved
        | BetaRealtimeConversationItemTruncatedEvent
        | ErrorEvent
        | BetaRealtimeInputAudioBufferClearedEvent
        | BetaRealtimeInputAudioBufferCommittedEvent
        | BetaRealtimeInputAudioBufferSpeechStartedEvent
        | BetaRealtimeInputAudioBufferSpeechStoppedEvent
        | BetaRealtimeRateLimitsUpdatedEvent
        | BetaRealtimeResponseAudioDeltaEvent
        | BetaRealtimeResponseAudioDoneEvent
        | BetaRealtimeResponseAudioTranscriptDeltaEvent
        | BetaRealtimeResponseAudioTranscriptDoneEvent
        | BetaRealtimeResponseContentPartAddedEvent
        | BetaRealtimeResponseContentPartDoneEvent
        | BetaRealtimeResponseCreatedEvent
        | BetaRealtimeResponseDoneEvent
        | BetaRealtimeResponseFunctionCallArgumentsDeltaEvent
        | BetaRealtimeResponseFunctionCallArgumentsDoneEvent
        | BetaRealtimeResponseOutputItemAddedEvent
        | BetaRealtimeResponseOutputItemDoneEvent
        | BetaRealtimeResponseTextDeltaEvent
        | BetaRealtimeResponseTextDoneEvent
        | BetaRealtimeSessionCreatedEvent
        | BetaRealtimeSessionUpdatedEvent
        | TranscriptionSessionUpdatedEvent
        | BetaRealtimeServerEventOutputAudioBufferStarted
        | BetaRealtimeServerEventOutputAudioBufferStopped
        | BetaRealtimeServerEventOutputAudioBufferCleared
    )
    """Beta realtime server event: one of 34 kinds, told apart by `type`."""
else:
    BetaRealtimeServerEvent = TaggedUnion(
        "BetaRealtimeServerEvent",
        __package__,
        key="type",
        variants={
            "conversation.created": "BetaRealtimeConversationCreatedEvent",
            "conversation.item.created": "BetaRealtimeConversationItemCreatedEvent",
            "conversation.item.deleted": "BetaRealtimeConversationItemDeletedEvent",
            "conversation.item.input_audio_transcription.completed": "BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent",
            "conversation.item.input_audio_transcription.delta": "BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent",
            "conversation.item.input_audio_transcription.failed": "BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent",
            "conversation.item.retrieved": "BetaRealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "BetaRealtimeConversationItemTruncatedEvent",
            "error": "ErrorEvent",
            "input_audio_buffer.cleared": "BetaRealtimeInputAudioBufferClearedEvent",
            "input_audio_buffer.committed": "BetaRealtimeInputAudioBufferCommittedEvent",
            "input_audio_buffer.speech_started": "BetaRealtimeInputAudioBufferSpeechStartedEvent",
            "input_audio_buffer.speech_stopped": "BetaRealtimeInputAudioBufferSpeechStoppedEvent",
            "output_audio_buffer.cleared": "BetaRealtimeServerEventOutputAudioBufferCleared",
            "output_audio_buffer.started": "BetaRealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "BetaRealtimeServerEventOutputAudioBufferStopped",
            "rate_limits.updated": "BetaRealtimeRateLimitsUpdatedEvent",
            "response.audio.delta": "BetaRealtimeResponseAudioDeltaEvent",
            "response.audio.done": "BetaRealtimeResponseAudioDoneEvent",
            "response.audio_transcript.delta": "BetaRealtimeResponseAudioTranscriptDeltaEvent",
            "response.audio_transcript.done": "BetaRealtimeResponseAudioTranscriptDoneEvent",
            "response.content_part.added": "BetaRealtimeResponseContentPartAddedEvent",
            "response.content_part.done": "BetaRealtimeResponseContentPartDoneEvent",
            "response.created": "BetaRealtimeResponseCreatedEvent",
            "response.done": "BetaRealtimeResponseDoneEvent",
            "response.function_call_arguments.delta": "BetaRealtimeResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "BetaRealtimeResponseFunctionCallArgumentsDoneEvent",
            "response.output_item.added": "BetaRealtimeResponseOutputItemAddedEvent",
            "response.output_item.done": "BetaRealtimeResponseOutputItemDoneEvent",
            "response.text.delta": "BetaRealtimeResponseTextDeltaEvent",
            "response.text.done": "BetaRealtimeResponseTextDoneEvent",
            "session.created": "BetaRealtimeSessionCreatedEvent",
            "session.updated": "BetaRealtimeSessionUpdatedEvent",
            "transcription_session.updated": "TranscriptionSessionUpdatedEvent",
        },
        shapes=(),
    )
