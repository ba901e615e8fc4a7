# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_session_create_response import RealtimeSessionCreateResponse
    from openai_generated.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )

    RealtimeSessionCreatedEventSession: TypeAlias = (
        RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse
    )
    """Realtime session created event session: one of 2 kinds, told apart by `type`."""
else:
    RealtimeSessionCreatedEventSession = TaggedUnion(
        "RealtimeSessionCreatedEventSession",
        __package__,
        key="type",
        variants={
            "realtime": "RealtimeSessionCreateResponse",
            "transcription": "RealtimeTranscriptionSessionCreateResponse",
        },
        shapes=(),
    )
