# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_realtime_client_event_output_audio_buffer_clear import (
        BetaRealtimeClientEventOutputAudioBufferClear,
    )
    from openai_generated.models.beta_realtime_conversation_item_create_event import (
        BetaRealtimeConversationItemCreateEvent,
        BetaRealtimeConversationItemDeleteEvent,
        BetaRealtimeConversationItemRetrieveEvent,
        BetaRealtimeConversationItemTruncateEvent,
    )
    from openai_generated.models.beta_realtime_input_audio_buffer_append_event import (
        BetaRealtimeInputAudioBufferAppendEvent,
        BetaRealtimeInputAudioBufferClearEvent,
        BetaRealtimeInputAudioBufferCommitEvent,
    )
    from openai_generated.models.beta_realtime_response_cancel_event import (
        BetaRealtimeResponseCancelEvent,
        BetaRealtimeResponseCreateEvent,
    )
    from openai_generated.models.beta_realtime_session_update_event import BetaRealtimeSessionUpdateEvent
    from openai_generated.models.transcription_session_update import TranscriptionSessionUpdate

    BetaRealtimeClientEvent: TypeAlias = (
        BetaRealtimeConversationItemCreateEvent
        | BetaRealtimeConversationItemDeleteEvent
        | BetaRealtimeConversationItemRetrieveEvent
        | BetaRealtimeConversationItemTruncateEvent
        | BetaRealtimeInputAudioBufferAppendEvent
        | BetaRealtimeInputAudioBufferClearEvent
        | BetaRealtimeClientEventOutputAudioBufferClear
        | BetaRealtimeInputAudioBufferCommitEvent
        | BetaRealtimeResponseCancelEvent
        | BetaRealtimeResponseCreateEvent
        | BetaRealtimeSessionUpdateEvent
        | TranscriptionSessionUpdate
    )
    """Beta realtime client event: one of 12 kinds, told apart by `type`."""
else:
    BetaRealtimeClientEvent = TaggedUnion(
        "BetaRealtimeClientEvent",
        __package__,
        key="type",
        variants={
            "conversation.item.create": "BetaRealtimeConversationItemCreateEvent",
            "conversation.item.delete": "BetaRealtimeConversationItemDeleteEvent",
            "conversation.item.retrieve": "BetaRealtimeConversationItemRetrieveEvent",
            "conversation.item.truncate": "BetaRealtimeConversationItemTruncateEvent",
            "input_audio_buffer.append": "BetaRealtimeInputAudioBufferAppendEvent",
            "input_audio_buffer.clear": "BetaRealtimeInputAudioBufferClearEvent",
            "input_audio_buffer.commit": "BetaRealtimeInputAudioBufferCommitEvent",
            "output_audio_buffer.clear": "BetaRealtimeClientEventOutputAudioBufferClear",
            "response.cancel": "BetaRealtimeResponseCancelEvent",
            "response.create": "BetaRealtimeResponseCreateEvent",
            "session.update": "BetaRealtimeSessionUpdateEvent",
            "transcription_session.update": "TranscriptionSessionUpdate",
        },
        shapes=(),
    )
