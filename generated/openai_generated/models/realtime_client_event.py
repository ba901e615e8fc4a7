# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.output_audio_buffer_clear_event import OutputAudioBufferClearEvent
    from openai_generated.models.realtime_conversation_item_create_event import (
        RealtimeConversationItemCreateEvent,
        RealtimeConversationItemDeleteEvent,
        RealtimeConversationItemRetrieveEvent,
        RealtimeConversationItemTruncateEvent,
    )
    from openai_generated.models.realtime_input_audio_buffer_append_event import (
        RealtimeInputAudioBufferAppendEvent,
        RealtimeInputAudioBufferClearEvent,
        RealtimeInputAudioBufferCommitEvent,
    )
    from openai_generated.models.realtime_response_cancel_event import (
        RealtimeResponseCancelEvent,
        RealtimeResponseCreateEvent,
    )
    from openai_generated.models.realtime_session_update_event import RealtimeSessionUpdateEvent

    RealtimeClientEvent: TypeAlias = (
        RealtimeConversationItemCreateEvent
        | RealtimeConversationItemDeleteEvent
        | RealtimeConversationItemRetrieveEvent
        | RealtimeConversationItemTruncateEvent
        | RealtimeInputAudioBufferAppendEvent
        | RealtimeInputAudioBufferClearEvent
        | OutputAudioBufferClearEvent
        | RealtimeInputAudioBufferCommitEvent
        | RealtimeResponseCancelEvent
        | RealtimeResponseCreateEvent
        | RealtimeSessionUpdateEvent
    )
    """Realtime client event: one of 11 kinds, told apart by `type`."""
else:
    RealtimeClientEvent = TaggedUnion(
        "RealtimeClientEvent",
        __package__,
        key="type",
        variants={
            "conversation.item.create": "RealtimeConversationItemCreateEvent",
            "conversation.item.delete": "RealtimeConversationItemDeleteEvent",
            "conversation.item.retrieve": "RealtimeConversationItemRetrieveEvent",
            "conversation.item.truncate": "RealtimeConversationItemTruncateEvent",
            "input_audio_buffer.append": "RealtimeInputAudioBufferAppendEvent",
            "input_audio_buffer.clear": "RealtimeInputAudioBufferClearEvent",
            "input_audio_buffer.commit": "RealtimeInputAudioBufferCommitEvent",
            "output_audio_buffer.clear": "OutputAudioBufferClearEvent",
            "response.cancel": "RealtimeResponseCancelEvent",
            "response.create": "RealtimeResponseCreateEvent",
            "session.update": "RealtimeSessionUpdateEvent",
        },
        shapes=(),
    )
