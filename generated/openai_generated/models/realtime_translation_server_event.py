# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_error_event import RealtimeErrorEvent
    from openai_generated.models.realtime_translation_server_event_session_closed import (
        RealtimeTranslationServerEventSessionClosed,
    )
    from openai_generated.models.realtime_translation_server_event_session_created import (
        RealtimeTranslationServerEventSessionCreated,
    )
    from openai_generated.models.realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from openai_generated.models.realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from openai_generated.models.realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from openai_generated.models.realtime_translation_server_event_session_updated import (
        RealtimeTranslationServerEventSessionUpdated,
    )

    RealtimeTranslationServerEvent: TypeAlias = (
        RealtimeErrorEvent
        | RealtimeTranslationServerEventSessionCreated
        | RealtimeTranslationServerEventSessionUpdated
        | RealtimeTranslationServerEventSessionClosed
        | RealtimeTranslationServerEventSessionInputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputAudioDelta
    )
    """Realtime translation server event: one of 7 kinds, told apart by `type`."""
else:
    RealtimeTranslationServerEvent = TaggedUnion(
        "RealtimeTranslationServerEvent",
        __package__,
        key="type",
        variants={
            "error": "RealtimeErrorEvent",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
        },
        shapes=(),
    )
