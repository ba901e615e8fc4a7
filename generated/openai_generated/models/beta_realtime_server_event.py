# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_realtime_conversation_created_event import BetaRealtimeConversationCreatedEvent
    from openai_generated.models.beta_realtime_conversation_item_created_event import (
        BetaRealtimeConversationItemCreatedEvent,
        BetaRealtimeConversationItemDeletedEvent,
        BetaRealtimeConversationItemTruncatedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_cleared_event import (
        BetaRealtimeInputAudioBufferClearedEvent,
        BetaRealtimeInputAudioBufferCommittedEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_speech_started_event import (
        BetaRealtimeInputAudioBufferSpeechStartedEvent,
        BetaRealtimeInputAudioBufferSpeechStoppedEvent,
    )
    from openai_generated.models.beta_realtime_rate_limits_updated_event import BetaRealtimeRateLimitsUpdatedEvent
    from openai_generated.models.beta_realtime_response_audio_delta_event import (
        BetaRealtimeResponseAudioDeltaEvent,
        BetaRealtimeResponseAudioDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_audio_transcript_delta_event import (
        BetaRealtimeResponseAudioTranscriptDeltaEvent,
        BetaRealtimeResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_content_part_added_event import (
        BetaRealtimeResponseContentPartAddedEvent,
        BetaRealtimeResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_created_event import (
        BetaRealtimeResponseCreatedEvent,
        BetaRealtimeResponseDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_function_call_arguments_delta_event import (
        BetaRealtimeResponseFunctionCallArgumentsDeltaEvent,
        BetaRealtimeResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_output_item_added_event import (
        BetaRealtimeResponseOutputItemAddedEvent,
        BetaRealtimeResponseOutputItemDoneEvent,
    )
    from openai_generated.models.beta_realtime_response_text_delta_event import (
        BetaRealtimeResponseTextDeltaEvent,
        BetaRealtimeResponseTextDoneEvent,
    )
    from openai_generated.models.beta_realtime_server_event_conversation_item_retrieved import (
        BetaRealtimeServerEventConversationItemRetrieved,
    )
    from openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared import (
        BetaRealtimeServerEventOutputAudioBufferCleared,
        BetaRealtimeServerEventOutputAudioBufferStarted,
        BetaRealtimeServerEventOutputAudioBufferStopped,
    )
    from openai_generated.models.beta_realtime_session_created_event import (
        BetaRealtimeSessionCreatedEvent,
        BetaRealtimeSessionUpdatedEvent,
    )
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
