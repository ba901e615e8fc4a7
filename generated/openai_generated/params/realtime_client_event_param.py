# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

RealtimeClientEventParam: TypeAlias = (
    params.RealtimeConversationItemCreateEventParam
    | params.RealtimeConversationItemDeleteEventParam
    | params.RealtimeConversationItemRetrieveEventParam
    | params.RealtimeConversationItemTruncateEventParam
    | params.RealtimeInputAudioBufferAppendEventParam
    | params.RealtimeInputAudioBufferClearEventParam
    | params.OutputAudioBufferClearEventParam
    | params.RealtimeInputAudioBufferCommitEventParam
    | params.RealtimeResponseCancelEventParam
    | params.RealtimeResponseCreateEventParam
    | params.RealtimeSessionUpdateEventParam
)
"""Realtime client event: one of 11 kinds, told apart by `type`."""
