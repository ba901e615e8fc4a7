# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.transcription_text_delta_event import TranscriptionTextDeltaEvent
    from openai_generated.models.transcription_text_done_event import TranscriptionTextDoneEvent
    from openai_generated.models.transcription_text_segment_event import TranscriptionTextSegmentEvent

    TranscriptionStreamEvent: TypeAlias = (
        TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent
    )
    """Transcription stream event: one of 3 kinds, told apart by `type`."""
else:
    TranscriptionStreamEvent = TaggedUnion(
        "TranscriptionStreamEvent",
        __package__,
        key="type",
        variants={
            "transcript.text.delta": "TranscriptionTextDeltaEvent",
            "transcript.text.done": "TranscriptionTextDoneEvent",
            "transcript.text.segment": "TranscriptionTextSegmentEvent",
        },
        shapes=(),
    )
