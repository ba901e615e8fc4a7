# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_error_event import RealtimeErrorEvent
    from openai_generated.models.realtime_translation_input_transcript_delta_event import (
        RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from openai_generated.models.realtime_translation_output_audio_delta_event import (
        RealtimeTranslationOutputAudioDeltaEvent,
    )
    from openai_generated.models.realtime_translation_output_transcript_delta_event import (
        RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from openai_generated.models.realtime_translation_session_closed_event import RealtimeTranslationSessionClosedEvent
    from openai_generated.models.realtime_translation_session_created_event import (
        RealtimeTranslationSessionCreatedEvent,
    )
    from openai_generated.models.realtime_translation_session_updated_event import (
        RealtimeTranslationSessionUpdatedEvent,
    )

    RealtimeTranslationServerEventSchema: TypeAlias = (
        RealtimeTranslationSessionCreatedEvent
        | RealtimeTranslationSessionUpdatedEvent
        | RealtimeTranslationSessionClosedEvent
        | RealtimeTranslationInputTranscriptDeltaEvent
        | RealtimeTranslationOutputTranscriptDeltaEvent
        | RealtimeTranslationOutputAudioDeltaEvent
        | RealtimeErrorEvent
    )
    """Realtime translation server event schema: one of 7 kinds, told apart by `type`."""
else:
    RealtimeTranslationServerEventSchema = TaggedUnion(
        "RealtimeTranslationServerEventSchema",
        __package__,
        key="type",
        variants={
            "error": "RealtimeErrorEvent",
            "session.closed": "RealtimeTranslationSessionClosedEvent",
            "session.created": "RealtimeTranslationSessionCreatedEvent",
            "session.input_transcript.delta": "RealtimeTranslationInputTranscriptDeltaEvent",
            "session.output_audio.delta": "RealtimeTranslationOutputAudioDeltaEvent",
            "session.output_transcript.delta": "RealtimeTranslationOutputTranscriptDeltaEvent",
            "session.updated": "RealtimeTranslationSessionUpdatedEvent",
        },
        shapes=(),
    )
