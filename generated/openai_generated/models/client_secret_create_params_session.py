# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_session_create_request import RealtimeSessionCreateRequest
    from openai_generated.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )

    ClientSecretCreateParamsSession: TypeAlias = (
        RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
    )
    """Client secret create params session: one of 2 kinds, told apart by `type`."""
else:
    ClientSecretCreateParamsSession = TaggedUnion(
        "ClientSecretCreateParamsSession",
        __package__,
        key="type",
        variants={
            "realtime": "RealtimeSessionCreateRequest",
            "transcription": "RealtimeTranscriptionSessionCreateRequest",
        },
        shapes=(),
    )
