# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_translation_input_audio_buffer_append_event import (
        RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from openai_generated.models.realtime_translation_session_close_event import RealtimeTranslationSessionCloseEvent
    from openai_generated.models.realtime_translation_session_update_event import RealtimeTranslationSessionUpdateEvent

    ConnectClientEventParamSchema: TypeAlias = (
        RealtimeTranslationSessionUpdateEvent
        | RealtimeTranslationInputAudioBufferAppendEvent
        | RealtimeTranslationSessionCloseEvent
    )
    """Connect client event param schema: one of 3 kinds, told apart by `type`."""
else:
    ConnectClientEventParamSchema = TaggedUnion(
        "ConnectClientEventParamSchema",
        __package__,
        key="type",
        variants={
            "session.close": "RealtimeTranslationSessionCloseEvent",
            "session.input_audio_buffer.append": "RealtimeTranslationInputAudioBufferAppendEvent",
            "session.update": "RealtimeTranslationSessionUpdateEvent",
        },
        shapes=(),
    )
