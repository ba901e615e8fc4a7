# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from openai_generated.models.realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose,
    )
    from openai_generated.models.realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdate,
    )

    RealtimeTranslationClientEvent: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdate
        | RealtimeTranslationClientEventInputAudioBufferAppend
        | RealtimeTranslationClientEventSessionClose
    )
    """Realtime translation client event: one of 3 kinds, told apart by `type`."""
else:
    RealtimeTranslationClientEvent = TaggedUnion(
        "RealtimeTranslationClientEvent",
        __package__,
        key="type",
        variants={
            "session.close": "RealtimeTranslationClientEventSessionClose",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
        },
        shapes=(),
    )
