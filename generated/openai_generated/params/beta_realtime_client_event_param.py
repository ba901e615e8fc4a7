# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaRealtimeClientEventParam: TypeAlias = (
    params.BetaRealtimeConversationItemCreateEventParam
    | params.BetaRealtimeConversationItemDeleteEventParam
    | params.BetaRealtimeConversationItemRetrieveEventParam
    | params.BetaRealtimeConversationItemTruncateEventParam
    | params.BetaRealtimeInputAudioBufferAppendEventParam
    | params.BetaRealtimeInputAudioBufferClearEventParam
    | params.BetaRealtimeClientEventOutputAudioBufferClearParam
    | params.BetaRealtimeInputAudioBufferCommitEventParam
    | params.BetaRealtimeResponseCancelEventParam
    | params.BetaRealtimeResponseCreateEventParam
    | params.BetaRealtimeSessionUpdateEventParam
    | params.TranscriptionSessionUpdateParam
)
"""Beta realtime client event: one of 12 kinds, told apart by `type`."""
